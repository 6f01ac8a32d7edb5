import { anyOf, type Database } from '../database/index.js';
import type { FieldChange } from './entry.js';

/** The tables that a change may name a row of by its id, with what that is called. */
const tables: Record<string, string> = {
  firms: 'name',
  debtors: 'name',
  companies: 'name',
  tags: 'name',
  departments: 'name',
  ledger_schemes: 'name',
  journals: 'number',
};
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Returns what the rows are called now that changes name by their ids. Those that are gone stay ids. */
export async function readNames(
  database: Database,
  tenantId: string,
  changes: readonly FieldChange[],
): Promise<ReadonlyMap<string, string>> {
  const ids = changes
    .flatMap(({ before, after }) => [before, after].flat())
    .filter((value): value is string => typeof value === 'string' && id.test(value));
  if (ids.length === 0) return new Map();
  const { sql, bindings } = anyOf('id', [...new Set(ids)]);
  const found = await database.rows<{ id: string; name: string }>(
    Object.entries(tables)
      .map(([table, name]) => `SELECT id, CAST(${name} AS TEXT) AS name FROM ${table} WHERE tenant_id = ? AND ${sql}`)
      .join(' UNION ALL '),
    Object.keys(tables).flatMap(() => [tenantId, ...bindings]),
  );
  return new Map(found.map((row) => [row.id, row.name]));
}
