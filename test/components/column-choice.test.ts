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
  let kept: { list: string; hiddenColumns: unknown }[] = [];
  api.on('listColumnChoices', () => ({ body: { items: kept } }));
  api.on('setColumnChoice', ({ params, body }) => {
    kept = [{ list: params['list']!, hiddenColumns: body['hiddenColumns'] }];
    return { status: 204 };
  });
  const { page, faults } = await openPage(t, { api, script, html, signedIn: true });
  const columns = page.getByRole('button', { name: 'Kolommen' });
  await columns.click();
  t.deepEqual(await heads(page), all);
  const menu = page.getByRole('group', { name: 'Kolommen' });
  t.is(await menu.getByRole('checkbox', { name: 'Bedrijf' }).count(), 0, 'what names the row stays');
  const saved = () => page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await Promise.all([saved(), menu.getByRole('checkbox', { name: 'Debiteur', exact: true }).uncheck()]);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'column-choice');
  await menu.getByRole('checkbox', { name: 'Soort' }).focus();
  await Promise.all([saved(), page.keyboard.press('Space')]);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  t.true(await columns.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each));
  const left = ['Bedrijf', 'Nummer', 'Debiteurnummer', 'Periode'];
  t.deepEqual(await heads(page), left);

  t.deepEqual(kept, [{ list: 'listCompanies', hiddenColumns: ['debtorName', 'kind'] }]);
  await page.reload();
  await signIn(page);
  await columns.waitFor();
  await page.locator('tbody tr').first().waitFor();
  t.deepEqual(await heads(page), left);
  await columns.press('Enter');
  await Promise.all([saved(), page.getByRole('button', { name: 'Alle kolommen' }).press('Enter')]);
  t.deepEqual(await heads(page), all);
  await Promise.all([saved(), menu.getByRole('checkbox', { name: 'Periode' }).uncheck()]);

  // What was chosen elsewhere meanwhile takes the place of what this browser kept.
  kept = [{ list: 'listCompanies', hiddenColumns: ['number'] }];
  await page.reload();
  await signIn(page);
  await page.getByRole('columnheader', { name: 'Nummer', exact: true }).waitFor({ state: 'detached' });
  t.deepEqual(
    await heads(page),
    all.filter((each) => each !== 'Nummer'),
  );

  kept = [];
  api.on('createSession', signInAnswer([logins[1]!]));
  await page.reload();
  await signIn(page);
  await columns.waitFor();
  await page.locator('tbody tr').first().waitFor();
  t.deepEqual(await heads(page), all, 'another login has its own');
  t.deepEqual(faults, { console: [], csp: [], requests: [] });
});
