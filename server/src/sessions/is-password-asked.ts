import type { Knex } from 'knex';
import { findUsableLogins } from '../accounts/find-usable-logins.js';
import type { Person } from '../accounts/person.js';
import type { PersonCaller } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { closesToPasswords, findOnlyProvider, findStrictProvider } from '../providers/assert-own-way-in.js';
import { findOpenedLogins } from '../providers/opened-logins.js';
import type { SignInProvider } from '../providers/sign-in-provider.js';

/**
 * Tells whether a password is part of the proof that a person is there, as it is of signing in: not of who has none, nor in
 * a session that opens a login whose firm switched passwords off.
 *
 * @throws Problem `no-proof` for a session from before the firm did so: signing in with its provider is the proof
 */
export async function isPasswordAsked(db: Knex, person: Person, caller: PersonCaller): Promise<boolean> {
  if (!(await findProviderInstead(db, person, caller))) return person.passwordHash !== null;
  if (caller.providerId === null) throw new Problem('no-proof');
  return false;
}

/** Finds the provider that takes the place of a password in a session: nothing that it opens may hang on the latter alone. */
export async function findProviderInstead(
  db: Knex,
  person: Person,
  { tenantId, personId, providerId }: PersonCaller,
): Promise<SignInProvider | undefined> {
  if (providerId === null) return findOnlyProvider(db, person);
  const provider = await findStrictProvider(db, person);
  if (!provider) return undefined;
  const self = { tenantId, personId };
  const opened = await findOpenedLogins(db, { ...self, providerId }, await findUsableLogins(db, self));
  return opened.some((login) => closesToPasswords(provider, login)) ? provider : undefined;
}
