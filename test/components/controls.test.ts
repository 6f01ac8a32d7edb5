import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { companies, costCentres, departments, employee, pageOf, search, signIn } from './data.js';
import { fakeApi } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define('loon-invitation-form', 'loon-invitation-import', 'loon-employee-form');

test('a field that depends on another comes and goes with it, and several rows are chosen from the keyboard', async (t) => {
  const api = await fakeApi(t, {
    createSession: signIn(),
    listCompanies: search(companies),
    createInvitation: ({ body }) => ({ status: 201, body }),
  });
  const { page, faults } = await openPage(t, {
    api,
    script,
    html: '<loon-invitation-form></loon-invitation-form>',
    signedIn: true,
  });
  await page.getByLabel('E-mailadres').fill('jan@maasdal.example');
  const firm = page.getByRole('combobox', { name: 'Kantoor' });
  await page.getByLabel('Rol').selectOption('accountant');
  await firm.waitFor();
  await page.getByLabel('Rol').selectOption('employer');
  await firm.waitFor({ state: 'detached' });
  await page.getByLabel('Wat ziet deze inlog?').selectOption('companies');

  const which = page.getByRole('combobox', { name: 'Welke' });
  await which.focus();
  await page.keyboard.type('b');
  await page.getByRole('option', { name: 'Boekhandel Van Dijk' }).waitFor();
  t.is(await page.getByRole('status').last().textContent(), '3 gevonden.');
  await page.keyboard.press('ArrowDown');
  const active = await which.getAttribute('aria-activedescendant');
  t.is(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
  t.regex((await page.locator(`#${active}`).textContent()) ?? '', /Boekhandel/);
  await screenshot(page, 'lookups');
  await page.keyboard.press('Enter');
  t.is(await which.getAttribute('aria-expanded'), 'false');
  await page.keyboard.type('garage');
  await page.getByRole('option', { name: 'Garage Smit' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Garage Smit×').waitFor();
  await page.keyboard.type('zzz');
  await page.getByText('Niets gevonden voor ‘zzz’.').first().waitFor();
  t.deepEqual(await axe(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Verwijder Boekhandel Van Dijk' }).click();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'invitation-form');
  await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await page.getByText('De uitnodiging is onderweg.').waitFor();
  t.deepEqual(api.callsOf('createInvitation')[0]?.body, {
    email: 'jan@maasdal.example',
    language: 'nl',
    role: 'employer',
    grantKind: 'companies',
    grantIds: [companies[3]!.id],
  });
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});

test('one row: chosen, emptied, and words that were not chosen are dropped', async (t) => {
  const api = await fakeApi(t, {
    createSession: signIn(),
    getEmployee: () => ({ body: employee, headers: { etag: '"1"' } }),
    listDepartments: search(departments),
    listCostCentres: search(costCentres),
    updateEmployee: ({ body }) => ({ body: { ...employee, ...body }, headers: { etag: '"2"' } }),
  });
  const { page } = await openPage(t, {
    api,
    script,
    html: `<loon-employee-form employee-id="${employee.id}"></loon-employee-form>`,
    signedIn: true,
  });
  const department = page.getByRole('combobox', { name: 'Afdeling' });
  await department.fill('zomaar');
  await department.blur();
  t.is(await department.inputValue(), 'Winkel');
  await department.fill('bez');
  await page.getByRole('option', { name: 'Bezorging' }).click();
  t.is(await department.inputValue(), 'Bezorging');
  t.is(api.callsOf('listDepartments')[0]?.params['companyId'], employee.companyId, 'narrowed by what the object says');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.deepEqual(api.callsOf('updateEmployee')[0]?.body, { departmentId: departments[2]!.id });
  await department.fill('');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.deepEqual(api.callsOf('updateEmployee')[1]?.body, { departmentId: null });
});

test('rows are added and removed, and keep the focus', async (t) => {
  const api = await fakeApi(t, {
    createSession: signIn(),
    getEmployee: () => ({ body: employee, headers: { etag: '"1"' } }),
    listCostCentres: search(costCentres),
    listDepartments: search(departments),
    updateEmployee: ({ body }) => ({ body: { ...employee, ...body }, headers: { etag: '"2"' } }),
  });
  const { page } = await openPage(t, {
    api,
    script,
    html: `<loon-employee-form employee-id="${employee.id}"></loon-employee-form>`,
    signedIn: true,
  });
  await page.getByRole('button', { name: 'Verwijder Kostenplaatsen 2' }).click();
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Kies een kostenplaats.').waitFor();
  t.is(
    await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id),
    'field-costShares-1-costCentreId',
  );
  await page.keyboard.type('kan');
  await page.getByRole('option', { name: '300 Kantoor' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('Deel (%)').nth(1).fill('37,50');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.deepEqual(api.callsOf('updateEmployee')[0]?.body, {
    costShares: [
      { costCentreId: costCentres[0]!.id, share: 62.5 },
      { costCentreId: costCentres[2]!.id, share: 37.5 },
    ],
  });
});

const line = (number: number, email: string, outcome: string, errors: object[] = []): object => ({
  line: number,
  email,
  outcome,
  errors,
});
const noEmail = { pointer: 'E-mail', code: 'email', message: '“piet”: Vul een e-mailadres in.' };

test('a file is looked at, mended, looked at again and only then sent', async (t) => {
  const reports = [
    { preview: true, accepted: 0, refused: 1, lines: [line(2, 'piet', 'refused', [noEmail])] },
    { preview: true, accepted: 1, refused: 1, lines: [line(2, 'jan@a.nl', 'ready'), line(3, 'piet', 'refused')] },
    { preview: false, accepted: 1, refused: 0, lines: [line(2, 'jan@a.nl', 'invited')] },
  ];
  const api = await fakeApi(t, {
    createSession: signIn(),
    importInvitations: () => ({ body: reports[api.callsOf('importInvitations').length - 1] }),
  });
  const { page } = await openPage(t, {
    api,
    script,
    html: '<loon-invitation-import></loon-invitation-import>',
    signedIn: true,
  });
  const choose = (text: string): Promise<void> =>
    page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: 'uitnodigingen.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  const check = page.getByRole('button', { name: 'Bestand bekijken' });
  const confirm = page.getByRole('button', { name: '1 uitnodigen' });
  await choose('fout');
  await check.click();
  await page.getByRole('alert').filter({ hasText: 'Er is niemand uitgenodigd: geen regel is goed.' }).waitFor();
  await page.getByRole('row', { name: /2 piet Geweigerd “piet”: Vul een e-mailadres in/ }).waitFor();
  t.is(await confirm.count(), 0);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'import-refused');

  await choose('name\nLéonie');
  await page.getByRole('row', { name: /Geweigerd/ }).waitFor({ state: 'detached' });
  t.is(await page.getByRole('alert').count(), 0, 'what was said of the other file is gone');
  await check.click();
  await page.getByText('Er is nog niemand uitgenodigd. Goede regels: 1. Te verbeteren: 1.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'import-preview');
  await confirm.click();
  await page.getByRole('status').filter({ hasText: 'Uitgenodigd: 1.' }).waitFor();
  await confirm.waitFor({ state: 'detached' });
  const file = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
  t.deepEqual(
    api.callsOf('importInvitations').map(({ body }) => body),
    [
      { file: file('fout'), preview: true },
      { file: file('name\nLéonie'), preview: true },
      { file: file('name\nLéonie'), preview: false },
    ],
  );
});

test('another file takes away what could be confirmed of the one before', async (t) => {
  const api = await fakeApi(t, {
    createSession: signIn(),
    importInvitations: () => ({
      body: { preview: true, accepted: 1, refused: 0, lines: [line(2, 'jan@a.nl', 'ready')] },
    }),
  });
  const { page } = await openPage(t, {
    api,
    script,
    html: '<loon-invitation-import></loon-invitation-import>',
    signedIn: true,
  });
  const input = page.getByLabel('Bestand', { exact: true });
  await input.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('een') });
  await page.getByRole('button', { name: 'Bestand bekijken' }).click();
  const confirm = page.getByRole('button', { name: '1 uitnodigen' });
  await confirm.waitFor();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), input.click()]);
  await confirm.waitFor({ state: 'detached' });
  await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('twee') });
  await page.getByRole('button', { name: 'Bestand bekijken' }).click();
  await confirm.waitFor();
  t.deepEqual(
    api
      .callsOf('importInvitations')
      .map(({ body }) => Buffer.from((body as { file: string }).file, 'base64').toString()),
    ['een', 'twee'],
  );
});

test('an option list that cannot be fetched says so', async (t) => {
  const api = await fakeApi(t, { createSession: signIn(), listCompanies: () => pageOf([]) });
  const { page } = await openPage(t, {
    api,
    script,
    html: '<loon-invitation-form></loon-invitation-form>',
    signedIn: true,
  });
  await page.getByLabel('Rol').selectOption('accountant');
  await page.getByRole('combobox', { name: 'Kantoor' }).click();
  await page.getByText('De server is niet bereikbaar').first().waitFor();
  t.true(await page.getByRole('combobox', { name: 'Kantoor' }).isEditable());
});
