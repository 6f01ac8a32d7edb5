import test, { type ExecutionContext } from 'ava';
import type { Locator, Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { pageOf, signIn } from './data.js';
import { fakeApi, problem, type FakeApi, type Handler } from './fake-api.js';
import { integration, labelsOf, ownerId, packages, tested, versioned } from './settings-data.js';
import { define, openPage, type PageOptions } from './site.js';

const script = define('loon-integration-form');
const form = (of = ''): string => `<loon-integration-form level="company" owner-id="${ownerId}" ${of}></loon-integration-form>`;
const notFound: Handler = () => problem(404, 'not-found', 'Niet gevonden', 'Dit bestaat niet, of je mag het niet zien.');
const getIntegration: Handler = (call) => (call.params['package'] === integration.package ? versioned(integration, 3) : notFound(call));

async function open(t: ExecutionContext, html: string, handlers: Record<string, Handler> = {}, more: Partial<PageOptions> = {}) {
  const api = await fakeApi(t, { createSession: signIn(), listPackages: () => pageOf(packages), getIntegration, ...handlers });
  return { api, ...(await openPage(t, { api, script, html, signedIn: true, ...more })) };
}

const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
const last = (api: FakeApi) => api.callsOf('saveIntegration').at(-1)!;

test('a package is chosen from the catalogue with the keyboard, and another one later', async (t) => {
  const { page, api } = await open(t, form());
  await page.evaluate(() => document.addEventListener('loon-change', (event) => {
    const { name, value } = (event as CustomEvent<{ name: string; value: unknown }>).detail;
    document.title += `${name}=${String(value)};`;
  }));
  const group = page.getByRole('radiogroup', { name: 'Kies een boekhoudpakket' });
  await group.waitFor();
  t.is(await group.getByRole('radio').count(), packages.length);
  await group.getByRole('radio', { name: 'Exact Online XML, CSV · automatisch' }).waitFor();
  await group.getByRole('radio', { name: /^Alure CSV · met een bestand Alure heeft een passende importdefinitie nodig\.$/ }).waitFor();
  await button(page, 'Verder').click();
  await page.getByRole('alert').getByText('Maak een keuze om door te gaan.').waitFor();
  t.is(api.callsOf('getIntegration').length, 0);
  await group.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await field(page, 'Dagboek').fill('LOON');
  t.true(await page.getByRole('heading', { name: 'Exact Online' }).isVisible());
  await button(page, 'Ander pakket kiezen').click();
  t.true(await group.getByRole('radio', { name: /^Exact Online/ }).isChecked());
  t.true(await isFocused(page.getByRole('heading')));
  await button(page, 'Verder').click();
  t.is(await field(page, 'Dagboek').inputValue(), 'LOON');
  t.is(await page.title(), 'Kantoor Maasdalpackage=exact-online;journalCode=LOON;package=undefined;package=exact-online;');
  t.is(api.callsOf('listPackages').length, 1);
});

for (const { key, name } of packages) {
  test(`${name} has a form of its own`, async (t) => {
    const { page } = await open(t, form(`package="${key}"`), { getIntegration: notFound });
    await page.getByRole('heading', { name }).waitFor();
    const labels = await page.locator('.fields > .field').evaluateAll((all) =>
      all.map((each) => each.querySelector('label, .label')!.textContent!.replace('(niet verplicht)', '').replace(/\s+/g, ' ').trim()),
    );
    t.deepEqual(labels, labelsOf(key));
    t.true(await page.getByRole('checkbox', { name: 'Koppeling is aan' }).isChecked());
    t.is(await button(page, 'Verwijderen').count() + await button(page, 'Testen').count(), 0);
  });
}

test('a new integration is saved with its settings under settings, and without empty ones', async (t) => {
  const saveIntegration: Handler = ({ body }) =>
    versioned({ ...integration, package: 'twinfield', packageName: 'Twinfield', secrets: [], settings: body['settings'] as Record<string, unknown> }, 1, 201);
  const { page, api } = await open(t, form('package="twinfield" owner-name="Bakkerij Peeters"'), { saveIntegration });
  await page.getByText('Voor: Bakkerij Peeters (bedrijf)').waitFor();
  await field(page, 'Administratiecode (niet verplicht)').fill(' 001 ');
  await field(page, 'Dagboek').fill('LOON');
  await button(page, 'Opslaan').click();
  await page.getByRole('status').getByText('De koppeling is opgeslagen.').waitFor();
  const { params, body, headers } = last(api);
  t.deepEqual(params, { level: 'company', ownerId, package: 'twinfield' });
  t.deepEqual(body, { package: 'twinfield', enabled: true, settings: { office: '001', journalCode: 'LOON', destiny: 'temporary', costCentreMode: 'none', splitBalance: false } });
  t.is(headers['if-match'], undefined);
  await page.getByText('Voor: Bakkerij Peeters B.V. (bedrijf)').waitFor();
  await button(page, 'Testen').waitFor();
});

test('the columns of a file start as the contract has them, and can be changed, added and left out', async (t) => {
  const saveIntegration: Handler = ({ body }) =>
    versioned({ ...integration, package: 'plain-csv', packageName: 'CSV', secrets: [], settings: body['settings'] as Record<string, unknown> }, 1, 201);
  const { page, api } = await open(t, form('package="plain-csv"'), { getIntegration: notFound, saveIntegration });
  const list = page.getByRole('group', { name: 'Kolommen' });
  const columns = list.getByLabel('Kolom', { exact: true });
  await columns.first().waitFor();
  t.is(await columns.count(), 11);
  t.is(await columns.nth(3).locator('option:checked').innerText(), 'Datum');
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'settings-columns');
  for (const position of [11, 10, 9, 8, 5, 4, 3, 2, 1]) await button(page, `Verwijder Kolommen ${position}`).click();
  await button(page, 'Toevoegen').click();
  await columns.last().selectOption({ label: 'Vaste tekst' });
  await list.getByRole('textbox', { name: 'Tekst', exact: true }).fill('EUR');
  await list.getByRole('textbox', { name: 'Kop', exact: true }).last().fill('Valuta');
  await list.getByRole('textbox', { name: 'Tekens', exact: true }).first().fill('9');
  await button(page, 'Opslaan').click();
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  const settings = last(api).body['settings'] as Record<string, unknown>;
  t.deepEqual(settings['columns'], [
    { source: 'account', heading: 'Grootboek', length: 9 },
    { source: 'description', heading: 'Omschrijving' },
    { source: 'text', heading: 'Valuta', text: 'EUR' },
  ]);
  t.like(settings, { header: true, separator: 'semicolon', decimalSign: 'comma', encoding: 'utf-8-bom', lineEnding: 'crlf', quoting: 'whenNeeded' });
});

