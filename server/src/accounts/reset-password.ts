import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Handler } from '../contract/handler.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { hashToken } from '../secrets/index.js';
import { assertActive } from '../tenants/assert-active.js';
import { passwordChanged } from './events.js';
import { forgetDevices, rememberDevice } from './known-devices.js';
import { mailPasswordChanged } from './mails.js';
import { passwordErrors, setPassword } from './new-password.js';
import { PasswordReset } from './password-reset.js';
import { Person } from './person.js';
import { resetAttempts } from './throttling/attempts.js';

/**
 * Signs nobody in, and everybody out: whoever held the account before must not hold it any longer. The browser is the
 * person's from then on, which is the way in while somebody keeps guessing at the account.
 */
export const resetPassword: Handler<'resetPassword'> = async (call, app) => {
  const { body, origin } = call;
  const { token, password } = body;
  const { tenantId, personId } = await findOpenReset(app, app.database.read, token);
  const person = await Person.query(app.database.read).findById([tenantId, personId]).throwIfNotFound();
  const errors = await passwordErrors(app, person, password, { operation: 'resetPassword', pointer: '/password' });
  if (errors.length > 0) throw fieldProblem(...errors);
  const hash = await app.passwords.hash(password);
  const deviceToken = await app.database.transaction(async (trx) => {
    // Asked again: of calls with one link that come together, the first closes it for the others.
    const { id } = await findOpenReset(app, trx, token);
    const usedAt = app.now().toISOString();
    const used = await PasswordReset.query(trx).patch({ usedAt }).where({ tenantId, id }).whereNull('usedAt');
    if (used !== 1) throw new Problem('link-used');
    if (!(await setPassword(app, trx, person, hash))) throw new Problem('link-revoked');
    await resetAttempts(trx, { tenantId, account: person.email });
    await app.events.publish(trx, passwordChanged, { tenantId, personId });
    await mailPasswordChanged(app, trx, person);
    await forgetDevices(trx, { tenantId, personId });
    return origin.own ? rememberDevice(app, trx, { tenantId, personId }, call.deviceToken) : undefined;
  });
  return { deviceToken };
};

/** @throws Problem `link-invalid`, `tenant-suspended`, `link-used`, `link-revoked` or `link-expired` */
async function findOpenReset({ now }: App, db: Knex, token: string): Promise<PasswordReset> {
  const reset = await PasswordReset.query(db).findOne({ tokenHash: hashToken(token) });
  if (!reset) throw new Problem('link-invalid');
  await assertActive(db, reset.tenantId);
  if (reset.usedAt !== null) throw new Problem('link-used');
  if (reset.replacedAt !== null) throw new Problem('link-revoked');
  if (now().getTime() >= Date.parse(reset.expiresAt)) throw new Problem('link-expired');
  return reset;
}
