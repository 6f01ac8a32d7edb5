import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { rejected } from '../contract/problem.js';
import { attempt, forgive } from '../sessions/attempts.js';
import { forgetSessions } from '../sessions/authenticate.js';
import { endSessions } from '../sessions/end-sessions.js';
import { mailNotice } from './mails.js';
import { passwordErrors, setPassword } from './new-password.js';
import { Person } from './person.js';

const operation = 'changePassword';

/** Asks for the current password, even of who is signed in: a stolen session must not become a stolen account. */
export const changePassword: Handler<typeof operation> = async ({ body, actor, origin }, app) => {
  const { tenantId, personId, sessionId } = actor;
  const { currentPassword, newPassword } = body;
  const person = await Person.query(app.database.read).findById([tenantId, personId]).throwIfNotFound();
  const claimant = { tenantId, account: person.email, address: origin.address };
  const right = await attempt(app, claimant, () => app.passwords.verify(person.passwordHash, currentPassword));
  if (!right) throw wrong();
  if (newPassword === currentPassword) throw rejected(fieldError(operation, '/newPassword', 'passwordSame'));
  const errors = await passwordErrors(app, person, newPassword, { operation, pointer: '/newPassword' });
  if (errors.length > 0) throw rejected(...errors);

  const hash = await app.passwords.hash(newPassword);
  await app.database.transaction(async (trx) => {
    if (!(await setPassword(app, trx, person, hash))) throw wrong();
    await forgive(app, trx, claimant);
    await endSessions(app, trx, { tenantId, personId }, 'password', sessionId);
    await mailNotice(app, trx, person);
  });
  forgetSessions(app);
};

const wrong = () => rejected(fieldError(operation, '/currentPassword', 'passwordWrong'));
