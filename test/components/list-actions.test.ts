import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { pageOf, signIn } from './data.js';
import { fakeApi } from './fake-api.js';
import { define, openPage } from './site.js';

const script = define('loon-ledger-line-list');
const line = { name: 'Brutoloon', debit: '4000', debitName: 'Bruto lonen', credit: null, creditName: null };
const lines = [
  { ...line, wageCode: 1000, parts: [], partsText: null, validFrom: null, holds: 'always' },
  { ...line, wageCode: 1000, parts: [], partsText: null, validFrom: '2027-01-01', holds: 'from' },
];

async function open(t: ExecutionContext, attributes = '') {
  const api = await fakeApi(t, {
    createSession: signIn(),
    listLedgerLines: () => pageOf(lines),
    removeLedgerLine: () => ({ status: 204 }),
  });
  const html = `<loon-ledger-line-list scheme-id="1" ${attributes}></loon-ledger-line-list>`;
  const { page } = await openPage(t, { api, script, html, signedIn: true });
  await page.locator('[part="total"]').waitFor();
  return { api, page, remove: page.getByRole('button', { name: 'Verwijderen: 1000' }) };
}

test('a page asks in place of the list, or leaves it to the list', async (t) => {
  const { api, page, remove } = await open(t);
  const answers = (answer: boolean | undefined) =>
    page.evaluate((answer) => {
      document.querySelector('loon-ledger-line-list')!.beforeAction = (operation, { wageCode }) => {
        document.title = `${operation} ${String(wageCode)}: ${String(answer)}`;
        return Promise.resolve(answer);
      };
    }, answer);
  const dialog = page.getByRole('dialog', { name: 'Verwijderen?' });

  await answers(undefined);
  await remove.click();
  await dialog.getByText(/De looncode gaat uit het rekeningschema\./).waitFor();
  t.is(await page.title(), 'removeLedgerLine 1000: undefined');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await dialog.waitFor({ state: 'detached' });

  await answers(false);
  await remove.click();
  await page.waitForFunction(() => document.title.endsWith(': false'));
  await answers(true);
  await remove.click();
  await page.getByRole('status').getByText('De looncode is verwijderd.').waitFor();
  t.is(await dialog.count(), 0);
  t.is(api.callsOf('removeLedgerLine').length, 1);
});

test('a page leaves out actions that are not for whoever looks at it', async (t) => {
  const { page, remove } = await open(t, 'hidden-actions="removeLedgerLine"');
  await page.getByRole('button', { name: 'Terugnemen: 1000' }).waitFor();
  t.is(await remove.count(), 0);
  await page.evaluate(
    () => (document.querySelector('loon-ledger-line-list')!.hiddenActions = 'removeLedgerLine removeLedgerLineChange'),
  );
  await page.getByRole('columnheader', { name: 'Acties' }).waitFor({ state: 'detached' });
});
