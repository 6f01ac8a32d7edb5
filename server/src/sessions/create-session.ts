import type { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { Call, Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Role } from '../contract/route.js';
import { isOriginAllowed } from '../tenants/allowed-origin.js';
import { assertActive } from '../tenants/assert-active.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { findUsableLogins } from '../accounts/find-usable-logins.js';
import { findDevice, rememberDevice } from '../accounts/known-devices.js';
import { attempt, creditAttempts } from '../accounts/throttling/attempts.js';
import { findLoginsHere } from './find-logins-here.js';
import { mailNewBrowser } from './mail-new-browser.js';
import { startSession } from './start-session.js';
import { toSession } from './to-session.js';

export const createSession: Handler<'createSession'> = async (call, app) => {
  const { body, origin } = call;
  const tenant = await resolveTenant(app, body.tenant, origin.host);
  await assertOrigin(app, origin, tenant.id);
  await assertActive(app.database.read, tenant.id);
  const account = body.email.toLowerCase();
  const person = await Person.query(app.database.read).findOne({ tenantId: tenant.id, email: account });
  const self = { tenantId: tenant.id, personId: person?.id ?? '' };
  const own = await findDevice(app, app.database.read, self, call.deviceToken);
  const attemptKey = { tenantId: tenant.id, account, ...(own ? { own } : { address: origin.address }) };
  const right = await attempt(app, attemptKey, async () => {
    const matches = await app.passwords.verify(person?.passwordHash, body.password);
    return matches && person?.disabledAt === null;
  });
  // The same answer whether the address is unknown, the password wrong or the person disabled.
  if (!right || !person?.passwordHash) throw new Problem('wrong-credentials');

  const rehashed = app.passwords.needsRehash(person.passwordHash) ? await app.passwords.hash(body.password) : undefined;
  const { read } = app.database;
  const logins = await findLoginsHere(app, read, self, origin);
  // Whoever works elsewhere learns why there is nothing to choose from here.
  if (logins.length === 0 && (await findUsableLogins(read, self)).length > 0) throw new Problem('origin-not-allowed');
  const { session, ...tokens } = await app.database.transaction(async (trx) => {
    await creditAttempts(app, trx, attemptKey);
    const { tenantId, id, passwordHash } = person;
    if (rehashed) await Person.query(trx).patch({ passwordHash: rehashed }).where({ tenantId, id, passwordHash });
    const loginId = onlyLogin(logins, body.role)?.id ?? null;
    if (own === undefined) await mailNewBrowser(app, trx, { tenant, person }, origin);
    const started = await startSession(app, trx, { tenantId, personId: id, loginId }, origin);
    // The cookie of another site's page is not kept by browsers.
    return origin.own ? { ...started, deviceToken: await rememberDevice(app, trx, self, call.deviceToken) } : started;
  });
  return { status: 201, body: await toSession(app, { tenant, person, session }, call), ...tokens };
};

/**
 * Returns the login to start with where there is no choice to make: the only one, or the only one of the wanted role.
 */
function onlyLogin(logins: Login[], role: Role | undefined): Login | undefined {
  const fitting = role ? logins.filter((login) => login.role === role) : logins;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Pages of other origins sign in only where the tenant or one of its firms lists them. */
async function assertOrigin(app: App, { page, own }: Call['origin'], tenantId: string): Promise<void> {
  if (page === undefined || own || (await isOriginAllowed(app, page, { tenantId }))) return;
  throw new Problem('origin-not-allowed');
}
