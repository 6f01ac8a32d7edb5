import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { utils, write } from '@e965/xlsx';
import type { Locator } from 'playwright-core';
import { test } from '../harness/test.js';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { assertQuiet, deskOf, people, startPortal, type Portal } from './portal.js';

let portal: Portal;
test.before(async () => {
  portal = await startPortal();
});
test.after.always(() => portal.stop());

const workbook = (...rows: (string | number)[][]): Buffer => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([['Debiteurnr', 'Debiteurnaam', 'Bedrijfnr', 'Naam', 'Periode'], ...rows]);
  utils.book_append_sheet(book, sheet, 'Bedrijven');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

/** Chooses a file, and waits until the page has read it. */
async function choose(field: Locator, name: string, buffer: Buffer): Promise<void> {
  await field.setInputFiles({ name, mimeType: '', buffer });
  await field.and(field.page().locator(':not([aria-busy])')).waitFor();
}

test('a workbook is looked at, mended, looked at again and imported, and the companies are there', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/settings', 'Instellingen');
  await main.getByRole('link', { name: 'Inlezen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bestand inlezen' }).waitFor();
  const file = main.getByLabel('Bestand', { exact: true });
  const look = main.getByRole('button', { name: 'Bestand bekijken' });

  await choose(
    file,
    'bedrijven.xlsx',
    workbook([70_001, 'Zeven', 1, 'Zeven A', 'Maand'], [70_001, 'Acht', 1, 'Zeven B', 'Kwartaal']),
  );
  await look.click();
  await main.getByRole('alert').filter({ hasText: 'Er is niets ingelezen. Te verbeteren: 1.' }).waitFor();
  await main
    .getByRole('row', { name: /3 70001 · 1 · Zeven B Geweigerd “Kwartaal”: Dit kan niet bij periode/ })
    .waitFor();
  t.is(await main.getByRole('button', { name: 'Inlezen' }).count(), 0);
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'file-import-refused');

  await choose(
    file,
    'bedrijven.xlsx',
    workbook([70_001, 'Zeven', 1, 'Zeven A', 'Maand'], [70_001, 'Zeven', 2, 'Zeven B', 'Week']),
  );
  await look.click();
  await main.getByText('Er is nog niets ingelezen. Nieuwe regels: 2. Gewijzigd: 0.').waitFor();
  await main.getByRole('row', { name: /2 70001 · 1 · Zeven A Nieuw/ }).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'file-import-preview');
  await main.getByRole('button', { name: 'Inlezen' }).click();
  await main
    .getByRole('status')
    .filter({ hasText: /^\s*Ingelezen\. Nieuwe regels: 2\./ })
    .waitFor();
  await look.click();
  await main.getByText('Alles uit dit bestand staat er al zo in.').waitFor();
  await desk.open('/companies?q=70001', 'Zoek bedrijf');
  await main.getByRole('link', { name: 'Zeven B' }).waitFor();
  assertQuiet(t, desk);
});

test('leaving with a file that was chosen and not imported asks, and leaving after the import does not', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/settings/import', 'Bestand inlezen');
  const buffer = workbook([70_002, 'Negen', 1, 'Negen A', 'Maand']);
  await choose(main.getByLabel('Bestand', { exact: true }), 'bedrijven.xlsx', buffer);
  const question = page.getByRole('dialog', { name: 'Weggaan zonder opslaan?' });
  const explorer = page.getByRole('link', { name: 'Explorer' }).first();
  await explorer.click();
  await question.getByText(/een bestand gekozen/).waitFor();
  await question.getByRole('button', { name: 'Blijven' }).click();
  await main.getByRole('button', { name: 'Bestand bekijken' }).click();
  await main.getByText('Er is nog niets ingelezen. Nieuwe regels: 1.').waitFor();
  await explorer.click();
  await question.getByRole('button', { name: 'Blijven' }).click();
  await main.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await main
    .getByRole('status')
    .filter({ hasText: /^\s*Ingelezen\. Nieuwe regels: 1\./ })
    .waitFor();
  await explorer.click();
  await page.getByRole('heading', { level: 1, name: 'Explorer' }).waitFor();
  t.is(await question.count(), 0);
  assertQuiet(t, desk);
});

test('a text that is too large to send is packed, and what is too large all the same says what to do', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main } = desk;
  await desk.open('/settings/import', 'Bestand inlezen');
  const file = main.getByLabel('Bestand', { exact: true });
  const look = main.getByRole('button', { name: 'Bestand bekijken' });
  const lines = Array.from({ length: 80 }, (_, index) => `70100;Groot;${index + 1};Groot ${' '.repeat(90_000)};maand`);
  const text = ['Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode', ...lines].join('\r\n');
  t.true(text.length > 7_000_000);
  await choose(file, 'bedrijven.csv', Buffer.from(text));
  await look.click();
  await main.getByText('Er is nog niets ingelezen. Nieuwe regels: 80.').waitFor();
  await choose(file, 'bedrijven.xlsx', randomBytes(5_000_000));
  await look.click();
  t.is(await file.evaluate((input: HTMLInputElement) => input.files?.[0]?.name), 'bedrijven.xlsx');
  await main.getByText('Dit bestand is te groot. Verdeel het over meer bestanden.').first().waitFor();
  assertQuiet(t, desk);
});

test('each kind has its example, and another kind begins anew', async (t) => {
  const desk = await deskOf(t, portal, people.administrator);
  const { main, page } = desk;
  await desk.open('/settings/import', 'Bestand inlezen');
  await choose(main.getByLabel('Bestand', { exact: true }), 'x.csv', Buffer.from('x'));
  await main.getByRole('navigation', { name: 'Wat je inleest' }).getByRole('link', { name: 'Medewerkers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Weggaan' }).click();
  await page.waitForURL('**/settings/import?kind=employees');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Voorbeeldbestand' }).click(),
  ]);
  t.is(download.suggestedFilename(), 'voorbeeld-medewerkers.csv');
  t.regex(await readFile(await download.path(), 'utf8'), /^\uFEFFDebiteurnr;Bedrijfnr;Medewerkernr;/);
  await main.getByRole('button', { name: 'Bestand bekijken' }).click();
  await main.getByText('Kies een bestand.').waitFor();
  assertQuiet(t, desk);
});
