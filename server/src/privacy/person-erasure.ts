import type { Knex } from 'knex';
import { assertAdministratorLeft } from '../accounts/assert-administrator-left.js';
import { endLogin } from '../accounts/end-login.js';
import { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import { rows } from '../database/index.js';
import { tenantNotHeld } from '../retention/legal-hold.js';
import { type ErasurePlan, toPlan } from './erasure.js';

type Counts = Record<'held' | 'logins' | 'sessions' | 'invitations' | 'resets' | 'entries' | 'reviews', number>;

const of = (table: string): string =>
  `(SELECT count(*) FROM ${table} AS o WHERE o.tenant_id = p.tenant_id AND o.person_id = p.id)`;

const countsSql = `SELECT NOT (${tenantNotHeld('p.tenant_id').sql}) AS held, ${of('logins')} AS logins,
    ${of('sessions')} AS sessions, ${of('invitations')} AS invitations, ${of('password_resets')} AS resets,
    ${of('audit_entries')} AS entries, ${of('access_review_items')} AS reviews
  FROM persons AS p WHERE p.tenant_id = ? AND p.id = ?`;

/** Says what goes of a person who uses the portal, and what stays. */
export async function planPersonErasure(db: Knex, { tenantId, id }: Person): Promise<ErasurePlan> {
  const [counts] = await rows<Counts>(db, countsSql, [tenantId, id]);
  const { held, logins, sessions, invitations, resets, entries, reviews } = counts!;
  const parts = [
    { kind: 'account', count: 1 },
    { kind: 'logins', count: logins },
    { kind: 'sessions', count: sessions },
    { kind: 'invitations', count: invitations + resets },
  ] as const;
  const recorded = [
    { kind: 'auditEntries', count: entries, reason: 'accountability', until: null },
    { kind: 'accessReviews', count: reviews, reason: 'accountability', until: null },
  ] as const;
  if (held) {
    const hold = { reason: 'legalHold', until: null } as const;
    return toPlan({ gone: [], stays: [...parts.map((each) => ({ ...each, ...hold })), ...recorded] });
  }
  return toPlan({ gone: [...parts], stays: [...recorded] });
}

/**
 * Erases what a plan says that goes.
 *
 * @throws Problem `forbidden` where no other administrator would be left
 */
export async function carryOutPersonErasure(
  app: App,
  trx: Knex.Transaction,
  { tenantId, id }: Person,
  { gone }: ErasurePlan,
): Promise<void> {
  if (gone.length === 0) return;
  for (const login of await Login.query(trx).where({ tenantId, personId: id })) {
    await assertAdministratorLeft(trx, login);
    await endLogin(app, trx, login);
  }
  for (const table of ['sessions', 'password_resets', 'invitations'])
    await rows(trx, `DELETE FROM ${table} WHERE tenant_id = ? AND person_id = ?`, [tenantId, id]);
  await Person.query(trx).delete().where({ tenantId, id });
}
