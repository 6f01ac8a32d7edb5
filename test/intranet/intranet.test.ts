import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { clearOriginCache } from '@loonpoort/server/tenants/allowed-origin.js';
import { axe } from '../harness/axe.js';
import { visit } from '../harness/browser.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { serve } from '../harness/static.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const login = (email: string) => demoLogins.find((each) => each.email === email)!;

/** Serves the firm's site on an origin of its own. */
async function site(t: ExecutionContext): Promise<string> {
  const origin = await serve(t, {
    folders: { '/loonpoort/': path('components/dist'), '/': path('examples/intranet/site') },
    pages: {},
  });
  return origin;
}

/** Lets a site in for all logins of the bureau. */
async function allow(origin: string): Promise<void> {
  await service.app.database.transaction((trx) =>
    trx('tenants')
      .where({ slug: 'oamkb' })
      .update({ embedOrigins: JSON.stringify([origin]) }),
  );
  clearOriginCache(service.app);
}

/** Lets a site in for the logins of one firm. */
async function allowFirm(origin: string): Promise<void> {
  const { accessToken: token } = await signIn(service, login('beheer@oamkb.example'));
  const [firm] = (await send(service, 'GET', '/firms?q=maasdal', { token })).body.items;
  const path = `/firms/${firm.id}`;
  const etag = (await send(service, 'GET', path, { token })).headers.get('etag')!;
  const options = { token, headers: { 'if-match': etag }, body: { embedOrigins: [...firm.embedOrigins, origin] } };
  const { status } = await send(service, 'PATCH', path, options);
  if (status !== 200) throw new Error(`${status}`);
}

test('the four elements work on another origin under a strict policy, and keep nothing there', async (t) => {
  const origin = await site(t);
  await allow(origin);
  const { page, context, faults } = await visit(t);
  await page.goto(`${origin}/index.html?api=${encodeURIComponent(`${service.url}/api`)}`);
  const { email, password } = login('sanne@maasdal.example');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('radio', { name: /Accountant · Kantoor Maasdal/ }).check();
  t.deepEqual(await axe(page, 'main'), []);
  await page.getByRole('button', { name: 'Doorgaan' }).click();
  await page.locator('[part=total]').getByText('Aantal: 86', { exact: true }).waitFor();
  await page.getByRole('searchbox').fill('std boekhandel');
  await page.getByRole('button', { name: 'Std Boekhandel (maand)', exact: true }).click();
  await page.getByRole('radio', { name: /^Twinfield/ }).check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel(/^Administratiecode/).waitFor();

  t.deepEqual(faults.csp, []);
  t.deepEqual(faults.console, []);
  t.deepEqual(await context.cookies(), [], 'no cookie on another origin');
  t.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
});

test('on the site of a firm somebody with several logins has the one of that firm', async (t) => {
  const origin = await site(t);
  await allowFirm(origin);
  const { page } = await visit(t);
  await page.goto(`${origin}/index.html?api=${encodeURIComponent(`${service.url}/api`)}`);
  const { email, password } = login('sanne@maasdal.example');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.locator('[part=total]').getByText('Aantal: 86', { exact: true }).waitFor();
  t.is(await page.getByRole('radio', { name: /Kantoor|Accountants/ }).count(), 0, 'there is nothing to choose from');
});

test('a site that is on no list gets nothing, and says so', async (t) => {
  const origin = await site(t);
  const { page } = await visit(t);
  await page.goto(`${origin}/index.html?api=${encodeURIComponent(`${service.url}/api`)}`);
  const { email, password } = login('accountant@maasdal.example');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page
    .getByText(/De server is niet bereikbaar|geen toegang/)
    .first()
    .waitFor();
  t.is(await page.getByLabel('E-mailadres').inputValue(), email);
});
