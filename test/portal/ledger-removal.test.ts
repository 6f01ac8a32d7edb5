import type { Locator } from 'playwright-core';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { endTimers, holdTimers } from '../harness/held-timers.js';
import { screenshot } from '../harness/screenshot.js';
import { schemeOfDebtor } from '../ledgers/scheme-of-debtor.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

let portal: Portal;
test.before(async () => void (portal = await startPortal()));
test.after.always(() => portal.stop());

test('removing a wage code or an account says first which journals that alters', async (t) => {
  t.timeout(180_000);
  const { payroll, caller, path } = await schemeOfDebtor(portal, 'copied');
  const journal = await payroll.made(await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }));
  await payroll.settled();
  const account = { number: '4999', name: 'Oude rekening', kind: 'profitAndLoss' };
  t.is((await caller.post(`${path}/accounts`, account)).status, 201);
  const codes = async (q: string) => (await caller.get(`${path}/lines?q=${q}`)).body.total as number;

  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const dialog = page.getByRole('dialog', { name: 'Verwijderen?' });
  await desk.open(`/settings${path}`, /^Schema \d+$/);
  const remove = main.getByRole('button', { name: 'Verwijderen: 1000' });
  await remove.waitFor();
  const [table, button] = (await Promise.all([main.locator('.table').boundingBox(), remove.boundingBox()])) as Box[];
  t.true(button!.x + button!.width <= table!.x + table!.width, 'it is in sight, however wide the table');
  await remove.click();
  await dialog.getByText('Looncode 1000', { exact: true }).waitFor();
  await dialog.getByText(/^1 nog niet verstuurd: €\s10,00 zou/).waitFor();
  await dialog.getByText('Welke', { exact: true }).click();
  await dialog.getByRole('link', { name: String(journal.reference) }).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'ledger-removal');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await dialog.waitFor({ state: 'detached' });
  t.is(await codes('1000'), 1, 'nothing was done');
  await remove.click();
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await main.getByText('De looncode is verwijderd.').waitFor();
  await remove.waitFor({ state: 'detached' });
  t.is(await codes('1000'), 0);
  t.is((await payroll.journal(journal.id)).staleReason, 'scheme');

  await desk.open(`/settings${path}?q=2500`, /^Schema \d+$/);
  await main.getByRole('button', { name: 'Verwijderen: 2500' }).click();
  await dialog.getByText('Geen enkele journaalpost verandert hierdoor.').waitFor();
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await main.getByText('De looncode is verwijderd.').waitFor();

  // Wage codes are booked on it: which journals that alters is of no matter.
  await desk.open(`/settings${path}/accounts`, /^Schema \d+$/);
  await main.getByRole('button', { name: 'Verwijderen: 2100' }).click();
  await dialog.getByText(/De rekening gaat uit het rekeningschema/).waitFor();
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await main.getByText(/9900 \(/).waitFor();
  await main.getByRole('button', { name: 'Verwijderen: 4999' }).click();
  await dialog.getByText('Grootboekrekening 4999', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await main.getByText('De rekening is verwijderd.').waitFor();
  t.is((await caller.get(`${path}/accounts/4999`)).status, 404);
  t.is((await caller.get(`${path}/accounts/2100`)).status, 200);
  // What was refused is what this test asked for.
  desk.faults.requests = desk.faults.requests.filter((each) => !/^409 /.test(each));
  assertQuiet(t, desk);
});

test('what only its parent can give up has no such button', async (t) => {
  t.timeout(120_000);
  const { caller, path, put } = await schemeOfDebtor(portal, 'linked');
  t.is((await put('accounts/4000/changes/2027-01-01', { number: '40000' })).status, 200);
  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const { parentId } = (await caller.get(path)).body as { parentId: string };
  for (const address of [path, `/ledger-schemes/${parentId}`, `/ledger-schemes/${parentId}/accounts`]) {
    await desk.open(`/settings${address}`, /./);
    await main.getByRole('rowheader').first().waitFor();
    t.is(await main.getByRole('button', { name: /^(Verwijderen|Terugnemen): / }).count(), 0, address);
  }
  await desk.open(`/settings${path}/accounts?q=4000`, /^Schema \d+$/);
  await main.getByRole('button', { name: 'Terugnemen: 40000' }).click();
  t.is(await main.getByRole('button', { name: /^Verwijderen: / }).count(), 0);
  const dialog = page.getByRole('dialog', { name: 'Terugnemen?' });
  await dialog.getByText('Grootboekrekening 40000 vanaf 1 januari 2027', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Terugnemen' }).click();
  await main.getByText('Wat eerder gold, blijft gelden.').waitFor();
  t.is(await main.getByRole('rowheader').count(), 1);
  assertQuiet(t, desk);
});

test('what was removed is put back with what holds from a day on, for ten seconds', async (t) => {
  t.timeout(120_000);
  const { caller, path, put } = await schemeOfDebtor(portal, 'copied');
  t.is((await put('lines/2500/changes/2027-01-01', { debit: '4000' })).status, 200);
  const rows = async (part: string, q: string) => (await caller.get(`${path}/${part}?q=${q}`)).body.items;
  const account = { number: '4999', name: 'Oude rekening', kind: 'profitAndLoss' };
  t.is((await caller.post(`${path}/accounts`, account)).status, 201);
  t.is((await put('accounts/4999/changes/2027-01-01', { number: '49990' })).status, 200);
  const before = { lines: await rows('lines', '2500'), accounts: await rows('accounts', '4999') };
  t.is(before.lines.length, 2);
  t.is(before.accounts.length, 2);

  const desk = await deskOf(t, portal, people.accountant);
  const { main, page } = desk;
  const dialog = page.getByRole('dialog', { name: 'Verwijderen?' });
  const undo = main.getByRole('button', { name: 'Ongedaan maken' });
  await desk.open(`/settings${path}?q=2500`, /^Schema \d+$/);
  await main.getByRole('button', { name: 'Verwijderen: 2500' }).click();
  await holdTimers(page, 10_000);
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await main.getByText('De looncode is verwijderd.').waitFor();
  t.deepEqual(await rows('lines', '2500'), []);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'ledger-undo');
  await undo.focus();
  await page.keyboard.press('Enter');
  await main.getByText('Looncode 2500 is teruggezet.').waitFor();
  await main.getByRole('button', { name: 'Verwijderen: 2500' }).waitFor();
  t.deepEqual(await rows('lines', '2500'), before.lines);

  await desk.open(`/settings${path}/accounts?q=4999`, /^Schema \d+$/);
  const remove = main.getByRole('button', { name: 'Verwijderen: 4999' });
  await remove.click();
  await holdTimers(page, 10_000);
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await undo.click();
  await main.getByText('Grootboekrekening 4999 is teruggezet.').waitFor();
  t.deepEqual(await rows('accounts', '4999'), before.accounts);
  await remove.click();
  await dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await undo.waitFor();
  await endTimers(page);
  await undo.waitFor({ state: 'detached' });
  t.deepEqual(await rows('accounts', '4999'), []);
  assertQuiet(t, desk);
});
