import { type Condition, jsonObject } from '../database/index.js';
import type { NoticeViewer } from './access-notices.js';

/** What a row of a request has in `name`. */
export interface Requested {
  requester: string;
  cause: string;
  /** The `Finding`, as JSON. */
  finding: string;
}

const requested = jsonObject({ requester: 'p.name', cause: 'q.cause', finding: 'q.finding' });

/** Tells the administrators, who are mailed it too, what they were asked to put right, until it is. */
export const remedyNotices = ({ tenantId, login }: NoticeViewer): Condition[] =>
  login.role === 'administrator'
    ? [
        {
          sql: `SELECT 'remedyRequested' AS kind, q.id AS subject_id, q.requested_at AS since,
              CAST(${requested} AS TEXT) AS name, q.year,
              q.period AS period_from, q.period AS period_to, q.period_type, NULL AS level, NULL AS owner_id,
              NULL AS package
            FROM remedy_requests AS q
            JOIN logins AS l ON l.tenant_id = q.tenant_id AND l.id = q.login_id
            JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id
            WHERE q.tenant_id = ? AND q.id IS NOT NULL`,
          bindings: [tenantId],
        },
      ]
    : [];
