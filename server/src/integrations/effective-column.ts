import type { Condition } from '../database/index.js';

/**
 * Selects the integration that applies to a company, of those that are switched on: the one through which its mapping
 * books it in an administration, or else the one at the nearest level — the company itself, then its debtor's firm,
 * then the tenant. An owner has at most one that is switched on.
 *
 * @param company alias of `companies` in the statement
 * @param debtor alias of its row in `debtors`
 * @returns an expression for one column of that integration; null where none applies
 */
export function effectiveColumn(column: 'id' | 'state' | 'package', company: string, debtor: string): string {
  const at = (level: string, owner: string) => `(SELECT applying.${column} FROM integrations AS applying
    WHERE applying.tenant_id = ${company}.tenant_id AND applying.owner_id = ${owner}
      AND applying.level = '${level}' AND applying.enabled = 1)`;
  const mapped = `(SELECT applying.${column} FROM administration_mappings AS booked JOIN integrations AS applying
    ON applying.tenant_id = booked.tenant_id AND applying.id = booked.integration_id AND applying.enabled = 1
    WHERE booked.tenant_id = ${company}.tenant_id AND booked.company_id = ${company}.id)`;
  const levels = [
    at('company', `${company}.id`),
    at('firm', `${debtor}.firm_id`),
    at('tenant', `${company}.tenant_id`),
  ];
  return `COALESCE(${[mapped, ...levels].join(', ')})`;
}

/**
 * Companies by how their integration fares: clients to which none applies, or companies of which the one that
 * applies has a problem. Templates and tests send no journals, so they do not lack an integration.
 */
export function integrationCondition(filter: 'none' | 'problem', company: string, debtor: string): Condition {
  const sql =
    filter === 'none'
      ? `${company}.kind = 'client' AND ${effectiveColumn('id', company, debtor)} IS NULL`
      : `${effectiveColumn('state', company, debtor)} = 'problem'`;
  return { sql, bindings: [] };
}
