import { request } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@loonpoort/server/generated/routes.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { test } from '../harness/test.js';

let service: TestService;
let token: string;
let folder: string;
test.before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loonpoort-answers-'));
  const portal = join(folder, 'portal');
  await mkdir(portal);
  await writeFile(join(portal, 'index.html'), '<!doctype html><title>Loonpoort</title>');
  await writeFile(join(folder, 'secret.txt'), 'outside the folder of the portal');
  service = await startService({ portal });
  token = (
    await signIn(
      service,
      demoLogins.find(({ email }) => email.startsWith('beheer'))!,
    )
  ).accessToken;
});
test.after.always(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Answers of every kind: of pages, files, the API and the service itself, good and bad. */
const answers = (): Promise<Response[]> => {
  const bearer = { authorization: `Bearer ${token}` };
  const asked: [string, RequestInit?][] = [
    ['/'],
    ['/no-page'],
    ['/no-file.js'],
    ['/reference'],
    ['/api/openapi.json'],
    ['/api/openapi.yaml'],
    ['/api/keys'],
    ['/api/companies'],
    ['/api/companies', { headers: bearer }],
    ['/api/companies?limit=0', { headers: bearer }],
    ['/api/no-operation', { headers: bearer }],
    ['/api/companies', { method: 'DELETE', headers: bearer }],
    ['/api/sessions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
    ['/api/sessions', { method: 'POST', body: 'a=b' }],
  ];
  return Promise.all(asked.map(([path, init]) => fetch(`${service.url}${path}`, { ...init, redirect: 'manual' })));
};

test('every answer tells browsers to use TLS, to guess no type, to tell no address and to frame nothing', async (t) => {
  for (const { url, headers } of await answers()) {
    t.is(headers.get('strict-transport-security'), 'max-age=31536000; includeSubDomains', url);
    t.is(headers.get('x-content-type-options'), 'nosniff', url);
    t.is(headers.get('referrer-policy'), 'no-referrer', url);
    const policy = headers.get('content-security-policy') ?? '';
    t.regex(policy, /(^|; ?)default-src 'none'/, url);
    t.regex(policy, /(^|; ?)frame-ancestors 'none'/, url);
    t.notRegex(policy, /unsafe|\*/, url);
    t.is(headers.get('server'), null, url);
    t.is(headers.get('x-powered-by'), null, url);
  }
});

test('what the API says is kept nowhere on its way, and says of what type it is', async (t) => {
  for (const { url, headers } of await answers()) {
    t.regex(headers.get('content-type') ?? '', /json|yaml|; charset=utf-8/, url);
    if (!url.includes('/api/') || /openapi|keys$/.test(url)) continue;
    t.is(headers.get('cache-control'), 'no-store', url);
  }
});

test('no address is redirected, whatever a request says of its scheme', async (t) => {
  for (const path of ['/', '/api/companies', '/api/keys']) {
    const { status } = await fetch(`${service.url}${path}`, {
      headers: { 'x-forwarded-proto': 'http', 'x-forwarded-host': 'elders.example' },
      redirect: 'manual',
    });
    t.true(status < 300 || status >= 400, `${path}: ${status}`);
  }
});

/** Asks for a path as it is written: `fetch` would tidy it up. */
const raw = (method: string, path: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(service.url);
    const asked = request({ host: 'localhost', port, method, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode!, body }));
    });
    asked.on('error', reject).end();
  });

test('no path leads out of the folder of the portal, to a list of it, or to what tools leave behind', async (t) => {
  const outside = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
  ];
  const left = ['/.git/config', '/.git/', '/.svn/entries', '/.env', '/package.json', '/node_modules/'];
  for (const path of [...outside, ...left]) {
    const { status, body } = await raw('GET', path);
    t.true([400, 403, 404].includes(status), `${path}: ${status}`);
    t.notRegex(body, /outside the folder|\[core\]|"dependencies"|index of/i, path);
  }
});

test('methods that nobody needs do nothing', async (t) => {
  for (const path of ['/', '/api/companies', '/api/keys']) {
    for (const method of ['TRACE', 'PROPFIND']) {
      const { status, body } = await raw(method, path);
      t.true(status >= 400 && status < 500, `${method} ${path}: ${status}`);
      t.notRegex(body, /TRACE \//);
    }
  }
});

test('what is encoded twice is decoded once', async (t) => {
  const name = '%41dvies &lt;b&gt; \\u0041 %2541';
  const made = await send(service, 'POST', '/firms', { token, body: { number: 4321, name } });
  t.is(made.body.name, name, made.text);
  const found = async (q: string) =>
    (await send(service, 'GET', `/firms?q=${encodeURIComponent(q)}`, { token })).body.total as number;
  t.deepEqual([await found('%41dvies'), await found('Advies <b>')], [1, 0]);
});

/** What reading keeps: when a session and a login were used, who saw what, and work that goes on by itself. */
const kept = new Set(['sessions', 'logins', 'audit_entries', 'audit_chains', 'jobs']);

test('no read changes anything', async (t) => {
  const { database } = service.app;
  const tables = (await database.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'"))
    .map(({ name }) => name)
    .filter((name) => !kept.has(name) && !name.startsWith('sqlite_') && !name.includes('search'));
  const state = async () =>
    Object.fromEntries(
      await Promise.all(tables.map(async (name) => [name, await database.rows(`SELECT * FROM "${name}"`)] as const)),
    );
  const before = await state();
  let read = 0;
  for (const { method, path, params, permission } of Object.values(routes)) {
    if (method !== 'GET' || permission === 'operator' || Object.keys(params.properties as object).length > 0) continue;
    const { status } = await send(service, 'GET', path, { token });
    read += status === 200 ? 1 : 0;
  }
  t.true(read > 15, `${read}`);
  t.deepEqual(await state(), before);
});

test('nothing that is secret is asked for in an address', (t) => {
  for (const [id, { query, params }] of Object.entries(routes)) {
    for (const name of Object.keys({ ...(query.properties as object), ...(params.properties as object) }))
      t.notRegex(name, /password|secret|token|^code|email|iban|bsn/i, `${id}: ${name}`);
  }
});
