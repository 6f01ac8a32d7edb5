import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import type { Person } from '../accounts/person.js';
import { Problem } from '../contract/problem.js';
import { domainOf, findProviderOf } from './find-provider.js';
import type { SignInProvider } from './sign-in-provider.js';

type Whose = Pick<Person, 'tenantId' | 'email'>;

/**
 * Refuses a password, or a passkey alone, of a person all of whose logins open with the firm's own provider only.
 *
 * It is asked of who has shown who they are: nobody else learns that an address is an administrator's.
 *
 * @throws Problem `password-not-accepted`
 */
export async function assertOwnWayIn(db: Knex, person: Person): Promise<void> {
  const provider = await findOnlyProvider(db, person);
  if (provider) throw passwordNotAccepted(provider);
}

export const passwordNotAccepted = ({ name }: SignInProvider): Problem =>
  new Problem('password-not-accepted', { values: { name } });

/** Finds the provider without which a person gets in nowhere: a password opens none of the logins, and it opens one. */
export async function findOnlyProvider(db: Knex, person: Person): Promise<SignInProvider | undefined> {
  const provider = await findStrictProvider(db, person);
  if (!provider) return undefined;
  const logins = await Login.query(db).where({ tenantId: person.tenantId, personId: person.id, disabledAt: null });
  if (!logins.some((login) => closesToPasswords(provider, login))) return undefined;
  return logins.some((login) => login.acceptedAt !== null && !closesToPasswords(provider, login))
    ? undefined
    : provider;
}

/** Finds the provider of a person's domain where its firm has switched passwords off. */
export async function findStrictProvider(db: Knex, { tenantId, email }: Whose): Promise<SignInProvider | undefined> {
  const provider = await findProviderOf(db, tenantId, domainOf(email));
  return provider?.acceptsPassword === false ? provider : undefined;
}

/**
 * Returns whether a firm that has switched passwords off keeps a login from who gives one: whoever is switched off at its
 * provider must not get in here. It says nothing of logins at another firm, which the provider does not open. Administrators
 * of the bureau always get in, so that a provider that fails, or was set up wrongly, locks nobody out for good.
 */
export function closesToPasswords(
  { firmId, acceptsPassword }: Pick<SignInProvider, 'firmId' | 'acceptsPassword'>,
  login: Pick<Login, 'role' | 'firmId'>,
): boolean {
  return !acceptsPassword && login.role !== 'administrator' && login.firmId === firmId;
}
