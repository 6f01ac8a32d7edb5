import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionContext } from 'ava';
import type { OperationId } from '@loonpoort/sdk';
import { lazyRows } from '../../sdk/src/generated/lazy-operations.js';
import { eagerOperations } from '../../sdk/src/generated/operations.js';
import { readRows } from '../../sdk/src/operation-table.js';

export interface Call {
  operation: OperationId;
  /** Path and query parameters. */
  params: Record<string, string>;
  body: Record<string, unknown>;
  headers: IncomingMessage['headers'];
}

export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;

export interface FakeApi {
  /** Address of the API on an origin of its own. */
  url: string;
  /** All calls, in order. */
  calls: Call[];
  /** Calls of one operation. */
  callsOf(operation: OperationId): Call[];
  /** Replaces how an operation answers. */
  on(operation: OperationId, handler: Handler): void;
}

/** What tables ask for beside their rows, and signing in beside a password; it is answered and not counted, unless a test says more of it. */
const besides: Partial<Record<OperationId, Handler>> = {
  listColumnChoices: () => ({ body: { items: [] } }),
  setColumnChoice: () => ({ status: 204 }),
  getProviderDomain: () => ({ body: { provider: null } }),
};

/** A path without parameters comes before one that would fit it too: `/sessions/current` before `/sessions/{sessionId}`. */
const routes = Object.entries({ ...eagerOperations, ...readRows(lazyRows) })
  .sort(([, one], [, other]) => Number(one.path.includes('{')) - Number(other.path.includes('{')))
  .map(([id, { method, path }]) => ({
    id: id as OperationId,
    method,
    pattern: new RegExp(`^/api${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }));

/** Returns a problem document, in Dutch as the server sends it by default. */
export const problem = (status: number, code: string, title: string, detail = '', more: object = {}): Reply => ({
  status,
  body: { type: `urn:loonpoort:problem:${code}`, status, title, detail, instance: 'urn:uuid:0198-test', ...more },
  headers: { 'content-type': 'application/problem+json' },
});

/** Answers the operations of the contract as a test wants it, so that every state of an element can be reached. */
export async function fakeApi(t: ExecutionContext, handlers: Partial<Record<OperationId, Handler>>): Promise<FakeApi> {
  const all = { ...handlers };
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': '*, authorization, content-type, if-match, idempotency-key, accept-language',
      'access-control-allow-methods': '*, DELETE, PATCH, PUT',
      'access-control-expose-headers': 'etag, date, retry-after',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const route = routes.find(({ method, pattern }) => method === request.method && pattern.test(pathname));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    let reply: Reply = problem(404, 'not-found', 'Niet gevonden');
    if (route) {
      const groups = pathname.match(route.pattern)!.groups ?? {};
      const call: Call = {
        operation: route.id,
        params: { ...Object.fromEntries(searchParams), ...groups },
        body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
        headers: request.headers,
      };
      const handler = all[route.id];
      if (handler || !(route.id in besides)) calls.push(call);
      const answer = handler ?? besides[route.id];
      if (answer) reply = await answer(call);
    }
    const { status = 200, body, headers } = reply;
    response.writeHead(status, { 'content-type': 'application/json', ...cors, ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/api`,
    calls,
    callsOf: (operation) => calls.filter((call) => call.operation === operation),
    on: (operation, handler) => void (all[operation] = handler),
  };
}
