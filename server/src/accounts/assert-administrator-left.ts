import type { Knex } from 'knex';
import { Problem } from '../contract/problem.js';
import { Login } from './login.js';

/**
 * Refuses to stop the last login of an administrator: two who remove each other at once would leave nobody.
 *
 * @throws Problem `forbidden`
 */
export async function assertAdministratorLeft(trx: Knex.Transaction, login: Login): Promise<void> {
  if (await isLastAdministrator(trx, login)) throw new Problem('forbidden');
}

/** Says whether a login is that of an administrator, and no other of those works. */
export async function isLastAdministrator(trx: Knex.Transaction, { tenantId, id, role }: Login): Promise<boolean> {
  if (role !== 'administrator') return false;
  const others = await Login.query(trx)
    .where({ tenantId, role, disabledAt: null })
    .whereNot({ id })
    .whereNotNull('acceptedAt')
    .resultSize();
  return others === 0;
}
