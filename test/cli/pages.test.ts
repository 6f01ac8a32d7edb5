import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { parse } from 'yaml';
import { axe } from '../harness/axe.js';
import { visit } from '../harness/browser.js';
import { startServer } from '../harness/process.js';
import { routes } from '../../examples/portal/src/routes.js';

const portal = fileURLToPath(new URL('../../examples/portal/dist', import.meta.url));

test('npm start serves portal, reference and sent mail, each under a policy that it keeps', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'loonpoort-pages-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const server = await startServer(t, ['--demo', '--data-dir', data, '--portal', portal]);
  await server.waitFor(/accountant@maasdal\.example\s+\S.*86 companies/);
  const { page, faults } = await visit(t);

  for (const [path, text] of [
    ['/', 'Inloggen'],
    ['/reference', 'Every client of this API sees exactly'],
    ['/mail', 'Verstuurde mail'],
  ] as const) {
    const response = await page.goto(`${server.url}${path}`);
    t.is(response!.status(), 200, path);
    await page.getByText(text).first().waitFor();
    const policy = response!.headers()['content-security-policy']!;
    t.regex(policy, /^default-src 'none'/, path);
    t.notRegex(policy, /unsafe|\*/, path);
    t.is(response!.headers()['x-content-type-options'], 'nosniff', path);
    t.is(response!.headers()['referrer-policy'], 'no-referrer', path);
  }
  t.deepEqual(await axe(page), [], 'the mail page');
  t.deepEqual(faults.csp, []);
  t.deepEqual(faults.console, []);

  const script = await fetch(`${server.url}/embed/loonpoort.js`);
  t.is(script.headers.get('access-control-allow-origin'), '*');
  t.is((await fetch(`${server.url}/companies/some-page-of-the-portal`)).status, 200);
  t.is((await fetch(`${server.url}/missing.js`)).status, 404);
});

test('security.txt says where to report a weakness, where the operator said so', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'loonpoort-pages-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const server = await startServer(t, ['--headless', '--data-dir', data], {
    SECURITY_CONTACT: 'security@example.nl',
  });
  const answer = await fetch(`${server.url}/.well-known/security.txt`);
  t.is(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
  const [contact, expires, ...rest] = (await answer.text()).trimEnd().split('\n');
  t.is(contact, 'Contact: mailto:security@example.nl');
  const days = (Date.parse(expires!.replace('Expires: ', '')) - Date.now()) / (24 * 3600 * 1000);
  t.true(days > 100 && days < 365, expires);
  t.deepEqual(rest, ['Preferred-Languages: nl, en', `Canonical: ${server.url}/.well-known/security.txt`]);
});

test('an address that is no page of the portal is not found, and every page is', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'loonpoort-pages-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const server = await startServer(t, ['--data-dir', data, '--portal', portal]);

  const strange = [
    '/mcp',
    '/livez',
    '/x.php',
    '/.well-known/nodeinfo',
    '/.well-known/security.txt',
    '/.env',
    '/companies/1/2/3/4',
    '/nl/',
  ];
  for (const path of strange) {
    const answer = await fetch(`${server.url}${path}`);
    t.is(answer.status, 404, path);
    t.is(answer.headers.get('content-type'), 'application/problem+json', path);
    t.is(((await answer.json()) as { type: string }).type, 'urn:loonpoort:problem:not-found', path);
    // A person is told by the portal.
    const visit = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html,application/xhtml+xml' } });
    t.is(visit.status, 404, path);
    t.regex(await visit.text(), /<title>/, path);
  }
  t.true(routes.length > 40);
  const pages = [...routes.map(({ path }) => path), '/invitation', '/reset-password'];
  for (const path of pages) {
    const answer = await fetch(server.url + path.replace(/:\w+/g, '01938f2e-6b1a-7c3d-8e4f-0123456789ab'));
    t.is(answer.status, 200, path);
    t.regex(await answer.text(), /<title>/, path);
  }
});

test('the server gives the contract as it is written, also without pages', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'loonpoort-pages-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const server = await startServer(t, ['--data-dir', data, '--headless']);
  const written = await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8');

  const yaml = await fetch(`${server.url}/api/openapi.yaml`);
  t.is(yaml.headers.get('content-type'), 'application/yaml');
  t.is(await yaml.text(), written);
  const json = await fetch(`${server.url}/api/openapi.json`);
  t.is(json.headers.get('content-type'), 'application/json; charset=utf-8');
  const given: unknown = await json.json();

  const etag = json.headers.get('etag')!;
  t.is(json.headers.get('cache-control'), 'no-cache');
  const again = await fetch(`${server.url}/api/openapi.json`, { headers: { 'if-none-match': etag } });
  t.is(again.status, 304);
  // As the last thing: reading it takes longer than a connection stays open that nobody uses.
  t.deepEqual(given, parse(written));
});
