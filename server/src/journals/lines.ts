import type { Knex } from 'knex';
import { lineKey } from './books.js';
import type { JournalLine } from './journal.js';

/** In the order of their table. */
const columns = [
  'account', 'accountName', 'kind', 'rgs', 'costCentre', 'costUnit', 'department', 'employeeNumber', 'description', 'amount',
] as const satisfies (keyof JournalLine)[];

/** Lines per statement. */
const chunk = 5_000;

/** Writes the lines of a journal that is not there yet: the database takes none for one that is. */
export async function insertLines(trx: Knex, tenantId: string, journalId: string, lines: readonly JournalLine[]): Promise<void> {
  const names = 'account, account_name, kind, rgs, cost_centre, cost_unit, department, employee_number, description, amount';
  const values = columns.map((_, index) => `json_extract(value, '$[${index}]')`).join(', ');
  for (let from = 0; from < lines.length; from += chunk) {
    const rows = lines.slice(from, from + chunk).map(valuesOf);
    await trx.raw(
      `INSERT INTO journal_lines (tenant_id, journal_id, line, ${names})
       SELECT ?, ?, key + ?, ${values} FROM json_each(?)`,
      [tenantId, journalId, from + 1, JSON.stringify(rows)],
    );
  }
}

/** A line's values in a fixed order, which its hash is taken over too. */
export const valuesOf = (line: JournalLine): unknown[] => columns.map((name) => line[name]);

/** All lines of journals, in order. */
export async function readLines(knex: Knex, tenantId: string, ...journalIds: string[]): Promise<JournalLine[]> {
  return knex('journalLines')
    .select(...columns)
    .where({ tenantId })
    .whereIn('journalId', journalIds)
    .orderBy(['journalId', 'line']) as Promise<JournalLine[]>;
}

/** Lines with the same key as one, without those that come to nothing. Names are those of the first. */
export function net(lines: Iterable<JournalLine>): JournalLine[] {
  const sums = new Map<string, JournalLine>();
  for (const line of lines) {
    const key = lineKey(line);
    const sum = sums.get(key);
    if (sum) sum.amount += line.amount;
    else sums.set(key, { ...line });
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0);
}

/** The same with debit and credit swapped. */
export const swapped = (lines: readonly JournalLine[]): JournalLine[] =>
  lines.map((line) => ({ ...line, amount: -line.amount }));
