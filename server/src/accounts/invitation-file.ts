import { CsvError, type Info, parse } from 'csv-parse/sync';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';

const columns = ['email', 'name', 'role', 'firm', 'grant', 'targets', 'language'] as const;
export type Column = (typeof columns)[number];

/** One line of a file with its number, of which the first is 1. A column that is empty or absent is left out. */
export interface FileLine {
  line: number;
  values: Partial<Record<Column, string>>;
  /** The number of columns that the heading has; it is there only where the line has more values. */
  limit?: number;
}

/** A file has at most as many lines as can be invited while other writers wait. */
const atMost = 1000;

/**
 * Reads the lines of a CSV file below its heading, separated as the heading is.
 *
 * @throws Problem rejected-input when it is no CSV, or its heading has other columns
 */
export function readInvitationFile(csv: string): FileLine[] {
  const [heading, ...rows] = records(csv);
  const names = (heading?.record ?? []).map((name) => name.toLowerCase()) as Column[];
  const known = names.every((name) => columns.includes(name)) && new Set(names).size === names.length;
  if (!known || !names.includes('email') || !names.includes('role')) throw notReadable();
  if (rows.length > atMost) throw fieldProblem(fieldError('importInvitations', '/csv', 'tooMany', { limit: atMost }));
  return rows.map(({ record, info }) => {
    const values = names.map((name, index) => [name, record[index]]).filter(([, value]) => value);
    return {
      line: info.lines,
      values: Object.fromEntries(values) as FileLine['values'],
      ...(record.length > names.length && { limit: names.length }),
    };
  });
}

function records(csv: string): { record: string[]; info: Info }[] {
  const delimiter = csv.split('\n', 1)[0]!.includes(';') ? ';' : ',';
  try {
    return parse(csv, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as { record: string[]; info: Info }[];
  } catch (error) {
    if (error instanceof CsvError) throw notReadable();
    throw error;
  }
}

const notReadable = () => fieldProblem(fieldError('importInvitations', '/csv', 'pattern'));
