import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { companies, costCentres, departments, employee, search, signIn } from './data.js';
import { fakeApi, problem, type FakeApi } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define('loon-employee-form', 'loon-employee-create-form', 'loon-password-form');
const html = `<loon-employee-form employee-id="${employee.id}"></loon-employee-form>`;
const noFaults = { console: [], csp: [], requests: [] };

/** Starts an API with one employee that really changes. */
async function employees(t: ExecutionContext): Promise<FakeApi & { change(more: object): void }> {
  let current = { ...employee };
  let version = 1;
  const answer = (more: object) => {
    current = { ...current, ...more };
    return { body: current, headers: { etag: `"${++version}"` } };
  };
  const api = await fakeApi(t, {
    createSession: signIn(),
    getEmployee: () => ({ body: current, headers: { etag: `"${version}"` } }),
    updateEmployee: ({ body, headers }) =>
      headers['if-match'] === `"${version}"`
        ? answer(body)
        : problem(
            412,
            'stale',
            'Iemand anders heeft dit gewijzigd',
            'Jouw wijzigingen staan er nog, maar zijn niet opgeslagen.',
          ),
    createEmployee: ({ body }) => ({ status: 201, body: { ...employee, ...body } }),
    listDepartments: search(departments),
    listCostCentres: search(costCentres),
    listCompanies: search(companies),
  });
  return Object.assign(api, { change: (more: object) => void answer(more) });
}

test('reads an object, sends only what changed, with its version', async (t) => {
  const api = await employees(t);
  const { page, faults } = await openPage(t, { api, script, html, signedIn: true });
  const name = page.getByLabel('Voornaam');
  await name.waitFor();
  t.is(await name.inputValue(), 'Sanne');
  t.is(
    await page.getByRole('combobox', { name: 'Afdeling' }).inputValue(),
    'Winkel',
    'the name beside the id saves a call',
  );
  t.is(await page.getByLabel('Deel (%)').first().inputValue(), '62,5', 'with the decimal comma of the language');
  await page.getByText('Opslaan').waitFor();
  await screenshot(page, 'form-employee');
  await name.fill('Sanna');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.deepEqual(api.callsOf('updateEmployee')[0]?.body, { firstName: 'Sanna' });
  t.is(api.callsOf('updateEmployee')[0]?.headers['if-match'], '"1"');
  await page.getByLabel('Tussenvoegsel').fill('');
  await page.keyboard.press('Enter');
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.deepEqual(api.callsOf('updateEmployee')[1]?.body, { prefix: null }, 'an emptied field is sent as null');
  t.is(api.callsOf('updateEmployee')[1]?.headers['if-match'], '"2"');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Er is niets gewijzigd.').waitFor();
  t.is(api.callsOf('updateEmployee').length, 2);
  t.deepEqual(faults, noFaults);
});

