import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { logins, PASSWORD, person, signIn } from './data.js';
import { fakeApi, problem } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define('loon-login');
const html = '<loon-login></loon-login>';
const noFaults = { console: [], csp: [], requests: [] };

const preview = {
  tenant: { slug: 'oamkb', name: 'Salarisbureau OAMKB', language: 'nl' },
  email: person.email,
  name: person.name,
  role: 'accountant',
  label: 'Kantoor Maasdal',
  needsPassword: true,
  provider: null,
  expiresAt: '2026-12-01T12:00:00.000Z',
};

test('signs in from the keyboard alone, under the strictest policy', async (t) => {
  const api = await fakeApi(t, { createSession: signIn() });
  const { page, faults } = await openPage(t, { api, script, html });
  await page.getByLabel('E-mailadres').focus();
  await page.keyboard.type(person.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('Je bent ingelogd als Petra de Vries').waitFor();
  const [call] = api.callsOf('createSession');
  t.is(call?.body['email'], person.email);
  t.is(call?.headers['accept-language'], 'nl');
  t.deepEqual(faults, noFaults);
});

test('fields stand in light DOM where password managers look for them', async (t) => {
  const api = await fakeApi(t, {});
  const { page } = await openPage(t, { api, script, html });
  const form = page.locator('form');
  await form.waitFor();
  t.is(await form.getAttribute('method'), 'post');
  t.deepEqual(
    await page.evaluate(() =>
      [...document.querySelectorAll('form input')].map((each) => [
        each.getAttribute('type'),
        each.getAttribute('autocomplete'),
      ]),
    ),
    [
      ['email', 'username'],
      ['password', 'current-password'],
    ],
  );
  await page.getByLabel('Wachtwoord', { exact: true }).fill('geheim');
  await page.getByRole('button', { name: 'Toon wachtwoord' }).click();
  t.is(await page.locator('[name=password]').getAttribute('type'), 'text');
  t.is(await page.getByRole('button', { name: 'Verberg wachtwoord' }).count(), 1);
});

for (const [lang, scheme] of [
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`no accessibility violations in any step: ${lang}, ${scheme}`, async (t) => {
    const api = await fakeApi(t, {
      createSession: signIn(),
      requestPasswordReset: () => ({ status: 202 }),
      previewInvitation: () => ({ body: preview }),
    });
    const { page, faults } = await openPage(t, { api, script, html, lang, colorScheme: scheme });
    const submit = page.locator('.primary');
    await submit.click();
    await page.locator('.field > .error').first().waitFor();
    t.deepEqual(await axe(page), []);
    await page.locator('[name=email]').fill('petra@maasdal.example');
    await page.locator('[name=password]').fill('wrong');
    await submit.click();
    await page.getByRole('alert').waitFor();
    t.deepEqual(await axe(page), []);
    if (lang === 'nl') await screenshot(page, 'login-wrong');
    await page.locator('button.link').click();
    await page.locator('[name=password]').waitFor({ state: 'detached' });
    t.deepEqual(await axe(page), []);
    await submit.click();
    await page.locator('form').waitFor({ state: 'detached' });
    t.deepEqual(await axe(page), []);
    await page.evaluate(() =>
      Object.assign(document.querySelector('loon-login')!, { step: 'invitation', token: 'abc' }),
    );
    await page.locator('[autocomplete=new-password]').fill('te kort');
    t.deepEqual(await axe(page), []);
    if (lang === 'nl') await screenshot(page, 'login-invitation');
    t.deepEqual(faults.csp, []);
  });
}

test('wrong credentials keep the address and select the password', async (t) => {
  const api = await fakeApi(t, { createSession: signIn() });
  const { page } = await openPage(t, { api, script, html });
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('verkeerd');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('alert').getByText('E-mailadres of wachtwoord klopt niet').waitFor();
  t.is(await page.locator('[name=email]').inputValue(), person.email);
  t.is(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'password');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('Je bent ingelogd').waitFor();
});

test('says what is missing before anything is sent, and focuses the first wrong field', async (t) => {
  const api = await fakeApi(t, {});
  const { page } = await openPage(t, { api, script, html });
  await page.getByLabel('E-mailadres').fill('petra');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  const email = page.getByLabel('E-mailadres');
  await page.getByText('Vul een e-mailadres in zoals naam@voorbeeld.nl.').waitFor();
  t.is(await email.getAttribute('aria-invalid'), 'true');
  t.is(
    await page.locator(`#${await email.getAttribute('aria-describedby')}`).textContent(),
    'Vul een e-mailadres in zoals naam@voorbeeld.nl.',
  );
  t.is(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'email');
  t.is(await page.getByText('Vul een wachtwoord in.').count(), 1);
  t.deepEqual(api.calls, []);
});

test('too many attempts: says how long to wait, and lets nothing through until then', async (t) => {
  const api = await fakeApi(t, {
    createSession: () => ({
      ...problem(429, 'too-many-attempts', 'Even wachten'),
      headers: { 'content-type': 'application/problem+json', 'retry-after': '50' },
    }),
  });
  const { page } = await openPage(t, { api, script, html });
  await page.clock.install();
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('verkeerd');
  await page.keyboard.press('Enter');
  await page.getByText(/Over \d+ seconden kun je het opnieuw proberen\./).waitFor();
  const sent = api.calls.length;
  await page.keyboard.press('Enter');
  await page.clock.runFor('00:50');
  await page.getByText('Je kunt het nu opnieuw proberen.').waitFor();
  t.is(api.calls.length, sent);
  t.is(await page.locator('[name=email]').inputValue(), person.email);
});

test('a forgotten password: the same neutral answer for every address', async (t) => {
  const api = await fakeApi(t, { requestPasswordReset: () => ({ status: 202 }) });
  const { page } = await openPage(t, { api, script, html });
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByRole('button', { name: 'Wachtwoord vergeten?' }).click();
  t.is(await page.getByLabel('E-mailadres').inputValue(), person.email, 'what was typed goes along');
  await page.getByRole('button', { name: 'Stuur de link' }).click();
  await page.getByText(`Als ${person.email} bij ons bekend is`).waitFor();
  t.is(await page.evaluate(() => document.activeElement?.textContent), 'Nieuw wachtwoord aanvragen');
  await page.getByRole('button', { name: 'Terug naar inloggen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).waitFor();
});

test('an invitation: shows for whom and what, sets the password, then signs in', async (t) => {
  const api = await fakeApi(t, {
    previewInvitation: () => ({ body: preview }),
    acceptInvitation: () => ({ status: 204 }),
    createSession: signIn(),
  });
  const { page, faults } = await openPage(t, {
    api,
    script,
    html: '<loon-login step="invitation" token="t-1"></loon-login>',
  });
  await page.getByRole('heading', { name: 'Welkom, Petra de Vries' }).waitFor();
  await page.getByText('Accountant · Kantoor Maasdal').waitFor();
  t.deepEqual(
    api.calls.map(({ operation }) => operation),
    ['previewInvitation'],
    'opening the link changes nothing',
  );
  const password = page.getByLabel('Nieuw wachtwoord');
  await password.fill('te kort');
  await page.getByText('Nog minstens 8 tekens.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Neem minstens 15 tekens.').waitFor();
  await password.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText('Je uitnodiging is bevestigd. Log nu in.').waitFor();
  t.deepEqual(api.callsOf('acceptInvitation')[0]?.body, { token: 't-1', password: PASSWORD });
  t.is(await page.getByLabel('E-mailadres').inputValue(), person.email);
  t.is(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'password');
  t.deepEqual(faults, noFaults);
});

test('an invitation of a firm that takes no passwords offers its provider alone', async (t) => {
  const provider = { name: 'Microsoft', acceptsPassword: false };
  const api = await fakeApi(t, { previewInvitation: () => ({ body: { ...preview, needsPassword: false, provider } }) });
  const { page, faults } = await openPage(t, {
    api,
    script,
    html: '<loon-login step="invitation" token="t-1"></loon-login>',
  });
  await page.getByRole('button', { name: 'Inloggen met Microsoft' }).waitFor();
  await page.getByText('Je kantoor logt in met Microsoft.').waitFor();
  await page.getByText('Accountant · Kantoor Maasdal').waitFor();
  t.is(await page.locator('form').count(), 0);
  t.is(await page.getByText('Je hebt al een wachtwoord.').count(), 0);
  t.is(api.callsOf('getProviderDomain').length, 0, 'the domain may be that of another firm too');
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'login-invitation-provider');
  t.deepEqual(faults, noFaults);
});

test('an invitation of a known person asks for no password; a spent link says so', async (t) => {
  const api = await fakeApi(t, {
    previewInvitation: () => ({ body: { ...preview, needsPassword: false } }),
    acceptInvitation: () => problem(410, 'link-used', 'Deze link is al gebruikt', 'Je kunt inloggen.'),
  });
  const { page } = await openPage(t, { api, script, html: '<loon-login step="invitation" token="t-1"></loon-login>' });
  await page.getByText('Je hebt al een wachtwoord.').waitFor();
  t.is(await page.locator('[type=password]').count(), 0);
  await page.getByRole('button', { name: 'Uitnodiging bevestigen' }).click();
  await page.getByRole('alert').getByText('Deze link is al gebruikt').waitFor();
});

test('a reset link: a refused password explains itself; an expired link leads to a new one', async (t) => {
  const message = 'Dit wachtwoord staat op lijsten die inbrekers het eerst proberen.';
  const api = await fakeApi(t, {
    resetPassword: ({ body }) =>
      body['password'] === PASSWORD
        ? problem(410, 'link-expired', 'Deze link is verlopen', 'Vraag een nieuwe aan.')
        : problem(422, 'rejected-input', 'Dit kan zo niet', '', {
            errors: [{ pointer: '/password', code: 'passwordCommon', message }],
          }),
  });
  const { page } = await openPage(t, { api, script, html: '<loon-login step="reset" token="t-2"></loon-login>' });
  const password = page.getByLabel('Nieuw wachtwoord');
  await password.fill('wachtwoordwachtwoord');
  await page.keyboard.press('Enter');
  await page.locator('.field > .error', { hasText: message }).waitFor();
  t.is(await password.getAttribute('aria-invalid'), 'true');
  await password.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Deze link is verlopen').waitFor();
  await page.getByRole('button', { name: 'Nieuw wachtwoord aanvragen' }).click();
  await page.getByRole('button', { name: 'Stuur de link' }).waitFor();
});

test('with several logins the page is told that one must be chosen; a wanted role decides by itself', async (t) => {
  const api = await fakeApi(t, { createSession: signIn(logins) });
  const listen = `document.addEventListener('loon-login-required', (event) => document.title = event.detail.logins.length + ' logins');`;
  const { page } = await openPage(t, { api, script: `${script}\n${listen}`, html });
  const enter = async (): Promise<void> => {
    await page.getByLabel('E-mailadres').fill(person.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Je bent ingelogd').waitFor();
  };
  await enter();
  t.is(await page.title(), '3 logins');
  await page.getByText('Kies eerst met welke inlog').waitFor();
  api.on('endSession', () => ({ status: 204 }));
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  t.is(await page.getByLabel('Wachtwoord', { exact: true }).inputValue(), '', 'whoever comes next does not find it');
  t.is(await page.getByLabel('E-mailadres').inputValue(), person.email);
  await page.evaluate(() => document.querySelector('loon-login')!.setAttribute('wanted-role', 'employer'));
  await enter();
  t.is(api.callsOf('createSession')[1]?.body['role'], 'employer');
  await page.getByText('Bakkerij De Korenaar B.V.').waitFor();
});

test('Caps Lock is mentioned while typing a password', async (t) => {
  const api = await fakeApi(t, {});
  const { page } = await openPage(t, { api, script, html });
  await page
    .getByLabel('Wachtwoord', { exact: true })
    .evaluate((field) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true })));
  await page.getByText('Caps Lock staat aan.').first().waitFor();
  t.is(await page.getByRole('status').textContent(), 'Caps Lock staat aan.');
});

test('at 320 px nothing runs off the screen; a host page in 62.5 % keeps readable text', async (t) => {
  const api = await fakeApi(t, {});
  const { page } = await openPage(t, {
    api,
    script,
    html,
    viewport: { width: 320, height: 640 },
    css: 'html { font-size: 62.5% }',
  });
  await page.getByLabel('E-mailadres').waitFor();
  t.is(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  t.is(await page.getByLabel('E-mailadres').evaluate((field) => getComputedStyle(field).fontSize), '14px');
});
