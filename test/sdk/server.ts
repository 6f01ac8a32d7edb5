import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionContext } from 'ava';

export interface Received {
  method: string;
  /** The path and the query, as they came. */
  url: string;
  headers: IncomingHttpHeaders;
  /** The parsed JSON body or form; undefined without one. */
  body: Record<string, unknown> | undefined;
}

/** Answers one request, or leaves it without an answer. */
export type Reply = (response: ServerResponse, received: Received) => void | Promise<void>;

export interface TestServer {
  baseUrl: string;
  /** The requests that arrived, in order. */
  received: Received[];
}

/** Starts a real HTTP server that answers each request with `reply`; a list answers one request after another. */
export async function serve(t: ExecutionContext, reply: Reply | Reply[]): Promise<TestServer> {
  const received: Received[] = [];
  const next = typeof reply === 'function' ? () => reply : () => reply[received.length - 1] ?? unexpected;
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      received.push(one);
      return next()(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, received };
}

async function read(request: IncomingMessage): Promise<Received> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { method = '', url = '', headers } = request;
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const parse = isForm ? () => Object.fromEntries(new URLSearchParams(text)) : () => JSON.parse(text);
  return { method, url, headers, body: text === '' ? undefined : parse() };
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export const noContent: Reply = (response) => void response.writeHead(204).end();

interface ProblemParts {
  headers?: Record<string, string>;
  errors?: object[];
}

export const problem =
  (status: number, code: string, { headers = {}, ...more }: ProblemParts = {}): Reply =>
  (response) => {
    const type = `urn:loonpoort:problem:${code}`;
    const body = { type, title: `Titel van ${code}`, status, detail: 'Wat te doen.', instance: 'urn:uuid:1', ...more };
    response.writeHead(status, { 'content-type': 'application/problem+json', ...headers }).end(JSON.stringify(body));
  };

/** Breaks the connection before an answer. */
export const hangUp: Reply = (response) => void response.socket?.destroy();

/** Breaks the connection halfway through an answer. */
export const breakOff: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":', () => response.socket?.destroy());
};

/** Never answers. */
export const keepSilent: Reply = () => undefined;

/** Begins an answer that never ends. */
export const stall: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
};

const unexpected: Reply = problem(500, 'internal', { headers: { 'x-should-retry': 'false' } });