for (const [lang, scheme] of [
  ['nl', 'light'],
  ['nl', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const) {
  test(`no accessibility violations: ${lang}, ${scheme}`, async (t) => {
    const api = await employees(t);
    const { page, faults } = await openPage(t, { api, script, html, lang, colorScheme: scheme, signedIn: true });
    await page.locator('[name=firstName]').fill('');
    await page.locator('[name=departmentId]').click();
    await page.getByRole('option').first().waitFor();
    t.deepEqual(await axe(page), []);
    await page.keyboard.press('Escape');
    await page.locator('[name=share]').first().fill('200');
    await page.locator('[name=email]').fill('nergens');
    await page.keyboard.press('Enter');
    await page.locator('.field > .error').first().waitFor();
    t.deepEqual(await axe(page), []);
    t.is(await page.locator('[name=firstName]').getAttribute('aria-invalid'), 'true', 'a name cannot be taken away');
    if (lang === 'nl') await screenshot(page, 'form-faults');
    t.deepEqual(faults, noFaults);
  });
}

test('a stale edit loses nothing: fetches the new data, marks what both changed, saves again', async (t) => {
  const api = await employees(t);
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  await page.getByLabel('Voornaam').fill('Sanna');
  api.change({ firstName: 'Susanne', lastName: 'Berghuis' });
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('alert').getByText('Iemand anders heeft dit gewijzigd').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanna');
  t.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Nieuwe gegevens ophalen' }).click();
  await page.getByText('Iemand anders maakte hiervan: Susanne').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanna', 'mine stays');
  t.is(await page.getByLabel('Achternaam').inputValue(), 'Berghuis', 'theirs is taken up where I changed nothing');
  await screenshot(page, 'form-merged');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.deepEqual(api.callsOf('updateEmployee').at(-1)?.body, { firstName: 'Sanna' });
});

test('what the server refuses stands at its field, in a row too; the rest in the message', async (t) => {
  const api = await employees(t);
  api.on('updateEmployee', () =>
    problem(422, 'rejected-input', 'Dit kan zo niet', 'Kijk de gemarkeerde velden na. Er is niets opgeslagen.', {
      errors: [
        { pointer: '/costShares/1/share', code: 'tooLarge', message: 'Dit deel is te groot.' },
        { pointer: '/costShares', code: 'sharesTotal', message: 'De delen zijn samen 110 %.' },
        { pointer: '/somewhere', code: 'invalid', message: 'Iets anders klopt ook niet.' },
      ],
    }),
  );
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  await page.getByLabel('Deel (%)').nth(1).fill('47,5');
  await page.keyboard.press('Enter');
  const share = page.getByLabel('Deel (%)').nth(1);
  await page.getByText('De delen zijn samen 110 %.').waitFor();
  t.is(await share.getAttribute('aria-invalid'), 'true');
  t.is(await share.inputValue(), '47,5');
  await page.getByRole('alert').getByText('Iets anders klopt ook niet.').waitFor();
  t.deepEqual(api.callsOf('updateEmployee')[0]?.body, {
    costShares: [
      { costCentreId: costCentres[0]!.id, share: 62.5 },
      { costCentreId: costCentres[1]!.id, share: 47.5 },
    ],
  });
});

test('a session that ends while saving: sign in again in place, and it is saved', async (t) => {
  const api = await employees(t);
  const { page, faults } = await openPage(t, { api, script, html, signedIn: true });
  await page.getByLabel('Voornaam').fill('Sanna');
  let isOver = true;
  api.on('updateEmployee', () =>
    isOver
      ? problem(401, 'session-expired', 'Je sessie is verlopen', 'Log opnieuw in.')
      : { body: { ...employee, firstName: 'Sanna' }, headers: { etag: '"2"' } },
  );
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Je sessie is verlopen' });
  await dialog.getByLabel('Wachtwoord', { exact: true }).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'expired');
  t.is(await dialog.getByLabel('E-mailadres').inputValue(), 'petra@maasdal.example');
  isOver = false;
  t.is(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'password');
  await page.keyboard.type('correct paard batterij nietje');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanna');
  t.is(api.callsOf('updateEmployee').length, 2);
  t.is(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim()), 'Opslaan');
  t.deepEqual(faults.csp, []);
});

test('signing in again given up: nothing typed is lost, and saving asks once more', async (t) => {
  const api = await employees(t);
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  await page.getByLabel('Voornaam').fill('Sanna');
  api.on('updateEmployee', () =>
    problem(401, 'session-expired', 'Je sessie is verlopen', 'Log opnieuw in. Wat je hebt ingevuld blijft staan.'),
  );
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('alert').getByText('Wat je hebt ingevuld blijft staan.').waitFor();
  t.is(await page.getByLabel('Voornaam').inputValue(), 'Sanna');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('dialog').waitFor();
});

test('offline: says so, keeps what was typed, and the same request gets the same key', async (t) => {
  const api = await employees(t);
  const create = `<loon-employee-create-form></loon-employee-create-form>`;
  const { page, context } = await openPage(t, { api, script, html: create, signedIn: true });
  await page.evaluate((values) => Object.assign(document.querySelector('loon-employee-create-form')!, { values }), {
    companyId: employee.companyId,
  });
  await page.getByLabel('Nummer').fill('77');
  t.is(await page.getByRole('combobox', { name: 'Bedrijf' }).count(), 0, 'what the page has settled is not asked');
  await page.getByLabel('Voornaam').fill('Sanne');
  await page.getByLabel('Achternaam').fill('Berg');
  await page.getByLabel('In dienst').fill('2026-11-01');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Toevoegen' }).last().click();
  await page.getByRole('alert').getByText('Je bent offline.').waitFor();
  t.is(await page.getByLabel('Nummer').inputValue(), '77');
  await screenshot(page, 'form-offline');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Toevoegen' }).last().click();
  await page.getByText('De medewerker is toegevoegd.').waitFor();
  const calls = api.callsOf('createEmployee');
  t.deepEqual(calls.at(-1)?.body, {
    companyId: employee.companyId,
    number: 77,
    firstName: 'Sanne',
    lastName: 'Berg',
    inServiceOn: '2026-11-01',
  });
  t.is(new Set(calls.map(({ headers }) => headers['idempotency-key'])).size, 1);
  t.is(await page.getByLabel('Voornaam').inputValue(), '', 'ready for the next one');
});

