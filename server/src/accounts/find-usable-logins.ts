import type { Knex } from 'knex';
import { Login } from './login.js';

/** Finds the logins that a person can work with: accepted and not disabled, oldest first. */
export async function findUsableLogins(db: Knex, person: { tenantId: string; personId: string }): Promise<Login[]> {
  const { tenantId, personId } = person;
  return Login.query(db).where({ tenantId, personId }).whereNotNull('acceptedAt').whereNull('disabledAt').orderBy('id');
}
