import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { PersonCaller } from '../contract/handler.js';
import { Tenant } from '../tenants/tenant.js';
import type { SignedIn } from './to-session.js';

/** Reads the tenant and the person of a caller. */
export async function readSignedIn(
  { database: { read } }: App,
  { tenantId, personId, sessionId, providerId, login }: PersonCaller,
): Promise<SignedIn> {
  const [tenant, person] = await Promise.all([
    Tenant.query(read).findById(tenantId).throwIfNotFound(),
    Person.query(read).findById([tenantId, personId]).throwIfNotFound(),
  ]);
  return { tenant, person, session: { id: sessionId, loginId: login?.id ?? null, providerId } };
}