test('secrets are never shown, stay when left empty, and are sent when typed', async (t) => {
  const saveIntegration: Handler = () => versioned({ ...integration, secrets: ['password', 'portalPassword'] }, 4);
  const { page, api } = await open(t, form(`package="${integration.package}"`), { saveIntegration });
  await page.getByText('Niet getest').waitFor();
  const secret = page.getByLabel('Multivers wachtwoord', { exact: true });
  const portal = page.getByLabel('Portal wachtwoord', { exact: true });
  t.is(await secret.inputValue(), '');
  t.is(await secret.getAttribute('type'), 'password');
  const hint = (of: Locator): Promise<string> => of.evaluate((input) =>
    (input.getRootNode() as ShadowRoot).getElementById(input.getAttribute('aria-describedby')!)!.textContent!.trim());
  t.is(await hint(secret), 'Is ingevuld. Laat leeg om het zo te houden.');
  t.is(await hint(portal), 'Is nog niet ingevuld.');
  await page.evaluate(() => document.addEventListener('loon-change', (event) => (document.title = JSON.stringify((event as CustomEvent).detail))));
  await portal.fill(' geheim woord ');
  t.is(await page.title(), '{"name":"portalPassword"}');
  await button(page, 'Opslaan').click();
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  const { body, headers } = last(api);
  t.is(headers['if-match'], '"3"');
  const settings = body['settings'] as Record<string, unknown>;
  t.like(settings, { ...integration.settings, portalPassword: ' geheim woord ', password: undefined });
  t.like(settings, { header: true, separator: 'semicolon', splitBalance: false }, 'settings that came since it was saved');
  t.is(await portal.inputValue(), '');
  t.is(await hint(portal), 'Is ingevuld. Laat leeg om het zo te houden.');
  await button(page, 'Opslaan').click();
  await page.getByText('Er is niets gewijzigd.').waitFor();
  t.is(api.callsOf('saveIntegration').length, 1);
});

