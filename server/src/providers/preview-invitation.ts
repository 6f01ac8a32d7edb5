import type { Knex } from 'knex';
import { findOpenInvitation } from '../accounts/invitation-link.js';
import { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import { labelOf } from '../accounts/to-login.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { Tenant } from '../tenants/tenant.js';
import { toTenant } from '../tenants/to-tenant.js';
import { closesToPasswords } from './assert-own-way-in.js';
import { domainOf, findProviderOf } from './find-provider.js';

/** Shows what a link invites to, and changes nothing: mail scanners open links too. */
export const previewInvitation: Handler<'previewInvitation'> = async ({ body: { token }, language }, app) => {
  const { read } = app.database;
  const { tenantId, personId, loginId, expiresAt } = await findOpenInvitation(app, read, token);
  const [tenant, person, login] = await Promise.all([
    Tenant.query(read).findById(tenantId).throwIfNotFound(),
    Person.query(read).findById([tenantId, personId]).throwIfNotFound(),
    Login.query(read).findById([tenantId, loginId]).throwIfNotFound(),
  ]);
  const { email, name } = person;
  const label = await labelOf(read, tenant, login, language);
  const needsPassword = person.passwordHash === null;
  const provider = await findOffered(read, person, login);
  return {
    body: { tenant: toTenant(tenant), email, name, role: login.role, label, needsPassword, provider, expiresAt },
  };
};

/** That of another firm at the same domain would not open this login: see `findOpenedLogins`. */
async function findOffered(db: Knex, person: Person, login: Login): Promise<Schemas['OfferedProvider'] | null> {
  const provider = await findProviderOf(db, person.tenantId, domainOf(person.email));
  if (!provider || provider.firmId !== login.firmId) return null;
  return { name: provider.name, acceptsPassword: !closesToPasswords(provider, login) };
}
