import { readFile } from 'node:fs/promises';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { configure as Configure } from '../../components/src/connection.js';
import type { LoonProvider } from '../../components/src/elements/provider.js';
import { version } from '../../components/src/version.js';
import { evaluate } from '../harness/evaluate.js';
import { employee, logins, PASSWORD, person, selectLogin, session, signIn as accept } from './data.js';
import { fakeApi, problem, type FakeApi, type Handler } from './fake-api.js';
import { define, openPage, signIn } from './site.js';

const script = define('loon-dashboard', 'loon-login', 'loon-employee-create-form');
const dashboard = '<loon-dashboard></loon-dashboard>';
const noFaults = { console: [], csp: [], requests: [] };

const count =
  (value: number): Handler =>
  () => ({ body: { figures: [{ key: 'companies', value }] } });
const open = (t: ExecutionContext): Promise<FakeApi> =>
  fakeApi(t, { createSession: accept(), getDashboard: count(86), endSession: () => ({ status: 204 }) });

test('elements wait quietly for a session, fill when it comes and empty when it goes', async (t) => {
  const api = await open(t);
  const listen =
    "window.heard = []; document.addEventListener('loon-session-change', ({ detail }) => heard.push(detail?.person.name ?? null));";
  const { page, faults } = await openPage(t, { api, script: `${script}\n${listen}`, html: dashboard });
  await page.getByText('Log in om dit te zien.').waitFor();
  t.deepEqual(api.calls, []);
  await signIn(page);
  await page.getByRole('button', { name: 'Bedrijven 86' }).waitFor();
  t.is(api.callsOf('createSession')[0]?.body['tenant'], 'oamkb');
  await page.evaluate(
    // What comes of it is waited for below: DevTools may lose a promise that is pending.
    () => void document.querySelector<LoonProvider>('loon-provider')!.connection!.client.session.signOut(),
  );
  await page.getByText('Log in om dit te zien.').waitFor();
  t.deepEqual(await page.evaluate('heard'), [person.name, null]);
  t.deepEqual(faults, noFaults);
});

test('another login fills the page anew', async (t) => {
  const api = await open(t);
  api.on('createSession', () => session(logins[0]!));
  api.on('selectLogin', selectLogin);
  api.on('getDashboard', (call) =>
    call.headers.authorization?.endsWith('employer') ? count(1)(call) : count(86)(call),
  );
  const { page } = await openPage(t, { api, script, html: dashboard, signedIn: true });
  await page.getByRole('button', { name: 'Bedrijven 86' }).waitFor();
  await page.evaluate(
    (id) => void document.querySelector<LoonProvider>('loon-provider')!.connection!.client.session.selectLogin(id),
    logins[1]!.id,
  );
  await page.getByRole('button', { name: 'Bedrijven 1' }).and(page.locator(':not(:has-text("86"))')).waitFor();
  t.is(await page.getByRole('button', { name: 'Bedrijven 86' }).count(), 0);
});

test('the order of definitions and of connecting does not matter', async (t) => {
  const api = await open(t);
  const late = "import './generated/define/loon-dashboard.js'; setTimeout(() => import('./define/provider.js'), 100);";
  const { page } = await openPage(t, { api, script: late, html: dashboard });
  await page.getByText('Log in om dit te zien.').waitFor();
  await page.evaluate(() => document.body.append(document.querySelector('loon-dashboard')!));
  await page.getByText('Dit onderdeel is nog niet aangesloten.').waitFor();
  await page.evaluate(() => document.querySelector('loon-provider')!.append(document.querySelector('loon-dashboard')!));
  await page.getByText('Log in om dit te zien.').waitFor();
  t.is(await page.getByText('Dit onderdeel is nog niet aangesloten.').count(), 0);
});

test('without a provider: configure() connects, and nothing at all says so', async (t) => {
  const api = await open(t);
  const own = `${define('loon-dashboard')}\nimport { configure } from './connection.js';\nwindow.configure = configure;`;
  const { page, faults } = await openPage(t, { api, script: own, html: '' });
  await page.evaluate(() => document.body.append(document.createElement('loon-dashboard')));
  await page.getByText('Laat het weten aan de beheerder van deze website.').waitFor();
  t.deepEqual(faults.console, ['<loon-dashboard> stands under no <loon-provider> and configure() was not called.']);
  await evaluate(
    page,
    async ({ baseUrl, email, password }) => {
      const { client } = (window as unknown as { configure: typeof Configure }).configure({ baseUrl, language: 'en' });
      await client.session.signIn({ email, password });
    },
    { baseUrl: api.url, email: person.email, password: PASSWORD },
  );
  await page.getByRole('button', { name: 'Companies 86' }).waitFor();
});

test('two copies of the package on a page: the same version is silent, another one says so once', async (t) => {
  const api = await open(t);
  const copy = (version: string): string =>
    `for (const tag of ['loon-dashboard', 'loon-login']) customElements.define(tag, class extends HTMLElement { static version = '${version}'; });`;
  const other = `${copy('0.0.1')}\n${script.replaceAll("import '", "await import('").replaceAll("';", "');")}`;
  const same = other.replace('0.0.1', version);
  const first = await openPage(t, { api, script: same, html: '' });
  await first.page.waitForFunction(() => customElements.get('loon-employee-create-form'));
  t.deepEqual(first.faults, noFaults);
  const second = await openPage(t, { api, script: other, html: '' });
  await second.page.waitForFunction(() => customElements.get('loon-employee-create-form'));
  t.deepEqual(second.faults.console, [
    `<loon-dashboard> is already defined by @loonpoort/components 0.0.1; ${version} is not used.`,
  ]);
});

