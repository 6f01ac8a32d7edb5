import type { Handler, Schemas } from '../contract/handler.js';
import { type List, readPage } from '../http/read-page.js';

/** Names the subject of a hold `h`, in SQL. */
export const holdColumns = `h.id, h.kind, h.subject_id AS "subjectId", coalesce(CASE h.kind
    WHEN 'tenant' THEN (SELECT t.name FROM tenants AS t WHERE t.id = h.tenant_id)
    WHEN 'debtor' THEN (SELECT d.name FROM debtors AS d WHERE d.tenant_id = h.tenant_id AND d.id = h.subject_id)
    WHEN 'company' THEN (SELECT c.name FROM companies AS c WHERE c.tenant_id = h.tenant_id AND c.id = h.subject_id)
    ELSE (SELECT trim(e.first_name || ' ' || coalesce(e.prefix || ' ', '') || e.last_name)
      FROM employees AS e WHERE e.tenant_id = h.tenant_id AND e.id = h.subject_id) END, '') AS subject,
  h.reason, h.set_at AS "setAt", h.set_by AS "setBy", h.ended_at AS "endedAt", h.ended_by AS "endedBy", h.version`;

const list: List<Schemas['LegalHold'], Schemas['LegalHold']> = {
  select: holdColumns,
  from: 'FROM legal_holds AS h',
  order: ['h.id'],
  descending: true,
  toItem: (row) => row,
};

export const listLegalHolds: Handler<'listLegalHolds'> = async ({ query, actor }, { database }) => ({
  body: await readPage(database, list, { sql: 'h.tenant_id = ?', bindings: [actor.tenantId] }, query),
});
