import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import type { Person } from '../accounts/person.js';
import { Problem } from '../contract/problem.js';
import { domainOf, findProviderOf } from './find-provider.js';
import type { SignInProvider } from './sign-in-provider.js';

/**
 * Refuses a password, or a passkey alone, of a person whose firm lets people in with its own provider only.
 *
 * It is asked of who has shown who they are: nobody else learns that an address is an administrator's.
 *
 * @throws Problem `password-not-accepted`
 */
export async function assertOwnWayIn(db: Knex, person: Person): Promise<void> {
  const provider = await findOnlyProvider(db, person);
  if (provider) throw new Problem('password-not-accepted', { values: { name: provider.name } });
}

/**
 * Finds the provider with which alone a firm lets a person in: whoever is switched off there must not get in here. It is
 * nothing to people of another firm at the same domain, whose logins it does not open. Administrators of the bureau always
 * get in, so that a provider that fails, or was set up wrongly, locks nobody out for good.
 */
export async function findOnlyProvider(
  db: Knex,
  { tenantId, id: personId, email }: Person,
): Promise<SignInProvider | undefined> {
  const provider = await findProviderOf(db, tenantId, domainOf(email));
  if (!provider || provider.acceptsPassword) return undefined;
  const logins = await Login.query(db).where({ tenantId, personId, disabledAt: null });
  if (logins.some(({ role, acceptedAt }) => role === 'administrator' && acceptedAt !== null)) return undefined;
  return logins.some(({ firmId }) => firmId === provider.firmId) ? provider : undefined;
}
