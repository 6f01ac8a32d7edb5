import type { Person } from '../accounts/person.js';
import { attemptKeyOf } from '../accounts/throttling/attempt-key.js';
import type { App } from '../app.js';
import type { Answer, Call, Schemas } from '../contract/handler.js';
import type { Role } from '../contract/route.js';
import { beginChallenge } from '../factors/begin-challenge.js';
import type { Tenant } from '../tenants/tenant.js';
import { findLoginsToStart, openSession } from './open-session.js';

interface Identified {
  tenant: Tenant;
  person: Person;
  providerId: string;
  /** Whether the provider's second factor was shown, and counts. */
  hasFactor: boolean;
  /** When the provider was shown who it is. */
  provedAt: Date;
  role: Role | undefined;
}

/** Goes on with a person whom a provider has identified: to the second step where one is due, else to the session. */
export async function signInIdentified(
  app: App,
  call: Pick<Call, 'origin' | 'deviceToken' | 'refreshToken' | 'language'>,
  { tenant, person, providerId, hasFactor, provedAt, role }: Identified,
): Promise<Answer<Schemas['Session'] | Schemas['SignInChallenge']>> {
  const self = { tenantId: tenant.id, personId: person.id, providerId };
  const { opened, here } = await findLoginsToStart(app, self, call.origin);
  if (!hasFactor) {
    const signingIn = { tenant, personId: person.id, logins: opened, role, providerId };
    const challenge = await beginChallenge(app, signingIn, call.origin);
    if (challenge) return { status: 200, body: challenge };
  }
  const attemptKey = await attemptKeyOf(app, { ...self, account: person.email }, call);
  return openSession(app, call, { tenant, person, logins: here, role, hasFactor, providerId, provedAt, attemptKey });
}
