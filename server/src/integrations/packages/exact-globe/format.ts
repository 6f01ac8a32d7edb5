import { checkColumns } from '../columns/check.js';
import type { Column, Template } from '../columns/template.js';
import { writeColumns } from '../columns/write.js';
import type { Entry } from '../entry.js';
import type { Format, Settings } from '../format.js';

/** Exact Globe reads line numbers of four digits. */
const maxLines = 9999;
/** Entry numbers (bkstnr) have eight digits. */
const entryNumbers = 99_999_999;

/** Fields by their number in the field table; what is not named stays empty, the obligatory field 40 included. */
const fields = (used: Record<number, Column>): Column[] =>
  Array.from({ length: 40 }, (_, index) => used[index + 1] ?? { source: 'empty' });

const onEveryLine: Record<number, Column> = {
  1: { source: 'lineNumber' },
  // Memoriaal
  2: { source: 'text', text: 'M' },
  3: { source: 'journalCode', length: 3 },
  6: { source: 'number', length: 8 },
  8: { source: 'date' },
  // Twelve digits before the decimal sign and two after it. The sum of the lines, which is zero, in the head.
  13: { source: 'amount', length: 15 },
};

const template: Template = {
  head: fields({ ...onEveryLine, 7: { source: 'journalDescription', length: 60 } }),
  columns: fields({
    ...onEveryLine,
    7: { source: 'description', length: 60 },
    9: { source: 'account', length: 9 },
    27: { source: 'costCentre', length: 8 },
    28: { source: 'costUnit', length: 8 },
  }),
  journal: 'journalCode',
  header: false,
  separator: 'comma',
  decimalSign: 'point',
  dateFormat: 'ddMMyyyy',
  quoting: 'text',
  encoding: 'windows-1252',
  lineEnding: 'crlf',
};

/** The journal under its own entry number, by which Exact Globe refuses a second import of it. */
function numbered(entry: Entry, { firstEntryNumber = 1 }: Settings): Entry {
  // Past the last number they go on at 1, so that no two journals share one.
  return { ...entry, number: ((Number(firstEntryNumber) + entry.number - 2) % entryNumbers) + 1 };
}

/** Financial entries as Exact Globe imports them from CSV: forty fields, line 0 of the entry and its lines. */
export const exactGlobe: Format = {
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  encoding: template.encoding,
  check: (entry, settings) => checkColumns(entry, template, settings, { maxLines }),
  write: (entry, settings) => writeColumns(numbered(entry, settings), template, settings),
};
