import { readFile } from 'node:fs/promises';
import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { axe } from '../harness/axe.js';
import { screenshot } from '../harness/screenshot.js';
import { pageOf, selectLogin, signIn } from './data.js';
import { fakeApi, problem, type Handler } from './fake-api.js';
import { companies, listCompanies, listTags } from './search-data.js';
import { define, openPage, type PageOptions } from './site.js';

const none = { console: [], csp: [], requests: [] };

/** Opens the kinds of file and presses one: two clicks. */
async function save(page: Page, label: string, button = 'Exporteren'): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const sheetOf = (book: WorkBook): WorkSheet => book.Sheets[book.SheetNames[0]!]!;

async function open(
  t: ExecutionContext,
  html: string,
  handlers: Record<string, Handler>,
  more: Partial<PageOptions> = {},
) {
  const api = await fakeApi(t, { createSession: signIn(), selectLogin, listTags, ...handlers });
  const tag = /<(loon-[a-z-]+)/.exec(html)![1]!;
  return { api, ...(await openPage(t, { api, script: define(tag), html, signedIn: true, ...more })) };
}

test('a file has all rows of the search, in its order, with the columns that are shown', async (t) => {
  const { page, api, faults } = await open(
    t,
    '<loon-company-search kind="client,test" sort="-name" hidden-columns="debtorNumber"></loon-company-search>',
    { listCompanies },
  );
  await page.locator('[part="total"]').getByText('Aantal: 78').waitFor();
  const wanted = companies.filter(({ kind }) => kind !== 'template');
  const { name, bytes } = await save(page, 'Excel (.xlsx)');
  t.regex(name, /^Bedrijven \d{4}-\d\d-\d\d\.xlsx$/);
  const book = read(bytes);
  t.deepEqual(book.SheetNames, ['Bedrijven']);
  const [heads, ...rows] = utils.sheet_to_json<unknown[]>(sheetOf(book), { header: 1 });
  t.deepEqual(heads, ['Bedrijf', 'Nummer', 'Debiteur', 'Periode', 'Soort']);
  t.deepEqual(
    rows.map(([company, number, debtor]) => [company, number, debtor]),
    wanted.map((each) => [each.name, each.number, each.debtorName]),
  );
  t.deepEqual(rows[0]!.slice(3), ['Maand', 'Klant']);
  const asked = api.callsOf('listCompanies').at(-1)!.params;
  t.like(asked, { kind: 'client,test', sort: '-name', limit: '200' });
  t.deepEqual(faults, none);
});

/** Accounts with everything that a spreadsheet could take amiss. */
const texts = [
  '=1+1',
  '+31 43 123',
  '-12',
  '@SUM(A1)',
  '\tTab',
  'a;b',
  'a,b',
  '“"quoted"”',
  'regel\nregel',
  '<b>&amp;',
  '0400',
];
const invitations = texts.map((email, index) => ({
  id: String(index),
  personId: String(index),
  email,
  name: email,
  role: 'accountant',
  firmName: index === 1 ? null : `Kantoor\u0007 ${index} 😀`,
  state: 'open',
  expiresAt: `2026-0${1 + (index % 9)}-01T12:30:00.000Z`,
  lastSentAt: null,
  acceptedAt: null,
  createdAt: '2026-01-01T00:00:00Z',
}));
const list = '<loon-invitation-list></loon-invitation-list>';
const listInvitations: Handler = () => pageOf(invitations);
const plain = (text: string): string => text.replace('\u0007', '');

test('no text becomes a formula, in Excel nor in CSV', async (t) => {
  const { page } = await open(t, list, { listInvitations }, { timezoneId: 'Europe/Amsterdam' });
  await page.getByText('0400').waitFor();
  const { bytes } = await save(page, 'Excel (.xlsx)');
  const sheet = sheetOf(read(bytes, { cellFormula: true, cellDates: true }));
  for (const [index, text] of texts.entries()) {
    const cell = sheet[`A${index + 2}`] as { t: string; v: string; f?: string };
    t.is(cell.t, 's');
    t.is(cell.v, text);
    t.is(cell.f, undefined);
    t.is((sheet[`C${index + 2}`] as { v?: string } | undefined)?.v, index === 1 ? undefined : `Kantoor ${index} 😀`);
  }
  const expires = sheet.E2 as { t: string; v: Date; z?: string };
  t.is(expires.t, 'd', 'a moment is a date, not a text');
  t.is(expires.v.toISOString().slice(0, 10), '2026-01-01');

  const { bytes: csv } = await save(page, 'CSV (.csv)');
  t.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const rows = parse(csv, { bom: true, delimiter: ';' }) as string[][];
  t.deepEqual(rows[0], ['E-mailadres', 'Rol', 'Kantoor', 'Status', 'Geldig tot']);
  t.deepEqual(
    rows.slice(1).map(([email]) => email),
    texts.map((text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text)),
  );
  t.is(rows[1]![4], '01-01-2026 13:30');
  t.is(plain(rows[3]![2]!), 'Kantoor 2 😀');
});

