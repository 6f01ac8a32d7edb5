import type { Knex } from 'knex';
import type { Answer, PersonActor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { Tenant } from '../tenants/tenant.js';
import { Login } from './login.js';
import { Person } from './person.js';
import { toLoginDetails } from './to-login-details.js';
import { findWiderColleagues } from './wider-colleagues.js';

/**
 * Reads a login as administrators see it, with its version.
 *
 * @throws Problem `not-found`
 */
export async function readLogin(
  db: Knex,
  tenantId: string,
  id: string,
  language: Language,
): Promise<Answer<Schemas['LoginDetail']>> {
  const login = await Login.query(db).findById([tenantId, id]);
  if (!login) throw new Problem('not-found');
  const tenant = await Tenant.query(db).findById(tenantId).throwIfNotFound();
  const person = await Person.query(db).findById([tenantId, login.personId]).throwIfNotFound();
  const [body] = await toLoginDetails(db, tenant, person, [login], language);
  const widerColleagues = login.managesFirm ? await findWiderColleagues(db, login, language) : undefined;
  return { body: { ...body!, ...(widerColleagues && { widerColleagues }) }, version: login.version };
}

/**
 * Finds a login that the caller may change: nobody changes their own.
 *
 * @throws Problem `not-found`, or `own-login` when it is one of the caller's
 */
export async function findOthersLogin(
  trx: Knex.Transaction,
  { tenantId, personId }: PersonActor,
  id: string,
): Promise<Login> {
  const login = await Login.query(trx).findById([tenantId, id]);
  if (!login) throw new Problem('not-found');
  if (login.personId === personId) throw new Problem('own-login');
  return login;
}
