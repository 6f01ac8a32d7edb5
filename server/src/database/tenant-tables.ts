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
 * rows can be removed, and a new table is never forgotten.
 */
export async function readTenantTables(database: Database): Promise<TenantTable[]> {
  const columns = await database.engine.readColumns();
  const references = await database.engine.readReferences();
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
    const key = own.filter(({ keyPlace }) => keyPlace > 0).sort((one, other) => one.keyPlace - other.keyPlace);
    return {
      name,
      columns: own.map((column) => column.name),
      key: key.map((column) => column.name),
      hasBlobs: own.some(({ type }) => type === 'blob'),
      refersToItself: references.some(({ table, target }) => table === name && target === name),
    };
  });
}
