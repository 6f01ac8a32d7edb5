import { test } from '../harness/test.js';
import type { Locator } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { problem, type Handler } from './fake-api.js';
import { integration, ownerId, versioned, withPassword } from './settings-data.js';
import { button, field, form, waitForFocus, last, notFound, open } from './settings-form.js';

const saveIntegration: Handler = ({ body }) =>
  versioned(
    {
      ...integration,
      package: 'twinfield',
      packageName: 'Twinfield',
      secrets: [],
      settings: body['settings'] as Record<string, unknown>,
    },
    1,
    201,
  );

test('a new integration is saved with its settings under settings, and without empty ones', async (t) => {
  const { page, api } = await open(t, form('package="twinfield" owner-name="Bakkerij Peeters"'), { saveIntegration });
  await page.getByText('Voor: Bakkerij Peeters (bedrijf)').waitFor();
  await field(page, 'Administratiecode (niet verplicht)').fill(' 001 ');
  await field(page, 'Dagboek').fill('LOON');
  await button(page, 'Opslaan').click();
  await page.getByRole('status').getByText('De koppeling is opgeslagen.').waitFor();
  const { params, body, headers } = last(api);
  t.deepEqual(params, { level: 'company', ownerId, package: 'twinfield' });
  t.deepEqual(body, {
    package: 'twinfield',
    enabled: true,
    settings: {
      office: '001',
      journalCode: 'LOON',
      destiny: 'temporary',
      costCentreMode: 'none',
      splitBalance: false,
      netPayPerEmployee: false,
    },
  });
  t.is(headers['if-match'], undefined);
  await page.getByText('Voor: Bakkerij Peeters B.V. (bedrijf)').waitFor();
  await button(page, 'Testen').waitFor();
});

test('the relation of an employee is asked where net pay is kept per employee, and has to be a pattern', async (t) => {
  const { page, api } = await open(t, form('package="twinfield"'), {
    getIntegration: notFound,
    saveIntegration,
  });
  await field(page, 'Dagboek').fill('LOON');
  t.is(await field(page, 'Relatiecode per medewerker').count(), 0);
  await page.getByRole('checkbox', { name: 'Nettoloon per medewerker' }).check();
  await field(page, 'Relatiecode per medewerker').fill('20012');
  await button(page, 'Opslaan').click();
  t.regex(await page.locator('.field > .error').innerText(), /relatiecode per medewerker/i);
  t.is(api.callsOf('saveIntegration').length, 0);
  await field(page, 'Relatiecode per medewerker').fill('2####');
  await button(page, 'Opslaan').click();
  await page.getByRole('status').getByText('De koppeling is opgeslagen.').waitFor();
  t.like(last(api).body['settings'], { netPayPerEmployee: true, employeeRelation: '2####' });
});

test('the columns of a file start as the contract has them, and can be changed, added and left out', async (t) => {
  const saveIntegration: Handler = ({ body }) =>
    versioned(
      {
        ...integration,
        package: 'plain-csv',
        packageName: 'CSV',
        secrets: [],
        settings: body['settings'] as Record<string, unknown>,
      },
      1,
      201,
    );
  const { page, api } = await open(t, form('package="plain-csv"'), { getIntegration: notFound, saveIntegration });
  const list = page.getByRole('group', { name: 'Kolommen' });
  const columns = list.getByLabel('Kolom', { exact: true });
  await columns.first().waitFor();
  t.is(await columns.count(), 11);
  t.is(await columns.nth(3).locator('option:checked').innerText(), 'Datum');
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'settings-columns');
  for (const position of [11, 10, 9, 8, 5, 4, 3, 2, 1]) await button(page, `Verwijder Kolommen ${position}`).click();
  await button(page, 'Regel toevoegen').click();
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
  t.like(settings, {
    header: true,
    separator: 'semicolon',
    decimalSign: 'comma',
    encoding: 'utf-8-bom',
    lineEnding: 'crlf',
    quoting: 'whenNeeded',
  });
});

const hintOf = (input: Locator): Promise<string> =>
  input.evaluate((node) =>
    (node.getRootNode() as ShadowRoot).getElementById(node.getAttribute('aria-describedby')!)!.textContent!.trim(),
  );
const isFilled = 'Is ingevuld. Laat leeg om het zo te houden.';

test('secrets are never shown, and stay when left empty', async (t) => {
  const saveIntegration: Handler = () => versioned(withPassword, 4);
  const { page, api } = await open(t, form('package="reeleezee"'), {
    getIntegration: () => versioned(withPassword, 3),
    saveIntegration,
  });
  await page.getByText('Niet getest').waitFor();
  const secret = page.getByLabel('Wachtwoord', { exact: true });
  t.is(await secret.inputValue(), '');
  t.is(await secret.getAttribute('type'), 'password');
  t.is(await hintOf(secret), isFilled);
  await field(page, 'Webservicegebruiker').fill('nieuwe gebruiker');
  await button(page, 'Opslaan').click();
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  const { body, headers } = last(api);
  t.is(headers['if-match'], '"3"');
  const settings = body['settings'] as Record<string, unknown>;
  t.like(settings, { ...withPassword.settings, userName: 'nieuwe gebruiker', password: undefined });
  t.like(settings, { splitBalance: false }, 'settings that came since it was saved');
  t.is(await hintOf(secret), isFilled);
});

