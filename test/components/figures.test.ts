import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { signIn } from './data.js';
import { fakeApi, problem } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define('loon-dashboard');
const hrefs = {
  listCompanies: '/companies',
  listEmployees: '/employees?sort=name',
  listIntegrations: '/integrations',
  listInvitations: '/invitations',
};
const html = `<loon-dashboard hrefs='${JSON.stringify(hrefs)}'></loon-dashboard>`;
const body = {
  figures: [
    { key: 'companies', value: 86, periodText: null },
    { key: 'employeesInService', value: 1482, periodText: null },
    { key: 'employeesJoined', value: 23, periodText: 'november 2026' },
    { key: 'employeesLeft', value: 7, periodText: 'november 2026' },
    { key: 'companiesWithoutIntegration', value: 12, periodText: null },
    { key: 'integrationsWithProblem', value: 2, periodText: null },
  ],
};

for (const [lang, scheme] of [
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`each figure is a link to the list behind it, without accessibility violations: ${lang}, ${scheme}`, async (t) => {
    const api = await fakeApi(t, { createSession: signIn(), getDashboard: () => ({ body }) });
    const { page, faults } = await openPage(t, { api, script, html, lang, colorScheme: scheme, signedIn: true });
    await page.getByRole('link').first().waitFor();
    const found = await page.getByRole('link').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    t.deepEqual(found.slice(0, 3), [
      '/companies?include=hidden',
      '/employees?sort=name&status=inService',
      '/employees?sort=name&status=joined',
    ]);
    const text = lang === 'nl' ? 'Medewerkers in dienst 1.482' : 'Current employees 1,482';
    t.is(await page.getByRole('link', { name: text }).count(), 1);
    await page.getByRole('link', { name: /(In dienst gekomen|Joined), november 2026 23/ }).waitFor();
    t.deepEqual(await axe(page), []);
    if (lang === 'nl') await screenshot(page, 'figures');
    t.deepEqual(faults, { console: [], csp: [], requests: [] });
  });
}

test('the page can open a figure itself', async (t) => {
  const api = await fakeApi(t, { createSession: signIn(), getDashboard: () => ({ body }) });
  const listen = `document.addEventListener('loon-select', (event) => { event.preventDefault(); document.title = JSON.stringify(event.detail); });`;
  const { page, origin } = await openPage(t, { api, script: `${script}\n${listen}`, html, signedIn: true });
  await page.getByRole('link', { name: /Koppelingen met een probleem/ }).click();
  t.deepEqual(JSON.parse(await page.title()), {
    key: 'integrationsWithProblem',
    operation: 'listIntegrations',
    params: { state: 'problem' },
  });
  t.is(page.url(), `${origin}/`);
});

test('skeletons have the size of the tiles; a failure offers a retry; nothing says so', async (t) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const api = await fakeApi(t, {
    createSession: signIn(),
    getDashboard: async () => (
      await held,
      problem(500, 'internal', 'Er ging iets mis bij ons', 'Probeer het opnieuw.')
    ),
  });
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  const height = async (selector: string): Promise<number> =>
    Math.round((await page.locator(selector).first().boundingBox())!.height);
  await page.locator('.skeleton .tile').first().waitFor();
  const before = await height('.tile');
  await screenshot(page, 'figures-skeleton');
  release();
  await page.getByRole('alert').getByText('Kenmerk: 0198-test').waitFor();
  api.on('getDashboard', () => ({ body }));
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByRole('link').first().waitFor();
  t.is(await height('.tile'), before);
  api.on('getDashboard', () => ({ body: { figures: [] } }));
  await page.evaluate(() => document.querySelector('loon-dashboard')!.remove());
  await page.evaluate(() => document.querySelector('loon-provider')!.append(document.createElement('loon-dashboard')));
  await page.getByText('Er is nog niets om te tonen.').waitFor();
});

test('comes back by itself when the connection does', async (t) => {
  const api = await fakeApi(t, { createSession: signIn(), getDashboard: () => ({ body }) });
  const { page, context } = await openPage(t, { api, script, html: '<div id="here"></div>', signedIn: true });
  await context.setOffline(true);
  await page.evaluate(() => document.querySelector('loon-provider')!.append(document.createElement('loon-dashboard')));
  await page.getByRole('alert').getByText('Je bent offline.').waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Bedrijven 86' }).waitFor();
  t.is(await page.getByRole('alert').count(), 0);
});

test('at 320 px nothing runs off the screen', async (t) => {
  const api = await fakeApi(t, { createSession: signIn(), getDashboard: () => ({ body }) });
  const { page } = await openPage(t, { api, script, html, signedIn: true, viewport: { width: 320, height: 640 } });
  await page.getByRole('link').first().waitFor();
  t.is(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});
