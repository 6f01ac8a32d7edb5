import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Page } from 'playwright-core';
import { evaluate } from '../harness/evaluate.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import type { Session } from '@loonpoort/sdk';
import type { LoonProvider } from '../../components/src/elements/provider.js';
import {
  companies,
  costCentres,
  departments,
  employee,
  logins,
  pageOf,
  PASSWORD,
  person,
  search,
  selectLogin,
  signIn as signInAs,
} from './data.js';
import { fakeApi, type FakeApi } from './fake-api.js';
import { define, openPage, signIn } from './site.js';
import { ownerId, packages, versioned, withPassword } from './settings-data.js';

const script = define('loon-employee-form', 'loon-employee-create-form', 'loon-password-form', 'loon-integration-form');
const html = `<loon-employee-form employee-id="${employee.id}"></loon-employee-form>`;

async function employees(t: ExecutionContext): Promise<FakeApi & { change(more: object): void }> {
  let current = { ...employee };
  const answer = (more: object = {}) => {
    current = { ...current, ...more };
    return { body: current, headers: { etag: '"1"' } };
  };
  const api = await fakeApi(t, {
    createSession: signInAs(logins),
    selectLogin,
    endSession: () => ({ status: 204 }),
    getEmployee: () => answer(),
    updateEmployee: ({ body }) => answer(body),
    createEmployee: ({ body }) => ({ status: 201, body: { ...employee, ...body } }),
    listDepartments: search(departments),
    listCostCentres: search(costCentres),
    listCompanies: search(companies),
  });
  return Object.assign(api, { change: (more: object) => void answer(more) });
}

/** Works with one of the person's logins. */
async function chooseLogin(page: Page, id: string): Promise<void> {
  await evaluate(
    page,
    async (loginId) => {
      await document.querySelector<LoonProvider>('loon-provider')!.connection!.client.session.selectLogin(loginId);
    },
    id,
  );
}

const [accountant, employer] = logins.map(({ id }) => id) as [string, string];

/** Counts the drafts that are being encrypted, in each document of the page. */
const countSealing = (): void => {
  const { encrypt } = SubtleCrypto.prototype;
  let count = 0;
  SubtleCrypto.prototype.encrypt = async function (...args) {
    document.documentElement.dataset['sealing'] = String(++count);
    try {
      return await encrypt.apply(this, args);
    } finally {
      // What is done with the result comes first.
      setTimeout(() => (document.documentElement.dataset['sealing'] = String(--count)));
    }
  };
};

/** Waits until what was typed is kept. */
const sealed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (document.documentElement.dataset['sealing'] ?? '0') === '0');

/** Opens the page anew, as a reload or the way back does; the person signs in to it again. */
async function reload(page: Page, login = accountant): Promise<void> {
  await sealed(page);
  await page.reload();
  await signIn(page);
  await chooseLogin(page, login);
}

async function open(t: ExecutionContext, markup = html) {
  const api = await employees(t);
  const visited = await openPage(t, { api, script, html: markup, signedIn: true });
  await watchSealing(visited.page);
  await chooseLogin(visited.page, accountant);
  return { api, ...visited };
}

async function watchSealing(page: Page): Promise<void> {
  await page.addInitScript(countSealing);
  await page.evaluate(countSealing);
}

async function kept(page: Page): Promise<string> {
  await sealed(page);
  return page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
}

test('what was typed is there after a reload, with every kind of field, and is saved as it stands', async (t) => {
  const { page, api, faults } = await open(t);
  await page.getByLabel('Voornaam').fill('Sanna');
  await page.getByLabel('Deel (%)').first().fill('60,5');
  const department = page.getByRole('combobox', { name: 'Afdeling' });
  await department.fill('bezorg');
  await page.getByRole('option', { name: 'Bezorging' }).click();
  await reload(page);
  await page.getByRole('status').getByText('Verder waar je was').waitFor();
  await page.getByText('Het is nog niet opgeslagen.').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanna');
  t.is(await page.getByLabel('Deel (%)').first().inputValue(), '60,5');
  await page.waitForFunction(
    (field) => (field as HTMLInputElement).value === 'Bezorging',
    await department.elementHandle(),
  );
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'form-draft');
  await page.getByLabel('Deel (%)').first().fill('62,5');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.deepEqual(api.callsOf('updateEmployee')[0]?.body, { firstName: 'Sanna', departmentId: departments[2]!.id });
  t.is(await kept(page), '[]', 'once it is saved nothing is kept');
  await reload(page);
  await page.getByLabel('Voornaam').waitFor();
  t.is(await page.getByText('Verder waar je was').count(), 0);
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});

