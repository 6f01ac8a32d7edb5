import { test } from '../harness/test.js';
import { accountant, callerOf, every, type Caller } from '../companies/caller.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { Payroll } from '../journals/payroll.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
let caller: Caller;
test.before(async () => {
  portal = await startPortal();
  caller = await callerOf(portal, accountant);
});
test.after.always(() => portal.stop());

test('accounts get other numbers for 2027, by list or rule, shown first, and taken back', async (t) => {
  t.timeout(180_000);
  const payroll = await Payroll.of(portal);
  await payroll.employee(1);
  const parentId = (await every(caller, '/ledger-schemes?level=tenant')).items[0]!.id;
  const own = { ownerId: payroll.company.debtorId, number: 9927, name: 'Nummers 2027', link: 'copied', parentId };
  const path = `/ledger-schemes/${(await caller.post('/ledger-schemes', own)).body.id}`;
  const { headers } = await caller.get(`/companies/${payroll.company.id}`);
  await caller.patch(`/companies/${payroll.company.id}`, { ledgerScheme: '9927' }, headers.get('etag'));
  const make = async (year: number) =>
    payroll.made(await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }, { year, periodFrom: 12 }));
  const december = await make(2026);
  const numbersOn = async (on: string) =>
    (await every(caller, `${path}/accounts?on=${on}&q=bruto lonen`)).items.map(({ number }) => number);

  const desk = await deskOf(t, portal, people.accountant);
  const { main } = desk;
  await desk.open('/settings/ledger-schemes/renumbering', 'Nummers voor een nieuw jaar');
  const form = main.locator('loon-ledger-renumbering-form');
  const undo = main.locator('loon-ledger-renumbering-undo-form');
  const choose = async (within: typeof form) => {
    await within.getByRole('combobox', { name: /^Rekeningschema’s/ }).fill('Nummers 2027');
    await desk.page.getByRole('option', { name: /Nummers 2027/ }).click();
  };
  await choose(form);
  await form.getByLabel('Vanaf').fill('2026-12-01');
  await form.getByLabel(/^Wat begint met/).fill('40');
  await form.getByLabel(/^Begint voortaan met/).fill('400');
  await form.getByRole('button', { name: 'Verder' }).click();
  await form.getByRole('cell', { name: '40000', exact: true }).waitFor();
  const effect = main.locator('#effect');
  await effect.getByText('Welke', { exact: true }).click();
  await effect.getByRole('link', { name: String(december.reference) }).waitFor();
  t.deepEqual(await axe(desk.page), []);
  await screenshot(desk.page, 'renumbering-preview');
  await desk.page.setViewportSize({ width: 390, height: 844 });
  const becomes = form.getByRole('cell', { name: /\b40000$/ });
  t.true(await becomes.evaluate((cell) => cell.getBoundingClientRect().right < innerWidth), 'a telephone shows it too');
  t.deepEqual(await axe(desk.page), []);
  await desk.page.setViewportSize({ width: 1280, height: 800 });
  t.deepEqual(await numbersOn('2027-01-31'), ['4000'], 'a preview saves nothing');

  await form.getByLabel('Vanaf').fill('2027-01-01');
  await form.getByRole('button', { name: 'Verder' }).click();
  await effect.getByText('Geen enkele journaalpost verandert hierdoor.').waitFor();
  // By list this time.
  await form.getByLabel(/^Wat begint met/).fill('');
  await form.getByLabel(/^Begint voortaan met/).fill('');
  await form.getByRole('button', { name: 'Toevoegen' }).click();
  await form.getByLabel('Oud nummer').fill('4000');
  await form.getByLabel('Nieuw nummer').fill('40000');
  await form.getByLabel('Eerst laten zien wat er verandert').uncheck();
  await form.getByRole('button', { name: 'Verder' }).click();
  await effect.locator('h2').waitFor({ state: 'detached' });
  t.deepEqual(await numbersOn('2026-12-31'), ['4000']);
  t.deepEqual(await numbersOn('2027-01-31'), ['40000']);

  await choose(undo);
  await undo.getByLabel('Vanaf').fill('2027-01-01');
  await undo.getByRole('button', { name: 'Terugnemen' }).click();
  await undo.getByText('De nummers van daarvoor gelden weer.').waitFor();
  t.deepEqual(await numbersOn('2027-01-31'), ['4000']);
  assertQuiet(t, desk);
});
