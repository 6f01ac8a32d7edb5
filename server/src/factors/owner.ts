import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { Call, PersonCaller } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Tenant } from '../tenants/tenant.js';
import { type PasskeySite, passkeySite } from './passkeys.js';

/**
 * Reads who changes the own factors. The pages of other sites do not: a script there has the person's token, and would
 * have a way in for good.
 *
 * @throws Problem `origin-not-allowed`
 */
export async function readOwner(
  { database: { read }, settings }: App,
  { actor, origin }: { actor: PersonCaller; origin: Call['origin'] },
): Promise<{ tenant: Tenant; person: Person; site: PasskeySite | undefined }> {
  if (origin.page !== undefined && !origin.own) throw new Problem('origin-not-allowed');
  const { tenantId, personId } = actor;
  const tenant = await Tenant.query(read).findById(tenantId).throwIfNotFound();
  const person = await Person.query(read).findById([tenantId, personId]).throwIfNotFound();
  return { tenant, person, site: passkeySite(settings, tenant, origin.page) };
}
