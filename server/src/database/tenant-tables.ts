import type { Database } from './database.js';

/** A table whose rows belong to a tenant each, by its column `tenant_id`. */
export interface TenantTable {
  name: string;
  columns: string[];
  /** The columns of the primary key, in their order. */
  key: string[];
  hasBlobs: boolean;
  /** Some of its rows refer to others of it. */
  refersToItself: boolean;
}

/**
 * Reads from the database itself which tables hold rows of tenants, each before those that it refers to: in that order
 * rows can be removed, and a new table is never forgotten. PostgreSQL: `information_schema`.
 */
export async function readTenantTables(database: Database): Promise<TenantTable[]> {
  const columns = await database.rows<{ table: string; name: string; type: string; pk: number }>(
    `SELECT m.name AS "table", c.name, c.type, c.pk FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
     WHERE m.type = 'table' ORDER BY m.name, c.cid`,
  );
  const references = await database.rows<{ table: string; target: string }>(
    `SELECT DISTINCT m.name AS "table", f."table" AS target
     FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'`,
  );
  const owned = new Set(columns.filter(({ name }) => name === 'tenant_id').map(({ table }) => table));
  const referredBy = (name: string): string[] =>
    references.filter(({ table, target }) => target === name && table !== name).map(({ table }) => table);
  const ordered: string[] = [];
  while (ordered.length < owned.size) {
    const next = [...owned].filter(
      (name) => !ordered.includes(name) && referredBy(name).every((each) => !owned.has(each) || ordered.includes(each)),
    );
    if (next.length === 0) throw new Error('Tables of tenants refer to each other in a circle');
    ordered.push(...next);
  }
  return ordered.map((name) => {
    const own = columns.filter(({ table }) => table === name);
    const key = own.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
    return {
      name,
      columns: own.map((column) => column.name),
      key: key.map((column) => column.name),
      hasBlobs: own.some(({ type }) => type === 'BLOB'),
      refersToItself: references.some(({ table, target }) => table === name && target === name),
    };
  });
}
