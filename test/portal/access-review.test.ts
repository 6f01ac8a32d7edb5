import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('an administrator goes over who has access, ends one login, and closes the review', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/settings/access', 'Instellingen');
  await main.getByText('Er is nog geen toegangscontrole.').waitFor();
  await screenshot(page, 'access-none');
  await main.getByRole('button', { name: 'Toegangscontrole beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: /^Toegangscontrole van / }).waitFor();
  await main.getByRole('row', { name: /Sanne van der Berg.* Accountant Kantoor Maasdal/ }).waitFor();
  await screenshot(page, 'access-review');
  t.deepEqual(await axe(page), []);

  await main
    .getByRole('row', { name: /Heuvelland Accountants/ })
    .first()
    .getByRole('checkbox')
    .check();
  await main.getByRole('button', { name: 'Toegang intrekken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Toegang intrekken' }).click();
  await main.getByText('1 ingetrokken', { exact: false }).first().waitFor();
  await main.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' }).check();
  await main.getByRole('button', { name: 'Bevestigen' }).click();
  await main.getByText(/Alle \d+ beoordeeld/).waitFor();
  await main.getByRole('button', { name: 'Afsluiten' }).click();
  await page.getByRole('alertdialog', { name: 'Afsluiten' }).getByRole('button', { name: 'Afsluiten' }).click();
  await main.getByText('Controlegetal van het bestand (SHA-256)').waitFor();
  await screenshot(page, 'access-review-closed');
  const download = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Bestand voor de accountant (CSV)' }).click();
  t.regex((await download).suggestedFilename(), /^toegangscontrole-\d{4}-\d\d-\d\d\.csv$/);
  await main.getByRole('link', { name: 'Afdrukken' }).click();
  await main.getByRole('cell', { name: 'Ingetrokken' }).waitFor();
  await screenshot(page, 'access-review-print');
  t.deepEqual(await axe(page), []);
  assertQuiet(t, desk);
});
