import type { Knex } from 'knex';
import { Login } from './login.js';
import { Person } from './person.js';

/** Finds the people who may put everything of the bureau right: its administrators, by name. */
export async function findAdministrators(db: Knex, tenantId: string): Promise<Person[]> {
  const personIds = Login.query(db)
    .select('personId')
    .where({ tenantId, role: 'administrator', disabledAt: null })
    .whereNotNull('acceptedAt');
  return Person.query(db).where({ tenantId, disabledAt: null }).whereIn('id', personIds).orderBy('name').orderBy('id');
}
