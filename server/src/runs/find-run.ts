import type { Knex } from 'knex';
import type { PeriodType } from '../companies/company.js';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { scopeOf } from '../scope/scope.js';
import { Run } from './run.js';

/** A run with what it shows of its company. */
export type RunOfCompany = Run & {
  companyName: string;
  companyNumber: number;
  debtorName: string;
  periodType: PeriodType;
};

/**
 * The run as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function findRun(knex: Knex, actor: Actor, id: string): Promise<RunOfCompany> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const run = await Run.query(knex)
    .alias('r')
    .join('companies as c', (on) => on.on('c.tenantId', 'r.tenantId').on('c.id', 'r.companyId'))
    .join('debtors as d', (on) => on.on('d.tenantId', 'c.tenantId').on('d.id', 'c.debtorId'))
    .select('r.*', 'c.name as companyName', 'c.number as companyNumber', 'c.periodType', 'd.name as debtorName')
    .where({ 'r.tenantId': actor.tenantId, 'r.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!run) throw new Problem('not-found');
  return run as RunOfCompany;
}

/** `2026-11`, or `2026-10–12` for a run over several periods. */
export const periodText = ({ year, periodFrom, periodTo }: Pick<Run, 'year' | 'periodFrom' | 'periodTo'>): string =>
  `${year}-${periodFrom}${periodTo > periodFrom ? `–${periodTo}` : ''}`;

/** A run as the contract shows it. */
export const toRun = (run: RunOfCompany): Schemas['Run'] => ({
  id: run.id,
  companyId: run.companyId,
  companyName: run.companyName,
  companyNumber: run.companyNumber,
  debtorName: run.debtorName,
  year: run.year,
  periodFrom: run.periodFrom,
  periodTo: run.periodTo,
  periodText: periodText(run),
  number: run.number,
  type: run.type,
  state: run.state,
  description: run.description,
  employees: run.employees,
  lines: run.lines,
  updatedAt: run.updatedAt,
});