test('a secret that is typed is sent, told to nobody, and not kept in the page', async (t) => {
  const none = { ...withPassword, secrets: [] };
  const saveIntegration: Handler = () => versioned(withPassword, 4);
  const { page, api } = await open(t, form('package="reeleezee"'), {
    getIntegration: () => versioned(none, 3),
    saveIntegration,
  });
  await page.getByText('Niet getest').waitFor();
  const secret = page.getByLabel('Wachtwoord', { exact: true });
  t.is(await hintOf(secret), 'Is nog niet ingevuld.');
  await page.evaluate(() =>
    document.addEventListener(
      'loon-change',
      (event) => (document.title = JSON.stringify((event as CustomEvent).detail)),
    ),
  );
  await secret.fill(' geheim woord ');
  t.is(await page.title(), '{"name":"password"}');
  await button(page, 'Opslaan').click();
  await page.getByText('De koppeling is opgeslagen.').first().waitFor();
  t.like(last(api).body['settings'], { ...none.settings, password: ' geheim woord ' });
  t.is(await secret.inputValue(), '');
  t.is(await hintOf(secret), isFilled);
  await button(page, 'Opslaan').click();
  await page.getByText('Er is niets gewijzigd.').waitFor();
  t.is(api.callsOf('saveIntegration').length, 1);
});

test('what is wrong stands at its field, whoever says so', async (t) => {
  const { page, api } = await open(t, form('package="twinfield"'), {
    saveIntegration: () =>
      problem(422, 'validation', 'Niet alles klopt', '', {
        errors: [
          { pointer: '/settings/journalCode', code: 'notFound', message: 'Dit dagboek bestaat niet in Twinfield.' },
          { pointer: '/settings', code: 'invalid', message: 'Er is iets anders.' },
        ],
      }),
  });
  const journal = field(page, 'Dagboek');
  await journal.waitFor();
  await button(page, 'Opslaan').click();
  await waitForFocus(journal);
  t.is(api.callsOf('saveIntegration').length, 0);
  const errorOf = (of: Locator): Promise<string> =>
    of.evaluate((input) =>
      input
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => (input.getRootNode() as ShadowRoot).getElementById(id)!.textContent)
        .join(' '),
    );
  t.is(await errorOf(journal), 'Vul een dagboek in.');
  await screenshot(page, 'settings-faults');
  await journal.fill('FOUT');
  t.is(await journal.getAttribute('aria-invalid'), null);
  await button(page, 'Opslaan').click();
  const alert = page.getByRole('alert');
  await alert.getByText('Er is iets anders.').waitFor();
  await waitForFocus(journal);
  t.is(await errorOf(journal), 'Dit dagboek bestaat niet in Twinfield.');
  t.is(await journal.inputValue(), 'FOUT');
  t.deepEqual(await axe(page), []);
});

test('a stale edit is refused, and nothing of it is lost', async (t) => {
  let version = 3;
  const theirs = { ...integration, settings: { ...integration.settings, journalCode: 'MEMO', database: 'MVL20000' } };
  const { page, api } = await open(t, form(`package="${integration.package}"`), {
    getIntegration: () => versioned(version === 3 ? integration : theirs, version),
    saveIntegration: ({ headers, body }) => {
      if (headers['if-match'] !== '"4"')
        return problem(412, 'stale', 'Iemand anders heeft dit gewijzigd', 'Haal de nieuwe gegevens op.');
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

test('removing asks first and takes the version along', async (t) => {
  const { page, api } = await open(t, form(`package="${integration.package}"`), {
    removeIntegration: () => ({ status: 204 }),
  });
  await button(page, 'Verwijderen').click();
  const dialog = page.getByRole('dialog', { name: 'Verwijderen?' });
  await dialog.getByText('De instellingen en wachtwoorden worden gewist.').waitFor();
  t.deepEqual(await axe(page), []);
  const [text, ground] = await dialog.getByRole('button', { name: 'Verwijderen' }).evaluate((node) => {
    const { color, backgroundColor } = getComputedStyle(node);
    return [color, backgroundColor];
  });
  t.not(text, ground, 'the button can be read');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  t.is(api.callsOf('removeIntegration').length, 0);
  await button(page, 'Verwijderen').click();
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await page.getByRole('status').getByText('De koppeling is verwijderd.').waitFor();
  t.is(api.callsOf('removeIntegration')[0]!.headers['if-match'], '"3"');
  t.is(await field(page, 'Dagboek').inputValue(), '');
  t.is(await button(page, 'Verwijderen').count(), 0);
});
