import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import type { FieldError } from '../contract/problem.js';
import { anyOf, type Condition, rows } from '../database/index.js';
import { scopeOf, type Viewer } from '../scope/scope.js';
import { type Grant, grantErrors, listKind } from './grant-rules.js';
import type { GrantKind } from './login.js';

type Operation = 'inviteColleague' | 'updateColleague';

/**
 * The kinds of grant that each kind can hand out, besides those of who sees all. A tag covers debtors that get it later,
 * and a debtor companies that come later: whoever was granted less has neither to give.
 */
const given: Partial<Record<GrantKind, readonly GrantKind[]>> = {
  tags: ['tags', 'debtors', 'companies'],
  debtors: ['debtors', 'companies'],
  companies: ['companies'],
};

/** Returns why a grant is no grant for an accountant, or wider than that of the login that hands it out. */
export async function colleagueGrantErrors(
  db: Knex,
  operation: Operation,
  actor: Viewer,
  grant: Grant,
): Promise<FieldError[]> {
  const { login } = actor;
  const { grantKind, grantIds } = grant;
  const errors = grantErrors(operation, 'accountant', grant);
  if (errors.length > 0 || grantKind === 'none') return errors;
  if (login.grantKind !== 'all' && !given[login.grantKind]?.includes(grantKind))
    return [fieldError(operation, '/grantKind', 'widerThanOwn')];
  const own = new Set(await ownTargets(db, actor, grant));
  return grantIds.flatMap((id, index) =>
    own.has(id) ? [] : [{ ...fieldError(operation, '/grantIds', 'widerThanOwn'), pointer: `/grantIds/${index}` }],
  );
}

/** Returns those of the ids of a grant that a login may hand out: rows that it sees, tags that its own grant names. */
export async function ownTargets(db: Knex, actor: Viewer, { grantKind, grantIds }: Grant): Promise<string[]> {
  const table = listKind(grantKind);
  if (!table || grantIds.length === 0) return [];
  const among = anyOf('x.id', grantIds);
  const within = ownRows(actor, table);
  const found = await rows<{ id: string }>(
    db,
    `SELECT x.id FROM ${table} AS x WHERE x.tenant_id = ? AND ${within.sql} AND ${among.sql}`,
    [actor.tenantId, ...within.bindings, ...among.bindings],
  );
  return found.map(({ id }) => id);
}

function ownRows(actor: Viewer, table: Exclude<GrantKind, 'none' | 'all'>): Condition {
  const { tenantId, login } = actor;
  if (table === 'debtors') return scopeOf(actor).debtors('x');
  if (table === 'companies') return scopeOf(actor).companies('x');
  if (login.grantKind === 'all') return { sql: '1 = 1', bindings: [] };
  const sql = 'x.id IN (SELECT target_id FROM login_grants WHERE tenant_id = ? AND login_id = ?)';
  return { sql, bindings: [tenantId, login.id] };
}
