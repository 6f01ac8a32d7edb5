import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { and } from '../database/conditions.js';
import { type Condition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { type SchemeOfOwner, toScheme, visibleSchemes } from './find-scheme.js';

type Row = SchemeOfOwner & { debtorNumber: number };

const list = (actor: Actor): List<Row, Schemas['LedgerScheme']> => ({
  select: `s.id, s.tenant_id AS tenantId, s.debtor_id AS debtorId, s.number, s.name, s.parent_id AS parentId,
    s.updated_at AS updatedAt, coalesce(d.name, t.name) AS ownerName, p.name AS parentName,
    coalesce(d.number, 0) AS debtorNumber`,
  from: `FROM ledger_schemes AS s JOIN tenants AS t ON t.id = s.tenant_id
    LEFT JOIN debtors AS d ON d.tenant_id = s.tenant_id AND d.id = s.debtor_id
    LEFT JOIN ledger_schemes AS p ON p.tenant_id = s.tenant_id AND p.id = s.parent_id`,
  // Those of the bureau come first.
  order: ['coalesce(d.number, 0)', 's.number'],
  key: ({ debtorNumber, number }) => [debtorNumber, number],
  item: (row) => toScheme(row, actor),
});

export const listLedgerSchemes: Handler<'listLedgerSchemes'> = async ({ query, actor }, app) => {
  const { q = '', level, companyId } = query;
  const filter = and(
    visibleSchemes(actor, 's'),
    level && { sql: `s.debtor_id IS ${level === 'tenant' ? '' : 'NOT '}NULL`, bindings: [] },
    companyId === undefined ? undefined : usableBy(companyId, actor),
    wordCondition(q, "s.search_text || ' ' || coalesce(d.search_text, '')"),
  );
  return { body: await readPage(app.database, list(actor), filter, query) };
};

function usableBy(companyId: string, actor: Actor): Condition {
  const { sql, bindings } = scopeOf(actor).companies('c');
  return {
    sql: `EXISTS (SELECT 1 FROM companies AS c WHERE c.tenant_id = s.tenant_id AND c.id = ?
      AND (s.debtor_id IS NULL OR s.debtor_id = c.debtor_id) AND (${sql}))`,
    bindings: [companyId, ...bindings],
  };
}
