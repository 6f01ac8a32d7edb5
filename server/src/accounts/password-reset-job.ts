import type { Knex } from 'knex';
import type { App } from '../app.js';
import { hashToken, newToken } from '../secrets/index.js';
import { Tenant } from '../tenants/tenant.js';
import { mailPasswordReset } from './mails.js';
import { voidResets } from './new-password.js';
import { PasswordReset } from './password-reset.js';
import { Person } from './person.js';

/** The kind of the job that each request for a new password queues. */
export const passwordResetJob = 'passwordReset';

const minuteMs = 60 * 1000;

/** A link works for 30 minutes. */
const resetLifetimeMs = 30 * minuteMs;

/** Nobody can fill another's mailbox: one mail in two minutes and five in an hour, silently. */
const mailLimits = [
  { count: 1, withinMs: 2 * minuteMs },
  { count: 5, withinMs: 60 * minuteMs },
];

/** Mails links to those who asked for one, where the address is a person's with a password. */
export function registerResetJobs(app: App): void {
  app.jobs.handle<{ email: string }>(passwordResetJob, async ({ tenantId, payload }) => async (trx) => {
    const person = await Person.query(trx)
      .findOne({ tenantId, email: payload.email, disabledAt: null })
      .whereNotNull('passwordHash');
    if (person && !(await hasTooManyMails(app, trx, person))) await sendReset(app, trx, person);
  });
}

async function sendReset(app: App, trx: Knex.Transaction, person: Person): Promise<void> {
  const { tenantId, id: personId } = person;
  const now = app.now();
  const expiresAt = new Date(now.getTime() + resetLifetimeMs).toISOString();
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
  await mailPasswordReset(app, trx, tenant, person, { token, expiresAt });
}

async function hasTooManyMails(
  { now }: App,
  trx: Knex.Transaction,
  { tenantId, id: personId }: Person,
): Promise<boolean> {
  const counts = mailLimits.map(async ({ count, withinMs }) => {
    const since = new Date(now().getTime() - withinMs).toISOString();
    const sent = await PasswordReset.query(trx)
      .where({ tenantId, personId })
      .where('createdAt', '>', since)
      .resultSize();
    return sent >= count;
  });
  return (await Promise.all(counts)).includes(true);
}