test('changing the language changes the words and keeps what was typed', async (t) => {
  const api = await open(t);
  const { page } = await openPage(t, {
    api,
    script,
    html: '<loon-employee-create-form></loon-employee-create-form>',
    signedIn: true,
  });
  await page.getByLabel('Voornaam').fill('Sanne');
  await page.evaluate(() => document.querySelector('loon-provider')!.setAttribute('lang', 'en'));
  t.is(await page.getByLabel('First name').inputValue(), 'Sanne');
  await page.evaluate(() => document.querySelector('loon-employee-create-form')!.setAttribute('lang', 'nl-BE'));
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanne');
});

const expire = (api: FakeApi): void =>
  api.on('createEmployee', () => problem(401, 'session-expired', 'Je sessie is verlopen'));

test('signing in again takes up the same login, and the page hears that the session had expired', async (t) => {
  const api = await open(t);
  api.on('createSession', () => session(logins[0]!));
  api.on('selectLogin', selectLogin);
  const listen =
    "document.addEventListener('loon-session-expired', ({ detail }) => document.title = detail.person.name);";
  const { page } = await openPage(t, {
    api,
    script: `${script}\n${listen}`,
    html: `<loon-employee-create-form></loon-employee-create-form>${dashboard}`,
    signedIn: true,
  });
  await page.evaluate((values) => Object.assign(document.querySelector('loon-employee-create-form')!, { values }), {
    companyId: employee.companyId,
    number: 1,
    lastName: 'Berg',
    inServiceOn: '2026-11-01',
  });
  await page.getByLabel('Voornaam').fill('Sanne');
  expire(api);
  const reads = api.callsOf('getDashboard').length;
  await page.locator('.primary').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  t.is(await page.title(), person.name);
  api.on('createSession', () => session(null));
  api.on('createEmployee', () => ({ status: 201, body: employee }));
  await page.keyboard.press('Enter');
  await page.getByText('De medewerker is toegevoegd.').waitFor();
  t.deepEqual(api.callsOf('selectLogin')[0]?.body, { loginId: logins[0]!.id });
  t.is(api.callsOf('createEmployee').length, 2);
  t.is(api.callsOf('getDashboard').length, reads, 'what is shown still holds for the same login');
});

test('when someone else signs in again, nothing of the first person is sent in their name', async (t) => {
  const api = await open(t);
  const { page } = await openPage(t, {
    api,
    script,
    html: `<loon-employee-create-form></loon-employee-create-form>${dashboard}`,
    signedIn: true,
  });
  await page.evaluate((values) => Object.assign(document.querySelector('loon-employee-create-form')!, { values }), {
    companyId: employee.companyId,
    number: 1,
    lastName: 'Berg',
    inServiceOn: '2026-11-01',
  });
  await page.getByLabel('Voornaam').fill('Sanne');
  expire(api);
  await page.locator('.primary').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mailadres').fill('ander@maasdal.example');
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  api.on('createSession', () => {
    const other = session(logins[1]!);
    return {
      ...other,
      body: {
        ...(other.body as object),
        person: { ...person, id: '01938f2e-0000-7000-8000-0000000000bb', name: 'Ander' },
      },
    };
  });
  api.on('getDashboard', count(1));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bedrijven 1' }).waitFor();
  t.is(api.callsOf('createEmployee').length, 1);
  t.is(await page.getByLabel('Voornaam').inputValue(), '');
});

test("works in the shadow root of the page's own element", async (t) => {
  const api = await open(t);
  const { page, faults } = await openPage(t, { api, script, html: '<div id="host"></div>' });
  await page.evaluate(() => {
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('loon-login'), document.createElement('loon-dashboard'));
  });
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  t.is(
    await page.getByRole('button', { name: 'Inloggen' }).evaluate((button) => getComputedStyle(button).borderRadius),
    '6px',
  );
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bedrijven 86' }).waitFor();
  t.deepEqual(faults, noFaults);
});

test('the look follows the page: its colours, its colour scheme', async (t) => {
  const api = await open(t);
  const css = ':root { --loon-accent: rgb(120, 0, 60); --loon-radius: 0 } .dark { color-scheme: dark; }';
  const { page } = await openPage(t, { api, script, html: '<loon-login></loon-login>', css });
  const style = (name: string): Promise<string> =>
    page.locator('.primary').evaluate((button, key) => getComputedStyle(button).getPropertyValue(key), name);
  await page.locator('.primary').waitFor();
  t.is(await style('background-color'), 'rgb(120, 0, 60)');
  t.is(await style('border-radius'), '0px');
  const text = (): Promise<string> => page.getByText('E-mailadres').evaluate((label) => getComputedStyle(label).color);
  const light = await text();
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  t.not(await text(), light);
});

test('elements are stamped with the version of the package', async (t) => {
  const manifest = JSON.parse(await readFile(new URL('../../components/package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  t.is(version, manifest.version);
});

test('can be imported where there is no browser', async (t) => {
  const { LoonLogin, configure } = await import('../../components/src/index.js');
  await import('../../components/src/define/all.js');
  t.is(typeof LoonLogin, 'function');
  t.is(typeof configure, 'function');
});
