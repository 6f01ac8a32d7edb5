import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { logins, pageOf, selectLogin, session, signIn } from './data.js';
import { fakeApi, problem } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define('loon-role-picker', 'loon-package-picker', 'loon-dashboard');
const rolePicker = '<loon-role-picker></loon-role-picker>';
const several = { createSession: () => session(null), listLogins: () => pageOf(logins), selectLogin };

const packages = [
  { key: 'twinfield', name: 'Twinfield', formats: ['XML'], automatic: true },
  { key: 'exactOnline', name: 'Exact Online', formats: ['XML', 'CSV'], automatic: true, note: 'Ook voor boekhouders.' },
];

test('a role is chosen from the keyboard, and the session of the page changes with it', async (t) => {
  const api = await fakeApi(t, several);
  const { page, faults } = await openPage(t, {
    api,
    script,
    html: `${rolePicker}<loon-dashboard></loon-dashboard>`,
    signedIn: true,
  });
  await page.getByText('Kies eerst met welke inlog je wilt werken.').waitFor();
  api.on('getDashboard', () => ({ body: { figures: [{ key: 'companies', value: 86 }] } }));
  const group = page.getByRole('radiogroup', { name: 'Met welke inlog wil je werken?' });
  await group.getByRole('radio', { name: 'Accountant · Kantoor Maasdal 86 bedrijven' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  t.true(await group.getByRole('radio', { name: /Werkgever · Bakkerij/ }).isChecked());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bedrijven 86' }).waitFor();
  t.deepEqual(api.callsOf('selectLogin')[0]?.body, { loginId: logins[0]!.id });
  t.is(api.callsOf('getDashboard')[0]?.headers.authorization, 'Bearer token-of-accountant');
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});

for (const [lang, scheme] of [
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`no accessibility violations: ${lang}, ${scheme}`, async (t) => {
    const api = await fakeApi(t, several);
    const { page } = await openPage(t, { api, script, html: rolePicker, lang, colorScheme: scheme, signedIn: true });
    await page.getByRole('radio').first().waitFor();
    t.deepEqual(await axe(page), []);
    await page.getByRole('button').click();
    await page.getByRole('alert').waitFor();
    t.deepEqual(await axe(page), []);
    await page.getByRole('radio').nth(1).check();
    if (lang === 'nl') await screenshot(page, 'role-picker');
  });
}

test('a choice that is under way is not sent a second time', async (t) => {
  const api = await fakeApi(t, several);
  const count = "document.addEventListener('loon-success', () => (document.title += '!'));";
  const { page } = await openPage(t, { api, script: `${script}\n${count}`, html: rolePicker, signedIn: true });
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  const asked = new Promise<void>((resolve) => {
    api.on('selectLogin', async (call) => {
      resolve();
      await held;
      return selectLogin(call);
    });
  });
  await page.getByRole('radio', { name: /Accountant/ }).check();
  await page.keyboard.press('Enter');
  await asked;
  await page.keyboard.press('Enter');
  t.is(await page.getByRole('button', { name: 'Doorgaan' }).getAttribute('aria-disabled'), 'true');
  answer();
  await page.waitForFunction(() => document.title === 'Kantoor Maasdal!');
  const employer = page.getByRole('radio', { name: /Werkgever/ });
  await employer.check();
  await page.getByRole('button', { name: 'Doorgaan' }).click();
  await page.waitForFunction(() => document.title === 'Kantoor Maasdal!!');
  t.deepEqual(
    api.callsOf('selectLogin').map(({ body }) => body['loginId']),
    [logins[0]!.id, logins[1]!.id],
  );
});

test('the current login is marked; a refusal keeps the choice', async (t) => {
  const api = await fakeApi(t, {
    ...several,
    createSession: () => session(logins[1]!),
    selectLogin: () => problem(404, 'not-found', 'Niet gevonden', 'Dit bestaat niet, of je mag het niet zien.'),
  });
  const { page } = await openPage(t, { api, script, html: rolePicker, signedIn: true });
  await page
    .getByRole('radio', { name: /Werkgever/ })
    .and(page.locator(':checked'))
    .waitFor();
  await page.getByRole('radio', { name: /Accountant/ }).check();
  await page.getByRole('button', { name: 'Doorgaan' }).click();
  await page.getByRole('alert').getByText('Niet gevonden').waitFor();
  t.true(await page.getByRole('radio', { name: /Accountant/ }).isChecked());
});

test('nothing to choose from says the next step', async (t) => {
  const api = await fakeApi(t, { ...several, listLogins: () => pageOf([]) });
  const { page } = await openPage(t, { api, script, html: rolePicker, signedIn: true });
  await page.getByText('Je hebt nog geen inlog. Vraag je salarisbureau om een uitnodiging.').waitFor();
  t.is(await page.getByRole('radio').count(), 0);
});

test('a list that is its own operation only tells the page', async (t) => {
  const api = await fakeApi(t, { createSession: signIn(), listPackages: () => pageOf(packages) });
  const listen = "document.addEventListener('loon-select', ({ detail }) => document.title = detail.value);";
  const { page } = await openPage(t, {
    api,
    script: `${script}\n${listen}`,
    html: '<loon-package-picker></loon-package-picker>',
    signedIn: true,
  });
  await page.getByRole('radio', { name: 'Exact Online XML, CSV · Ook voor boekhouders.' }).check();
  t.is(await page.title(), 'exactOnline');
  t.is(await page.getByRole('button').count(), 0);
  await page.evaluate(() => Object.assign(document.querySelector('loon-package-picker')!, { value: 'twinfield' }));
  await page
    .getByRole('radio', { name: /Twinfield/ })
    .and(page.locator(':checked'))
    .waitFor();
  await screenshot(page, 'package-picker');
});
