import { test } from '../harness/test.js';
import type { Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { logins, signIn as signInAnswer } from './data.js';
import { fakeApi } from './fake-api.js';
import { listCompanies, listTags } from './search-data.js';
import { define, openPage, signIn } from './site.js';

const script = define('loon-company-search');
const html = '<loon-company-search></loon-company-search>';
const heads = (page: Page): Promise<string[]> =>
  page.locator('thead th').evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText.trim()));
const all = ['Bedrijf', 'Nummer', 'Debiteur', 'Debiteurnummer', 'Periode', 'Soort'];

test('columns are left out by pointer and keyboard, per login, and are so after a reload', async (t) => {
  const api = await fakeApi(t, { createSession: signInAnswer([logins[0]!]), listCompanies, listTags });
  const { page, faults } = await openPage(t, { api, script, html, signedIn: true });
  const columns = page.getByRole('button', { name: 'Kolommen' });
  await columns.click();
  t.deepEqual(await heads(page), all);
  const menu = page.getByRole('group', { name: 'Kolommen' });
  t.is(await menu.getByRole('checkbox', { name: 'Bedrijf' }).count(), 0, 'what names the row stays');
  await menu.getByRole('checkbox', { name: 'Debiteur', exact: true }).uncheck();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'column-choice');
  await menu.getByRole('checkbox', { name: 'Soort' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  t.true(await columns.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each));
  const left = ['Bedrijf', 'Nummer', 'Debiteurnummer', 'Periode'];
  t.deepEqual(await heads(page), left);

  await page.reload();
  await signIn(page);
  await columns.waitFor();
  await page.locator('tbody tr').first().waitFor();
  t.deepEqual(await heads(page), left);
  await columns.press('Enter');
  await page.getByRole('button', { name: 'Alle kolommen' }).press('Enter');
  t.deepEqual(await heads(page), all);
  await menu.getByRole('checkbox', { name: 'Periode' }).uncheck();

  api.on('createSession', signInAnswer([logins[1]!]));
  await page.reload();
  await signIn(page);
  await columns.waitFor();
  await page.locator('tbody tr').first().waitFor();
  t.deepEqual(await heads(page), all, 'another login has its own');
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});
