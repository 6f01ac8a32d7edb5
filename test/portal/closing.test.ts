import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('an administrator hides, moves, closes and reopens a company, by keyboard', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/companies?q=bakkerij', 'Zoek bedrijf');
  const link = main.getByRole('rowheader').getByRole('link').first();
  const name = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await screenshot(page, 'company-management');
  const dialog = page.getByRole('dialog');

  await main.getByRole('button', { name: 'Zichtbaarheid: Wijzigen' }).press('Enter');
  await dialog.getByText('Dit geldt meteen').waitFor();
  await dialog.getByLabel('Vertrouwelijk').press('Space');
  await screenshot(page, 'company-visibility');
  t.deepEqual(await axe(page), []);
  await dialog.getByRole('button', { name: 'Opslaan' }).press('Enter');
  await main.getByText('alleen wie alle bedrijven ziet, of juist dit bedrijf').waitFor();

  await main.getByRole('button', { name: 'Naar een andere debiteur: Verplaatsen' }).press('Enter');
  const debtor = dialog.getByRole('combobox', { name: 'Debiteur' });
  await debtor.fill('Standaardbedrijven');
  await page.getByRole('option', { name: /Standaardbedrijven/ }).waitFor();
  await screenshot(page, 'company-move');
  await debtor.press('ArrowDown');
  await debtor.press('Enter');
  await dialog.getByLabel('Nummer').fill('987654');
  await dialog.getByRole('button', { name: 'Verplaatsen' }).press('Enter');
  await main.getByText(/\d+ Standaardbedrijven/).waitFor();
  t.is(await dialog.count(), 0);

  await main.getByRole('button', { name: 'Bedrijf sluiten: Sluiten' }).press('Enter');
  await dialog.getByLabel('Laatste dag').fill('2020-12-31');
  await dialog.getByRole('button', { name: 'Sluiten', exact: true }).last().press('Enter');
  await dialog
    .getByText(/heeft een vergrendelde loonrun over/)
    .first()
    .waitFor();
  await screenshot(page, 'company-closing');
  await dialog.getByLabel('Laatste dag').fill('2099-12-31');
  await dialog.getByRole('button', { name: 'Sluiten', exact: true }).last().press('Enter');
  await main.getByText('31 december 2099').waitFor();
  await screenshot(page, 'company-closed');
  await main.getByRole('button', { name: 'Heropenen' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Heropenen' }).press('Enter');
  await main.getByText('31 december 2099').waitFor({ state: 'detached' });
  const refused = desk.faults.requests.filter((each) => /^422 PUT .*\/company-closures\//.test(each));
  t.is(refused.length, 1);
  desk.faults.requests = desk.faults.requests.filter((each) => !refused.includes(each));
  assertQuiet(t, desk);
});

test('an administrator closes a debtor with its companies, after reading which', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/debtors', 'Debiteuren');
  const link = main.getByRole('rowheader').getByRole('link').nth(3);
  const name = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await main.getByRole('button', { name: 'Debiteur sluiten: Sluiten' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('status')
    .getByText(/sluit(en)? .*mee/)
    .waitFor();
  await screenshot(page, 'debtor-closing');
  t.deepEqual(await axe(page), []);
  await dialog.getByLabel('Laatste dag').fill('2099-12-31');
  await dialog.getByRole('button', { name: 'Sluiten', exact: true }).last().press('Enter');
  await main.getByText('31 december 2099').waitFor();
  await main.getByRole('link', { name: /./ }).first().waitFor();
  await screenshot(page, 'debtor-closed');
  // The bar at the top lies over what was scrolled under it.
  await page.evaluate(() => window.scrollTo(0, 0));
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: 'Heropenen' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Heropenen' }).press('Enter');
  await main.getByText('31 december 2099').waitFor({ state: 'detached' });
  assertQuiet(t, desk);
});

test('a department that was made by mistake is removed, and what uses another is said', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/companies?q=bakkerij', 'Zoek bedrijf');
  await main.getByRole('rowheader').getByRole('link').first().click();
  await main.getByRole('link', { name: 'Indeling' }).click();
  await main.getByRole('textbox', { name: 'Nummer', exact: true }).fill('98765');
  await main.getByRole('textbox', { name: 'Naam', exact: true }).fill('Vergissing');
  await main.getByRole('button', { name: 'Toevoegen' }).press('Enter');
  await main.getByRole('link', { name: 'Vergissing' }).click();
  const question = page.getByRole('alertdialog', { name: 'Afdeling verwijderen' });
  await main.getByRole('button', { name: 'Afdeling verwijderen' }).press('Enter');
  await question.waitFor();
  await screenshot(page, 'department-removal');
  t.deepEqual(await axe(page), []);
  await question.getByRole('button', { name: 'Afdeling verwijderen' }).press('Enter');
  await page.getByText(/Vergissing.* is verwijderd\./).waitFor();
  await main.getByRole('link', { name: 'Vergissing' }).waitFor({ state: 'detached' });
  await main.getByRole('rowheader').getByRole('link').first().click();
  await main.getByRole('button', { name: 'Afdeling verwijderen' }).press('Enter');
  await question.getByRole('button', { name: 'Afdeling verwijderen' }).press('Enter');
  await page.getByText(/Door: .*medewerker/).waitFor();
  await screenshot(page, 'department-in-use');
});

test('who may not close a company finds no button for it', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  await desk.open('/companies?q=bakkerij', 'Zoek bedrijf');
  await main.getByRole('rowheader').getByRole('link').first().click();
  await main.getByRole('button', { name: 'Opslaan' }).waitFor();
  t.is(await page.getByRole('button', { name: /Sluiten|Verplaatsen|Zichtbaarheid/ }).count(), 0);
  assertQuiet(t, desk);
});
