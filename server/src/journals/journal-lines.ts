import type { Knex } from 'knex';
import { anyOf, insertRows, rows } from '../database/index.js';
import { lineKey } from './journal-builder.js';
import type { JournalLine } from './journal.js';

/** The columns stand in the order of their table, and are followed by what the database calls them. */
const columns = [
  'account',
  'accountName',
  'kind',
  'rgs',
  'costCentre',
  'costUnit',
  'department',
  'employeeNumber',
  'description',
  'amount',
] as const satisfies (keyof JournalLine)[];

const columnNames = [
  'account',
  'account_name',
  'kind',
  'rgs',
  'cost_centre',
  'cost_unit',
  'department',
  'employee_number',
  'description',
  'amount',
];

/** Lines are made ready a chunk at a time, so that a journal of any size takes the same memory. */
const chunk = 5_000;

/** Writes the lines of a journal that is not there yet: the database takes none for one that is. */
export async function insertLines(
  trx: Knex.Transaction,
  tenantId: string,
  journalId: string,
  lines: readonly JournalLine[],
): Promise<void> {
  const same = { tenant_id: tenantId, journal_id: journalId };
  for (let from = 0; from < lines.length; from += chunk) {
    const numbered = lines.slice(from, from + chunk).map((line, index) => [from + index + 1, ...lineValues(line)]);
    await insertRows(trx, 'journal_lines', same, ['line', ...columnNames], numbered);
  }
}

/** Returns a line's values in a fixed order, which its hash is taken over too. */
export const lineValues = (line: JournalLine): (string | number | null)[] => columns.map((name) => line[name]);

const selected = columns.map((column, index) => `${columnNames[index]} AS "${column}"`).join(', ');

export type NumberedLine = JournalLine & { line: number };

/** Reads lines of a journal by their place, in order. */
export async function readLinesAt(
  knex: Knex,
  tenantId: string,
  journalId: string,
  places: readonly number[],
): Promise<NumberedLine[]> {
  const at = anyOf('line', places);
  return rows<NumberedLine>(
    knex,
    `SELECT line, ${selected} FROM journal_lines WHERE tenant_id = ? AND journal_id = ? AND ${at.sql} ORDER BY line`,
    [tenantId, journalId, ...at.bindings],
  );
}

/** Reads one line of a journal; undefined where it has fewer. */
export const readLine = async (
  knex: Knex,
  tenantId: string,
  journalId: string,
  line: number,
): Promise<NumberedLine | undefined> => (await readLinesAt(knex, tenantId, journalId, [line]))[0];

/** Reads all lines of journals, in order. */
export async function readLines(knex: Knex, tenantId: string, ...journalIds: string[]): Promise<JournalLine[]> {
  return rows(
    knex,
    `SELECT ${selected} FROM journal_lines
     WHERE tenant_id = ? AND journal_id IN (${journalIds.map(() => '?').join(', ')}) ORDER BY journal_id, line`,
    [tenantId, ...journalIds],
  );
}

/** Adds up lines with the same key into one, without those that come to nothing. Names are those of the first. */
export function netLines(lines: Iterable<JournalLine>): JournalLine[] {
  const sums = new Map<string, JournalLine>();
  for (const line of lines) {
    const key = lineKey(line);
    const sum = sums.get(key);
    if (sum) sum.amount += line.amount;
    else sums.set(key, { ...line });
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0);
}

/** Returns the lines with debit and credit swapped. */
export const reverseLines = (lines: readonly JournalLine[]): JournalLine[] =>
  lines.map((line) => ({ ...line, amount: -line.amount }));
