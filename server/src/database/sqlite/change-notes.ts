import type { ChangeTrigger } from '../engine.js';

/**
 * Gives a table of the connection, for what its triggers note or what it prepares until the end of a transaction.
 *
 * @param columns each with its type, which may be empty
 */
export const createNotes = ({ name, columns }: { name: string; columns: Record<string, string> }): string =>
  `CREATE TEMP TABLE IF NOT EXISTS ${name} (n INTEGER PRIMARY KEY, ${Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ')})`;

/**
 * Gives a trigger of the connection. What it notes is gone with a transaction that is rolled back.
 *
 * @param notes the table that it writes to
 */
export function createChangeTrigger({ name, table, event, when, values }: ChangeTrigger, notes: string): string {
  return `CREATE TEMP TRIGGER IF NOT EXISTS ${name} AFTER ${event.toUpperCase()} ON main.${table} ${when ? `WHEN ${when}` : ''}
    BEGIN INSERT INTO ${notes} (${Object.keys(values).join(', ')}) VALUES (${Object.values(values).join(', ')}); END`;
}
