import type { Knex } from 'knex';
import { Person } from '../accounts/person.js';
import { Client } from '../clients/client.js';
import type { Actor } from '../contract/handler.js';

/** Reads the name of the person or the software that asks, for what is written down about a journal. */
export async function nameOfActor(knex: Knex, actor: Actor): Promise<string> {
  const { tenantId } = actor;
  const caller =
    'personId' in actor
      ? await Person.query(knex).findById([tenantId, actor.personId]).throwIfNotFound()
      : await Client.query(knex).findById([tenantId, actor.login.id]).throwIfNotFound();
  return caller.name;
}