test('what is wrong stands at its field, whoever says so', async (t) => {
  const { page, api } = await open(t, form('package="twinfield"'), {
    saveIntegration: () => problem(422, 'validation', 'Niet alles klopt', '', {
      errors: [{ pointer: '/settings/journalCode', code: 'notFound', message: 'Dit dagboek bestaat niet in Twinfield.' }, { pointer: '/settings', code: 'invalid', message: 'Er is iets anders.' }],
    }),
  });
  const journal = field(page, 'Dagboek');
  await journal.waitFor();
  await button(page, 'Opslaan').click();
  t.true(await isFocused(journal));
  t.is(api.callsOf('saveIntegration').length, 0);
  const fault = (of: Locator): Promise<string> => of.evaluate((input) =>
    input.getAttribute('aria-describedby')!.split(' ').map((id) => (input.getRootNode() as ShadowRoot).getElementById(id)!.textContent).join(' '));
  t.is(await fault(journal), 'Vul dagboek in.');
  await screenshot(page, 'settings-faults');
  await journal.fill('FOUT');
  t.is(await journal.getAttribute('aria-invalid'), null);
  await button(page, 'Opslaan').click();
  const alert = page.getByRole('alert');
  await alert.getByText('Er is iets anders.').waitFor();
  t.true(await isFocused(journal));
  t.is(await fault(journal), 'Dit dagboek bestaat niet in Twinfield.');
  t.is(await journal.inputValue(), 'FOUT');
  t.deepEqual(await axe(page), []);
});

test('a stale edit is refused, and nothing of it is lost', async (t) => {
  let version = 3;
  const theirs = { ...integration, settings: { ...integration.settings, journalCode: 'MEMO', database: 'MVL20000' } };
  const { page, api } = await open(t, form(`package="${integration.package}"`), {
    getIntegration: () => versioned(version === 3 ? integration : theirs, version),
    saveIntegration: ({ headers, body }) => {
      if (headers['if-match'] !== '"4"') return problem(412, 'stale', 'Iemand anders heeft dit gewijzigd', 'Haal de nieuwe gegevens op.');
      return versioned({ ...theirs, settings: body['settings'] as Record<string, unknown> }, 5);
    },
  });
  await field(page, 'Dagboek').fill('SALARIS');
  version = 4;
  await button(page, 'Opslaan').click();
  await button(page, 'Nieuwe gegevens ophalen').click();
  await page.getByText('Iemand anders maakte hiervan: MEMO').waitFor();
  t.is(await field(page, 'Dagboek').inputValue(), 'SALARIS');
  t.is(await field(page, 'Administratie').inputValue(), 'MVL20000');
  await button(page, 'Opslaan').click();
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  t.like(last(api).body['settings'], { journalCode: 'SALARIS', database: 'MVL20000' });
});

