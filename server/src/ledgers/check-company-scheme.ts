import type { App } from '../app.js';
import { companySchemeChanged } from '../companies/events.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { findSchemeByNumber } from './find-scheme-by-number.js';

/** Refuses that a company names a ledger scheme that neither its debtor nor the bureau has. */
export function registerCompanySchemeCheck({ events }: Pick<App, 'events'>): void {
  events.subscribe(companySchemeChanged, async (trx, { tenantId, debtorId, ledgerScheme }) => {
    if (ledgerScheme === null) return;
    if (await findSchemeByNumber(trx, { tenantId, debtorId, number: ledgerScheme })) return;
    throw fieldProblem(fieldError('updateCompany', '/ledgerScheme', 'notFound'));
  });
}
