import type { App } from '../app.js';
import { findCompany } from '../companies/find-company.js';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { ReturnPlace } from './reconciliation-items.js';
import { reconciliationList, type ReconciliationRow } from './reconciliations.js';
import { readWageCodeItems } from './wage-code-items.js';

/**
 * Finds a period of a company's return, as far as the login sees the company.
 *
 * @throws Problem `not-found` where it is out of scope, or the period has neither runs nor a return
 */
export async function findReconciliation(
  { database }: Pick<App, 'database'>,
  actor: Actor,
  { companyId, year, period }: { companyId: string; year: number; period: number },
): Promise<{ place: ReturnPlace; row: ReconciliationRow }> {
  const { tenantId } = await findCompany(database.read, actor, companyId);
  const codes = await readWageCodeItems(database.read, tenantId);
  const { list, filter } = reconciliationList(actor, codes, { companyId, year, period });
  const [row] = await database.rows<ReconciliationRow>(
    `SELECT ${list.select} ${list.from} WHERE ${filter.sql}`,
    filter.bindings,
  );
  if (!row) throw new Problem('not-found');
  return { place: { tenantId, companyId, year, period, codes }, row };
}
