import type { Knex } from 'knex';
import type { Person } from '../accounts/person.js';
import type { PersonCaller } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { findOnlyProvider } from '../providers/assert-own-way-in.js';

/**
 * Tells whether a password is part of the proof that a person is there, as it is of signing in: not of who has none, nor
 * where the firm switched passwords off.
 *
 * @throws Problem `no-proof` for a session from before the firm did so: signing in with its provider is the proof
 */
export async function isPasswordAsked(db: Knex, person: Person, { providerId }: PersonCaller): Promise<boolean> {
  if (!(await findOnlyProvider(db, person))) return person.passwordHash !== null;
  if (providerId === null) throw new Problem('no-proof');
  return false;
}