test('a test says how each check came out, in a word with a sign', async (t) => {
  const { page } = await open(t, form(`package="${integration.package}"`), { testIntegration: () => ({ body: tested }) });
  await button(page, 'Testen').click();
  const checks = page.getByRole('listitem');
  await checks.first().waitFor();
  t.deepEqual((await checks.allInnerTexts()).map((text) => text.split('\n')), [
    ['In orde', 'De instellingen zijn volledig.'],
    ['Niet in orde', 'Nog in te vullen: Portal wachtwoord.'],
    ['Niet getest', 'Unit4 Online heeft geen aanmelding die hier te testen is.'],
  ]);
  t.is(await checks.locator('svg').count(), 3);
  await page.getByRole('status').getByText('Nog in te vullen: Portal wachtwoord.').waitFor();
  await page.getByText('Probleem').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'settings-tested');
});

const journals = [{ code: '90', name: 'Memoriaal' }, { code: 'LOON', name: 'Loonjournaal' }];
const choices: Record<string, { code: string; name: string }[]> = { administrations: [{ code: 'MVL20000', name: 'Bakkerij Peeters' }], journals };
const connected = { getIntegration: () => versioned({ ...integration, connected: true }, 3) };
const listChoices: Handler = ({ params }) => pageOf((choices[params['choiceKind']!] ?? []).filter(({ code, name }) => `${code} ${name}`.includes(params['q'] ?? '')));
const combobox = (page: Page, label: string): Locator => page.getByRole('combobox', { name: label, exact: true });

test('what a connected package offers can be chosen by code and name, of the administration in the form', async (t) => {
  const saveIntegration: Handler = ({ body }) => versioned({ ...integration, connected: true, settings: body['settings'] as Record<string, unknown> }, 4);
  const { page, api, faults } = await open(t, form(`package="${integration.package}"`), { ...connected, listChoices, saveIntegration });
  await combobox(page, 'Administratie').click();
  await page.getByRole('option', { name: 'MVL20000 Bakkerij Peeters' }).click();
  t.is(await combobox(page, 'Administratie').inputValue(), 'MVL20000');
  const journal = combobox(page, 'Dagboek');
  t.is(await journal.inputValue(), 'LOON');
  await journal.focus();
  await page.keyboard.press('ArrowDown');
  const options = page.getByRole('listbox', { name: 'Dagboek' }).getByRole('option');
  await options.first().waitFor();
  t.deepEqual((await options.allInnerTexts()).map((text) => text.trim()), ['90 Memoriaal', 'LOON Loonjournaal']);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'settings-choices');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  t.is(await journal.inputValue(), '90');
  t.true(await isFocused(journal));
  await button(page, 'Opslaan').click();
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  t.like(last(api).body['settings'], { database: 'MVL20000', journalCode: '90' });
  const place = { level: 'company', ownerId, package: integration.package, limit: '20' };
  t.deepEqual(api.callsOf('listChoices').map(({ params }) => params), [
    { ...place, choiceKind: 'administrations' },
    { ...place, choiceKind: 'journals', administration: 'MVL20000' },
  ]);
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});

test('a value that the package does not offer is kept, and Enter takes no other for it', async (t) => {
  const saveIntegration: Handler = ({ body }) => versioned({ ...integration, connected: true, settings: body['settings'] as Record<string, unknown> }, 4);
  const { page, api } = await open(t, form(`package="${integration.package}"`), { ...connected, listChoices, saveIntegration });
  const journal = combobox(page, 'Dagboek');
  await journal.fill('LO');
  await page.getByRole('option', { name: 'LOON Loonjournaal' }).waitFor();
  t.is(await journal.getAttribute('aria-activedescendant'), null);
  await journal.fill('SALARIS');
  await page.getByText('Niet gevonden in het pakket. Je kunt het wel zo opslaan.').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  t.like(last(api).body['settings'], { journalCode: 'SALARIS' });
  t.is(await journal.inputValue(), 'SALARIS');
});

