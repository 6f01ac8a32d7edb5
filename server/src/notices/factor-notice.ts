import { type Condition, daysLater } from '../database/index.js';
import { type NoticeViewer, ofNothing } from './access-notices.js';

/** So many days before signing in asks a second factor, whoever has none is told. */
const noticeDays = 30;

/** Tells a login that it will need a second factor, until its person has one. */
export const factorNotice = ({ tenantId, login }: NoticeViewer, now: Date): Condition => ({
  sql: `SELECT 'factorNeeded' AS kind, t.id AS subject_id, ${daysLater('t.factors_from', `'-${noticeDays}'`)} AS since,
      t.factors_from AS name, ${ofNothing}
    FROM logins AS l JOIN tenants AS t ON t.id = l.tenant_id
    WHERE l.tenant_id = ? AND l.id = ? AND t.factors_from > ? AND t.factor_roles LIKE '%"' || l.role || '"%'
      AND NOT EXISTS (SELECT 1 FROM factors AS f WHERE f.tenant_id = l.tenant_id AND f.person_id = l.person_id)`,
  bindings: [tenantId, login.id, now.toISOString()],
});
