import type { Condition } from '../database/index.js';
import { scopeOf, type Viewer } from '../scope/scope.js';
import { effectiveColumn } from './effective-column.js';

/**
 * Selects the ids of the clients that the viewer sees to which one of these packages applies. A statement looks them up once;
 * templates and tests are booked nowhere.
 */
export function booksWith(keys: readonly string[], viewer: Viewer): Condition {
  const seen = scopeOf(viewer).companies('cb');
  return {
    sql: `SELECT cb.id FROM companies AS cb JOIN debtors AS db ON db.tenant_id = cb.tenant_id AND db.id = cb.debtor_id
      WHERE ${seen.sql} AND cb.kind = 'client'
        AND ${effectiveColumn('package', 'cb', 'db')} IN (${keys.map((key) => `'${key}'`).join(', ')})`,
    bindings: seen.bindings,
  };
}
