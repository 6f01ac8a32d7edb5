import { test } from '../harness/test.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Desk, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

async function openCompany(desk: Desk, words: string): Promise<string> {
  await desk.open(`/companies?q=${encodeURIComponent(words)}`, 'Zoek bedrijf');
  const link = desk.main.locator('loon-company-search').getByRole('link').first();
  const name = await link.innerText();
  await link.click();
  await desk.main.getByRole('heading', { level: 1, name }).waitFor();
  return name;
}

test('row 10: data are looked at and changed, and a stale edit is refused and kept', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  await openCompany(desk, 'bakkerij');
  const address = desk.page.url();
  const colleague = await deskOf(t, portal, people.administrator);
  await colleague.page.goto(address);
  await colleague.main.getByLabel(/^Plaats/).fill('Maastricht');

  await desk.main.getByLabel(/^Plaats/).fill('Venlo');
  await desk.main.getByRole('button', { name: 'Opslaan' }).click();
  await desk.main.getByText('De gegevens zijn opgeslagen.').waitFor();

  await colleague.main.getByRole('button', { name: 'Opslaan' }).click();
  await colleague.main.getByText('Iemand anders heeft dit gewijzigd').waitFor();
  t.is(await colleague.main.getByLabel(/^Plaats/).inputValue(), 'Maastricht', 'what was typed is kept');
  await colleague.main.getByRole('button', { name: 'Nieuwe gegevens ophalen' }).click();
  await colleague.main.getByText('Iemand anders maakte hiervan: Venlo').waitFor();
  await colleague.main.getByRole('button', { name: 'Opslaan' }).click();
  await colleague.main.getByText('De gegevens zijn opgeslagen.').waitFor();

  await desk.page.reload();
  await desk.main.getByLabel(/^Plaats/).waitFor();
  t.is(await desk.main.getByLabel(/^Plaats/).inputValue(), 'Maastricht');
  assertQuiet(t, desk);
});

test('row 10: a wrong field gets the focus and says what is wrong', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  await openCompany(desk, 'bakkerij');
  const field = desk.main.getByLabel(/^KvK-nummer/);
  await field.fill('123');
  await desk.main.getByRole('button', { name: 'Opslaan' }).click();
  await desk.main
    .getByText(/KvK-nummer/)
    .nth(1)
    .waitFor();
  t.is(await field.getAttribute('aria-invalid'), 'true');
  const described = await field.getAttribute('aria-describedby');
  t.truthy(described);
});

test('a number that is taken is said, and what was typed stays', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  for (const name of ['Een', 'Nog een']) {
    await desk.open('/companies/new', 'Nieuw bedrijf');
    await desk.main.getByRole('combobox', { name: 'Debiteur' }).fill('bakkerij');
    await desk.main.locator('[role=option]').first().click();
    await desk.main.getByLabel(/^Nummer/).fill('4711');
    await desk.main.getByLabel('Naam', { exact: true }).fill(name);
    await desk.main.getByLabel(/^Periode/).selectOption({ label: 'Maand' });
    await desk.main.getByRole('button', { name: 'Bedrijf toevoegen' }).click();
    if (name === 'Een') await desk.main.getByRole('heading', { level: 1, name }).waitFor();
  }
  await desk.main.getByText('Nummer is al in gebruik.').first().waitFor();
  t.is(await desk.main.getByLabel('Naam', { exact: true }).inputValue(), 'Nog een');
});

test('row 10: a new company comes from a template, and its period type is fixed', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  await desk.open('/companies/new', 'Nieuw bedrijf');
  await desk.main.getByRole('combobox', { name: 'Debiteur' }).fill('bakkerij');
  await desk.main.locator('[role=option]').first().click();
  t.is(await desk.main.getByLabel(/^Nummer/).count(), 0, 'who does not see all companies is given the number');
  await desk.main.getByLabel('Naam', { exact: true }).fill('Bakkerij Nieuwland');
  await desk.main.getByRole('combobox', { name: /^Standaardbedrijf/ }).fill('uta 4 wkn');
  await desk.main.getByRole('option', { name: /Std bouwbedrijf UTA \(4 wkn\)/ }).click();
  await desk.main.getByRole('button', { name: 'Bedrijf toevoegen' }).click();
  await desk.main.getByRole('heading', { level: 1, name: 'Bakkerij Nieuwland' }).waitFor();
  await desk.main.getByText('4 weken').first().waitFor();
  t.is(await desk.main.getByLabel(/^Periode/).count(), 0, 'there is nothing to change it with');
});

