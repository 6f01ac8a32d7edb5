import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import type { Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { signIn } from '../harness/service.js';
import { unzip } from '../harness/unzip.js';
import { fileClient } from '../journals/file-clients.js';
import { deskOf, people, startPortal, type Desk, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

/** Nobody is signed in when the portal first asks. */
const faultsOf = ({ faults: { console, csp, requests } }: Desk): string[] => [
  ...console,
  ...csp,
  ...requests.filter((each) => !each.startsWith('401 POST')),
];

/** Makes clients whose journals a person imports from files, all with this word in their names. */
async function fileClients(word: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 1; index <= count; index++) {
    const { journals } = await fileClient(portal, { name: `${word} ${String(index).padStart(2, '0')}` });
    ids.push(...journals);
  }
  return ids;
}

async function statesOf(ids: string[]): Promise<string[]> {
  const { accessToken } = await signIn(portal, people.accountant);
  const headers = { authorization: `Bearer ${accessToken}` };
  const read = async (id: string) => (await fetch(`${portal.url}/api/journals/${id}`, { headers })).json();
  return (await Promise.all(ids.map(read))).map(({ fileState }: any) => fileState);
}

/** Does something that downloads a ZIP, and opens it. */
async function downloading(page: Page, work: () => Promise<void>): Promise<Record<string, Buffer>> {
  const [download] = await Promise.all([page.waitForEvent('download'), work()]);
  return unzip(await readFile(await download.path()));
}

test('thirty file clients are downloaded and marked as imported in three clicks', async (t) => {
  const ids = await fileClients('Dertig', 30);
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await desk.open('/journals/all?q=Dertig&year=2026&period=11', 'Journaalposten');
  await desk.total(30);
  let clicks = 0;
  const click = async (name: string | RegExp, role: 'button' | 'checkbox' = 'button') => {
    clicks += 1;
    await main.getByRole(role, { name, exact: true }).click();
  };
  await click('Selecteer alle getoonde rijen', 'checkbox');
  const mark = main.getByRole('button', { name: 'Als ingelezen markeren' });
  t.is(await mark.getAttribute('aria-disabled'), 'true', 'what was not downloaded cannot have been imported');
  const files = await downloading(page, () => click('Bestanden downloaden (ZIP)'));
  t.is(Object.keys(files).length, 30);
  t.regex(Object.keys(files)[0]!, /^\d+ Dertig \d\d - november 2026 - King XML\.xml$/);
  for (const content of Object.values(files)) t.regex(content.toString(), /^<\?xml/);
  await main.getByText('Bestanden downloaden (ZIP): 30 gedownload').waitFor();
  await main.getByRole('cell', { name: 'Gedownload' }).first().waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'file-clients');
  await click('Als ingelezen markeren');
  await main.getByText('Als ingelezen markeren: 30 ingelezen').waitFor();
  t.is(clicks, 3);
  t.deepEqual(new Set(await statesOf(ids)), new Set(['imported']));
  t.deepEqual(faultsOf(desk), []);
});

test('on a telephone, with the keyboard alone, files are downloaded and marked in the list of a company', async (t) => {
  const { journals, payroll } = await fileClient(portal, { name: 'Telefoon', count: 3 });
  const desk = await deskOf(t, portal, people.accountant, { viewport: { width: 390, height: 844 } });
  const { page, main } = desk;
  await desk.open(`/companies/${payroll.company.id}/journals?fileState=toDownload%2Cdownloaded`, 'Telefoon');
  await desk.total(3);
  await main.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' }).focus();
  await page.keyboard.press('Space');
  await main.getByRole('button', { name: 'Bestanden downloaden (ZIP)' }).focus();
  await screenshot(page, 'file-clients-390');
  const files = await downloading(page, () => page.keyboard.press('Enter'));
  t.is(Object.keys(files).length, 3);
  await main.getByText('Bestanden downloaden (ZIP): 3 gedownload').waitFor();
  await main.getByRole('button', { name: 'Als ingelezen markeren' }).focus();
  await page.keyboard.press('Enter');
  await main.getByText('Als ingelezen markeren: 3 ingelezen').waitFor();
  t.deepEqual(await statesOf(journals), ['imported', 'imported', 'imported']);
  t.deepEqual(await axe(page), []);
  t.deepEqual(faultsOf(desk), []);
});

