import { test } from '../harness/test.js';
import fc from 'fast-check';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import { exactGlobe } from '@loonpoort/server/integrations/packages/exact-globe/format.js';
import type { PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import { bytesOf, cellsOf, cents, entryOf, textOf } from './csv.js';
import { anyEntry, sampleEntry } from './entries.js';

const settings: PackageSettings = { journalCode: '90', costCentreMode: 'costCentreAndUnit' };
const read = (entry: JournalEntry, more: PackageSettings = {}) =>
  cellsOf(textOf(bytesOf(exactGlobe, entry, { ...settings, ...more }), 'windows-1252'), 'comma');
/** Reads a field by its number in the field table. */
const field = (line: string[], number: number) => line[number - 1]!;
const empty = (from: number, to: number) => Array.from({ length: to - from + 1 }, () => '');

test('a file is line 0 of the entry and a line per account, forty fields each', (t) => {
  t.deepEqual(exactGlobe.check(sampleEntry, settings), []);
  const [head, first, ...rest] = read({ ...sampleEntry, number: 26700001 });
  t.deepEqual(head, [
    '0',
    'M',
    '90',
    '',
    '',
    '26700001',
    'Lonen 2026-1',
    '31012026',
    ...empty(9, 12),
    '0.00',
    ...empty(14, 40),
  ]);
  t.deepEqual(first, [
    '1',
    'M',
    '90',
    '',
    '',
    '26700001',
    'Bruto lonen',
    '31012026',
    '4000',
    ...empty(10, 12),
    '4200.00',
    ...empty(14, 26),
    '100',
    ...empty(28, 40),
  ]);
  t.deepEqual(
    rest.map((line) => field(line, 1)),
    ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'],
  );
  t.deepEqual(
    rest.slice(-2).map((line) => field(line, 13)),
    ['-432.00', '-4647.00'],
  );
});

test('lines end as in Windows, texts are quoted, and the last field is there and empty', (t) => {
  const text = textOf(bytesOf(exactGlobe, sampleEntry, settings), 'windows-1252');
  const lines = text.split('\r\n');
  t.is(lines.pop(), '');
  t.is(lines.length, 15);
  t.false(lines.some((line) => line.includes('\n')));
  t.is(lines[0], `0,"M","90",,,"1","Lonen 2026-1",31012026,,,,,0.00${','.repeat(27)}`);
});

test('any journal comes back with its accounts, cost centres, cost units and amounts', (t) => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      t.deepEqual(exactGlobe.check(entry, settings), []);
      const [head, ...lines] = read(entry);
      t.is(field(head!, 13), '0.00');
      t.deepEqual(
        lines.map((line) => ({
          account: field(line, 9),
          costCentre: field(line, 27) || null,
          costUnit: field(line, 28) || null,
          amount: cents(field(line, 13), '.'),
        })),
        entry.lines.map(({ account, costCentre, costUnit, amount }) => ({ account, costCentre, costUnit, amount })),
      );
      for (const line of [head!, ...lines]) {
        t.is(line.length, 40);
        t.is(field(line, 6), String(entry.number));
        t.true(field(line, 7).length <= 60);
        t.regex(field(line, 8), /^\d{8}$/);
        t.notRegex(field(line, 7), /^[=+\-@\t\r]/);
      }
    }),
    { numRuns: 200 },
  );
});

test('only what the settings ask for is split', (t) => {
  const entry = entryOf(sampleEntry, { costCentre: '100', costUnit: 'A1' });
  const costs = (costCentreMode: string) =>
    [27, 28].map((number) => field(read(entry, { costCentreMode })[1]!, number)).join('/');
  t.is(costs('none'), '/');
  t.is(costs('costCentre'), '100/');
  t.is(costs('costCentreAndUnit'), '100/A1');
});

test('what forty fields cannot hold is said, and nothing but descriptions is cut', (t) => {
  const findings = (change: Parameters<typeof entryOf>[1], more: PackageSettings = {}) =>
    exactGlobe.check(entryOf(sampleEntry, change), { ...settings, ...more });
  t.deepEqual(findings({ account: '1234567890' }), [
    { code: 'accountTooLong', values: { account: '1234567890', limit: 9 } },
  ]);
  t.deepEqual(findings({ costCentre: '123456789' }), [
    { code: 'costCentreTooLong', values: { costCentre: '123456789', limit: 8 } },
  ]);
  t.deepEqual(findings({ costUnit: '123456789' }), [
    { code: 'costUnitTooLong', values: { costUnit: '123456789', limit: 8 } },
  ]);
  t.deepEqual(findings({ account: '40Ł0' }), [
    { code: 'characters', values: { value: '40Ł0', encoding: 'windows-1252' } },
  ]);
  t.deepEqual(findings({ costCentre: '=1+1' }), [
    { code: 'characters', values: { value: '=1+1', encoding: 'windows-1252' } },
  ]);
  t.deepEqual(findings({}, { journalCode: '' }), [{ code: 'settingMissing', values: { label: 'journalCode' } }]);
  t.deepEqual(findings({}, { journalCode: 'LOON' }), [
    { code: 'columnTooShort', values: { column: 'journalCode', value: 'LOON', limit: 3 } },
  ]);
  t.deepEqual(findings({ amount: 99_999_999_999_999 }), []);
  t.is(findings({ amount: 100_000_000_000_000 })[0]!.code, 'amountTooLarge');
  const line = sampleEntry.lines[0]!;
  t.deepEqual(exactGlobe.check({ ...sampleEntry, lines: Array.from({ length: 10_000 }, () => line) }, settings), [
    { code: 'tooManyLines', values: { lines: 10_000, limit: 9999 } },
  ]);
  t.is(field(read(entryOf(sampleEntry, { description: 'x'.repeat(61) }))[1]!, 7), 'x'.repeat(60));
});
