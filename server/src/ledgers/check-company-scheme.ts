import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Company } from '../companies/company.js';
import { CostCentre } from '../companies/cost-centre.js';
import { companyMoved, companySchemeChanged } from '../companies/events.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { findSchemeByNumber } from './find-scheme-by-number.js';

/** Refuses that a company names a ledger scheme that neither its debtor nor the bureau has, or moves to such a debtor. */
export function registerCompanySchemeCheck({ events }: Pick<App, 'events'>): void {
  events.subscribe(companySchemeChanged, async (trx, { tenantId, debtorId, ledgerScheme }) => {
    if (ledgerScheme === null) return;
    if (await findSchemeByNumber(trx, { tenantId, debtorId, number: ledgerScheme })) return;
    throw fieldProblem(fieldError('updateCompany', '/ledgerScheme', 'notFound'));
  });
  events.subscribe(companyMoved, async (trx, { operation, company: { tenantId, debtorId }, company }) => {
    for (const number of await schemesOf(trx, company)) {
      if (await findSchemeByNumber(trx, { tenantId, debtorId, number })) continue;
      throw fieldProblem(fieldError(operation, '/debtorId', 'schemeOfDebtor', { number }));
    }
  });
}

/** Reads the numbers of the schemes that a company and its cost centres name. */
async function schemesOf(trx: Knex, { tenantId, id: companyId, ledgerScheme }: Company): Promise<string[]> {
  const centres = await CostCentre.query(trx).where({ tenantId, companyId }).whereNotNull('ledgerScheme');
  const numbers = [ledgerScheme, ...centres.map((centre) => centre.ledgerScheme)];
  return [...new Set(numbers.filter((number) => number !== null))];
}
