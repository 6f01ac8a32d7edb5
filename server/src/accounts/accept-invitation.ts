import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, fieldProblem } from '../contract/problem.js';
import { resetAttempts } from './throttling/attempts.js';
import { Invitation } from './invitation.js';
import { findOpenInvitation } from './invitation-link.js';
import { Login } from './login.js';
import { passwordErrors, setPassword } from './new-password.js';
import { Person } from './person.js';

export const acceptInvitation: Handler<'acceptInvitation'> = async ({ body: { token, password } }, app) => {
  const hash = password === undefined ? undefined : await firstHash(app, token, password);
  await app.database.transaction(async (trx) => {
    const invitation = await findOpenInvitation(app, trx, token);
    const { tenantId, personId } = invitation;
    const person = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
    // Whoever has a password keeps it: an invitation is no way to another.
    if (person.passwordHash !== null && hash !== undefined)
      throw fieldProblem(fieldError(operation, pointer, 'notAllowed'));
    if (person.passwordHash === null && hash === undefined)
      throw fieldProblem(fieldError(operation, pointer, 'required'));
    await accept(app, trx, invitation);
    if (hash === undefined) return;
    await setPassword(app, trx, person, hash);
    await resetAttempts(trx, { tenantId, account: person.email });
  });
};

const operation = 'acceptInvitation';
const pointer = '/password';

/** Checks and hashes a first password outside the transaction, because that takes a while. */
async function firstHash(app: App, token: string, password: string): Promise<string> {
  const { tenantId, personId } = await findOpenInvitation(app, app.database.read, token);
  const person = await Person.query(app.database.read).findById([tenantId, personId]).throwIfNotFound();
  const errors =
    person.passwordHash === null ? await passwordErrors(app, person, password, { operation, pointer }) : [];
  if (errors.length > 0) throw fieldProblem(...errors);
  return app.passwords.hash(password);
}

/** Accepts in one statement, so that a link works once however many calls come together. */
async function accept({ now }: App, trx: Knex.Transaction, { tenantId, id, loginId }: Invitation): Promise<void> {
  const acceptedAt = now().toISOString();
  const accepted = await Invitation.query(trx)
    .patch({ acceptedAt })
    .where({ tenantId, id })
    .whereNull('acceptedAt')
    .whereNull('revokedAt');
  if (accepted !== 1) throw new Problem('link-used');
  await Login.query(trx).patch({ acceptedAt }).where({ tenantId, id: loginId });
}
