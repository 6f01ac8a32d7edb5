import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Page } from 'playwright-core';
import { selectLogin, signIn } from './data.js';
import { fakeApi, type FakeApi } from './fake-api.js';
import { listCompanies, listTags } from './search-data.js';
import { define, openPage, type PageOptions } from './site.js';

async function open(t: ExecutionContext, more: Partial<PageOptions> = {}) {
  const api = await fakeApi(t, { createSession: signIn(), selectLogin, listCompanies, listTags });
  const html = '<loon-company-search href="/companies/{id}"></loon-company-search>';
  return { api, ...(await openPage(t, { api, script: define('loon-company-search'), html, signedIn: true, ...more })) };
}

const total = (page: Page, count: number): Promise<void> =>
  page.locator('[part="total"]').getByText(`Aantal: ${count}`, { exact: true }).waitFor();
const asked = (api: FakeApi, name: string): (string | undefined)[] =>
  api.callsOf('listCompanies').map(({ params }) => params[name]);

/** Waits until the answer to what was asked last is there. */
const settled = (page: Page): Promise<void> => page.locator('table[aria-busy="false"]').waitFor();

test('headers sort up, down and not, by pointer and by keyboard', async (t) => {
  const { page, api } = await open(t);
  await total(page, 86);
  const head = page.getByRole('columnheader', { name: 'Debiteur', exact: true });
  const button = head.getByRole('button', { name: 'Debiteur' });
  t.is(await head.getAttribute('aria-sort'), null);
  await button.click();
  await page.locator('th[aria-sort="ascending"]').waitFor();
  await settled(page);
  t.is(asked(api, 'sort').at(-1), 'debtorName');
  await button.press('Enter');
  await page.locator('th[aria-sort="descending"]').waitFor();
  await settled(page);
  t.is(asked(api, 'sort').at(-1), '-debtorName');
  t.is(await page.locator('[aria-sort]').count(), 1);
  const other = page.getByRole('columnheader', { name: 'Nummer', exact: true });
  await other.getByRole('button').press('Space');
  await page.locator('th[aria-sort="ascending"]').waitFor();
  t.is(await other.getAttribute('aria-sort'), 'ascending');
  t.is(await head.getAttribute('aria-sort'), null);
  await other.getByRole('button').press('Space');
  await page.locator('th[aria-sort="descending"]').waitFor();
  await other.getByRole('button').press('Space');
  await page.locator('table:not(:has([aria-sort]))').waitFor();
  await settled(page);
  t.is(asked(api, 'sort').at(-1), undefined);
  t.true(await other.getByRole('button').evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each));
});

test('a narrow page sorts by a choice, and hides no button that the keyboard reaches', async (t) => {
  const { page, api } = await open(t, { viewport: { width: 390, height: 800 } });
  await total(page, 86);
  const choice = page.getByRole('combobox', { name: 'Sorteren op' });
  t.deepEqual((await choice.locator('option').allInnerTexts()).slice(0, 3), [
    'Standaardvolgorde',
    'Bedrijf, oplopend',
    'Bedrijf, aflopend',
  ]);
  await choice.selectOption('Nummer, aflopend');
  await page.locator('th[aria-sort="descending"]').waitFor({ state: 'attached' });
  await settled(page);
  t.is(asked(api, 'sort').at(-1), '-number');
  t.is(await choice.inputValue(), '-number');
  t.is(await page.getByRole('button', { name: 'Nummer', exact: true }).count(), 0);
});
