import { test } from '../harness/test.js';
import type { Page } from 'playwright-core';
import { deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

const sorted = (page: Page, direction: string): Promise<void> =>
  page.locator(`loon-employee-list th[aria-sort="${direction}"]`).waitFor();
const names = (page: Page): Promise<string[]> => page.locator('loon-employee-list tbody th').allInnerTexts();

test('a reload, Back and a copied link show the same list', async (t) => {
  const { page, main } = await deskOf(t, portal, people.administrator);
  await page.goto(`${portal.url}/employees`);
  await main.getByRole('combobox', { name: 'Status' }).selectOption({ index: 2 });
  await page.waitForURL(/status=outOfService/);
  await main.getByRole('searchbox').fill('van');
  await page.waitForURL(/q=van/);
  await main.getByRole('columnheader', { name: 'Nummer', exact: true }).getByRole('button').click();
  await page.waitForURL(/sort=number/);
  await main.getByRole('columnheader', { name: 'Nummer', exact: true }).getByRole('button').click();
  await page.waitForURL(/sort=-number/);
  await page.locator('loon-employee-list table[aria-busy="false"]').waitFor();
  const address = page.url();
  const shown = await names(page);
  t.true(shown.length > 3);
  const isSame = async (where: Page): Promise<void> => {
    await sorted(where, 'descending');
    await where.locator('loon-employee-list table[aria-busy="false"]').waitFor();
    t.deepEqual(await names(where), shown);
    t.is(where.url(), address);
    t.is(await where.getByRole('main').getByRole('searchbox').inputValue(), 'van');
  };

  await page.reload();
  await isSame(page);
  await page.locator('loon-employee-list tbody a').first().click();
  await page.waitForURL(/employees\/[0-9a-f-]+$/);
  await page.goBack();
  await isSame(page);
  const other = await page.context().newPage();
  await other.goto(address);
  await isSame(other);
});

test('a page with several lists keeps each of them apart', async (t) => {
  const { page } = await deskOf(t, portal, people.administrator);
  const [run] = await portal.app.database.rows<{ id: string }>(
    `SELECT j.run_id AS id FROM journals AS j JOIN tenants AS t ON t.id = j.tenant_id AND t.slug = 'oamkb' LIMIT 1`,
  );
  await page.goto(`${portal.url}/runs/${run!.id}`);
  await page.locator('loon-journal-list').getByRole('columnheader', { name: 'Datum' }).getByRole('button').click();
  await page.waitForURL(/journals\.sort=date/);
  await page.locator('loon-run-lines').getByRole('columnheader', { name: 'Bedrag' }).getByRole('button').click();
  await page.waitForURL(/[?&]sort=amount/);
  await page.reload();
  await page.locator('loon-journal-list th[aria-sort="ascending"]').waitFor();
  await page.locator('loon-run-lines th[aria-sort="ascending"]').waitFor();
  t.is(await page.locator('[aria-sort]').count(), 2);
});

test('the menu and the tabs lead to a list as it was left, and from the list itself to all of it', async (t) => {
  const { page, main } = await deskOf(t, portal, people.accountant);
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  // The address changes at the click, the page and its links once it has been read.
  const isCurrent = (name: string) => page.locator('[aria-current="page"]', { hasText: name }).waitFor();
  await menu.getByRole('link', { name: 'Journaalposten' }).click();
  await isCurrent('Per periode');
  await main.getByRole('searchbox').fill('bakkerij');
  await page.waitForURL(/q=bakkerij/);
  const address = page.url();
  await main.getByRole('link', { name: 'Verzendingen' }).click();
  await isCurrent('Verzendingen');
  await main.getByRole('link', { name: 'Per periode' }).click();
  await page.waitForURL(address);
  await isCurrent('Per periode');
  await menu.getByRole('link', { name: 'Start' }).click();
  await isCurrent('Start');
  await menu.getByRole('link', { name: 'Journaalposten' }).click();
  await page.waitForURL(address);
  await isCurrent('Per periode');
  t.is(await main.getByRole('searchbox').inputValue(), 'bakkerij');
  await menu.getByRole('link', { name: 'Journaalposten' }).click();
  await page.waitForURL((url) => !url.searchParams.has('q'));
  await page.waitForFunction(() => {
    const box = document
      .querySelector('loon-run-list')
      ?.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
    return box?.value === '';
  });
});
