import type { Knex } from 'knex';
import { findCompany } from '../companies/find-company.js';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Condition } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { Firm } from '../tenants/firm.js';

/**
 * Integrations that a login may see: the tenant's, those of its own firm (all firms, for an administrator), and
 * those of companies in its scope.
 *
 * @param integration alias of `integrations` in the statement
 */
export function visibleIntegrations(actor: Pick<Actor, 'tenantId' | 'login'>, integration: string): Condition {
  const { role, firmId } = actor.login;
  const companies = scopeOf(actor).companies('owning');
  const firms = role === 'administrator' ? '1 = 1' : `${integration}.owner_id = ?`;
  return {
    sql: `${integration}.tenant_id = ? AND (${integration}.level = 'tenant'
      OR (${integration}.level = 'firm' AND ${firms})
      OR (${integration}.level = 'company' AND ${integration}.owner_id IN (
        SELECT owning.id FROM companies AS owning WHERE ${companies.sql})))`,
    bindings: [actor.tenantId, ...(role === 'administrator' ? [] : [firmId ?? '']), ...companies.bindings],
  };
}

/** Tells whether a login may edit an integration that it sees. */
export const canEdit = ({ login }: Pick<Actor, 'login'>, level: Schemas['IntegrationLevel']): boolean =>
  level !== 'tenant' || login.role === 'administrator';

/**
 * Lets only those through who may set an owner's integrations: an administrator the tenant's and any firm's, an
 * accountant those of the own firm, both those of companies in their scope.
 *
 * @throws Problem `not-found` for an owner that is not there or not seen; `forbidden` for one that is only seen
 */
export async function assertCanEdit(
  knex: Knex,
  actor: Actor,
  { level, ownerId }: { level: Schemas['IntegrationLevel']; ownerId: string },
): Promise<void> {
  const { tenantId, login } = actor;
  const administrator = login.role === 'administrator';
  switch (level) {
    case 'tenant':
      if (ownerId !== tenantId) throw new Problem('not-found');
      if (!canEdit(actor, level)) throw new Problem('forbidden');
      return;
    case 'firm':
      if (!administrator && login.firmId !== ownerId) throw new Problem('not-found');
      if (!(await Firm.query(knex).findById([tenantId, ownerId]))) throw new Problem('not-found');
      return;
    case 'company':
      await findCompany(knex, actor, ownerId);
  }
}
