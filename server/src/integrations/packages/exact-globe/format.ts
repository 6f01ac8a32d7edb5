import { checkColumns } from '../../files/columns/check.js';
import type { Column, Template } from '../../files/columns/template.js';
import { writeColumns } from '../../files/columns/write.js';
import type { Format } from '../../files/format.js';

/** Exact Globe reads line numbers of four digits. */
const maxLines = 9999;

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

/**
 * Financial entries as Exact Globe imports them from CSV: forty fields, line 0 of the entry and its lines. By its entry
 * number (bkstnr, eight digits) Exact Globe refuses a second import of it (Exact, Specific guidelines Financial entries,
 * https://www.exactsoftware.com/docs/DocView.aspx?DocumentID=%7b563e026f-ee5d-4986-82d3-784912811434%7d). Fields 10 and
 * 11, debtor and creditor, are "only for sales" and "only for purchase" in the head (Exact, CSV import definition for
 * Financial entries); that lines of a general journal take them was not found, so the form has no relation.
 */
export const exactGlobe: Format = {
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  encoding: template.encoding,
  hasEntryNumber: () => true,
  check: (entry, settings) => checkColumns(entry, template, settings, { maxLines }),
  write: (entry, settings) => writeColumns(entry, template, settings),
};
