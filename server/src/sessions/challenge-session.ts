import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { beginProof } from '../factors/begin-challenge.js';
import { Tenant } from '../tenants/tenant.js';
import { isPasswordAsked } from './is-password-asked.js';

export const challengeSession: Handler<'challengeSession'> = async ({ actor, origin }, app) => {
  const { tenantId, personId } = actor;
  const { read } = app.database;
  const tenant = await Tenant.query(read).findById(tenantId).throwIfNotFound();
  const person = await Person.query(read).findById([tenantId, personId]).throwIfNotFound();
  const asksPassword = await isPasswordAsked(read, person, actor);
  return { status: 201, body: await beginProof(app, { tenant, person, asksPassword }, origin) };
};
