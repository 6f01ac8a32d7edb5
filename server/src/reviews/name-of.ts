import type { Knex } from 'knex';
import { Person } from '../accounts/person.js';
import type { PersonActor } from '../contract/handler.js';

/** Returns what a decision says of who took it: the name stays where the person goes. */
export async function nameOf(db: Knex, { tenantId, personId }: PersonActor): Promise<string> {
  return (await Person.query(db).findById([tenantId, personId]).throwIfNotFound()).name;
}
