import type { Knex } from 'knex';
import type { App } from '../app.js';
import { companyMoved, companySchemeChanged } from '../companies/events.js';
import { anyOf, type Condition, rows } from '../database/index.js';
import { effectiveSchemeId } from '../ledgers/effective-scheme.js';
import { costCentreSchemeChanged, schemesChanged } from '../ledgers/events.js';
import { runsChanged } from '../runs/events.js';
import { settlingWork } from './settle-journals.js';

/**
 * Marks the journals that a change may concern, in its transaction; whether they would have other lines now is found
 * out in the background, see `settleJournals`.
 */
export function registerStaleJournals({ events, background }: Pick<App, 'events' | 'background'>): void {
  const mark = async (trx: Knex.Transaction, tenantId: string, which: Condition): Promise<void> => {
    await markUnsettled(trx, tenantId, which);
    background.wakeAfter(trx, settlingWork);
  };
  events.subscribe(runsChanged, (trx, { tenantId, runIds }) => mark(trx, tenantId, ofRuns(runIds)));
  events.subscribe(schemesChanged, (trx, { tenantId, schemeIds, from }) =>
    mark(trx, tenantId, ofSchemes(schemeIds, from)),
  );
  events.subscribe(companySchemeChanged, (trx, { tenantId, companyId }) => mark(trx, tenantId, ofCompany(companyId)));
  events.subscribe(companyMoved, (trx, { company: { tenantId, id } }) => mark(trx, tenantId, ofCompany(id)));
  events.subscribe(costCentreSchemeChanged, (trx, { tenantId, companyId }) =>
    mark(trx, tenantId, ofCompany(companyId)),
  );
}

/** Selects journals `j` of these runs. */
export const ofRuns = (runIds: readonly string[]): Condition => anyOf('j.run_id', runIds);

/** Selects journals `j` of this company. */
export const ofCompany = (companyId: string): Condition => ({ sql: 'j.company_id = ?', bindings: [companyId] });

/**
 * Selects journals `j` of companies that are booked under these schemes, cost centres with one of their own included, whose
 * run ends on or after a day.
 */
export function ofSchemes(schemeIds: readonly string[], from: string): Condition {
  const ofCompanies = anyOf(effectiveSchemeId('c'), schemeIds);
  const ofCentres = anyOf('ks.id', schemeIds);
  return {
    sql: `EXISTS (SELECT 1 FROM companies AS c WHERE c.tenant_id = j.tenant_id AND c.id = j.company_id AND (${ofCompanies.sql}
      OR EXISTS (SELECT 1 FROM cost_centres AS k JOIN ledger_schemes AS ks
        ON ks.tenant_id = k.tenant_id AND CAST(ks.number AS TEXT) = k.ledger_scheme
        WHERE k.tenant_id = c.tenant_id AND k.company_id = c.id AND ${ofCentres.sql})))
      AND EXISTS (SELECT 1 FROM runs AS r WHERE r.tenant_id = j.tenant_id AND r.id = j.run_id AND r.newest_first <= ?)`,
    bindings: [...ofCompanies.bindings, ...ofCentres.bindings, -Number(from.replaceAll('-', ''))],
  };
}

/** Has the journals that count compared with what would be made now. A reversal undoes what was, whatever comes. */
export async function markUnsettled(
  trx: Knex.Transaction,
  tenantId: string,
  { sql, bindings }: Condition,
): Promise<void> {
  await rows(
    trx,
    `UPDATE journals AS j SET unsettled = unsettled + 1
     WHERE j.tenant_id = ? AND j.superseded_by IS NULL AND j.kind <> 'reversal' AND ${sql}`,
    [tenantId, ...bindings],
  );
}
