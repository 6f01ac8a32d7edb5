import type { Text } from '../contract/text.js';
import { type Cipher, EnvelopeError, KeyError, keyIdOf } from '../secrets/index.js';
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
  const present = await database.engine.readColumns();
  const has = (name: string): boolean => present.some((each) => `${each.table}.${each.name}` === name);
  const dataKeys = has('data_keys.wrapped') ? await openDataKeys(database, cipher) : new Set<string>();
  for (const { table, column } of columns) {
    if (!has(`${table}.${column}`)) continue;
    const envelopes = await database.rows<{ envelope: string }>(
      `SELECT min(${column}) AS envelope FROM ${table} WHERE ${column} LIKE 'v1.%' GROUP BY substr(${column}, 1, 11)`,
    );
    if (!envelopes.every(({ envelope }) => cipher?.holdsKeyOf(envelope) || dataKeys.has(keyIdOf(envelope)))) {
      throw new KeyError(missing(table));
    }
  }
}

/** Opens every data key, and returns their ids: one that does not open now would be missed when its secret is needed. */
async function openDataKeys(database: Database, cipher: Cipher | undefined): Promise<Set<string>> {
  const wraps = await database.rows<{ tenantId: string; id: string; wrapped: string }>(
    'SELECT tenant_id AS "tenantId", id, wrapped FROM data_keys',
  );
  for (const row of wraps) {
    try {
      if (!cipher) throw new EnvelopeError('unknownKey');
      cipher.unwrap(row);
    } catch (error) {
      if (!(error instanceof EnvelopeError)) throw error;
      if (error.reason === 'unknownKey') throw new KeyError(missing('data_keys'));
      throw new KeyError({
        nl: `De gegevenssleutel ${row.id} is gewijzigd of verplaatst: zet de tabel data_keys terug uit een reservekopie`,
        en: `The data key ${row.id} was altered or moved: restore the table data_keys from a backup`,
      });
    }
  }
  return new Set(wraps.map(({ id }) => id));
}

const missing = (table: string): Text => ({
  nl: `De database bevat geheimen (${table}) die de gegeven versleutelingssleutel niet opent; geef de sleutel waarmee ze is gebruikt`,
  en: `The database holds secrets (${table}) that the given encryption key does not open; give the key that it was used with`,
});
