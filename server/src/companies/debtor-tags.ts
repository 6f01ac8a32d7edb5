import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import type { FieldError } from '../contract/problem.js';
import type { Condition } from '../database/index.js';
import { DebtorTag, Tag } from './tag.js';

/** Selects the rows of the debtors that carry a tag. */
export const hasTag = (alias: string, debtorId: 'id' | 'debtor_id', tag: string, tenantId: string): Condition => ({
  sql: `${alias}.${debtorId} IN (SELECT debtor_id FROM debtor_tags WHERE tenant_id = ? AND tag_id = ?)`,
  bindings: [tenantId, tag],
});

/** Returns what is wrong with tags that a debtor is to carry: the tenant does not have one of them. */
export async function tagErrors(
  db: Knex,
  tenantId: string,
  tagIds: readonly string[],
  operation: 'createDebtor' | 'updateDebtor',
): Promise<FieldError[]> {
  const known = await Tag.query(db).where({ tenantId }).whereIn('id', tagIds).resultSize();
  return known < tagIds.length ? [fieldError(operation, '/tagIds', 'notFound')] : [];
}

/** Gives a debtor these tags in the place of those that it has. */
export async function replaceDebtorTags(
  trx: Knex.Transaction,
  { tenantId, debtorId }: Pick<DebtorTag, 'tenantId' | 'debtorId'>,
  tagIds: readonly string[],
): Promise<void> {
  await DebtorTag.query(trx).delete().where({ tenantId, debtorId });
  for (const tagId of tagIds) await DebtorTag.query(trx).insert({ tenantId, debtorId, tagId });
}
