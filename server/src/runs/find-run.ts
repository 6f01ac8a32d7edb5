import type { Knex } from 'knex';
import type { PeriodType } from '../companies/company.js';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { scopeOf } from '../scope/scope.js';
import { Run } from './run.js';

/** A run with what it shows of its company. */
export type RunOfCompany = Run & {
  companyName: string;
  companyNumber: number;
  debtorName: string;
  periodType: PeriodType;
  /** The last day of the company. */
  endsOn: string | null;
};

/**
 * Reads a run as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function findRun(knex: Knex, actor: Actor, id: string): Promise<RunOfCompany> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const run = await Run.query(knex)
    .alias('r')
    .join('companies as c', (on) => on.on('c.tenantId', 'r.tenantId').on('c.id', 'r.companyId'))
    .join('debtors as d', (on) => on.on('d.tenantId', 'c.tenantId').on('d.id', 'c.debtorId'))
    .select(
      'r.*',
      'c.name as companyName',
      'c.number as companyNumber',
      'c.periodType',
      'c.endsOn',
      'd.name as debtorName',
    )
    .where({ 'r.tenantId': actor.tenantId, 'r.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!run) throw new Problem('not-found');
  return run as RunOfCompany;
}
