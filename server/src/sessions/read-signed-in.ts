import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { Call, PersonCaller } from '../contract/handler.js';
import { Tenant } from '../tenants/tenant.js';
import { findLoginsHere } from './find-logins-here.js';
import type { SignedIn } from './to-session.js';

/** Reads the tenant, the person and the logins of a caller. */
export async function readSignedIn(app: App, actor: PersonCaller, origin: Call['origin']): Promise<SignedIn> {
  const { read } = app.database;
  const { tenantId, personId, sessionId, providerId, login } = actor;
  const [tenant, person, logins] = await Promise.all([
    Tenant.query(read).findById(tenantId).throwIfNotFound(),
    Person.query(read).findById([tenantId, personId]).throwIfNotFound(),
    findLoginsHere(app, read, actor, origin),
  ]);
  return { tenant, person, session: { id: sessionId, loginId: login?.id ?? null, providerId }, logins };
}
