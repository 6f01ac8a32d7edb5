import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('who sees a company is two clicks away, and what somebody sees one more', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await page.getByRole('combobox', { name: 'Zoek bedrijf' }).fill('std boekhandel maand');
  await page.getByRole('option', { name: /Std Boekhandel \(maand\)/ }).click();
  await main.getByRole('link', { name: 'Toegang' }).click();
  await main
    .getByRole('row', { name: /^Sanne van der Berg sanne@maasdal\.example Accountant Kantoor Maasdal/ })
    .waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'viewers');
  await main.getByRole('link', { name: 'Sanne van der Berg' }).click();
  await main.getByRole('heading', { name: 'Ziet deze bedrijven' }).waitFor();
  await desk.total(86);
  await screenshot(page, 'login-companies');
  t.deepEqual(await axe(page), []);
  assertQuiet(t, desk);
});
