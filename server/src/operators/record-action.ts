import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { normalise, rows } from '../database/index.js';
import type { Tenant } from '../tenants/tenant.js';
import { hashOfAction } from './action-chain.js';
import { type ActingOperator, OperatorAction } from './operator.js';

export interface ActionInput {
  by: ActingOperator;
  action: Schemas['OperatorActionKind'];
  /** The tenant as it is after the action. */
  tenant?: Pick<Tenant, 'id' | 'slug' | 'name'>;
  details?: string | null;
}

/** Records what an operator did, in the transaction that does it, as the next of the chain. */
export async function recordAction(
  { now }: Pick<App, 'now'>,
  trx: Knex.Transaction,
  { by, action, tenant, details = null }: ActionInput,
): Promise<void> {
  const [head] = await rows<{ seq: number; hash: string }>(
    trx,
    'SELECT head_seq AS seq, head_hash AS hash FROM operator_chain',
  );
  const { seq: before, hash: previous } = head!;
  const content = {
    id: uuid(),
    seq: before + 1,
    at: now().toISOString(),
    operatorId: by.operatorId,
    operatorName: by.name,
    action,
    subjectId: tenant?.id ?? null,
    subjectSlug: tenant?.slug ?? null,
    subjectName: tenant?.name ?? null,
    details,
    searchText: normalise([by.name, tenant?.slug, tenant?.name, details].filter(Boolean).join(' ')),
  };
  const hash = hashOfAction(content, previous);
  await OperatorAction.query(trx).insert({ ...content, hash });
  await rows(trx, 'UPDATE operator_chain SET head_seq = ?, head_hash = ?', [content.seq, hash]);
}
