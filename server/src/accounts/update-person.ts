import type { Handler } from '../contract/handler.js';
import { Person } from './person.js';
import { toPerson } from './to-person.js';

export const updatePerson: Handler<'updatePerson'> = async ({ body, actor, version }, app) => {
  const { tenantId, personId } = actor;
  const person = await app.database.transaction(async (trx) => {
    const { name: former, email } = await Person.query(trx).findById([tenantId, personId]).throwIfNotFound();
    const name = body.name?.trim() ?? former;
    return Person.updateAtVersion<Person>(trx, tenantId, personId, version!, {
      name,
      ...(body.language && { language: body.language }),
      ...Person.searchColumns({ name, email }),
    });
  });
  return { body: toPerson(person), version: person.version };
};
