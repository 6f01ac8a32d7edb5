/** Makes a table of the connection, for what its triggers note or what it prepares until the end of a transaction. */
export const createNotes = (table: string, columns: string): string =>
  `CREATE TEMP TABLE IF NOT EXISTS ${table} (${columns})`;

export interface ChangeTrigger {
  name: string;
  table: string;
  event: 'insert' | 'update' | 'delete';
  /** A condition over the rows `old` and `new`. */
  when?: string | undefined;
  notes: string;
  /** The SQL of each column of a note. */
  values: Record<string, string>;
}

/**
 * Makes a trigger of the connection that notes what changes in a table, whichever statement changes it. What it notes is
 * gone with a transaction that is rolled back. PostgreSQL: triggers on a table `CREATE TEMP TABLE … ON COMMIT DELETE ROWS`.
 */
export function createChangeTrigger({ name, table, event, when, notes, values }: ChangeTrigger): string {
  return `CREATE TEMP TRIGGER IF NOT EXISTS ${name} AFTER ${event.toUpperCase()} ON main.${table} ${when ? `WHEN ${when}` : ''}
    BEGIN INSERT INTO ${notes} (${Object.keys(values).join(', ')}) VALUES (${Object.values(values).join(', ')}); END`;
}
