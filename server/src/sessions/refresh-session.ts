import { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { Call, Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { assertActive } from '../tenants/assert-active.js';
import { Tenant } from '../tenants/tenant.js';
import { findLoginsHere } from './find-logins-here.js';
import { rotateRefreshToken } from './rotate-refresh-token.js';
import type { Session } from './session.js';
import { type SignedIn, toSession } from './to-session.js';

export const refreshSession: Handler<'refreshSession'> = async (call, app) => {
  const { refreshToken, origin } = call;
  if (!origin.own) throw new Problem('origin-not-allowed');
  if (refreshToken === undefined) throw new Problem('unauthenticated');
  const rotated = await app.database.transaction(async (trx) => {
    const next = await rotateRefreshToken(app, trx, refreshToken);
    // Rolls back, so that the session goes on with this token once the tenant is resumed.
    if (next) await assertActive(trx, next.session.tenantId);
    return next;
  });
  const signedIn = rotated && (await findSignedIn(app, rotated.session, origin));
  if (!signedIn) throw new Problem('session-expired');
  return { status: 201, body: await toSession(app, signedIn, call), refreshToken: rotated.token };
};

/** Reads the person of a session, unless it or the chosen login may no longer be used. */
async function findSignedIn(app: App, session: Session, origin: Call['origin']): Promise<SignedIn | undefined> {
  const { read } = app.database;
  const { tenantId, personId, loginId } = session;
  const [tenant, person, login] = await Promise.all([
    Tenant.query(read).findById(tenantId),
    Person.query(read).findOne({ tenantId, id: personId, disabledAt: null }),
    loginId === null ? null : Login.query(read).findOne({ tenantId, id: loginId, disabledAt: null }),
  ]);
  if (!tenant || !person || login === undefined) return undefined;
  const logins = await findLoginsHere(app, read, session, origin);
  // Its firm may take no passwords any more.
  if (login && !logins.some(({ id }) => id === login.id)) return undefined;
  return { tenant, person, session, logins };
}
