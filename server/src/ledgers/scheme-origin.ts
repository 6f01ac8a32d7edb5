import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import { anyOf, rows } from '../database/index.js';

/** Says which scheme a line is of, as people call it, and which one it is inherited from. */
export interface SchemeOrigin {
  number: number;
  name: string;
  level: Schemas['LedgerLevel'];
  parentNumber: number | null;
  parentName: string | null;
}

/** Reads what schemes are called now, by their id. */
export async function readSchemeOrigins(
  knex: Knex,
  tenantId: string,
  ids: readonly string[],
): Promise<Record<string, SchemeOrigin>> {
  const { sql, bindings } = anyOf('s.id', ids);
  const found = await rows<SchemeOrigin & { id: string }>(
    knex,
    `SELECT s.id, s.number, s.name, CASE WHEN s.debtor_id IS NULL THEN 'tenant' ELSE 'debtor' END AS level,
       p.number AS "parentNumber", p.name AS "parentName"
     FROM ledger_schemes AS s LEFT JOIN ledger_schemes AS p ON p.tenant_id = s.tenant_id AND p.id = s.parent_id
     WHERE s.tenant_id = ? AND ${sql}`,
    [tenantId, ...bindings],
  );
  return Object.fromEntries(found.map(({ id, ...origin }) => [id, origin]));
}
