import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { toErasure } from './erasure.js';
import { planPersonErasure } from './person-erasure.js';

export const getPersonErasure: Handler<'getPersonErasure'> = async (call, { database }) => {
  const person = await Person.query(database.read).findById([call.actor.tenantId, call.params.personId]);
  if (!person) throw new Problem('not-found');
  return { body: toErasure(await planPersonErasure(database.read, person), call.language) };
};
