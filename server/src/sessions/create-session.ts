import { Person } from '../accounts/person.js';
import { attemptKeyOf } from '../accounts/throttling/attempt-key.js';
import { attempt } from '../accounts/throttling/attempts.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { beginChallenge } from '../factors/begin-challenge.js';
import { assertOwnWayIn } from '../providers/assert-own-way-in.js';
import { assertOrigin } from '../tenants/allowed-origin.js';
import { assertNotSuspended } from '../tenants/assert-active.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { findLoginsToStart, openSession } from './open-session.js';

export const createSession: Handler<'createSession'> = async (call, app) => {
  const { body, origin } = call;
  const { role } = body;
  const { read } = app.database;
  const tenant = await resolveTenant(app, body.tenant, origin.host);
  await assertOrigin(app, origin, tenant.id);
  assertNotSuspended(tenant);
  const account = body.email.toLowerCase();
  const person = await Person.query(read).findOne({ tenantId: tenant.id, email: account });
  const self = { tenantId: tenant.id, personId: person?.id ?? '', providerId: null };
  const attemptKey = await attemptKeyOf(app, { ...self, account }, call);
  const right = await attempt(app, attemptKey, async () => {
    const matches = await app.passwords.verify(person?.passwordHash, body.password);
    return matches && person?.disabledAt === null;
  });
  // The same answer whether the address is unknown, the password wrong or the person disabled.
  if (!right || !person?.passwordHash) throw new Problem('wrong-credentials');

  await assertOwnWayIn(read, person);
  const { opened, here } = await findLoginsToStart(app, self, origin);
  const challenge = await beginChallenge(app, { tenant, personId: person.id, logins: opened, role }, origin);
  // Failures go on counting until the second step: a right password alone is no way to go on guessing at codes.
  if (challenge) return { status: 200, body: challenge };
  const rehashed = app.passwords.needsRehash(person.passwordHash) ? await app.passwords.hash(body.password) : undefined;
  const shown = { hasFactor: false, providerId: null };
  return openSession(app, call, { tenant, person, logins: here, role, ...shown, attemptKey, rehashed });
};
