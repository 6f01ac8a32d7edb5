import type { Knex } from 'knex';
import type { ModelClass } from 'objection';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { TenantModel } from '../database/model.js';
import { scopeOf } from '../scope/scope.js';

/** What is shown and checked of the company beside a part of it. */
interface OfCompany {
  companyName: string;
  debtorId: string;
}

/**
 * Reads a department, cost centre or cost unit as far as the login sees its company.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function findInCompany<P extends TenantModel & { companyId: string }>(
  knex: Knex,
  actor: Actor,
  model: new () => P,
  id: string,
): Promise<P & OfCompany> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const part = await (model as unknown as ModelClass<P>)
    .query(knex)
    .alias('p')
    .join('companies as c', (on) => on.on('c.tenantId', 'p.tenantId').on('c.id', 'p.companyId'))
    .select('p.*', 'c.debtorId', 'c.name as companyName')
    .where({ 'p.tenantId': actor.tenantId, 'p.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!part) throw new Problem('not-found');
  return part as unknown as P & OfCompany;
}