test('choices that cannot be read leave a text field with a hint', async (t) => {
  const down: Handler = () => problem(503, 'package-unreachable', 'Unit4 Online antwoordt niet');
  const { page } = await open(t, form(`package="${integration.package}"`), { ...connected, listChoices: down });
  const journal = combobox(page, 'Dagboek');
  await journal.fill('MEMO');
  await page.getByText('De keuzes uit het pakket zijn nu niet op te halen. Typ het zelf.').first().waitFor();
  t.is(await page.getByRole('alert').count(), 0);
  t.deepEqual(await axe(page), []);
  await page.keyboard.press('Tab');
  t.is(await journal.inputValue(), 'MEMO');
  t.is(await page.locator('.options', { hasText: 'De keuzes uit het pakket' }).count(), 0);
});

test('a package that is not connected is not asked', async (t) => {
  const { page, api } = await open(t, form(`package="${integration.package}"`), { listChoices });
  await field(page, 'Dagboek').click();
  await field(page, 'Administratie').fill('MVL30000');
  t.is(await page.getByRole('combobox', { name: /Dagboek|Administratie/ }).count(), 0);
  t.is(api.callsOf('listChoices').length, 0);
});

test('removing asks first and takes the version along', async (t) => {
  const { page, api } = await open(t, form(`package="${integration.package}"`), { removeIntegration: () => ({ status: 204 }) });
  await button(page, 'Verwijderen').click();
  const dialog = page.getByRole('dialog', { name: 'Verwijderen?' });
  await dialog.getByText('De instellingen en de wachtwoorden van deze koppeling worden gewist.').waitFor();
  t.deepEqual(await axe(page), []);
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  t.is(api.callsOf('removeIntegration').length, 0);
  await button(page, 'Verwijderen').click();
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await page.getByRole('status').getByText('De koppeling is verwijderd.').waitFor();
  t.is(api.callsOf('removeIntegration')[0]!.headers['if-match'], '"3"');
  t.is(await field(page, 'Dagboek').inputValue(), '');
  t.is(await button(page, 'Verwijderen').count(), 0);
});

test("an accountant's own firm is meant where the page does not say", async (t) => {
  const { page, api } = await open(t, '<loon-integration-form package="cash"></loon-integration-form>');
  await page.getByText('Voor: Kantoor Maasdal (kantoor)').waitFor();
  t.like(api.callsOf('getIntegration')[0]!.params, { level: 'firm', package: 'cash' });
});

test('a failure to load can be tried again', async (t) => {
  const { page, api } = await open(t, form(`package="${integration.package}"`), { getIntegration: () => problem(500, 'unexpected', 'Er ging iets mis') });
  await page.getByRole('alert').getByText('Er ging iets mis').waitFor();
  api.on('getIntegration', getIntegration);
  t.is(await page.getByRole('textbox').count(), 0);
  await button(page, 'Opnieuw proberen').click();
  await page.getByText('Voor: Bakkerij Peeters B.V. (bedrijf)').waitFor();
  t.is(await field(page, 'Dagboek').inputValue(), 'LOON');
});

for (const [lang, scheme] of [['nl', 'light'], ['nl', 'dark'], ['en', 'light'], ['en', 'dark']] as const) {
  test(`no accessibility violations: ${lang}, ${scheme}`, async (t) => {
    const { page, faults } = await open(t, form(), {}, { lang, colorScheme: scheme });
    await page.getByRole('radio', { name: /^Unit4 Online/ }).check();
    t.deepEqual(await axe(page), []);
    if (lang === 'nl' && scheme === 'light') await screenshot(page, 'settings-catalogue');
    await page.getByRole('button').click();
    await page.locator('.fields input').first().waitFor();
    t.deepEqual(await axe(page), []);
    if (lang === 'nl' && scheme === 'light') await screenshot(page, 'settings-form');
    await page.setViewportSize({ width: 320, height: 800 });
    t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    t.deepEqual(faults, { console: [], csp: [], requests: [] });
  });
}
