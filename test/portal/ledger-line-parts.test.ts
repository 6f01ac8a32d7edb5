import { test } from '../harness/test.js';
import type { Locator } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { schemeOfDebtor } from '../ledgers/scheme-of-debtor.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

test('a wage code is split in its form, and the journal that is made of it is booked so', async (t) => {
  t.timeout(180_000);
  const { payroll, caller, path } = await schemeOfDebtor(portal, 'copied');
  const { id: companyId } = payroll.company;
  const archive = await caller.post('/departments', { companyId, number: 77, name: 'Archief' });
  await payroll.employee(2, {}, { departmentId: archive.body.id });
  t.is((await caller.post('/cost-units', { companyId, code: 'P1', description: 'Project 1' })).status, 201);
  const employees = [1, 2].map((number) => [number, { 1000: 10_01, 9900: 10_01 }] as const);
  const runId = await payroll.run(Object.fromEntries(employees));

  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open(`/settings${path}/lines/1000`, 'Looncode 1000');
  const form = main.locator('loon-ledger-line-form');
  const parts = form.getByRole('group', { name: 'Verdeling' });
  const part = async (index: number, values: Record<string, string>): Promise<void> => {
    const row: Locator = parts.locator('.row').nth(index);
    for (const [label, value] of Object.entries(values)) await row.getByLabel(label).fill(value);
  };
  for (let count = 0; count < 3; count++) await parts.getByRole('button', { name: 'Toevoegen' }).click();
  await part(0, { 'Deel (%)': '60', Kostenplaats: '100', Kostensoort: 'P1' });
  await part(1, { 'Deel (%)': '30', Debet: '4010' });
  await part(2, { Afdeling: '77', 'Deel (%)': '100', Debet: '4070' });
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await form.getByText(/100 %/).nth(1).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'ledger-line-parts');
  await part(1, { 'Deel (%)': '40' });
  await form.getByRole('button', { name: 'Opslaan' }).click();

  const lines = main.locator('loon-ledger-line-list');
  await lines
    .getByText('60 %: 4000, vaste kostenplaats 100, vaste kostensoort P1; 40 %: 4010; voor afdeling 77: 4070')
    .waitFor();
  await desk.open(`/settings${path}/lines/1000`, 'Looncode 1000');
  await parts.locator('.row').nth(2).waitFor();
  const typed = await parts
    .locator('.row')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)));
  t.deepEqual(typed, [
    ['', '60', '', '', '100', 'P1'],
    ['', '40', '4010', '', '', ''],
    ['77', '100', '4070', '', '', ''],
  ]);

  await desk.open(`/runs/${runId}`, /Boekhandel De Pagina/);
  await main.getByLabel('Uitsplitsen').selectOption('Per kostenplaats en kostensoort');
  await main.getByRole('button', { name: 'Maken' }).click();
  await main.getByRole('heading', { level: 1, name: /^LP\d{8} · Boekhandel De Pagina$/ }).waitFor();
  const rows = main.locator('loon-journal-lines').getByRole('row');
  await rows.nth(1).waitFor();
  const cells = await rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell as HTMLElement).innerText.trim().replace(/\s/g, ' ')).join(' | '),
    ),
  );
  t.deepEqual(cells, [
    'Rekening | Naam | Kostenplaats | Kostensoort | Omschrijving | Debet | Credit',
    '4000 | Bruto lonen | 100 | P1 | Brutoloon | € 6,01 | –',
    '4010 | Res. en opslag vakantiegeld | – | – | Brutoloon | € 4,00 | –',
    '4070 | Reiskostenvergoeding | – | – | Brutoloon | € 10,01 | –',
    '2100 | Nettoloon | – | – | Nettoloon | – | € 20,02',
  ]);
  // What the percentages lacked was refused, which is what this test asked for.
  desk.faults.requests = desk.faults.requests.filter((each) => !/^422 /.test(each));
  assertQuiet(t, desk);
});
