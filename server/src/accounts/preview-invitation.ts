import type { Handler } from '../contract/handler.js';
import { Tenant } from '../tenants/tenant.js';
import { toTenant } from '../tenants/to-tenant.js';
import { findOpenInvitation } from './invitation-link.js';
import { Login } from './login.js';
import { Person } from './person.js';
import { labelOf } from './to-login.js';

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
  return { body: { tenant: toTenant(tenant), email, name, role: login.role, label, needsPassword, expiresAt } };
};
