import type { Schemas } from '../../../contract/handler.js';
import type { Format } from '../format.js';

export type Column = Schemas['FileColumn'];
export type ColumnSource = Schemas['ColumnSource'];

/** Says how the lines of a journal become lines of a file; the names are those of the settings. */
export interface Template {
  columns: readonly Column[];
  /** The setting that names the journal in the package. */
  journal: string;
  /** A line of the journal as a whole before its lines, with line number 0. */
  head?: readonly Column[];
  /** True where the first line names the columns. */
  header: boolean;
  separator: Schemas['Separator'];
  decimalSign: Schemas['DecimalSign'];
  dateFormat: Schemas['DateFormat'];
  quoting: Schemas['Quoting'];
  encoding: Format['encoding'];
  lineEnding: Schemas['LineEnding'];
}

export const separators = { semicolon: ';', comma: ',', tab: '\t' } as const satisfies Record<
  Template['separator'],
  string
>;

/** Columns that the package takes as text; the others are numbers and days. */
export const textual: ReadonlySet<ColumnSource> = new Set<ColumnSource>([
  'journalCode',
  'reference',
  'number',
  'account',
  'accountName',
  'description',
  'journalDescription',
  'side',
  'costCentre',
  'costUnit',
  'department',
  'relation',
  'text',
]);
