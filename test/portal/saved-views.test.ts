import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { holdTimers } from '../harness/held-timers.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

test('words, filters, order and columns are saved under a name, and shown again in another browser', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await desk.open('/companies', 'Zoek bedrijf');
  await desk.total(86);
  await main.getByRole('checkbox', { name: 'Standaardbedrijf' }).check();
  await desk.total(8);
  await main.getByRole('columnheader', { name: 'Nummer', exact: true }).getByRole('button').click();
  await page.waitForURL(/sort=number/);
  await main.getByRole('button', { name: 'Kolommen' }).click();
  await main.getByRole('checkbox', { name: 'Debiteurnummer' }).uncheck();
  await page.keyboard.press('Escape');
  await main.getByRole('button', { name: 'Weergaven' }).click();
  await main.getByRole('textbox', { name: 'Naam van de weergave' }).fill('Mijn sjablonen');
  t.deepEqual(await axe(page), []);
  await page.keyboard.press('Enter');
  await main.getByText('De weergave Mijn sjablonen is bewaard.').waitFor({ state: 'attached' });
  assertQuiet(t, desk);

  // What was left out is left out of the list wherever the same login works.
  const other = await deskOf(t, portal, people.accountant);
  await other.open('/companies', 'Zoek bedrijf');
  await other.total(86);
  const left = other.main.getByRole('columnheader', { name: 'Debiteurnummer' });
  await left.waitFor({ state: 'detached' });
  await other.main.getByRole('button', { name: 'Kolommen' }).click();
  await other.main.getByRole('button', { name: 'Alle kolommen' }).click();
  await left.waitFor();
  await other.page.keyboard.press('Escape');
  const views = other.main.getByRole('button', { name: 'Weergaven' });
  await views.focus();
  await other.page.keyboard.press('Enter');
  const view = other.main.getByRole('button', { name: 'Mijn sjablonen', exact: true });
  await view.waitFor();
  await screenshot(other.page, 'saved-views');
  await other.page.setViewportSize({ width: 390, height: 800 });
  const box = (await other.main.getByRole('group', { name: 'Weergaven' }).boundingBox())!;
  t.true(box.x >= 0 && box.x + box.width <= 390, 'it stays on a narrow screen');
  await other.page.setViewportSize({ width: 1280, height: 800 });
  await other.page.keyboard.press('Tab');
  await other.page.keyboard.press('Enter');
  await other.total(8);
  await other.page.waitForURL(
    (url) => url.searchParams.get('kind') === 'template' && url.searchParams.has('sort', 'number'),
  );
  await other.main.locator('th[aria-sort="ascending"]').waitFor();
  t.is(await other.main.getByRole('columnheader', { name: 'Debiteurnummer' }).count(), 0);

  await views.click();
  await holdTimers(other.page, 10_000);
  await other.main.getByRole('button', { name: 'Weergave Mijn sjablonen verwijderen' }).click();
  await other.main.getByText('De weergave Mijn sjablonen is verwijderd.').first().waitFor({ state: 'attached' });
  t.is(await view.count(), 0);
  await other.main.locator('button:focus', { hasText: 'Ongedaan maken' }).waitFor();
  await other.page.keyboard.press('Enter');
  await view.waitFor();
  await other.main.getByRole('button', { name: 'Weergave Mijn sjablonen verwijderen' }).click();
  await view.waitFor({ state: 'detached' });
  await views.click();
  await views.click();
  await other.main.getByText('Bewaar de woorden, filters, volgorde en kolommen').waitFor();
  t.is(await view.count(), 0);
  assertQuiet(t, other);
});
