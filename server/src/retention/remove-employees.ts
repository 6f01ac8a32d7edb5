import type { App } from '../app.js';
import { rows } from '../database/index.js';
import { lastExpiredYear } from './cutoff.js';
import { companyNotHeld } from './legal-hold.js';
import { recordRemoval } from './removals.js';

/** So many go in one transaction. */
const batchSize = 100;

/** Removes employees who left long enough ago, once no run has them any more; grants that name them go with them. */
export async function removeEmployees(app: App, tenantId: string, signal: AbortSignal): Promise<void> {
  const lastDay = `${lastExpiredYear('employees', app.now())}-12-31`;
  for (let removed = batchSize; removed === batchSize && !signal.aborted;) {
    removed = await app.database.transaction(async (trx) => {
      const gone = await rows<{ id: string }>(
        trx,
        `DELETE FROM employees WHERE (tenant_id, id) IN (SELECT e.tenant_id, e.id FROM employees AS e
           WHERE e.tenant_id = ? AND e.out_of_service_on <= ? AND ${companyNotHeld('e').sql}
             AND NOT EXISTS (SELECT 1 FROM legal_holds AS h WHERE h.tenant_id = e.tenant_id AND h.subject_id = e.id
               AND h.ended_at IS NULL)
             AND NOT EXISTS (SELECT 1 FROM runs AS r
               JOIN run_employees AS re ON re.tenant_id = r.tenant_id AND re.run_id = r.id AND re.number = e.number
               WHERE r.tenant_id = e.tenant_id AND r.company_id = e.company_id)
           LIMIT ${batchSize}) RETURNING id`,
        [tenantId, lastDay],
      );
      for (const { id } of gone)
        await rows(trx, 'DELETE FROM login_grants WHERE tenant_id = ? AND target_id = ?', [tenantId, id]);
      await recordRemoval(app, trx, { tenantId, rule: 'employees', kind: 'employees', count: gone.length });
      return gone.length;
    });
  }
}
