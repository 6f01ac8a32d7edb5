import type { Database } from '../database/index.js';
import type { EncryptedColumn } from './reseal.js';

/** Returns how many envelopes there are under each key, by its id. */
export async function keysInUse(
  database: Database,
  columns: readonly Pick<EncryptedColumn, 'table' | 'column'>[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { table, column } of columns) {
    const found = await database.rows<{ key: string; count: number }>(
      `SELECT substr(${column}, 4, 8) AS key, count(*) AS count FROM ${table} WHERE ${column} LIKE 'v1.%' GROUP BY 1`,
    );
    for (const { key, count } of found) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/** Returns how many data keys each encryption key wraps, by its id. */
export async function wrapsInUse(database: Database): Promise<Map<string, number>> {
  const found = await database.rows<{ key: string; count: number }>(
    'SELECT substr(wrapped, 4, 8) AS key, count(*) AS count FROM data_keys GROUP BY 1',
  );
  return new Map(found.map(({ key, count }) => [key, count]));
}
