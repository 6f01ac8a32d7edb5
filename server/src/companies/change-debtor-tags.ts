import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import type { Handler } from '../contract/handler.js';
import { type FieldError, fieldProblem } from '../contract/problem.js';
import { anyOf, insertRows, plusOne, rows } from '../database/index.js';
import { idempotent } from '../http/idempotent.js';
import { Debtor } from './debtor.js';
import { DebtorTag } from './tag.js';

const operation = 'changeDebtorTags';

export const changeDebtorTags: Handler<typeof operation> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { tenantId } = call.actor;
    const { debtorIds, giveTagIds = [], takeTagIds = [] } = call.body;
    const errors = [
      ...tagErrors(giveTagIds, takeTagIds),
      ...(await unknownErrors(trx, tenantId, 'debtors', '/debtorIds', debtorIds)),
      ...(await unknownErrors(trx, tenantId, 'tags', '/giveTagIds', giveTagIds)),
      ...(await unknownErrors(trx, tenantId, 'tags', '/takeTagIds', takeTagIds)),
    ];
    if (errors.length > 0) throw fieldProblem(...errors);
    const changed = new Set<string>();
    for (const tagId of giveTagIds) {
      const carriers = new Set(await carriersOf(trx, tenantId, tagId, debtorIds));
      const lacking = debtorIds.filter((id) => !carriers.has(id));
      const given = { tenant_id: tenantId, tag_id: tagId };
      await insertRows(
        trx,
        'debtor_tags',
        given,
        ['debtor_id'],
        lacking.map((id) => [id]),
      );
      for (const id of lacking) changed.add(id);
    }
    for (const tagId of takeTagIds) {
      const carriers = await carriersOf(trx, tenantId, tagId, debtorIds);
      const { sql, bindings } = anyOf('debtor_id', carriers);
      await DebtorTag.query(trx).delete().where({ tenantId, tagId }).whereRaw(sql, bindings);
      for (const id of carriers) changed.add(id);
    }
    const { sql, bindings } = anyOf('id', [...changed]);
    await Debtor.query(trx)
      .patch({ version: plusOne('version') })
      .where({ tenantId })
      .whereRaw(sql, bindings);
    return { body: { changed: changed.size } };
  });

function tagErrors(given: string[], taken: string[]): FieldError[] {
  if (given.length + taken.length === 0) return [fieldError(operation, '/giveTagIds', 'required')];
  return given.some((id) => taken.includes(id)) ? [fieldError(operation, '/takeTagIds', 'tagGivenAndTaken')] : [];
}

async function unknownErrors(
  trx: Knex,
  tenantId: string,
  table: 'debtors' | 'tags',
  pointer: string,
  ids: string[],
): Promise<FieldError[]> {
  const wanted = anyOf('id', ids);
  const found = await rows(trx, `SELECT id FROM ${table} WHERE tenant_id = ? AND ${wanted.sql}`, [
    tenantId,
    ...wanted.bindings,
  ]);
  return found.length < ids.length ? [fieldError(operation, pointer, 'notFound')] : [];
}

/** Returns which of the debtors carry a tag. */
async function carriersOf(trx: Knex, tenantId: string, tagId: string, debtorIds: string[]): Promise<string[]> {
  const among = anyOf('debtor_id', debtorIds);
  const found = await rows<{ id: string }>(
    trx,
    `SELECT debtor_id AS id FROM debtor_tags WHERE tenant_id = ? AND tag_id = ? AND ${among.sql}`,
    [tenantId, tagId, ...among.bindings],
  );
  return found.map(({ id }) => id);
}
