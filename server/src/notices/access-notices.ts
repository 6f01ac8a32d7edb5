import type { Actor } from '../contract/handler.js';
import { type Condition, daysLater } from '../database/index.js';

/** This much of a login decides what it is told. */
export type NoticeViewer = Pick<Actor, 'tenantId' | 'login'>;

/** Columns of what is about no journal and no integration. */
export const ofNothing = `NULL AS year, NULL AS period_from, NULL AS period_to, NULL AS period_type, NULL AS level,
  NULL AS owner_id, NULL AS package`;

/**
 * Gives what an administrator is told of who has access, and who manages a firm of the logins of that firm; nobody else
 * is told anything.
 */
export function accessNotices(viewer: NoticeViewer, now: Date): Condition[] {
  const { role, managesFirm } = viewer.login as { role: string; managesFirm?: boolean };
  if (role === 'administrator') return [openReview(viewer), unusedLogins(viewer, now)];
  return role === 'accountant' && managesFirm ? [reviewOfFirm(viewer), unusedLogins(viewer, now)] : [];
}

const openReview = ({ tenantId }: NoticeViewer): Condition => ({
  sql: `SELECT 'accessReviewOpen' AS kind, r.id AS subject_id, r.begun_at AS since, '' AS name, ${ofNothing}
    FROM access_reviews AS r WHERE r.tenant_id = ? AND r.closed_at IS NULL`,
  bindings: [tenantId],
});

/** It goes once all that the firm decides on is decided. */
function reviewOfFirm(viewer: NoticeViewer): Condition {
  const { sql, bindings } = openReview(viewer);
  return {
    sql: `${sql} AND EXISTS (SELECT 1 FROM access_review_items AS i
      JOIN logins AS l ON l.tenant_id = i.tenant_id AND l.id = i.id
      WHERE i.tenant_id = r.tenant_id AND i.review_id = r.id AND i.decision IS NULL AND i.firm_id = ?
        AND l.manages_firm = 0)`,
    bindings: [...bindings, viewer.login.firmId ?? ''],
  };
}

/** It waits since the last of them became one that was not used for long. */
function unusedLogins({ tenantId, login }: NoticeViewer, now: Date): Condition {
  const unusedSince = daysLater('coalesce(l.last_used_at, l.accepted_at)', 't.unused_after_days');
  const ofFirm = login.role === 'administrator' ? '' : `AND l.role = 'accountant' AND l.firm_id = ?`;
  return {
    sql: `SELECT 'loginsUnused' AS kind, t.id AS subject_id, max(${unusedSince}) AS since,
        CAST(count(*) AS TEXT) AS name, ${ofNothing}
      FROM logins AS l JOIN tenants AS t ON t.id = l.tenant_id
        JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
      WHERE l.tenant_id = ? AND l.accepted_at IS NOT NULL AND l.disabled_at IS NULL AND p.disabled_at IS NULL ${ofFirm}
        AND ${unusedSince} <= ? GROUP BY t.id`,
    bindings: [tenantId, ...(ofFirm ? [login.firmId ?? ''] : []), now.toISOString()],
  };
}
