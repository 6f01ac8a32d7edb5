import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { and } from '../database/conditions.js';
import { type Condition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { schemeColumns, type SchemeOfOwner, schemeTables, visibleSchemes } from './find-scheme.js';
import { toLedgerScheme } from './to-ledger-scheme.js';

type Row = SchemeOfOwner & { debtorNumber: number };

const list = (actor: Actor): List<Row, Schemas['LedgerScheme']> => ({
  select: `${schemeColumns}, coalesce(d.number, 0) AS "debtorNumber"`,
  from: schemeTables,
  // The bureau's own schemes come first.
  order: ['coalesce(d.number, 0)', 's.number'],
  key: ({ debtorNumber, number }) => [debtorNumber, number],
  toItem: (row) => toLedgerScheme(row, actor),
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
