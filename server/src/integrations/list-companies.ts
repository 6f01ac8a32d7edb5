import { companiesOfLogin } from '../accounts/companies-of-login.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { type Condition, searchCondition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { integrationCondition } from './effective-column.js';
import { scopeOf } from '../scope/scope.js';

type Row = Schemas['CompanySummary'] & { sortName: string };

/** Lists companies that the login sees: no other list is asked for as often. */
export const listCompanies: Handler<'listCompanies'> = async ({ query, actor }, { database }) => {
  const { q = '', kind, periodType, tag, integration, sort = 'name' } = query;
  const all = actor.login.grantKind === 'all';
  const filter = and(
    scopeOf(actor).companies('c'),
    query.loginId === undefined ? undefined : await companiesOfLogin(database.read, actor, query.loginId),
    // A narrower grant has fewer companies to look at than the search index has hits.
    all ? searchCondition(q, await database.trigrams.current(), 'c') : wordCondition(q, 'c.search_text'),
    oneOf('c.kind', kind),
    oneOf('c.period_type', periodType),
    tag === undefined ? undefined : tagCondition(tag, actor.tenantId),
    integration && integrationCondition(integration, 'c', 'd'),
  );
  const read = { ...list, ...orders[sort], counted: integration ? tables : 'FROM companies AS c' };
  // The debtors in their order give the first of many companies; LEFT JOIN would start at the companies.
  if (all && sort === 'debtor') read.from = tables.replace('LEFT JOIN', 'JOIN');
  return { body: await readPage(database, read, filter, query) };
};

const orders: Record<Schemas['CompanySort'], Pick<List<Row, unknown>, 'order' | 'key'>> = {
  name: { order: ['c.sort_name', 'c.id'], key: (row) => [row.sortName, row.id] },
  number: { order: ['c.number', 'c.id'], key: (row) => [row.number, row.id] },
  debtor: { order: ['d.number', 'c.number'], key: (row) => [row.debtorNumber, row.number] },
};

const tables = 'FROM companies AS c LEFT JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id';

const list = {
  select: `c.id, c.number, c.name, c.kind, c.period_type AS periodType, c.sort_name AS sortName,
    d.id AS debtorId, d.number AS debtorNumber, d.name AS debtorName`,
  from: tables,
  toItem: toCompanySummary,
};

function toCompanySummary(row: Row): Schemas['CompanySummary'] {
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    kind: row.kind,
    periodType: row.periodType,
    debtorId: row.debtorId,
    debtorNumber: row.debtorNumber,
    debtorName: row.debtorName,
  };
}

const tagCondition = (tag: string, tenantId: string): Condition => ({
  sql: 'c.debtor_id IN (SELECT debtor_id FROM debtor_tags WHERE tenant_id = ? AND tag_id = ?)',
  bindings: [tenantId, tag],
});
