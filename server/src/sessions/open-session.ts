import type { Login } from '../accounts/login.js';
import { rememberDevice } from '../accounts/known-devices.js';
import { Person } from '../accounts/person.js';
import { type AttemptKey, creditAttempts } from '../accounts/throttling/attempts.js';
import type { App } from '../app.js';
import type { Answer, Call, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Role } from '../contract/route.js';
import type { Shown } from '../providers/opened-logins.js';
import type { Tenant } from '../tenants/tenant.js';
import { endFormerSession } from './end-former-session.js';
import { findLogins, type OwnLogins } from './find-logins-here.js';
import { mailNewBrowser } from './mail-new-browser.js';
import { startSession } from './start-session.js';
import { toSession } from './to-session.js';

/** A person who has shown who they are. */
export interface Opening {
  tenant: Tenant;
  person: Person;
  /** The logins that the person can start with on this page. */
  logins: readonly Login[];
  /** The role to start with, where there are several. */
  role: Role | undefined;
  /** Whether a second factor was shown. */
  hasFactor: boolean;
  /** The provider that said who it is; null for who showed that here. */
  providerId: string | null;
  /** When the person was proved to be there, where that was not now: a provider lets in who signed in there earlier. */
  provedAt?: Date;
  attemptKey: AttemptKey;
  /** The hash of the same password that takes the place of an older one. */
  rehashed?: string | undefined;
}

type Caller = Pick<Call, 'origin' | 'deviceToken' | 'refreshToken' | 'language'>;

/**
 * Finds the logins of a person who signs in.
 *
 * @throws Problem `origin-not-allowed` where all are for other pages, so that one learns why there is nothing to choose
 */
export async function findLoginsToStart(app: App, self: Shown, origin: Call['origin']): Promise<OwnLogins> {
  const logins = await findLogins(app, app.database.read, self, origin);
  if (logins.here.length === 0 && logins.opened.length > 0) throw new Problem('origin-not-allowed');
  return logins;
}

/** Starts the session of a person, and says so as signing in does. */
export async function openSession(app: App, call: Caller, opening: Opening): Promise<Answer<Schemas['Session']>> {
  const { tenant, person, logins, role, hasFactor, providerId, provedAt = app.now(), attemptKey, rehashed } = opening;
  const { origin } = call;
  const { tenantId, id: personId, passwordHash } = person;
  const self = { tenantId, personId };
  const loginId = onlyLogin(logins, role)?.id ?? null;
  const { session, ...tokens } = await app.database.transaction(async (trx) => {
    await creditAttempts(app, trx, attemptKey);
    if (rehashed !== undefined) {
      await Person.query(trx).patch({ passwordHash: rehashed }).where({ tenantId, id: personId, passwordHash });
    }
    if (origin.own) await endFormerSession(app, trx, call.refreshToken);
    if (!('own' in attemptKey)) await mailNewBrowser(app, trx, { tenant, person }, origin);
    const started = await startSession(app, trx, { ...self, loginId, hasFactor, providerId, provedAt }, origin);
    // The cookie of another site's page is not kept by browsers.
    return origin.own ? { ...started, deviceToken: await rememberDevice(app, trx, self, call.deviceToken) } : started;
  });
  return { status: 201, body: await toSession(app, { tenant, person, session, logins }, call), ...tokens };
}

/**
 * Returns the login to start with where there is no choice to make: the only one, or the only one of the wanted role.
 */
function onlyLogin(logins: readonly Login[], role: Role | undefined): Login | undefined {
  const fitting = role ? logins.filter((login) => login.role === role) : logins;
  return fitting.length === 1 ? fitting[0] : undefined;
}