const lines = [
  { employee: 7, employeeName: 'Anna', wageCode: 1000, amount: 123_456_789 },
  { employee: 12, employeeName: 'Bé', wageCode: 5100, amount: -50 },
];
const runLines = '<loon-run-lines run-id="01938f2e-6b1a-7c3d-8e4f-0123456789ab"></loon-run-lines>';

for (const [lang, separator, amounts, button] of [
  ['nl', ';', ['1234567,89', '-0,50'], 'Exporteren'],
  ['en', ',', ['1234567.89', '-0.50'], 'Export'],
] as const) {
  test(`numbers are numbers, as a spreadsheet reads them: ${lang}`, async (t) => {
    const { page } = await open(t, runLines, { listRunLines: () => pageOf(lines) }, { lang });
    await page.getByText('Anna').waitFor();
    const { bytes } = await save(page, 'Excel (.xlsx)', button);
    const [, ...rows] = utils.sheet_to_json<unknown[]>(sheetOf(read(bytes)), { header: 1 });
    t.deepEqual(rows, [
      [7, 'Anna', 1000, 1234567.89],
      [12, 'Bé', 5100, -0.5],
    ]);
    const { bytes: csv } = await save(page, 'CSV (.csv)', button);
    const found = parse(csv, { bom: true, delimiter: separator }) as string[][];
    t.deepEqual(
      found.slice(1).map((row) => row[3]),
      [...amounts],
    );
  });
}

test('days are dates', async (t) => {
  const employee = {
    id: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
    number: 4,
    name: 'Chloé Bakker',
    companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
    companyName: 'Bakkerij',
    departmentName: null,
    inServiceOn: '2024-02-29',
    outOfServiceOn: null,
    costShares: [{ code: '100', costUnitCode: null, share: 33.34 }],
  };
  const { page } = await open(t, '<loon-employee-list></loon-employee-list>', {
    listEmployees: () => pageOf([employee]),
  });
  await page.getByText('Chloé Bakker').waitFor();
  const { bytes } = await save(page, 'Excel (.xlsx)');
  const sheet = sheetOf(read(bytes, { cellDates: true, UTC: true }));
  t.like(sheet.E2, { t: 'd', v: new Date('2024-02-29T00:00:00Z') });
  t.is((sheet.G2 as { v: string }).v, '100 33,34 %');
  const { bytes: csv } = await save(page, 'CSV (.csv)');
  t.is((parse(csv, { bom: true, delimiter: ';' }) as string[][])[1]![4], '29-02-2024');
});

test('what cannot be read is said, and can be tried again; Escape closes the kinds', async (t) => {
  const { page, api } = await open(t, '<loon-company-search></loon-company-search>', { listCompanies });
  const button = page.getByRole('button', { name: 'Exporteren', exact: true });
  await button.click();
  t.is(await button.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  t.is(await page.getByRole('button', { name: 'CSV (.csv)' }).count(), 0);
  t.true(await button.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each));
  api.on('listCompanies', () => problem(500, 'unexpected', 'Er ging iets mis'));
  await button.click();
  await page.getByRole('button', { name: 'CSV (.csv)' }).click();
  await page.getByRole('alert').getByText('Er ging iets mis').waitFor();
  api.on('listCompanies', listCompanies);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Opnieuw proberen' }).click(),
  ]);
  const rows = parse(await readFile(await download.path()), { bom: true, delimiter: ';' }) as string[][];
  t.is(rows.length, 1 + companies.length);
});

test('the figures of the start screen are saved too', async (t) => {
  const figures = [
    { key: 'companies', value: 86 },
    { key: 'employeesInService', value: 1482 },
  ];
  const { page } = await open(t, '<loon-dashboard></loon-dashboard>', { getDashboard: () => ({ body: { figures } }) });
  await page.getByText('1.482').waitFor();
  const { name, bytes } = await save(page, 'Excel (.xlsx)');
  t.regex(name, /^Overzicht .*\.xlsx$/);
  t.deepEqual(utils.sheet_to_json<unknown[]>(sheetOf(read(bytes)), { header: 1 }), [
    ['Onderdeel', 'Aantal'],
    ['Bedrijven', 86],
    ['Medewerkers in dienst', 1482],
  ]);
});

test('the kinds of file are accessible', async (t) => {
  const { page } = await open(t, '<loon-company-search></loon-company-search>', { listCompanies });
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
  await page.getByRole('button', { name: 'CSV (.csv)' }).waitFor();
  t.deepEqual(await axe(page), []);
  await screenshot(page, 'export');
});
