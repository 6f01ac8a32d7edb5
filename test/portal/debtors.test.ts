import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('an administrator makes a label, and gives it to a debtor with another name', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/tags', 'Labels');
  await main.getByRole('textbox', { name: 'Nummer', exact: true }).fill('77');
  await main.getByRole('textbox', { name: 'Label', exact: true }).fill('Horeca zuid');
  await main.getByRole('button', { name: 'Toevoegen' }).click();
  await main.getByRole('link', { name: 'Horeca zuid' }).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'tags');

  await desk.open('/debtors', 'Debiteuren');
  const name = 'Standaardbedrijven';
  const link = main.getByRole('link', { name });
  await link.waitFor();
  await screenshot(page, 'debtors');
  t.deepEqual(await axe(page), []);
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await main.getByLabel('Debiteur', { exact: true }).fill(`${name} Zuid`);
  await main.getByRole('combobox', { name: 'Labels' }).fill('horeca');
  await page.getByRole('option', { name: 'Horeca zuid' }).click();
  await screenshot(page, 'debtor');
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: 'Opslaan' }).click();
  await main.getByRole('row', { name: new RegExp(`^${name} Zuid .*Horeca zuid`) }).waitFor();
  assertQuiet(t, desk);
});
