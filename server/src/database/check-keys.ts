import { type Cipher, KeyError } from '../secrets/index.js';
import type { Database } from './database.js';

/**
 * Refuses to go on with a database whose secrets were sealed under keys that are not here, before anything is
 * written over them.
 *
 * @param columns where envelopes are kept
 * @throws KeyError
 */
export async function checkKeys(
  database: Database,
  cipher: Cipher,
  columns: readonly { table: string; column: string }[],
): Promise<void> {
  for (const { table, column } of columns) {
    const envelopes = await database.rows<{ envelope: string }>(
      `SELECT min(${column}) AS envelope FROM ${table} WHERE ${column} LIKE 'v1.%' GROUP BY substr(${column}, 1, 11)`,
    );
    if (!envelopes.every(({ envelope }) => cipher.holdsKeyOf(envelope))) {
      throw new KeyError(
        `The database holds secrets (${table}) that the given encryption key does not open; give the key that it was used with`,
      );
    }
  }
}
