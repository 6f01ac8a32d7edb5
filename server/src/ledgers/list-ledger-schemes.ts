import type { Actor, Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and } from '../database/conditions.js';
import { type Condition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue, orEmpty } from '../http/sort-keys.js';
import { scopeOf } from '../scope/scope.js';
import { schemeColumns, type SchemeOfOwner, schemeTables, visibleSchemes } from './find-scheme.js';
import { toLedgerScheme } from './to-ledger-scheme.js';

const list = (actor: Actor): List<SchemeOfOwner, Schemas['LedgerScheme'], SortColumn<'listLedgerSchemes'>> => ({
  select: schemeColumns,
  from: schemeTables,
  // The bureau's own schemes come first.
  order: ['coalesce(d.number, 0)', 's.number'],
  sorts: {
    name: byText('s.name'),
    number: byValue('s.number'),
    level: byValue('CASE WHEN s.debtor_id IS NULL THEN 0 ELSE 1 END'),
    ownerName: byText('coalesce(d.name, t.name)'),
    parentName: orEmpty('p.name', byText),
  },
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
