import type { Knex } from 'knex';
import { OperatorError } from '../contract/operator-error.js';
import type { Database } from './database.js';
import type { Migrations } from './engine.js';
import { databaseError } from './errors.js';

const sourceOf = (migrations: Migrations): Knex.MigrationSource<string> => ({
  getMigrations: () => Promise.resolve(Object.keys(migrations)),
  getMigrationName: (name) => name,
  getMigration: (name) => Promise.resolve(migrations[name] as Knex.Migration),
});

/**
 * Returns the migrations that the tables have not had yet.
 *
 * @throws OperatorError when a newer version of this program has changed them
 */
export async function pendingMigrations(
  database: Database,
  migrations: Migrations = database.engine.migrations,
): Promise<string[]> {
  const done = (await database.hasTable('knex_migrations'))
    ? await database.rows<{ name: string }>('SELECT name FROM knex_migrations')
    : [];
  if (done.some(({ name }) => !(name in migrations))) {
    throw new OperatorError({
      nl: 'Een nieuwere versie van Loonpoort heeft deze database gebruikt: start die, of zet een reservekopie terug',
      en: 'A newer version of Loonpoort has used this database: start that one, or restore a backup',
    });
  }
  return Object.keys(migrations).filter((name) => !done.some((each) => each.name === name));
}

/**
 * Brings the tables up to date. All of it, knex's own migration lock included, is one transaction: a process
 * that dies half-way leaves nothing behind, and a second one waits for the first.
 *
 * @returns names of the migrations that were run
 * @throws DatabaseUnavailableError when another process writes for longer than the busy timeout
 */
export async function migrate(
  database: Database,
  migrations: Migrations = database.engine.migrations,
): Promise<string[]> {
  const pending = await pendingMigrations(database, migrations);
  const run = pending.length === 0 ? [] : await runMigrations(database, migrations);
  await database.engine.afterMigrations();
  return run;
}

async function runMigrations(database: Database, migrations: Migrations): Promise<string[]> {
  const migrationSource = sourceOf(migrations);
  try {
    return await database.engine.changeTables(async (trx) => {
      // Its lock is taken and freed in this transaction, so one that others see was left by something else.
      await trx.migrate.forceFreeMigrationsLock({ migrationSource });
      const [, run] = (await trx.migrate.latest({ migrationSource })) as [number, string[]];
      return run;
    });
  } catch (error) {
    throw databaseError(error);
  }
}