test('the keyboard alone throws a draft away, and the values that are saved come back', async (t) => {
  const { page } = await open(t);
  await page.getByLabel('Voornaam').fill('Sanna');
  await reload(page);
  const drop = page.getByRole('button', { name: 'Weggooien' });
  await drop.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Verder waar je was').waitFor({ state: 'detached' });
  await page.locator('loon-employee-form [part=heading]:focus').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanne');
  t.is(await kept(page), '[]');
});

test('what is typed back to what it was leaves no draft', async (t) => {
  const { page } = await open(t);
  await page.getByLabel('Voornaam').fill('Sanna');
  await page.getByLabel('Voornaam').fill('Sanne');
  t.is(await kept(page), '[]');
});

test('something new is brought back with the way back, and is gone once it is made', async (t) => {
  const { page, api } = await open(t, '<loon-employee-create-form></loon-employee-create-form>');
  await page.getByLabel('Voornaam').fill('Joost');
  await sealed(page);
  await page.evaluate(() => void (location.href = '/elsewhere'));
  await page.getByText('Een andere pagina').waitFor();
  await page.goBack();
  await signIn(page);
  await chooseLogin(page, accountant);
  await page.getByText('Verder waar je was').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Joost');
  await page.getByLabel('Achternaam').fill('Vos');
  await page.getByLabel('Nummer').fill('77');
  await page.getByLabel('In dienst').fill('2026-11-01');
  const company = page.getByRole('combobox', { name: 'Bedrijf' });
  await company.fill('korenaar');
  await page.getByRole('option', { name: /Korenaar/ }).click();
  await page.getByRole('button', { name: 'Toevoegen' }).last().click();
  await page.getByText('De medewerker is toegevoegd.').waitFor();
  t.is(await kept(page), '[]');
  t.is(api.callsOf('createEmployee').length, 1);
});

test('what someone else changed meanwhile is said beside what was typed', async (t) => {
  const { page, api } = await open(t);
  await page.getByLabel('Voornaam').fill('Sanna');
  api.change({ firstName: 'Susanne', lastName: 'Berghuis' });
  await reload(page);
  await page.getByText('Iemand anders maakte hiervan: Susanne').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanna');
  t.is(await page.getByLabel('Achternaam').inputValue(), 'Berghuis');
});

test('a draft belongs to one login, and whoever signs out leaves none', async (t) => {
  const { page } = await open(t);
  await page.getByLabel('Voornaam').fill('Sanna');
  await reload(page, employer);
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanne');
  await chooseLogin(page, accountant);
  await page.getByText('Verder waar je was').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanna');
  await evaluate(
    page,
    () => document.querySelector<LoonProvider>('loon-provider')!.connection!.client.session.signOut(),
    undefined,
  );
  await page.waitForFunction(() => sessionStorage.length === 0);
  await signIn(page);
  await chooseLogin(page, accountant);
  await page.getByLabel('Voornaam').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanne');
});

/** Everything that could be read there: names and values, also where they are encoded. */
function readable(storage: string): string {
  const encoded = storage.match(/[\w+/-]{8,}=*/g) ?? [];
  return [storage, ...encoded.map((text) => Buffer.from(text, 'base64').toString('latin1'))].join('\n');
}

test('the browser storage tells neither what was typed, nor in which field, nor of whom, nor where', async (t) => {
  const { page } = await open(t);
  await page.getByLabel('Voornaam').fill('Sanna');
  const stored = await kept(page);
  t.true(stored.length > 40, 'it is kept');
  const told = ['Sanna', 'Sanne', 'firstName', employee.id, person.id, accountant, 'loon-employee-form', 'Petra'];
  for (const text of told) t.false(readable(stored).includes(text), text);
  await page.getByLabel('Voornaam').fill('Sanna');
  await page.getByLabel('Achternaam').fill('Vos');
  await page.getByLabel('Achternaam').fill(employee.lastName);
  const again = await kept(page);
  const contentOf = (storage: string) => JSON.stringify(JSON.parse(JSON.parse(storage)[0][1]).drafts);
  t.not(contentOf(again), contentOf(stored), 'the same is never sealed alike');
  await reload(page);
  await page.getByText('Verder waar je was').waitFor();
});

