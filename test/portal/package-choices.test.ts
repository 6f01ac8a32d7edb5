import { test } from '../harness/test.js';
import { accountant, callerOf, every, type Item } from '../companies/caller.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Desk, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

async function openIntegration({ main, open }: Desk): Promise<void> {
  await open('/settings', 'Instellingen');
  await main
    .getByRole('row', { name: /Kantoor Maasdal/ })
    .getByRole('link', { name: 'Exact Online', exact: true })
    .click();
  await main.getByRole('heading', { name: 'Exact Online', exact: true }).first().waitFor();
}

test('once it is connected, a package’s own journals can be chosen, and another one typed', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await openIntegration(desk);
  const journal = main.getByLabel('Dagboek', { exact: true }).first();
  t.is(await journal.getAttribute('role'), null, 'without a connection it is a text field');
  await main.getByRole('button', { name: 'Verbinden met Exact Online' }).click();
  await page.waitForURL(/\/demo\/boekhouding\//);
  await page.getByRole('button').first().click();
  await main.getByText('De verbinding met Exact Online is gemaakt.').waitFor();

  const offered = main.getByRole('combobox', { name: 'Dagboek', exact: true });
  await offered.click();
  await main.getByRole('option', { name: 'LOON Loonjournaal' }).waitFor();
  await main.getByRole('option', { name: '90 Memoriaal' }).click();
  t.is(await offered.inputValue(), '90');
  await main.getByRole('combobox', { name: /^Uitwijkrekening/ }).fill('loonheff');
  await main.getByRole('option', { name: '1700 Loonheffingen' }).click();
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await main.getByText('De koppeling is opgeslagen.').first().waitFor();

  await offered.fill('LOON2');
  await main.getByText('Niet gevonden in het pakket. Je kunt het toch opslaan.').first().waitFor();
  await main.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await main.getByText('De koppeling is opgeslagen.').first().waitFor();
  await openIntegration(desk);
  await main.getByRole('combobox', { name: 'Dagboek', exact: true }).waitFor();
  t.is(await main.getByRole('combobox', { name: 'Dagboek', exact: true }).inputValue(), 'LOON2');
  t.is(await main.getByRole('combobox', { name: /^Uitwijkrekening/ }).inputValue(), '1700');
  await main.getByRole('combobox', { name: 'Dagboek', exact: true }).fill('LOON');
  await main.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await main.getByText('De koppeling is opgeslagen.').first().waitFor();
  assertQuiet(t, desk);
});

test('a linked scheme takes the numbers of the package over by RGS code, and another one says what is missing', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/settings/administrations', 'Instellingen');
  await main.getByRole('link', { name: 'Exact Online Kantoor Maasdal' }).click();
  await main.getByRole('button', { name: /administraties opslaan$/ }).click();
  await main.getByText(/^Opgeslagen: de administratie van \d+ bedrijven\.$/).waitFor();

  await desk.open('/settings/ledger-schemes', 'Instellingen');
  await main.getByRole('link', { name: 'Standaard rekeningschema (compact)' }).click();
  await main.getByRole('link', { name: 'Grootboekrekeningen' }).click();
  await main.getByRole('link', { name: 'Vergelijken met het pakket' }).click();
  await main.getByText('Alle rekeningen staan in het pakket.').waitFor();
  t.is(await main.getByRole('checkbox').count(), 0);

  const caller = await callerOf(portal, accountant);
  const booked = (await every(caller, '/administration-mappings?mapped=present')).items[0]!;
  const company = (await caller.get(`/companies/${String(booked.companyId)}`)).body as Item;
  const [standard] = (await every(caller, '/ledger-schemes?level=tenant')).items as [Item];
  const { body, headers } = await caller.post('/ledger-schemes', {
    ownerId: company.debtorId,
    number: 9,
    name: 'Eigen nummers',
    link: 'linked',
    parentId: standard.id,
  });
  const accounts = (await every(caller, `/ledger-schemes/${standard.id}/accounts`)).items as unknown as {
    account: string;
  }[];
  const numbers = accounts.map(({ account }) => ({ account, number: `${account}0` }));
  t.is((await caller.put(`/ledger-schemes/${body.id}/account-numbers`, { numbers }, headers.get('etag'))).status, 200);
  await desk.open('/settings/ledger-schemes', 'Instellingen');
  await main.getByRole('link', { name: 'Eigen nummers' }).click();
  await main.getByRole('link', { name: 'Grootboekrekeningen' }).click();
  await main.getByRole('link', { name: 'Vergelijken met het pakket' }).click();
  await main.getByText('12 rekeningen ontbreken in het pakket.').waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'portal-comparison');
  await page.setViewportSize({ width: 320, height: 640 });
  t.true(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.setViewportSize({ width: 1280, height: 800 });
  await main.getByRole('checkbox', { name: 'Voorstel: 41000 Afdracht sociale lasten (WG)' }).uncheck();
  await main.getByRole('button', { name: '8 nummers overnemen' }).click();
  await main.getByText('4 rekeningen ontbreken in het pakket.').waitFor();
  await main.getByText('8 rekeningen hebben een ander nummer.').waitFor();
  await main.getByRole('rowheader', { name: '4000 Bruto lonen WPerLesLon' }).waitFor();
  assertQuiet(t, desk);
});
