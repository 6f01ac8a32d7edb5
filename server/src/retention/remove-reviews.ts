import type { App } from '../app.js';
import { rows } from '../database/index.js';
import { lastExpiredYear } from './cutoff.js';
import { tenantNotHeld } from './legal-hold.js';
import { recordRemoval, removeRows } from './removals.js';

/** Removes closed reviews of who has access whose term is past. */
export async function removeReviews(app: App, tenantId: string, signal: AbortSignal): Promise<void> {
  const rule = 'accessReviews';
  const due = await app.database.rows<{ id: string }>(
    `SELECT r.id FROM access_reviews AS r WHERE r.tenant_id = ? AND r.closed_at < ? AND ${tenantNotHeld('r.tenant_id').sql}`,
    [tenantId, `${lastExpiredYear(rule, app.now()) + 1}-01-01`],
  );
  for (const { id } of due) {
    const where = { sql: 'x.review_id = ?', bindings: [id] };
    await removeRows(
      app,
      { tenantId, rule },
      { table: 'access_review_items', key: ['review_id', 'id'], where },
      signal,
    );
    if (signal.aborted) return;
    await app.database.transaction(async (trx) => {
      await rows(trx, 'DELETE FROM access_reviews WHERE tenant_id = ? AND id = ?', [tenantId, id]);
      await recordRemoval(app, trx, { tenantId, rule, kind: 'accessReviews', count: 1 });
    });
  }
}