test('row 10: employees with department, service and cost-centre shares', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  await openCompany(desk, 'bakkerij');
  await desk.main.getByRole('link', { name: 'Medewerkers' }).click();
  for (const name of ['Naam', 'Nummer', 'Afdeling', 'In dienst', 'Uit dienst', 'Kostenplaatsen']) {
    await desk.main.getByRole('columnheader', { name }).waitFor();
  }
  await desk.main.getByRole('rowheader').first().getByRole('link').click();
  await desk.main.getByLabel(/^Voornaam/).waitFor();
  await desk.main.getByLabel(/^Voornaam/).fill('Zoë');
  await desk.main.getByRole('button', { name: 'Opslaan' }).click();
  await desk.main.getByText('De gegevens zijn opgeslagen.').waitFor();
  const shares = desk.main.getByRole('group', { name: 'Kostenplaatsen' });
  await shares.getByRole('button', { name: 'Toevoegen' }).click();
  await screenshot(desk.page, 'employee-shares');
  await desk.page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['Kostenplaats', 'Kostensoort']) {
    const field = shares.getByRole('combobox', { name }).last();
    t.true((await field.boundingBox())!.width >= 150, `${name} can be read on a telephone`);
    t.true(await shares.getByText(name, { exact: true }).last().isVisible());
  }
  t.true(await desk.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assertQuiet(t, desk);
});

test('row 10: a cost unit is made, given to an employee, and not closed before it is taken back', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main } = desk;
  await openCompany(desk, 'drogisterij');
  const address = desk.page.url();
  await main.getByRole('link', { name: 'Indeling' }).click();
  await main.getByRole('link', { name: 'Kostensoorten' }).click();
  await main.getByText('Dit bedrijf heeft nog geen kostensoorten.').waitFor();
  const add = async (code: string, description: string): Promise<void> => {
    await main.getByLabel(/^Code/).fill(code);
    await main.getByLabel(/^Omschrijving/).fill(description);
    await main.getByRole('button', { name: 'Toevoegen' }).click();
  };
  await add('P1', 'Webwinkel');
  await main.getByRole('cell', { name: 'Webwinkel' }).waitFor();

  await desk.open(`${new URL(address).pathname}/employees?status=inService`, '');
  await main.getByRole('rowheader').first().getByRole('link').click();
  const unit = main.getByRole('combobox', { name: 'Kostensoort' }).first();
  const choose = async (words: string): Promise<void> => {
    await unit.fill(words);
    if (words) await main.getByRole('option', { name: words }).click();
    await main.getByRole('button', { name: 'Opslaan' }).click();
    await main.getByText('De gegevens zijn opgeslagen.').waitFor();
  };
  // A field that is filled in before it shows what is there would be overwritten by it.
  const isShown = async (): Promise<void> =>
    void (await desk.page.waitForFunction(
      (field) => (field as HTMLInputElement).value === 'P1 Webwinkel',
      await unit.elementHandle(),
    ));
  await choose('P1 Webwinkel');
  const employee = desk.page.url();
  await desk.page.reload();
  await isShown();

  const close = async (): Promise<void> => {
    await desk.page.goto(`${address}/cost-units`);
    await main.getByRole('rowheader', { name: 'P1' }).getByRole('link').click();
    await main
      .locator('loon-cost-unit-form')
      .getByLabel(/^Status/)
      .selectOption({ label: 'Afgesloten' });
    await main.getByRole('button', { name: 'Opslaan' }).click();
  };
  await close();
  await main.getByText(/^Deze medewerkers hebben P1 Webwinkel nog: /).waitFor();
  await desk.page.goto(employee);
  await isShown();
  await choose('');
  await close();
  await main.getByRole('cell', { name: 'Afgesloten' }).waitFor();
  t.deepEqual([desk.faults.console, desk.faults.csp], [[], []]);
});

