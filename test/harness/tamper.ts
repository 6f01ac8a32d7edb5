import { join } from 'node:path';
import type { Database } from '@loonpoort/server/database/index.js';
import knex from 'knex'; // another program, not a part of the server
import { copyOnServer, isOnPostgres } from './test-database.js';

/** Copies a database as it stands. @returns what `openDatabase` takes */
export async function copyOf({ engine }: Database, folder: string): Promise<string> {
  if (isOnPostgres) return copyOnServer(engine.url);
  const filename = join(folder, 'copy.db');
  await engine.rows('VACUUM INTO ?', [filename]);
  return filename;
}

/** Runs statements as somebody does who owns the database, and takes away the triggers that stand in the way. */
export async function tamperWith(url: string, statements: readonly string[]): Promise<void> {
  const owner = isOnPostgres
    ? knex({ client: 'pg', connection: url, pool: { min: 1, max: 1 } })
    : knex({ client: 'sqlite3', connection: { filename: url }, useNullAsDefault: true });
  try {
    if (isOnPostgres) await owner.raw('SET session_replication_role = replica');
    else
      for (const { name } of await owner.raw("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        await owner.raw(`DROP TRIGGER ${name}`);
    for (const statement of statements) await owner.raw(statement);
  } finally {
    await owner.destroy();
  }
}
