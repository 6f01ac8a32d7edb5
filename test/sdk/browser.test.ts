import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { build } from 'esbuild';
import type { Loonpoort, LoonpoortError } from '@loonpoort/sdk';
import type { Page } from 'playwright-core';
import { visit } from '../harness/browser.js';
import { evaluate } from '../harness/evaluate.js';
import { onlyFor, routes, session } from './account.js';
import { breakOff, hangUp, json, noContent, problem, serve, stall, type Reply, type TestServer } from './server.js';

declare global {
  /** The page has the SDK under this name. */
  var sdk: { Loonpoort: typeof Loonpoort };
}

const empty: Reply = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
const cookie = '__Host-refresh=geheim';

let bundle: string;

test.before('bundle the SDK', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../sdk/src/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'sdk',
    write: false,
  });
  bundle = outputFiles[0]!.text;
});

/** Opens a page of that address with the SDK in it. */
async function open(t: ExecutionContext, url: string): Promise<Page> {
  const { page } = await visit(t);
  await page.addInitScript(bundle.replace('var sdk', 'globalThis.sdk'));
  await page.goto(url);
  return page;
}

/** Returns the server's own page, by the name under which the browser takes a `Secure` cookie. */
const home = ({ baseUrl }: TestServer): string => new URL('/', baseUrl.replace('127.0.0.1', 'localhost')).href;

test('on the own origin the refresh cookie refreshes and restores the session', async (t) => {
  const withCookie: Reply = (response, received) => {
    const known = received.headers.cookie === cookie;
    return (known ? json(session('b'), 201) : problem(401, 'unauthenticated'))(response, received);
  };
  const signedIn: Reply = (response, received) => {
    response.setHeader('set-cookie', `${cookie}; Secure; HttpOnly; SameSite=Strict; Path=/`);
    return json(session('a'), 201)(response, received);
  };
  const server = await serve(
    t,
    routes({
      'GET /': empty,
      'POST /sessions': signedIn,
      'POST /sessions/current/tokens': withCookie,
      'GET /companies': onlyFor(['b'], json({ items: [{ name: 'Bakkerij' }], total: 1, next: null })),
    }),
  );
  const page = await open(t, home(server));

  const names = await evaluate(
    page,
    async () => {
      const client = new sdk.Loonpoort({ baseUrl: '/api' });
      await client.session.signIn({ email: 'jan@voorbeeld.nl', password: 'geheim' });
      const companies = await client.companies.list().toArray({ limit: 10 });
      return companies.map(({ name }) => name);
    },
    null,
  );
  t.deepEqual(names, ['Bakkerij']);

  await page.reload();
  const restored = await evaluate(page, () => new sdk.Loonpoort({ baseUrl: '/api' }).session.restore(), null);
  t.is(restored?.person.name, 'Jan Jansen');
  t.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
});

test('on another origin no cookie travels and nothing is restored', async (t) => {
  const site = await serve(t, empty);
  const server = await serve(t, (response, received) => {
    response.setHeader('access-control-allow-origin', new URL(site.baseUrl).origin);
    response.setHeader('access-control-allow-headers', 'authorization, content-type');
    response.setHeader('access-control-expose-headers', 'etag');
    if (received.method === 'OPTIONS') return noContent(response, received);
    return routes({
      'POST /sessions': json(session('a'), 201, { 'set-cookie': cookie }),
      'GET /companies/1': json({ id: '1' }, 200, { etag: '"7"' }),
    })(response, received);
  });
  const page = await open(t, site.baseUrl);

  const result = await evaluate(
    page,
    async (baseUrl) => {
      const client = new sdk.Loonpoort({ baseUrl });
      const restored = await client.session.restore();
      await client.session.signIn({ email: 'jan@voorbeeld.nl', password: 'geheim' });
      const { response } = await client.companies.get({ companyId: '1' }).withResponse();
      return { restored, etag: response.headers.get('etag') };
    },
    server.baseUrl,
  );

  t.deepEqual(result, { restored: null, etag: '"7"' });
  t.true(server.received.every(({ headers }) => headers.cookie === undefined));
  t.false(server.received.some(({ url }) => url.endsWith('/tokens')));
});

test('failures in a browser are the same errors', async (t) => {
  const server = await serve(
    t,
    routes({
      'GET /': empty,
      'GET /companies/lost': hangUp,
      'GET /companies/half': breakOff,
      'GET /companies/stalled': stall,
      'GET /companies/moved': (response) => void response.writeHead(307, { location: '/api/companies/1' }).end(),
      'GET /companies/gone': noContent,
      'GET /companies/missing': problem(404, 'not-found'),
    }),
  );
  const page = await open(t, home(server));

  const outcomes = await evaluate(
    page,
    async () => {
      const client = new sdk.Loonpoort({ baseUrl: '/api', auth: 'token', maxRetries: 1, retryDelayMs: () => 0 });
      const outcome = (companyId: string, signal?: AbortSignal): Promise<string> =>
        client.companies.get({ companyId }, { signal, ...(companyId === 'stalled' && { timeoutMs: 200 }) }).then(
          (data) => String(data),
          (error) => `${(error as LoonpoortError).name} ${(error as LoonpoortError).status ?? ''}`.trim(),
        );
      const ids = ['lost', 'half', 'stalled', 'moved', 'gone', 'missing'];
      return [...(await Promise.all(ids.map((id) => outcome(id)))), await outcome('lost', AbortSignal.abort())];
    },
    null,
  );

  t.deepEqual(outcomes, [
    'ConnectionError',
    'ConnectionError',
    'TimeoutError',
    'LoonpoortError 0',
    'undefined',
    'NotFoundError 404',
    'AbortError',
  ]);
  t.is(server.received.filter(({ url }) => url === '/api/companies/1').length, 0);
});