test('row 11: a package is chosen, set up in its own form, tested, switched off and removed', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const name = await openCompany(desk, 'bakkerij');
  await desk.main.getByRole('link', { name: 'Boekhoudkoppeling' }).click();
  await desk.main.getByText('Kantoor Maasdal').first().waitFor();
  await desk.main.getByRole('link', { name: 'Koppeling voor dit bedrijf' }).click();
  await desk.main.getByRole('radio', { name: /^Reeleezee/ }).check();
  t.is(await desk.main.getByRole('radio').count(), 15);
  await desk.main.getByRole('button', { name: 'Verder' }).click();
  await desk.main.getByText(`Voor: ${name}`).waitFor();
  await desk.main.getByLabel(/^Webservicegebruiker/).fill('loon');
  await desk.main.getByLabel(/^Wachtwoord/).fill('geheim-van-de-bakker');
  await desk.main.getByLabel(/^Dagboek/).fill('LOON');
  await desk.main.getByRole('button', { name: 'Opslaan' }).click();
  await desk.main.getByText('De koppeling is opgeslagen.').waitFor();

  await desk.page.reload();
  await desk.main.getByLabel(/^Webservicegebruiker/).waitFor();
  t.is(await desk.main.getByLabel(/^Wachtwoord/).inputValue(), '');
  t.false((await desk.page.content()).includes('geheim-van-de-bakker'));

  await desk.main.getByLabel('Koppeling is aan').uncheck();
  await desk.main.getByRole('button', { name: 'Opslaan' }).click();
  await desk.main.getByText('De koppeling is opgeslagen.').waitFor();
  await desk.main.getByRole('button', { name: 'Verwijderen' }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
  await desk.page.getByText('De koppeling is verwijderd.').first().waitFor();
  assertQuiet(t, desk);
});

test('row 11: forms differ per package', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const labels = async (key: string) => {
    await desk.page.goto(`${desk.url}/settings`);
    await desk.main.getByRole('radio', { name: key }).check();
    await desk.main.getByRole('button', { name: 'Verder' }).click();
    await desk.main.getByRole('heading', { level: 1, name: /^Boekhoudkoppeling voor / }).waitFor();
    await desk.main.getByRole('button', { name: 'Opslaan' }).waitFor();
    return desk.main.locator('loon-integration-form').ariaSnapshot();
  };
  t.regex(await labels('Exact Online'), /Administratie \(niet verplicht\)/);
  t.regex(await labels('iMUIS'), /Dagboek[^]*Kolommen/);
  t.regex(await labels('Reeleezee'), /Webservicegebruiker[^]*Wachtwoord[^]*Dagboek/);
  const unit4 = await labels('Unit4 Online');
  t.regex(unit4, /Administratie[^]*Dagboek[^]*Kolommen/);
  t.notRegex(unit4, /gebruiker|wachtwoord/i, 'it is signed in to by consent');
});

test('row 12: an employer, a manager and an employee have start screens and lists of their own', async (t) => {
  const employer = await deskOf(t, portal, people.employer);
  await employer.open('/companies', 'Zoek bedrijf');
  await employer.page
    .locator('[part=total]')
    .getByText(/^Aantal: [1-9]$/)
    .waitFor();
  t.is(await employer.main.getByRole('link', { name: 'Nieuw bedrijf' }).count(), 0);

  const manager = await deskOf(t, portal, people.manager);
  await manager.open('/employees', 'Medewerkers');
  await manager.main.getByRole('rowheader').first().waitFor();
  const headers = await manager.main.getByRole('columnheader').allInnerTexts();
  const rows = await manager.main.getByRole('rowgroup').last().getByRole('row').all();
  const departments = await Promise.all(
    rows.map((row) => row.locator('th, td').nth(headers.indexOf('Afdeling')).innerText()),
  );
  t.true(departments.length > 1);
  t.is(new Set(departments).size, 1, 'a manager sees one department');

  const employee = await deskOf(t, portal, people.employee);
  await employee.open('/employees', 'Medewerkers');
  await employee.total(1);
  await employee.main.getByRole('rowheader').getByRole('link').click();
  await employee.main.getByText('In dienst').first().waitFor();
  t.is(await employee.main.getByRole('button', { name: 'Opslaan' }).count(), 0, 'nothing to save');
  assertQuiet(t, employee);
});
