import type { Knex } from 'knex';
import type { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import { closesToPasswords, findStrictProvider } from './assert-own-way-in.js';
import { SignInProvider } from './sign-in-provider.js';

/** A person who was shown to be there. */
export interface Shown {
  tenantId: string;
  personId: string;
  /** The provider that said who it is; null for who showed that here. */
  providerId: string | null;
}

/**
 * Leaves of a person's logins those that are open to who showed to be that person in this way: with a provider those of its
 * firm, or those of no firm where it is the bureau's own; with a password or a passkey those whose firm takes that. Whoever
 * runs the provider of one firm could otherwise sign in as anyone of its domains, and so reach what they see for another
 * firm; and whoever is switched off at it would still get in with a password.
 */
export async function findOpenedLogins(db: Knex, { providerId, ...person }: Shown, logins: Login[]): Promise<Login[]> {
  if (logins.length === 0) return logins;
  if (providerId === null) {
    const strict = await findStrictProviderOf(db, person);
    return strict ? logins.filter((login) => !closesToPasswords(strict, login)) : logins;
  }
  const provider = await SignInProvider.query(db).findById([person.tenantId, providerId]);
  return provider ? logins.filter(({ firmId }) => firmId === provider.firmId) : [];
}

async function findStrictProviderOf(
  db: Knex,
  { tenantId, personId }: Pick<Shown, 'tenantId' | 'personId'>,
): Promise<SignInProvider | undefined> {
  const [anyStrict] = await SignInProvider.query(db).where({ tenantId, acceptsPassword: false }).limit(1);
  const person = anyStrict && (await Person.query(db).findById([tenantId, personId]));
  return person && findStrictProvider(db, person);
}