test('what is not in the ZIP is named on the screen, and stays as it was', async (t) => {
  const [good] = await fileClients('Half', 1);
  const wide = await fileClient(portal, { key: 'accountview', name: 'Half 02', more: { firstEntryNumber: 100 } });
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await desk.open('/journals/all?q=Half&year=2026&period=11', 'Journaalposten');
  await desk.total(2);
  await main.getByRole('checkbox', { name: 'Selecteer alle getoonde rijen' }).click();
  const files = await downloading(page, () => main.getByRole('button', { name: 'Bestanden downloaden (ZIP)' }).click());
  t.true('Niet gedownload.txt' in files);
  const report = main.getByRole('group', { name: 'Bestanden downloaden (ZIP)' });
  await report.getByText('Bestanden downloaden (ZIP): 1 gedownload, 1 niet gedownload').waitFor();
  await report.getByText(/‘100’ past niet/).waitFor();
  await main.getByText('Kan bij 1 van de geselecteerde rijen.').waitFor();
  await main.getByRole('button', { name: 'Als ingelezen markeren' }).click();
  await main.getByText('Als ingelezen markeren: 1 ingelezen').waitFor();
  t.deepEqual(await statesOf([good!, ...wide.journals]), ['imported', 'toDownload']);
});

test('the page of a journal says who has its file, and lets a person say what became of it', async (t) => {
  const { journals } = await fileClient(portal, { name: 'Los' });
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await desk.open(`/journals/${journals[0]}`, /Los/);
  await main.getByText('Het bestand van deze journaalpost is nog niet ingelezen.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Downloaden' }).click(),
  ]);
  t.regex(download.suggestedFilename(), /\.xml$/);
  await main.getByText(/^Laatst gedownload op .* door .*\.$/).waitFor();
  await main.getByRole('button', { name: 'Als ingelezen markeren' }).click();
  await main.getByText(/^Als ingelezen gemarkeerd op .* door .*\.$/).waitFor();
  t.deepEqual(await statesOf(journals), ['imported']);
  t.deepEqual(await axe(page), []);
  await main.getByRole('button', { name: 'Markering terugnemen' }).click();
  await main.getByText('Het bestand van deze journaalpost is nog niet ingelezen.').waitFor();
  t.deepEqual(await statesOf(journals), ['toDownload']);
  t.deepEqual(faultsOf(desk), []);
});

test('a file is shown as a table with both totals first, as text second, and prints as that', async (t) => {
  const { journals } = await fileClient(portal, { name: 'Voorbeeld' });
  const desk = await deskOf(t, portal, people.accountant);
  const { page, main } = desk;
  await desk.open(`/journals/${journals[0]}`, /Voorbeeld/);
  const table = main.getByRole('tabpanel', { name: 'Boekingsregels' });
  await table.waitFor();
  t.is(await table.locator('tbody tr').count(), 3);
  const totals = await table.locator('tfoot .money').allTextContents();
  t.is(totals[0], totals[1]);
  t.regex(totals[0]!, /^€\s[\d.]+,\d\d$/);
  t.regex(await table.locator('tfoot th').innerText(), /^Totaal van 3 regels$/);
  await screenshot(page, 'file-preview');
  await main.getByRole('tab', { name: 'Boekingsregels' }).focus();
  await page.keyboard.press('ArrowRight');
  const text = main.getByRole('tabpanel', { name: 'Tekst van het bestand' });
  await text.getByText(/<\?xml/).waitFor();
  t.false(await table.isVisible());
  await page.keyboard.press('ArrowLeft');
  await table.waitFor();
  t.deepEqual(await axe(page), []);
  await page.evaluate(() => (window.print = () => undefined));
  await main.getByRole('button', { name: 'Afdrukken' }).click();
  await page.emulateMedia({ media: 'print' });
  t.true(await table.isVisible());
  t.false(await main.locator('loon-journal-lines').isVisible());
  t.false(await main.getByRole('button', { name: 'Downloaden' }).isVisible());
  await screenshot(page, 'file-print');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  t.true(await main.locator('loon-journal-lines').isVisible());
  t.deepEqual(faultsOf(desk), []);
});

test('a login that may not download files is not offered it', async (t) => {
  await fileClients('Niemand', 1);
  const desk = await deskOf(t, portal, people.employer);
  await desk.page.goto(`${desk.url}/journals/all?q=Niemand`);
  await desk.main.waitFor();
  t.is(await desk.main.getByRole('button', { name: 'Bestanden downloaden (ZIP)' }).count(), 0);
});
