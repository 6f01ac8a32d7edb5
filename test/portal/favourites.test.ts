import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, signIn, startPortal, type Desk, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

/** What the search in the top bar offers before anything is typed. */
async function offered({ page }: Desk, heading: string): Promise<string[]> {
  await page.getByRole('combobox', { name: 'Zoek bedrijf' }).click();
  const group = page.getByRole('group', { name: heading });
  await group.waitFor();
  const names = await group.getByRole('option').locator('.name').allInnerTexts();
  await page.keyboard.press('Escape');
  return names;
}

test('stars by pointer and by keyboard, and the search offers favourites before what was opened lately', async (t) => {
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await desk.open('/companies', 'Zoek bedrijf');
  await desk.total(86);
  const names = await main.locator('tbody th .open').allInnerTexts();
  const [first, second, third] = names as [string, string, string];
  const star = (name: string) => main.getByRole('button', { name: `Favoriet: ${name}`, exact: true }).first();
  await star(first).click();
  await main.locator('[part=star][aria-pressed=true]').first().waitFor();
  await main.getByRole('link', { name: second, exact: true }).first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await main.locator('[part=star][aria-pressed=true]').nth(1).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'favourites-list');

  await main.getByRole('link', { name: third, exact: true }).first().click();
  await main.getByRole('heading', { level: 1, name: third }).waitFor();
  t.deepEqual(await offered(desk, 'Favorieten'), [first, second]);
  t.deepEqual(await offered(desk, 'Onlangs geopend'), [third]);
  const own = main.getByRole('button', { name: 'Favoriet', exact: true });
  await own.focus();
  await page.keyboard.press('Enter');
  await main.locator('button.star[aria-pressed=true]').waitFor();
  await screenshot(page, 'favourites-company');

  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('group', { name: 'Favorieten' }).getByRole('option').nth(2).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'favourites-search');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await main.getByRole('heading', { level: 1, name: first }).waitFor();
  assertQuiet(t, desk);

  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.getByLabel('E-mailadres').waitFor();
  await page.goto(desk.url);
  await signIn(page, people.administrator);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await page.getByRole('combobox', { name: 'Zoek bedrijf' }).click();
  await page.getByRole('option').first().waitFor();
  t.is(await page.getByRole('group', { name: 'Favorieten' }).count(), 0, 'another login has its own');
  t.is(await page.getByRole('group', { name: 'Onlangs geopend' }).count(), 0, 'and opened others');
});
