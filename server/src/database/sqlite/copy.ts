import { OperatorError } from '../../contract/operator-error.js';
import type { Database } from '../database.js';
import { openReadConnection } from './driver.js';

/**
 * Writes a copy of a database as it is at one moment, with what stands in its write-ahead log, while others read and
 * write it (https://www.sqlite.org/lang_vacuum.html#vacuuminto). A copy that was cut off is no database.
 *
 * @param to the file to write, which must not exist
 */
export async function copyDatabase({ connect }: Database, to: string): Promise<void> {
  const connection = await openReadConnection(connect);
  try {
    await connection.rows('VACUUM INTO ?', [to]);
  } finally {
    await connection.close();
  }
}

export interface Contents {
  tables: number;
  rows: number;
}

/**
 * Reads a whole file, holds it against itself, and counts what is in it. It is not changed.
 *
 * @throws OperatorError that says what is damaged
 */
export async function inspectFile(filename: string): Promise<Contents> {
  const connection = await openReadConnection({ filename, busyTimeoutMs: 5000 });
  const all = async <T>(sql: string): Promise<T[]> => (await connection.rows(sql, [])) as T[];
  try {
    const problems = await all<{ integrity_check: string }>('PRAGMA integrity_check(3)');
    const [first] = problems;
    if (first?.integrity_check !== 'ok') {
      throw new OperatorError({
        nl: `De database is beschadigd: ${first?.integrity_check}`,
        en: `The database is damaged: ${first?.integrity_check}`,
      });
    }
    const [orphan] = await all<{ table: string }>('PRAGMA foreign_key_check');
    if (orphan) {
      throw new OperatorError({
        nl: `De database is beschadigd: ${orphan.table} verwijst naar rijen die er niet zijn`,
        en: `The database is damaged: ${orphan.table} refers to rows that are not there`,
      });
    }
    const tables = await all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name",
    );
    let rows = 0;
    for (const { name } of tables)
      rows += (await all<{ count: number }>(`SELECT count(*) AS count FROM "${name}"`))[0]!.count;
    return { tables: tables.length, rows };
  } finally {
    await connection.close();
  }
}
