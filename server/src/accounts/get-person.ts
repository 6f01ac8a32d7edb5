import type { Handler } from '../contract/handler.js';
import { Person } from './person.js';
import { toPerson } from './to-person.js';

export const getPerson: Handler<'getPerson'> = async ({ actor: { tenantId, personId } }, { database }) => {
  const person = await Person.query(database.read).findById([tenantId, personId]).throwIfNotFound();
  return { body: toPerson(person), version: person.version };
};
