import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { normalise } from '../database/index.js';
import type { Tenant } from '../tenants/tenant.js';
import { type ActingOperator, OperatorAction } from './operator.js';

export interface ActionInput {
  by: ActingOperator;
  action: Schemas['OperatorActionKind'];
  /** The tenant as it is after the action. */
  tenant?: Pick<Tenant, 'id' | 'slug' | 'name'>;
  details?: string | null;
}

/** Records what an operator did, in the transaction that does it. */
export async function recordAction(
  { now }: Pick<App, 'now'>,
  trx: Knex.Transaction,
  { by, action, tenant, details = null }: ActionInput,
): Promise<void> {
  await OperatorAction.query(trx).insert({
    at: now().toISOString(),
    operatorId: by.operatorId,
    operatorName: by.name,
    action,
    subjectId: tenant?.id ?? null,
    subjectSlug: tenant?.slug ?? null,
    subjectName: tenant?.name ?? null,
    details,
    searchText: normalise([by.name, tenant?.slug, tenant?.name, details].filter(Boolean).join(' ')),
  });
}
