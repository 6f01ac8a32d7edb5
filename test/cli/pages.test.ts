import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { axe } from '../harness/axe.js';
import { visit } from '../harness/browser.js';
import { startServer } from '../harness/process.js';

const portal = fileURLToPath(new URL('../../examples/portal/dist', import.meta.url));

test('npm start serves portal, reference and sent mail, each under a policy that it keeps', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'loonpoort-pages-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const server = await startServer(t, ['--demo', '--data-dir', data, '--portal', portal]);
  await server.waitFor(/accountant@maasdal\.example\s+\S.*86 companies/);
  const { page, faults } = await visit(t);

  for (const [path, text] of [['/', 'Inloggen'], ['/reference', 'Every client of this API sees exactly'], ['/mail', 'Verstuurde mail']] as const) {
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
