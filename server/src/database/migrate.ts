import type { Knex } from 'knex';
import type { Database } from './database.js';
import { databaseError } from './errors.js';
import * as portal from './migrations/0001-portal.js';
import * as journals from './migrations/0002-journals.js';
import { connectWriter } from './sqlite.js';

/** In order; a name that was released never changes. */
const migrations: Record<string, Knex.Migration> = { '0001-portal': portal, '0002-journals': journals };

const source: Knex.MigrationSource<string> = {
  getMigrations: () => Promise.resolve(Object.keys(migrations)),
  getMigrationName: (name) => name,
  getMigration: (name) => Promise.resolve(migrations[name] as Knex.Migration),
};

/**
 * Brings the tables up to date. All of it, knex's own migration lock included, is one transaction: a process
 * that dies half-way leaves nothing behind, and a second one waits for the first.
 *
 * @returns names of the migrations that were run
 * @throws DatabaseUnavailable when another process writes for longer than the busy timeout
 */
export async function migrate(database: Database): Promise<string[]> {
  const knex = connectWriter({ ...database.connect, mappers: false });
  try {
    return await knex.transaction(async (trx) => {
      const [, run] = (await trx.migrate.latest({ migrationSource: source })) as [number, string[]];
      return run;
    });
  } catch (error) {
    throw databaseError(error);
  } finally {
    await knex.destroy();
  }
}
