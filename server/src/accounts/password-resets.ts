import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Handler } from '../contract/handler.js';
import { Problem, rejected } from '../contract/problem.js';
import { hashToken, newToken } from '../secrets/index.js';
import { forget } from '../sessions/attempts.js';
import { forgetSessions } from '../sessions/authenticate.js';
import { endSessions } from '../sessions/end-sessions.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { Tenant } from '../tenants/tenant.js';
import { mailNotice, mailReset } from './mails.js';
import { passwordErrors, setPassword, voidResets } from './new-password.js';
import { PasswordReset } from './password-reset.js';
import { Person } from './person.js';

const minute = 60 * 1000;

/** Milliseconds that a link holds. */
const resetTime = 30 * minute;
const atMost = [
  { count: 1, within: 2 * minute },
  { count: 5, within: 60 * minute },
];

const kind = 'passwordReset';

/**
 * Looks nothing up: the same job is queued for every address, and finds out whether it is known. So neither the
 * answer nor its time tells (ASVS 5.0, 6.3.8).
 */
export const requestPasswordReset: Handler<'requestPasswordReset'> = async ({ body, origin }, app) => {
  const { id } = await resolveTenant(app, body.tenant, origin.host);
  await app.database.transaction((trx) => app.jobs.enqueue(trx, id, kind, { email: body.email.toLowerCase() }));
  return { status: 202 };
};

/** Mails links to those who asked for one, where the address is a person's with a password. */
export function sendResets(app: App): void {
  app.jobs.handle<{ email: string }>(kind, async ({ tenantId, payload }) => async (trx) => {
    const person = await Person.query(trx)
      .findOne({ tenantId, email: payload.email, disabledAt: null })
      .whereNotNull('passwordHash');
    if (person && !(await tooMany(app, trx, person))) await sendReset(app, trx, person);
  });
}

async function sendReset(app: App, trx: Knex.Transaction, person: Person): Promise<void> {
  const { tenantId, id: personId } = person;
  const now = app.now();
  const expiresAt = new Date(now.getTime() + resetTime).toISOString();
  const token = newToken();
  await voidResets(trx, { tenantId, personId }, now.toISOString());
  await PasswordReset.query(trx).insert({
    tenantId,
    personId,
    tokenHash: hashToken(token),
    expiresAt,
    createdAt: now.toISOString(),
  });
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  await mailReset(app, trx, tenant, person, { token, expiresAt });
}

/** Nobody can fill another's mailbox: 1 mail in 2 minutes and 5 in an hour, silently. */
async function tooMany({ now }: App, trx: Knex.Transaction, { tenantId, id: personId }: Person): Promise<boolean> {
  const counts = atMost.map(async ({ count, within }) => {
    const since = new Date(now().getTime() - within).toISOString();
    const sent = await PasswordReset.query(trx).where({ tenantId, personId }).where('createdAt', '>', since).resultSize();
    return sent >= count;
  });
  return (await Promise.all(counts)).includes(true);
}

/** Signs nobody in, and everybody out: whoever held the account before must not hold it any longer. */
export const resetPassword: Handler<'resetPassword'> = async ({ body: { token, password } }, app) => {
  const { tenantId, personId } = await resetOf(app, app.database.read, token);
  const person = await Person.query(app.database.read).findById([tenantId, personId]).throwIfNotFound();
  const errors = await passwordErrors(app, person, password, { operation: 'resetPassword', pointer: '/password' });
  if (errors.length > 0) throw rejected(...errors);
  const hash = await app.passwords.hash(password);
  await app.database.transaction(async (trx) => {
    // Asked again: of calls with one link that come together, the first closes it for the others.
    const { id } = await resetOf(app, trx, token);
    const usedAt = app.now().toISOString();
    const used = await PasswordReset.query(trx).patch({ usedAt }).where({ tenantId, id }).whereNull('usedAt');
    if (used !== 1) throw new Problem('link-used');
    if (!(await setPassword(app, trx, person, hash))) throw new Problem('link-revoked');
    await forget(trx, { tenantId, account: person.email });
    await endSessions(app, trx, { tenantId, personId }, 'password');
    await mailNotice(app, trx, person);
  });
  forgetSessions(app);
};

async function resetOf({ now }: App, db: Knex, token: string): Promise<PasswordReset> {
  const reset = await PasswordReset.query(db).findOne({ tokenHash: hashToken(token) });
  if (!reset) throw new Problem('link-invalid');
  if (reset.usedAt !== null) throw new Problem('link-used');
  if (reset.replacedAt !== null) throw new Problem('link-revoked');
  if (now().getTime() >= Date.parse(reset.expiresAt)) throw new Problem('link-expired');
  return reset;
}
