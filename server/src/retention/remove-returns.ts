import type { App } from '../app.js';
import { type Condition, rows } from '../database/index.js';
import { lastExpiredYear } from './cutoff.js';
import { companyNotHeld, noHeldEmployee } from './legal-hold.js';
import { recordRemoval, removeRows } from './removals.js';

/** Removes wage-tax returns whose term is past, and what was noted about their differences. */
export async function removeReturns(app: App, tenantId: string, signal: AbortSignal): Promise<void> {
  const { database } = app;
  const year = lastExpiredYear('returns', app.now());
  const counted = { tenantId, rule: 'returns' } as const;
  const occurs = `EXISTS (SELECT 1 FROM wage_tax_return_wages AS w
    WHERE w.tenant_id = r.tenant_id AND w.return_id = r.id AND w.employee = e.number)`;
  const due = await database.rows<{ id: string }>(
    `SELECT r.id FROM wage_tax_returns AS r WHERE r.tenant_id = ? AND r.year <= ?
       AND ${companyNotHeld('r').sql} AND ${noHeldEmployee('r', occurs).sql}`,
    [tenantId, year],
  );
  for (const { id } of due) {
    const where: Condition = { sql: 'x.return_id = ?', bindings: [id] };
    const key = ['return_id', 'employee', 'income', 'item'];
    await removeRows(app, counted, { table: 'wage_tax_return_wages', key, where }, signal);
    await removeRows(app, counted, { table: 'wage_tax_return_items', key: ['return_id', 'item'], where }, signal);
    if (signal.aborted) return;
    await database.transaction(async (trx) => {
      await rows(trx, 'DELETE FROM wage_tax_returns WHERE tenant_id = ? AND id = ?', [tenantId, id]);
      await recordRemoval(app, trx, { ...counted, kind: 'returns', count: 1 });
    });
  }
  const where = { sql: `x.year <= ? AND ${companyNotHeld('x').sql}`, bindings: [year] };
  const key = ['company_id', 'year', 'period'];
  await removeRows(app, counted, { table: 'reconciliation_explanations', key, where }, signal);
}
