import { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { personQueries } from './subject-queries.js';
import { writeSubjectExport } from './write-subject-export.js';

export const exportPerson: Handler<'exportPerson'> = async ({ params, actor }, app) => {
  const { tenantId } = actor;
  const person = await Person.query(app.database.read).findById([tenantId, params.personId]);
  if (!person) throw new Problem('not-found');
  const about = { format: 'loonpoort-person', person: person.id };
  return {
    body: writeSubjectExport(app, { name: 'person', about, queries: personQueries, bindings: [tenantId, person.id] }),
  };
};
