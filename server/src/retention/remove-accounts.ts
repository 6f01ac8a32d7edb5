import { endLogin } from '../accounts/end-login.js';
import { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import type { Condition } from '../database/index.js';
import type { TermKey } from '../terms.js';
import { cutoff } from './cutoff.js';
import { tenantNotHeld } from './legal-hold.js';
import { type Part, recordRemoval, type RemovedKind, removeRows } from './removals.js';

interface AccountRule extends Omit<Part, 'where'> {
  rule: TermKey;
  kind: RemovedKind;
  /** Selects rows `x` by one moment, before which they are past their term. */
  past: string;
}

/** Whatever refers to what goes goes first. */
const accountRules: AccountRule[] = [
  { rule: 'sessions', kind: 'sessions', table: 'sessions', key: ['id'], past: 'x.expires_at < ?' },
  { rule: 'passwordResets', kind: 'passwordResets', table: 'password_resets', key: ['id'], past: 'x.expires_at < ?' },
  {
    rule: 'invitations',
    kind: 'invitations',
    table: 'invitations',
    key: ['id'],
    past: 'coalesce(x.accepted_at, x.revoked_at) < ?',
  },
  {
    rule: 'persons',
    kind: 'persons',
    table: 'persons',
    key: ['id'],
    past: `x.created_at < ? AND ${['logins', 'invitations', 'sessions', 'password_resets']
      .map((table) => `NOT EXISTS (SELECT 1 FROM ${table} AS o WHERE o.tenant_id = x.tenant_id AND o.person_id = x.id)`)
      .join(' AND ')}`,
  },
  {
    rule: 'webhookMessages',
    kind: 'webhookMessages',
    table: 'webhook_messages',
    key: ['id'],
    past: "x.created_at < ? AND x.state <> 'waiting'",
  },
];

/** Mails and answers that the service keeps for itself say nothing that a law suit needs: no hold keeps them. */
const technicalRules: AccountRule[] = [
  { rule: 'failedJobs', kind: 'jobs', table: 'jobs', key: ['id'], past: "x.state = 'failed' AND x.run_at < ?" },
  { rule: 'jobs', kind: 'jobs', table: 'jobs', key: ['id'], past: "x.state = 'done' AND x.run_at < ?" },
  {
    rule: 'idempotencyKeys',
    kind: 'answers',
    table: 'idempotency_keys',
    key: ['principal', 'operation', 'key'],
    past: 'x.created_at < ?',
  },
];

/** Removes what is past its term of those who sign in, of software, and of the service itself. */
export async function removeAccounts(app: App, tenantId: string, signal: AbortSignal): Promise<void> {
  await endDisabledLogins(app, tenantId);
  const run = ({ rule, kind, past, ...part }: AccountRule, held?: Condition): Promise<void> => {
    const sql = held ? `${past} AND ${held.sql}` : past;
    const where = { sql, bindings: [cutoff(rule, app.now())] };
    return removeRows(app, { tenantId, rule, kind }, { ...part, where }, signal);
  };
  for (const rule of accountRules) await run(rule, tenantNotHeld('x.tenant_id'));
  for (const rule of technicalRules) await run(rule);
}

/** Ends one login after the other, as an administrator does. */
async function endDisabledLogins(app: App, tenantId: string): Promise<void> {
  const due = await Login.query(app.database.read)
    .where({ tenantId })
    .where('disabledAt', '<', cutoff('disabledLogins', app.now()))
    .whereRaw(tenantNotHeld('logins.tenant_id').sql);
  for (const login of due) {
    await app.database.transaction(async (trx) => {
      await endLogin(app, trx, login);
      await recordRemoval(app, trx, { tenantId, rule: 'disabledLogins', kind: 'logins', count: 1 });
    });
  }
}
