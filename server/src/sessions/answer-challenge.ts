import { attemptKeyOf } from '../accounts/throttling/attempt-key.js';
import type { Handler } from '../contract/handler.js';
import { findAnswering, verifyAnswer } from '../factors/verify-answer.js';
import { findChallenge } from '../factors/challenge.js';
import { assertOwnWayIn } from '../providers/assert-own-way-in.js';
import { assertOrigin } from '../tenants/allowed-origin.js';
import { assertActive } from '../tenants/assert-active.js';
import { Tenant } from '../tenants/tenant.js';
import { findLoginsToStart, openSession } from './open-session.js';

/** Asks once more all that `createSession` asked: minutes may have passed, on another page. */
export const answerChallenge: Handler<'answerChallenge'> = async (call, app) => {
  const { read } = app.database;
  const challenge = await findChallenge(app, read, call.body.challenge);
  const { tenantId, providerId } = challenge;
  await assertOrigin(app, call.origin, tenantId);
  await assertActive(read, tenantId);
  const tenant = await Tenant.query(read).findById(tenantId).throwIfNotFound();
  const person = await findAnswering(app, challenge, call);
  const self = { tenantId, personId: person.id, providerId };
  const { here: logins } = await findLoginsToStart(app, self, call.origin);
  const attemptKey = await attemptKeyOf(app, { ...self, account: person.email }, call);
  await verifyAnswer(app, { tenant, challenge, person }, call, attemptKey);
  // Nobody learns before that how an address signs in.
  if (providerId === null) await assertOwnWayIn(read, person);
  const role = challenge.role ?? undefined;
  return openSession(app, call, { tenant, person, logins, role, hasFactor: true, providerId, attemptKey });
};
