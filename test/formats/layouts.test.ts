import { test } from '../harness/test.js';
import fc from 'fast-check';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import type { PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import { definitions } from '@loonpoort/server/integrations/generated/definitions.js';
import { formatOf, formatsOf } from '@loonpoort/server/integrations/registry.js';
import { bytesOf, cellsOf, cents, entryOf, textOf } from './csv.js';
import { anyEntry, sampleEntry } from './entries.js';

interface Layout {
  settings: PackageSettings;
  separator?: 'semicolon' | 'comma';
  decimal?: '.' | ',';
  encoding?: 'windows-1252' | 'utf-8' | 'utf-8-bom';
  heading: string | null;
  /** The first two lines of the worked example's first debit and its first credit. */
  debit: string;
  credit: string;
  /** These columns hold the account, the amount (or debit and credit), the cost centre and the cost unit. */
  at: { account: number; amount: number | [debit: number, credit: number]; costCentre: number; costUnit?: number };
  /** The package has less room for these than other packages. */
  narrow?: (line: JournalEntry['lines'][number]) => Partial<JournalEntry['lines'][number]>;
}

const plain = {
  settings: { journalCode: '90', costCentreMode: 'costCentreAndUnit' },
  heading: 'Dagboek;Boekjaar;Periode;Datum;Boekstuk;Grootboek;Omschrijving;Debet;Credit;Kostenplaats;Kostendrager',
  debit: '90;2026;1;31-01-2026;LP00000001;4000;Bruto lonen;4200,00;;100;',
  credit: '90;2026;1;31-01-2026;LP00000001;1700;Loonheffingen;;1563,02;;',
  at: { account: 5, amount: [7, 8], costCentre: 9, costUnit: 10 },
} satisfies Layout;

const layouts = {
  'exact-online': {
    settings: { journalCode: '90', costCentreMode: 'costCentreAndUnit', fileFormat: 'csv' },
    encoding: 'utf-8',
    heading: 'Journal;Year;Period;EntryNumber;Date;GLAccount;Description;Amount;CostCenter;CostUnit',
    debit: '90;2026;1;1;31-01-2026;4000;Bruto lonen;4200,00;100;',
    credit: '90;2026;1;1;31-01-2026;1700;Loonheffingen;-1563,02;;',
    at: { account: 5, amount: 7, costCentre: 8, costUnit: 9 },
  },
  accountview: {
    settings: { journalCode: '860', costCentreMode: 'costCentre' },
    separator: 'comma',
    decimal: '.',
    heading: null,
    debit: '1,860,1,31-01-26,1,4000,100,,Bruto lonen,4200.00',
    credit: '11,860,1,31-01-26,1,1700,,,Loonheffingen,-1563.02',
    at: { account: 5, amount: 9, costCentre: 6 },
  },
  imuis: {
    settings: { journalNumber: 90, costCentreMode: 'costCentreAndUnit' },
    heading: 'JR;PN;DAGB;RG;DAT;BOEKSTUK;OMSCHR;TEGREK;BEDRBOEK;KPL;KDR',
    debit: '2026;1;90;1;31-01-2026;LP00000001;Bruto lonen;4000;4200,00;100;',
    credit: '2026;1;90;11;31-01-2026;LP00000001;Loonheffingen;1700;-1563,02;;',
    at: { account: 7, amount: 8, costCentre: 9, costUnit: 10 },
    narrow: ({ costCentre, costUnit }) => ({ costCentre: costCentre && '100', costUnit: costUnit && '7' }),
  },
  asperion: {
    settings: { journalCode: 'LOON', costCentreMode: 'costCentreAndUnit' },
    heading: 'Boekstuk;Credit;Debet;Datum;Grbrek;factuurnr;Omschrijving;Kostenplaats;Kostendrager',
    debit: '1;;4200,00;31-01-2026;4000;;Bruto lonen;100;',
    credit: '1;1563,02;;31-01-2026;1700;;Loonheffingen;;',
    at: { account: 4, amount: [2, 1], costCentre: 7, costUnit: 8 },
  },
  alure: plain,
  cash: {
    settings: { journalCode: 'LON', costCentreMode: 'costCentre' },
    decimal: '.',
    heading: null,
    // Items 301 (empty), 310, 302, 303, 901, 911 and 306, and the two whose numbers are not public.
    debit: ';2601;260131;1;LON;100;Bruto lonen;4000;4200.00',
    credit: ';2601;260131;1;LON;;Loonheffingen;1700;-1563.02',
    at: { account: 7, amount: 8, costCentre: 5 },
    narrow: ({ costCentre }) => ({ costCentre: costCentre?.slice(0, 3) ?? null }),
  },
  'unit4-multivers': {
    settings: { journalCode: 'MEMO', costCentreMode: 'costCentreAndUnit' },
    heading:
      'journalId;fiscalYear;periodNumber;transactionDate;document;accountId;description;debitAmount;creditAmount;costCentreId;costUnitId',
    debit: 'MEMO;2026;1;31-01-2026;LP00000001;4000;Bruto lonen;4200,00;;100;',
    credit: 'MEMO;2026;1;31-01-2026;LP00000001;1700;Loonheffingen;;1563,02;;',
    at: plain.at,
  },
  'plain-csv': { ...plain, encoding: 'utf-8-bom', settings: { journalCode: '90' } },
} satisfies Partial<Record<keyof typeof definitions, Layout>>;

for (const [key, layout] of Object.entries(layouts) as [keyof typeof layouts, Layout][]) {
  const {
    settings,
    separator = 'semicolon',
    decimal = ',',
    encoding = 'windows-1252',
    heading,
    at,
    narrow = () => ({}),
  } = layout;
  const format = formatOf(key, settings)!;
  const read = (entry: JournalEntry) =>
    cellsOf(textOf(bytesOf(format, entry, settings), encoding), separator).slice(heading === null ? 0 : 1);

  test(`${key}: the worked example stands in the usual columns`, (t) => {
    t.is(format.encoding, encoding);
    t.deepEqual(format.check(sampleEntry, settings), []);
    const lines = textOf(bytesOf(format, sampleEntry, settings), encoding).split('\r\n');
    t.is(lines.pop(), '');
    if (heading !== null) t.is(lines.shift(), heading);
    t.is(lines.length, 14);
    t.is(lines[0], layout.debit);
    t.is(lines[10], layout.credit);
  });

  test(`${key}: any journal comes back with its accounts, cost centres, cost units and amounts`, (t) => {
    fc.assert(
      fc.property(anyEntry, (any) => {
        const entry = { ...any, lines: any.lines.map((line) => ({ ...line, ...narrow(line) })) };
        t.deepEqual(format.check(entry, settings), []);
        const amountOf = (line: string[]) =>
          typeof at.amount === 'number'
            ? cents(line[at.amount]!, decimal)
            : cents(line[at.amount[0]]!, decimal) - cents(line[at.amount[1]]!, decimal);
        const lines = read(entry).map((line) => ({
          account: line[at.account]!,
          costCentre: line[at.costCentre] || null,
          costUnit: at.costUnit === undefined ? null : line[at.costUnit] || null,
          amount: amountOf(line),
        }));
        t.deepEqual(
          lines,
          entry.lines.map(({ account, costCentre, costUnit, amount }) => ({
            account,
            costCentre,
            costUnit: at.costUnit === undefined ? null : costUnit,
            amount,
          })),
        );
        t.is(
          lines.reduce((sum, { amount }) => sum + amount, 0),
          0,
        );
      }),
      { numRuns: 100 },
    );
  });
}

const check = (key: keyof typeof layouts, change: Parameters<typeof entryOf>[1], more: PackageSettings = {}) => {
  const settings = { ...layouts[key].settings, ...more };
  return formatOf(key, settings)!.check(entryOf(sampleEntry, change), settings);
};

test('a code that a layout has no room for is said before anything is written', (t) => {
  t.deepEqual(check('accountview', { account: '12345678901' }), [
    { code: 'accountTooLong', values: { account: '12345678901', limit: 10 } },
  ]);
  t.deepEqual(check('accountview', { amount: 99_999_999_999 }), []);
  t.deepEqual(
    check('accountview', { amount: 100_000_000_000 }).map(({ code }) => code),
    ['amountTooLarge', 'amountTooLarge'],
  );
  t.deepEqual(check('cash', { costCentre: '1000' }), [
    { code: 'costCentreTooLong', values: { costCentre: '1000', limit: 3 } },
  ]);
  t.deepEqual(check('exact-online', { account: '1234567890' }), [
    { code: 'accountTooLong', values: { account: '1234567890', limit: 9 } },
  ]);
  t.deepEqual(check('imuis', { account: '4000A', costCentre: 'B1', costUnit: 'C1' }), [
    { code: 'accountFormat', values: { account: '4000A', format: '[0-9]+' } },
    { code: 'costCentreFormat', values: { costCentre: 'B1', format: '[0-9]+' } },
    { code: 'costUnitFormat', values: { costUnit: 'C1', format: '[0-9]+' } },
  ]);
});

test('a journal has to be filled in where the package asks for one, under the name that its setting has', (t) => {
  t.deepEqual(check('alure', {}, { journalCode: undefined }), [
    { code: 'settingMissing', values: { label: 'journalCode' } },
  ]);
  t.deepEqual(check('imuis', {}, { journalNumber: undefined, journalCode: '90' }), [
    { code: 'settingMissing', values: { label: 'journalNumber' } },
  ]);
  t.deepEqual(check('plain-csv', {}, { journalCode: undefined }), []);
  t.deepEqual(check('imuis', {}, { journalNumber: '91000' }), [
    { code: 'columnTooShort', values: { column: 'journalCode', value: '91000', limit: 4 } },
  ]);
});

test('Multivers is not known to cut descriptions', (t) => {
  const { settings } = layouts['unit4-multivers'];
  const entry = entryOf(sampleEntry, { description: 'x'.repeat(61) });
  t.true(
    textOf(bytesOf(formatOf('unit4-multivers', settings)!, entry, settings), 'windows-1252').includes('x'.repeat(61)),
  );
});

test('every package has the files that the contract names, and the settings choose among them', async (t) => {
  const { packages } = await import('@loonpoort/server/generated/packages.js');
  t.deepEqual(
    Object.keys(definitions),
    packages.map(({ key }) => key),
  );
  for (const { key, formats: names } of packages)
    t.deepEqual(
      formatsOf(key).map(({ name }) => name),
      names,
      key,
    );
  t.is(formatOf('exact-online', {})!.extension, 'xml');
  t.is(formatOf('exact-online', { fileFormat: 'csv' })!.extension, 'csv');
  t.is(formatOf('exact-online', { fileFormat: 'xml', encoding: 'windows-1252' })!.encoding, 'utf-8');
  t.is(formatOf('plain-csv', { encoding: 'windows-1252' })!.encoding, 'windows-1252');
  t.is(formatOf('moneybird', {}), undefined);
});

test('only a format that takes an encoding is written in another than its own', (t) => {
  t.is(formatOf('exact-online', { fileFormat: 'csv', encoding: 'windows-1252' })!.encoding, 'windows-1252');
  t.is(formatOf('xaf', { encoding: 'windows-1252' })!.encoding, 'utf-8');
  t.is(formatOf('exact-globe', { encoding: 'utf-8-bom' })!.encoding, 'windows-1252');
});
