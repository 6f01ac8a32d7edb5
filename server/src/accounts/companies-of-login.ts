import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Condition } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { Login } from './login.js';

/**
 * Selects the companies `c` that a login sees, for an administrator who wants to know: none where there is no such login.
 *
 * @throws Problem `forbidden` for anybody else
 */
export async function companiesOfLogin(db: Knex, { tenantId, login }: Actor, loginId: string): Promise<Condition> {
  if (login.role !== 'administrator') throw new Problem('forbidden');
  const other = await Login.query(db).findById([tenantId, loginId]);
  return other ? scopeOf({ tenantId, login: other }).companies('c') : { sql: '1 = 0', bindings: [] };
}
