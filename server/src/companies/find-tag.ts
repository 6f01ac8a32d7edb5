import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Condition } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { Tag } from './tag.js';

/** Selects the tags `t` on debtors that the login sees; an administrator also sees those that are on none. */
export function visibleTags(actor: Actor): Condition | undefined {
  if (actor.login.role === 'administrator') return undefined;
  const { sql, bindings } = scopeOf(actor).debtors('d');
  return {
    sql: `EXISTS (SELECT 1 FROM debtor_tags AS dt
      JOIN debtors AS d ON d.tenant_id = dt.tenant_id AND d.id = dt.debtor_id
      WHERE dt.tenant_id = t.tenant_id AND dt.tag_id = t.id AND (${sql}))`,
    bindings,
  };
}

/**
 * Reads a tag as far as the login sees it.
 *
 * @throws Problem `not-found`
 */
export async function findTag(knex: Knex, actor: Actor, id: string): Promise<Tag> {
  const { sql, bindings } = visibleTags(actor) ?? { sql: '1 = 1', bindings: [] };
  const tag = await Tag.query(knex)
    .alias('t')
    .where({ 't.tenantId': actor.tenantId, 't.id': id })
    .whereRaw(sql, bindings)
    .first();
  if (!tag) throw new Problem('not-found');
  return tag;
}
