import { test } from '../harness/test.js';
import { accountant, callerOf, every, type Caller } from '../companies/caller.js';
import { axe } from '../harness/axe.js';
import { message } from '../returns/message.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
let caller: Caller;
test.before(async () => {
  portal = await startPortal();
  caller = await callerOf(portal, accountant);
});
test.after.always(() => portal.stop());

/** Finds the year in whose reconciliation a client has its return: that of its latest period, which can be last year. */
async function yearOfReturn(q: string): Promise<number> {
  const thisYear = portal.app.now().getFullYear();
  for (const year of [thisYear, thisYear - 1]) {
    const { items } = await every(caller, `/reconciliations?year=${year}&q=${q}`);
    if (items.some(({ returnTotal }) => returnTotal !== null)) return year;
  }
  throw new Error(`No return of ${q}`);
}

test('totals of returns are typed in the table of a month, by keyboard alone, and a difference is ticked off', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const { year } = (await caller.get('/runs?periodType=month&limit=1')).body.items[0] as { year: number };
  await desk.open(`/journals/reconciliation?year=${year}&q=bakkerij`, 'Journaalposten');
  const total = main.getByLabel(/^Aangifte: .*Bakkerij/).first();
  await total.focus();
  await page.keyboard.type('veel');
  await page.keyboard.press('Tab');
  await main.getByText('Vul een bedrag in, zoals 1.234,56.').waitFor();
  await total.fill('1.234,56');
  await page.keyboard.press('Tab');
  await main
    .getByRole('cell', { name: /Verschil/ })
    .first()
    .waitFor();
  t.is(await total.inputValue(), '1.234,56');
  const tick = main.getByRole('button', { name: /^Afvinken: .*Bakkerij/ }).first();
  await tick.focus();
  await page.keyboard.press('Enter');
  await main
    .getByText(/^Afgevinkt door .* op /)
    .first()
    .waitFor();
  t.deepEqual(await axe(page), []);
  await main
    .getByRole('button', { name: /^Weer openen: / })
    .first()
    .click();
  await main
    .getByRole('button', { name: /^Afvinken: .*Bakkerij/ })
    .first()
    .waitFor();
  assertQuiet(t, desk);
});

test('a return that differs is named by item, employee and wage code, and files are brought in with a result each', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open(`/journals/reconciliation?year=${await yearOfReturn('kroon')}&q=kroon`, 'Journaalposten');
  await main.getByRole('cell', { name: 'Sluit aan' }).waitFor();
  const differing = `year=${await yearOfReturn('hendrikx')}&state=differs&q=hendrikx`;
  await desk.open(`/journals/reconciliation?${differing}`, 'Journaalposten');
  await main.getByText(/Deze rubrieken verschillen: Loonheffing/).waitFor();
  const file = (name: string, text: string) => ({ name, mimeType: 'application/xml', buffer: Buffer.from(text) });
  await main
    .getByLabel(/Aangiftebestanden inlezen/)
    .setInputFiles([
      file('onbekend.xml', message({ wageTaxNumber: '700000030L01' })),
      file('factuur.xml', '<Factuur/>'),
      file('kroon.xml', message({ wageTaxNumber: '006007375L01', start: '2026-01-26', end: '2026-02-22' })),
    ]);
  await main.getByText('1 van 3 bestanden ingelezen.').waitFor();
  const results = main.getByRole('region', { name: 'Uitkomst per bestand' });
  await results.getByText(/Geen bedrijf dat je ziet heeft loonheffingennummer 700000030L01/).waitFor();
  await results.getByText(/Regel 1: dit is geen aangifte loonheffingen/).waitFor();
  await results.getByRole('link', { name: 'Hotel De Kroon Geleen B.V.' }).waitFor();
  t.deepEqual(await axe(page), []);
  await main
    .getByRole('link', { name: /Hendrikx/ })
    .first()
    .click();
  await main.getByRole('heading', { name: 'Per rubriek' }).waitFor();
  const employees = main.getByRole('table', { name: 'Per medewerker' });
  await employees.getByRole('cell', { name: /8000 Ingehouden loonheffing/ }).waitFor();
  await employees
    .getByRole('cell', { name: /125,00/ })
    .first()
    .waitFor();
  t.deepEqual(await axe(page), []);
});
