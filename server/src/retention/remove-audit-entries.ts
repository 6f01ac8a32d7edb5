import { cutChain } from '../audit/cut-chain.js';
import type { App } from '../app.js';
import { lastExpiredYear } from './cutoff.js';
import { tenantNotHeld } from './legal-hold.js';
import { recordRemoval } from './removals.js';

/** So many entries, with as many places in four indexes, take some tens of milliseconds. */
const batchSize = 1000;

/**
 * Removes the entries of the audit trail that are past their term. A chain loses its beginning only, so it is kept from the
 * first entry on that is about what is held: a company, all of a debtor, or an employee with the company.
 */
export async function removeAuditEntries(app: App, tenantId: string, signal: AbortSignal): Promise<void> {
  const rule = 'auditEntries';
  // The new year begins in Amsterdam an hour before it does in UTC.
  const before = `${lastExpiredYear(rule, app.now())}-12-31T23:00:00.000Z`;
  const [kept] = await app.database.rows<{ seq: number }>(keptSql, [tenantId, before]);
  // There is always one: a chain ends with who is here now.
  if (!kept) return;
  for (let removed = batchSize; removed === batchSize && !signal.aborted;) {
    removed = await cutChain(app, { tenantId, before: kept.seq, limit: batchSize }, (trx, count) =>
      recordRemoval(app, trx, { tenantId, rule, kind: 'auditEntries', count }),
    );
  }
}

const keptSql = `SELECT a.seq FROM audit_entries AS a
  WHERE a.tenant_id = ? AND (a.at >= ? OR NOT (${tenantNotHeld('a.tenant_id').sql}) OR EXISTS (
    SELECT 1 FROM legal_holds AS h
    LEFT JOIN employees AS e ON e.tenant_id = h.tenant_id AND e.id = h.subject_id
    LEFT JOIN companies AS c ON c.tenant_id = h.tenant_id AND c.id = a.company_id
    WHERE h.tenant_id = a.tenant_id AND h.ended_at IS NULL
      AND (h.subject_id = a.subject_id OR h.subject_id = a.company_id OR h.subject_id = c.debtor_id OR e.company_id = a.company_id)))
  ORDER BY a.seq LIMIT 1`;
