import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('an administrator sees how long data is kept, holds a company, and takes out all of a person', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/settings/retention', 'Instellingen');
  await main.getByRole('row', { name: /Loonruns met hun journaalposten 7 jaar na het eind van het jaar/ }).waitFor();
  await main.getByLabel('Wat', { exact: true }).selectOption({ label: 'Alles van het bureau' });
  await main.getByLabel('Waarom').fill('Boekenonderzoek 2026');
  await main.getByRole('button', { name: 'Blokkade instellen' }).click();
  await main.getByRole('row', { name: /Alles van het bureau Boekenonderzoek 2026/ }).waitFor();
  await screenshot(page, 'retention');
  // On a telephone no row is wider than the screen: each cell stands under the other, by the name of its column.
  await page.setViewportSize({ width: 390, height: 844 });
  const row = main.getByRole('row', { name: /Loonruns met hun journaalposten/ });
  t.true(await row.evaluate((each) => each.scrollWidth <= 390 && each.getBoundingClientRect().right <= 390));
  const named = await row
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  t.deepEqual(named, ['"Bewaard"', '"Vanaf"', '"Grond"']);
  await page.setViewportSize({ width: 1280, height: 800 });
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: 'Beëindigen' }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Beëindigen' }).click();
  await main.getByRole('row', { name: /Boekenonderzoek 2026 .*, Huub Ritzen/ }).waitFor();

  await desk.open('/settings/audit', 'Instellingen');
  await main.getByText('Huub Ritzen heeft een bewaarblokkade aangemaakt').waitFor();

  await desk.open('/settings/retention', 'Instellingen');
  const download = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Alle gegevens exporteren (ZIP)' }).click();
  t.regex((await download).suggestedFilename(), /^oamkb-\d{4}-\d\d-\d\d\.zip$/);
  await desk.open('/accounts', 'Accounts');
  await main
    .getByRole('link', { name: 'Sanne van der Berg' })
    .or(main.getByRole('button', { name: 'Sanne van der Berg' }))
    .first()
    .click();
  assertQuiet(t, desk);
});
