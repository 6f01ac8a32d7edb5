import { type Cipher, KeyError } from '../secrets/index.js';
import type { Database } from './database.js';

/**
 * Refuses to go on with a database whose secrets were sealed under keys that are not here, before anything is
 * written over them. Tables that a new or older database does not have yet hold none.
 *
 * @param cipher left out where the keys are yet to be made: those open nothing
 * @param columns where envelopes are kept
 * @throws KeyError
 */
export async function checkKeys(
  database: Database,
  cipher: Cipher | undefined,
  columns: readonly { table: string; column: string }[],
): Promise<void> {
  const present = await database.rows<{ name: string }>(
    "SELECT t.name || '.' || c.name AS name FROM sqlite_master AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'",
  );
  for (const { table, column } of columns) {
    if (!present.some(({ name }) => name === `${table}.${column}`)) continue;
    const envelopes = await database.rows<{ envelope: string }>(
      `SELECT min(${column}) AS envelope FROM ${table} WHERE ${column} LIKE 'v1.%' GROUP BY substr(${column}, 1, 11)`,
    );
    if (!envelopes.every(({ envelope }) => cipher?.holdsKeyOf(envelope))) {
      throw new KeyError(
        `The database holds secrets (${table}) that the given encryption key does not open; give the key that it was used with`,
      );
    }
  }
}
