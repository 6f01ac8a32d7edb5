import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Handlers } from '@loonpoort/server/contract/handler.js';
import { Problem } from '@loonpoort/server/contract/problem.js';
import { assertContract } from '@loonpoort/server/http/contract-check.js';
import { createHttp } from '@loonpoort/server/http/server.js';
import { handlers } from '@loonpoort/server/server.js';
import { send, startService } from '../harness/service.js';

// The type check fails when one of these compiles.
const { listCompanies, ...incomplete } = handlers;
// @ts-expect-error -- a handler is missing
export const missing: Handlers = incomplete;
// @ts-expect-error -- the contract has no such operation
export const extra: Handlers = { ...handlers, listShoes: listCompanies };
// @ts-expect-error -- the answer is not that of the contract
export const wrong: Pick<Handlers, 'getHealth'> = { getHealth: async () => ({ body: { status: 'fine' } }) };

test('the server does not start with a route that the contract lacks', async (t) => {
  const service = await startService({ demo: false });
  t.teardown(() => service.stop());
  t.notThrows(() => assertContract(service.http));
  service.http.route({ method: 'GET', path: '/api/shoes', options: { auth: false }, handler: () => 'none' });
  t.throws(() => assertContract(service.http), { message: /Not in the contract: GET \/api\/shoes/ });
});

/** Returns the status of `GET /health` by a server with a handler that drifted from the contract. */
async function statusOf(t: ExecutionContext, getHealth: () => Promise<unknown>, checkAnswers: boolean) {
  const service = await startService({ demo: false, logLevel: 'silent' });
  t.teardown(() => service.stop());
  const http = await createHttp(service.app, {
    host: 'localhost',
    port: 0,
    isOriginAllowed: async () => false,
    authenticate: async () => undefined,
    authenticateOperator: async () => undefined,
    logLevel: 'silent',
    handlers: { ...handlers, getHealth } as Handlers,
    checkAnswers,
  });
  await http.start();
  t.teardown(() => http.stop());
  return (await send({ url: `http://localhost:${http.info.port}` }, 'GET', '/health')).status;
}

test('an answer that is not in the contract is an error while answers are checked', async (t) => {
  const drifted = async () => ({ body: { status: 'ok', version: '1', uptime: 5 } });
  t.is(await statusOf(t, drifted, true), 500);
  t.is(await statusOf(t, drifted, false), 200);
});

test('an error that an operation does not document is an error while answers are checked', async (t) => {
  const gone = async () => {
    throw new Problem('link-used');
  };
  t.is(await statusOf(t, gone, true), 500);
  t.is(await statusOf(t, gone, false), 410);
});

test('every operation answers what the contract says to a caller without a token', async (t) => {
  const service = await startService({ demo: false });
  t.teardown(() => service.stop());
  const { routes } = await import('@loonpoort/server/generated/routes.js');
  for (const [id, { method, path, permission }] of Object.entries(routes)) {
    if (permission === 'public') continue;
    const { status, body } = await send(
      service,
      method,
      path.replace(/\{\w+\}/g, '01938f2e-6b1a-7c3d-8e4f-0123456789ab'),
    );
    t.is(status, 401, id);
    const code = permission === 'operator' ? 'operator-unknown' : 'unauthenticated';
    t.is(body.type, `urn:loonpoort:problem:${code}`, id);
  }
});
