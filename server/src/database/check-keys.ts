import type { Text } from '../contract/text.js';
import { type Cipher, EnvelopeError, KeyError, keyIdOf } from '../secrets/index.js';
import type { Database } from './database.js';

/**
 * Refuses to go on with a database whose secrets were sealed under keys that are not here, before anything is
 * written over them. Tables that a new or older database does not have yet hold none.
 *
 * @param readCipher reads the keys; it returns nothing where they are yet to be made. It is called once everything else is
 * read, because another process that starts meanwhile, or replaces a key, writes its keys before what is sealed under them
 * @param columns where envelopes are kept
 * @throws KeyError
 */
export async function checkKeys(
  database: Database,
  readCipher: () => Cipher | undefined,
  columns: readonly { table: string; column: string }[],
): Promise<void> {
  const present = await database.engine.readColumns();
  const has = (name: string): boolean => present.some((each) => `${each.table}.${each.name}` === name);
  const sealed: { table: string; envelope: string }[] = [];
  for (const { table, column } of columns) {
    if (!has(`${table}.${column}`)) continue;
    const envelopes = await database.rows<{ envelope: string }>(
      `SELECT min(${column}) AS envelope FROM ${table} WHERE ${column} LIKE 'v1.%' GROUP BY substr(${column}, 1, 11)`,
    );
    sealed.push(...envelopes.map(({ envelope }) => ({ table, envelope })));
  }
  // These are read after what is sealed under them, too.
  const wraps = has('data_keys.wrapped') ? await database.rows<WrappedKey>(wrapsSql) : [];
  const cipher = readCipher();
  for (const wrap of wraps) assertOpens(cipher, wrap);
  const dataKeys = new Set(wraps.map(({ id }) => id));
  for (const { table, envelope } of sealed)
    if (!cipher?.holdsKeyOf(envelope) && !dataKeys.has(keyIdOf(envelope))) throw new KeyError(missing(table));
}

interface WrappedKey {
  tenantId: string;
  id: string;
  wrapped: string;
}

const wrapsSql = 'SELECT tenant_id AS "tenantId", id, wrapped FROM data_keys';

/** Opens a data key: one that does not open now would be missed when its secret is needed. */
function assertOpens(cipher: Cipher | undefined, row: WrappedKey): void {
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

const missing = (table: string): Text => ({
  nl: `De database bevat geheimen (${table}) die de gegeven versleutelingssleutel niet opent; geef de sleutel waarmee ze is gebruikt`,
  en: `The database holds secrets (${table}) that the given encryption key does not open; give the key that it was used with`,
});
