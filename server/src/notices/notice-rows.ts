import type { Knex } from 'knex';
import type { PeriodType } from '../companies/company.js';
import type { Schemas } from '../contract/handler.js';
import { type Condition, rows } from '../database/index.js';
import { visibleIntegrations } from '../integrations/access.js';
import { ownerName } from '../integrations/to-integration.js';
import { scopeOf } from '../scope/scope.js';
import { accessNotices, type NoticeViewer } from './access-notices.js';
import { factorNotice } from './factor-notice.js';
import { remedyNotices } from './remedy-notice.js';

export type NoticeKind = Schemas['NoticeKind'];

/** Something that waits for a person, with what the login read and was mailed of it. */
export interface NoticeRow {
  kind: NoticeKind;
  subjectId: string;
  /** The company, whose integration it is, how many logins, from when a second factor is asked, or `Requested` as JSON. */
  name: string;
  since: string;
  periodType: PeriodType | null;
  year: number | null;
  periodFrom: number | null;
  periodTo: number | null;
  level: Schemas['IntegrationLevel'] | null;
  ownerId: string | null;
  package: Schemas['PackageKey'] | null;
  readSince: string | null;
  mailedSince: string | null;
}

/** The newest come first; what nobody looks at for long does not push them away. */
export const maxNotices = 100;

/** Reads what waits among what the login sees, by how things are now: what is done is in no list to be cleared. */
export function readNoticeRows(knex: Knex, viewer: NoticeViewer, now: Date, limit = maxNotices): Promise<NoticeRow[]> {
  const sources = [
    deliveries(viewer),
    journals(viewer),
    integrations(viewer),
    ...accessNotices(viewer, now),
    factorNotice(viewer, now),
    ...remedyNotices(viewer),
  ];
  return rows<NoticeRow>(
    knex,
    `SELECT n.kind, n.subject_id AS "subjectId", n.name, n.since, n.period_type AS "periodType", n.year,
       n.period_from AS "periodFrom", n.period_to AS "periodTo", n.level, n.owner_id AS "ownerId", n.package,
       k.read_since AS "readSince", k.mailed_since AS "mailedSince"
     FROM (${sources.map(({ sql }) => sql).join(' UNION ALL ')}) AS n
     LEFT JOIN login_notices AS k
       ON k.tenant_id = ? AND k.login_id = ? AND k.kind = n.kind AND k.subject_id = n.subject_id
     ORDER BY n.since DESC, n.subject_id LIMIT ?`,
    [...sources.flatMap(({ bindings }) => bindings), viewer.tenantId, viewer.login.id, limit],
  );
}

const ofJournal = `c.name, j.year, j.period_from, j.period_to, c.period_type, NULL AS level, NULL AS owner_id, NULL AS package`;

function deliveries(viewer: NoticeViewer): Condition {
  const { sql, bindings } = scopeOf(viewer).companies('c');
  return {
    sql: `SELECT 'deliveryFailed' AS kind, v.id AS subject_id, v.updated_at AS since, ${ofJournal}
      FROM deliveries AS v
      JOIN journals AS j ON j.tenant_id = v.tenant_id AND j.id = v.journal_id
      JOIN companies AS c ON c.tenant_id = v.tenant_id AND c.id = v.company_id
      WHERE v.state IN ('refused', 'needsReview') AND j.superseded_by IS NULL AND ${sql}`,
    bindings,
  };
}

function journals(viewer: NoticeViewer): Condition {
  const { sql, bindings } = scopeOf(viewer).companies('c');
  return {
    sql: `SELECT 'journalStale' AS kind, j.id AS subject_id, coalesce(j.stale_at, j.created_at) AS since, ${ofJournal}
      FROM journals AS j JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id
      WHERE j.stale_reason IS NOT NULL AND j.superseded_by IS NULL AND ${sql}`,
    bindings,
  };
}

/** That a test could not reach the package says nothing about who may sign in. */
function integrations(viewer: NoticeViewer): Condition {
  const { sql, bindings } = visibleIntegrations(viewer, 'i');
  return {
    sql: `SELECT 'integrationFailed' AS kind, i.id AS subject_id,
        coalesce(i.failed_at, i.tested_at, i.updated_at) AS since, ${ownerName} AS name, NULL AS year,
        NULL AS period_from, NULL AS period_to, NULL AS period_type, i.level, i.owner_id, i.package
      FROM integrations AS i
      WHERE i.state = 'problem' AND i.problem NOT LIKE '%.unreachable' AND ${sql}`,
    bindings,
  };
}
