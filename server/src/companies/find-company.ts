import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { scopeOf } from '../scope/scope.js';
import { Company } from './company.js';

/** A company with what it shows of its debtor. */
export type CompanyOfDebtor = Company & {
  debtorNumber: number;
  debtorName: string;
  firmId: string | null;
  /** The last day of the debtor. */
  debtorEndsOn: string | null;
  /** The login that asks, where it is a favourite of it. */
  favouriteOf: string | null;
};

/**
 * Reads a company as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function findCompany(knex: Knex, actor: Actor, id: string): Promise<CompanyOfDebtor> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const company = await Company.query(knex)
    .alias('c')
    .join('debtors as d', (on) => on.on('d.tenantId', 'c.tenantId').on('d.id', 'c.debtorId'))
    .leftJoin('favourite_companies as f', (on) =>
      on.on('f.tenantId', 'c.tenantId').on('f.companyId', 'c.id').onVal('f.loginId', actor.login.id),
    )
    .select(
      'c.*',
      'd.number as debtorNumber',
      'd.name as debtorName',
      'd.firmId',
      'd.endsOn as debtorEndsOn',
      'f.loginId as favouriteOf',
    )
    .where({ 'c.tenantId': actor.tenantId, 'c.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!company) throw new Problem('not-found');
  return company as CompanyOfDebtor;
}
