import type { Knex } from 'knex';
import { rows } from '../rows.js';

/** A transaction takes one of these roles, neither of which owns a table. */
export const roles = { tenant: 'loonpoort_server', platform: 'loonpoort_platform' } as const;

/** The setting that names the tenant of a transaction. */
export const tenantSetting = 'app.tenant';

const knexTables = ['knex_migrations', 'knex_migrations_lock'];

/** Tables of the schema that have no wall yet, each with the column that says whose a row is. */
const unwalledSql = `
  SELECT c.relname AS name, a.attname AS owner
  FROM pg_class AS c LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND NOT a.attisdropped
    AND a.attname = CASE c.relname WHEN 'tenants' THEN 'id' ELSE 'tenant_id' END
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND NOT (
    (SELECT count(*) FROM pg_roles AS r WHERE r.rolname IN ('${Object.values(roles).join("', '")}')
       AND has_table_privilege(r.oid, c.oid, 'SELECT')) = 2
    AND (a.attname IS NULL OR c.relrowsecurity AND c.relforcerowsecurity
      AND (SELECT count(*) FROM pg_policy WHERE polrelid = c.oid) = 2))`;

/** Schemas of libraries, of which no table is a tenant's, that cannot be used yet: see `schema/libraries.ts`. */
const unusableSql = `SELECT n.nspname AS name FROM pg_namespace AS n WHERE n.nspname IN ('pgboss', 'limits')
  AND NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${roles.platform}' AND has_schema_privilege(oid, n.oid, 'USAGE'))`;

/** Returns whether each table has its wall, and what has none can be used. */
export async function wallsStand(on: Knex): Promise<boolean> {
  const missing = await rows(on, `SELECT name FROM (${unwalledSql}) AS tables UNION ALL ${unusableSql} LIMIT 1`);
  return missing.length === 0;
}

/**
 * Puts a wall around each tenant's rows that does not stand yet: row-level security, which holds for the owner of the tables
 * too, with a policy for each role. The role of a tenant's work sees that tenant's rows, or none where no tenant is named; that of
 * work across tenants sees all. Roles are the server's and not the database's, so another database may have made them.
 *
 * @param trx of who owns the tables and may make roles
 */
export async function putWalls(trx: Knex.Transaction): Promise<void> {
  for (const role of Object.values(roles)) {
    await trx.raw(`DO $body$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $body$`);
    // Who made it is a member that may not act as it, from PostgreSQL 16 on (https://www.postgresql.org/docs/16/sql-createrole.html).
    const [own] = await rows<{ mayUse: 0 | 1 }>(trx, `SELECT pg_has_role('${role}', 'USAGE') AS "mayUse"`);
    if (!own!.mayUse) await trx.raw(`GRANT ${role} TO CURRENT_USER`);
  }
  // What one transaction leaves to the next, such as a temporary table, is of the one role, and the other has its rights.
  const [shared] = await rows<{ isMember: 0 | 1 }>(
    trx,
    `SELECT pg_has_role('${roles.platform}', '${roles.tenant}', 'MEMBER') AS "isMember"`,
  );
  if (!shared!.isMember) await trx.raw(`GRANT ${roles.tenant} TO ${roles.platform}`);
  const both = Object.values(roles).join(', ');
  for (const { name, owner } of await rows<{ name: string; owner: string | null }>(trx, unwalledSql)) {
    await trx.raw(
      `GRANT ${knexTables.includes(name) ? 'SELECT' : 'SELECT, INSERT, UPDATE, DELETE'} ON ${name} TO ${both}`,
    );
    if (owner === null) continue;
    await trx.raw(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    for (const policy of ['one_tenant', 'all_tenants']) await trx.raw(`DROP POLICY IF EXISTS ${policy} ON ${name}`);
    await trx.raw(
      `CREATE POLICY one_tenant ON ${name} TO ${roles.tenant} USING (${owner} = current_setting('${tenantSetting}', true))`,
    );
    await trx.raw(`CREATE POLICY all_tenants ON ${name} TO ${roles.platform} USING (true)`);
  }
  for (const { name } of await rows<{ name: string }>(trx, unusableSql)) {
    await trx.raw(`GRANT USAGE ON SCHEMA ${name} TO ${roles.platform}`);
    await trx.raw(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${name} TO ${roles.platform}`);
    // A queue is made when its first work is due, with a table that only the owner can make.
    if (name === 'pgboss') {
      const makesQueue = `${name}.create_queue(text, json)`;
      await trx.raw(`ALTER FUNCTION ${makesQueue} SECURITY DEFINER SET search_path = pg_catalog`);
    }
  }
}
