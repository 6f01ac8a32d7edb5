import type { Knex } from 'knex';
import type { Actor, Answer, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { and, type Condition, rows } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { clientsOfTag, loginsOfTag } from '../scope/tag-users.js';

/** Selects what a login reads of the tags `t`: of debtors it counts those that it sees, and logins for administrators. */
export function tagColumns(actor: Actor): Condition {
  const { sql, bindings } = scopeOf(actor).debtors('d');
  const count = (from: string): string => (actor.login.role === 'administrator' ? `(SELECT count(*) ${from})` : 'NULL');
  return {
    sql: `t.id, t.number, t.name, t.color, (
      SELECT count(*) FROM debtor_tags AS dt JOIN debtors AS d ON d.tenant_id = dt.tenant_id AND d.id = dt.debtor_id
      WHERE dt.tenant_id = t.tenant_id AND dt.tag_id = t.id AND (${sql})) AS "debtorCount",
      ${count(loginsOfTag)} AS "loginCount", ${count(clientsOfTag)} AS "clientCount"`,
    bindings,
  };
}

/** Selects the tags `t` on debtors that the login sees; an administrator also sees those that are on none. */
export function visibleTags(actor: Actor): Condition {
  const ofTenant = { sql: 't.tenant_id = ?', bindings: [actor.tenantId] };
  if (actor.login.role === 'administrator') return ofTenant;
  const { sql, bindings } = scopeOf(actor).debtors('d');
  return and(ofTenant, {
    sql: `EXISTS (SELECT 1 FROM debtor_tags AS dt
      JOIN debtors AS d ON d.tenant_id = dt.tenant_id AND d.id = dt.debtor_id
      WHERE dt.tenant_id = t.tenant_id AND dt.tag_id = t.id AND (${sql}))`,
    bindings,
  });
}

/**
 * Reads a tag as far as the login sees it, with its version.
 *
 * @throws Problem `not-found`
 */
export async function readTag(
  knex: Knex,
  actor: Actor,
  id: string,
): Promise<Answer<Schemas['TagDetail']> & { version: number }> {
  const columns = tagColumns(actor);
  const visible = visibleTags(actor);
  const [row] = await rows<Schemas['TagDetail'] & { version: number }>(
    knex,
    `SELECT ${columns.sql}, t.version FROM tags AS t WHERE ${visible.sql} AND t.id = ?`,
    [...columns.bindings, ...visible.bindings, id],
  );
  if (!row) throw new Problem('not-found');
  const { version, ...body } = row;
  return { body, version };
}
