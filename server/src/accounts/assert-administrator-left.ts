import type { Knex } from 'knex';
import { Problem } from '../contract/problem.js';
import { Login } from './login.js';

/**
 * Refuses to stop the last login of an administrator: two who remove each other at once would leave nobody.
 *
 * @throws Problem `forbidden`
 */
export async function assertAdministratorLeft(trx: Knex.Transaction, { tenantId, id, role }: Login): Promise<void> {
  if (role !== 'administrator') return;
  const others = await Login.query(trx)
    .where({ tenantId, role, disabledAt: null })
    .whereNot({ id })
    .whereNotNull('acceptedAt')
    .resultSize();
  if (others === 0) throw new Problem('forbidden');
}
