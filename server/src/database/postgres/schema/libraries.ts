/**
 * The tables of libraries, in schemas of their own: nothing of a tenant is in them, and they may be emptied while no
 * process runs.
 */
import type { Knex } from 'knex';
import PgBoss from 'pg-boss';

/**
 * pg-boss wraps its tables in a transaction; here they are part of that of the migrations. `package.json` names one exact
 * version of it, as another may have other tables: a migration then runs what `PgBoss.getMigrationPlans` gives
 * (https://github.com/timgit/pg-boss/blob/10.4.2/docs/readme.md, "Database install").
 */
const pgBoss = PgBoss.getConstructionPlans('pgboss').replace(/^\s*(BEGIN|COMMIT);\s*$/gm, '');

/** Counts of calls: see `http/limits`. They may be lost with a crash, so they need no log. */
const limits = `CREATE SCHEMA limits;
  CREATE UNLOGGED TABLE limits.counts (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`;

export async function up(trx: Knex): Promise<void> {
  await trx.raw(pgBoss);
  await trx.raw(limits);
}

/** They go with the database. */
export async function down(): Promise<void> {
  throw new Error('The tables cannot be taken away: restore a backup');
}
