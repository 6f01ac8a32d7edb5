import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { attempt, creditAttempts } from './throttling/attempts.js';
import { passwordChanged } from './events.js';
import { forgetDevices } from './known-devices.js';
import { mailPasswordChanged } from './mails.js';
import { passwordErrors, setPassword } from './new-password.js';
import { Person } from './person.js';

const operation = 'changePassword';

/** Asks for the current password, even of who is signed in: a stolen session must not become a stolen account. */
export const changePassword: Handler<typeof operation> = async ({ body, actor }, app) => {
  const { tenantId, personId, sessionId } = actor;
  const { currentPassword, newPassword } = body;
  const person = await Person.query(app.database.read).findById([tenantId, personId]).throwIfNotFound();
  const attemptKey = { tenantId, account: person.email, own: `session ${sessionId}` };
  const right = await attempt(app, attemptKey, () => app.passwords.verify(person.passwordHash, currentPassword));
  if (!right) throw wrongPassword();
  if (newPassword === currentPassword) throw fieldProblem(fieldError(operation, '/newPassword', 'passwordSame'));
  const errors = await passwordErrors(app, person, newPassword, { operation, pointer: '/newPassword' });
  if (errors.length > 0) throw fieldProblem(...errors);

  const hash = await app.passwords.hash(newPassword);
  await app.database.transaction(async (trx) => {
    if (!(await setPassword(app, trx, person, hash))) throw wrongPassword();
    await creditAttempts(app, trx, attemptKey);
    await app.events.publish(trx, passwordChanged, { tenantId, personId, keptSessionId: sessionId });
    await forgetDevices(trx, { tenantId, personId });
    await mailPasswordChanged(app, trx, person);
  });
};

const wrongPassword = () => fieldProblem(fieldError(operation, '/currentPassword', 'passwordWrong'));