test('whoever works on in the tab finds nothing of who was there before, nor does another key', async (t) => {
  const { page, api } = await open(t);
  const { body } = signInAs(logins)({ body: { password: PASSWORD } } as never) as { body: Session };
  const keys = ['b'.repeat(43), body.draftKey];
  for (const [owner, draftKey] of [
    [person, keys[0]!],
    [{ ...person, id: '01938f2e-0000-7000-8000-0000000000ab' }, keys[1]!],
    [{ ...person, id: '01938f2e-0000-7000-8000-0000000000ab' }, keys[0]!],
  ] as const) {
    const as = (more: Partial<Session>, status = 201) => ({ status, body: { ...body, ...more } });
    api.on('createSession', signInAs(logins));
    api.on('selectLogin', selectLogin);
    await reload(page);
    await page.getByLabel('Voornaam').fill('Sanna');
    await sealed(page);
    const other = { person: owner, draftKey };
    api.on('createSession', () => as(other));
    api.on('selectLogin', () => as({ ...other, login: logins[0]! }, 200));
    await reload(page);
    await page.getByLabel('Voornaam').waitFor();
    t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanne', `${owner.id} ${draftKey}`);
    t.is(await page.getByText('Verder waar je was').count(), 0);
  }
  await page.getByLabel('Voornaam').fill('Sannah');
  t.is(Object.keys(JSON.parse(JSON.parse(await kept(page))[0][1]).drafts).length, 1, 'what is not theirs is gone');
});

test('what was thrown away or signed out of while it was being kept stays away', async (t) => {
  const { page } = await open(t);
  const holdSealing = () => {
    const { encrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = async function (...args) {
      const result = await encrypt.apply(this, args);
      const letGo = new Promise((resolve) => addEventListener('let-go', resolve, { once: true }));
      document.documentElement.dataset['held'] = 'true';
      await letGo;
      return result;
    };
  };
  await page.evaluate(holdSealing);
  const held = () => page.locator('html[data-held]').waitFor();
  const letGo = () =>
    page.evaluate(() => {
      delete document.documentElement.dataset['held'];
      dispatchEvent(new Event('let-go'));
    });
  await page.getByLabel('Voornaam').fill('Sanna');
  await held();
  await page.getByLabel('Voornaam').fill('Sanne');
  await letGo();
  t.is(await kept(page), '[]', 'typed back');
  await page.getByLabel('Voornaam').fill('Sanna');
  await held();
  await evaluate(
    page,
    () => document.querySelector<LoonProvider>('loon-provider')!.connection!.client.session.signOut(),
    undefined,
  );
  await letGo();
  t.is(await kept(page), '[]', 'signed out');
});

test('where the browser cannot encrypt nothing is kept, and it asks before the page is left', async (t) => {
  const { page } = await open(t);
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await reload(page);
  await page.getByLabel('Voornaam').fill('Sanna');
  t.is(await page.evaluate(() => sessionStorage.length), 0);
  const asked = page.waitForEvent('dialog');
  const left = page.evaluate(() => void (location.href = '/elsewhere'));
  const dialog = await asked;
  t.is(dialog.type(), 'beforeunload');
  await dialog.dismiss();
  await left;
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanna');
});

test('a password is never kept, so the browser asks before the page is left', async (t) => {
  const { page } = await open(t, '<loon-password-form></loon-password-form>');
  await page.getByRole('textbox', { name: 'Huidig wachtwoord' }).fill('een geheim van mij');
  t.is(await kept(page), '[]');
  const asked = page.waitForEvent('dialog');
  const left = page.evaluate(() => void (location.href = '/elsewhere'));
  const dialog = await asked;
  t.is(dialog.type(), 'beforeunload');
  await dialog.dismiss();
  await left;
  t.is(await page.getByRole('textbox', { name: 'Huidig wachtwoord' }).inputValue(), 'een geheim van mij');
});

test('the settings of a package come back but for its secrets, which are named', async (t) => {
  const api = await employees(t);
  api.on('listPackages', () => pageOf(packages));
  api.on('getIntegration', () => versioned(withPassword, 3));
  const { page } = await openPage(t, {
    api,
    script,
    html: `<loon-integration-form level="company" owner-id="${ownerId}" package="${withPassword.package}"></loon-integration-form>`,
    signedIn: true,
  });
  await watchSealing(page);
  await chooseLogin(page, accountant);
  await page.getByRole('textbox', { name: 'Webservicegebruiker' }).fill('petra.nieuw');
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill('geheim van Reeleezee');
  t.false((await kept(page)).includes('geheim van Reeleezee'));
  await reload(page);
  await page.getByText('Vul dit opnieuw in: Wachtwoord.').waitFor();
  t.is(await page.getByRole('textbox', { name: 'Webservicegebruiker' }).inputValue(), 'petra.nieuw');
  t.is(await page.getByRole('textbox', { name: 'Wachtwoord' }).inputValue(), '');
});
