import { test } from '../harness/test.js';
import type { Locator } from 'playwright-core';
import { selectLogin, signIn } from './data.js';
import { fakeApi } from './fake-api.js';
import { listCompanies, listTags } from './search-data.js';
import { define, openPage } from './site.js';

test('beside many columns a long name keeps room for its words, and a short one stays whole', async (t) => {
  const api = await fakeApi(t, { createSession: signIn(), selectLogin, listCompanies, listTags });
  const html = '<loon-company-search href="/" kind="client"></loon-company-search>';
  const { page } = await openPage(t, { api, script: define('loon-company-search'), html, signedIn: true });
  // As narrow as its columns let it be: a table with more of them.
  await page.getByRole('table').evaluate((table) => (table.style.width = 'min-content'));
  const row = page.getByRole('row', { name: /^Advocatenkantoor Hendrickx-Willemsen/ }).first();
  const [name, debtor] = [row.getByRole('rowheader'), row.getByRole('cell').nth(1)];
  const width = async (cell: Locator): Promise<number> => (await cell.boundingBox())!.width;
  t.true((await width(name)) >= 160);
  t.true((await width(debtor)) >= 136);
  const short = page.getByRole('row', { name: /^Bakkerij Ünal/ }).first();
  t.is(await short.getByRole('link').evaluate((name) => name.getClientRects().length), 1);
});