test('a form that cannot be checked in the page is checked by the server; pressed twice, it sends once', async (t) => {
  const api = await employees(t);
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  await page.getByLabel('Voornaam').waitFor();
  const save = page.getByRole('button', { name: 'Opslaan' });
  await page.route('**/errors-*.js', (route) => route.abort());
  const message = 'Vul een e-mailadres in zoals naam@voorbeeld.nl.';
  api.on('updateEmployee', () =>
    problem(400, 'invalid-input', 'Er klopt iets niet', '', {
      errors: [{ pointer: '/email', code: 'email', message }],
    }),
  );
  await page.getByLabel('E-mailadres').fill('nergens');
  await save.click();
  await page.getByRole('alert').getByText(message).waitFor();
  api.on('updateEmployee', ({ body }) => ({ body: { ...employee, ...body }, headers: { etag: '"2"' } }));
  await page.locator('loon-employee-form').evaluate((element) => {
    const form = element.shadowRoot!.querySelector('form')!;
    form.requestSubmit();
    form.requestSubmit();
  });
  await page.getByText('De gegevens zijn opgeslagen.').waitFor();
  t.is(api.callsOf('updateEmployee').length, 2);
});

test('a failed read offers a retry in place of the form', async (t) => {
  const api = await employees(t);
  api.on('getEmployee', () => problem(503, 'unavailable', 'Even niet beschikbaar', 'Probeer het zo opnieuw.'));
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  await page.getByRole('alert').getByText('Even niet beschikbaar').waitFor();
  api.on('getEmployee', () => ({ body: employee, headers: { etag: '"1"' } }));
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByLabel('Voornaam').waitFor();
  t.is(await page.getByRole('alert').count(), 0);
});

test('what may not be changed is shown to read', async (t) => {
  const api = await employees(t);
  api.change({ editable: false });
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  await page.getByText('100 Winkel 62,5 % · 200 Bakkerij 37,5 %').waitFor();
  t.is(await page.locator('input').count(), 0);
  await page.getByText('1-3-2024').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'form-read');
});

test('properties before or after attaching behave the same; another id is another object', async (t) => {
  const api = await employees(t);
  const { page } = await openPage(t, { api, script, html: '<div id="here"></div>', signedIn: true });
  for (const isBefore of [true, false]) {
    await page.evaluate(
      ({ isBefore, employeeId }) => {
        const element = document.createElement('loon-employee-form');
        const set = (): unknown => Object.assign(element, { employeeId, headingLevel: 3, lang: 'en' });
        if (isBefore) set();
        document.querySelector('#here')!.replaceChildren(element);
        if (!isBefore) set();
      },
      { isBefore, employeeId: employee.id },
    );
    await page.getByLabel('First name').waitFor();
    t.is(await page.getByRole('heading', { level: 3, name: 'Employee' }).count(), 1);
  }
  const [request] = await Promise.all([
    page.waitForRequest('**/employees/another'),
    page.evaluate(() => document.querySelector('loon-employee-form')!.setAttribute('employee-id', 'another')),
  ]);
  t.is(request.method(), 'GET');
});

test('passwords leave no trace in events or fields', async (t) => {
  const api = await fakeApi(t, { createSession: signIn(), changePassword: () => ({ status: 204 }) });
  const listen = "window.heard = []; document.addEventListener('loon-change', ({ detail }) => heard.push(detail));";
  const { page } = await openPage(t, {
    api,
    script: `${script}\n${listen}`,
    html: '<loon-password-form></loon-password-form>',
    signedIn: true,
  });
  await page.getByLabel('Huidig wachtwoord').fill('oud');
  await page.getByLabel('Nieuw wachtwoord').fill(' een zin met spaties ');
  await page.getByRole('button', { name: 'Toon nieuw wachtwoord' }).click();
  await page.keyboard.press('Enter');
  await page.getByText('Je wachtwoord is gewijzigd.').waitFor();
  t.deepEqual(api.callsOf('changePassword')[0]?.body, { currentPassword: 'oud', newPassword: ' een zin met spaties ' });
  t.is(await page.getByLabel('Nieuw wachtwoord').inputValue(), '');
  t.deepEqual(await page.evaluate('heard.map(({ value }) => value)'), [undefined, undefined]);
});

test('at 320 px nothing runs off the screen', async (t) => {
  const api = await employees(t);
  const { page } = await openPage(t, { api, script, html, signedIn: true, viewport: { width: 320, height: 640 } });
  await page.getByLabel('Deel (%)').first().waitFor();
  t.is(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});
