import { companiesOfLogin } from '../accounts/companies-of-login.js';
import { hasTag } from '../companies/debtor-tags.js';
import { foundBy, type FoundCompany } from '../companies/found-by.js';
import { isFavourite } from '../companies/favourite-company.js';
import { companyState, openCondition } from '../companies/standing.js';
import { today } from '../companies/wage-period.js';
import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { searchCondition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byLabel, byText, byValue } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { integrationCondition } from './effective-column.js';
import { scopeOf } from '../scope/scope.js';

/** Lists companies that the login sees: no other list is asked for as often. */
export const listCompanies: Handler<'listCompanies'> = async ({ query, actor }, { database, now }) => {
  const { q = '', kind, periodType, tag, integration, favourite, ids, include = [], debtorId, sort } = query;
  const day = today(now());
  const isOwn = isFavourite(actor, 'c');
  const all = actor.login.grantKind === 'all';
  const filter = and(
    scopeOf(actor).companies('c'),
    query.loginId === undefined ? undefined : await companiesOfLogin(database.read, actor, query.loginId),
    // A narrower grant has fewer companies to look at than the search index has hits.
    all ? searchCondition(q, await database.trigrams.current(), 'c') : wordCondition(q, 'c.search_text'),
    oneOf('c.kind', kind),
    oneOf('c.period_type', periodType),
    tag === undefined ? undefined : hasTag('c', 'debtor_id', tag, actor.tenantId),
    integration && integrationCondition(integration, 'c', 'd'),
    favourite === undefined ? undefined : favourite ? isOwn : { ...isOwn, sql: `NOT ${isOwn.sql}` },
    oneOf('c.debtor_id', debtorId === undefined ? undefined : [debtorId]),
    include.includes('closed') ? undefined : openCondition(day, 'c'),
    include.includes('hidden') ? undefined : { sql: 'c.hidden = 0', bindings: [] },
    ids && (ids.length ? oneOf('c.id', ids) : { sql: '1 = 0', bindings: [] }),
  );
  const select = `${list.select}, ${isOwn.sql} AS favourite`;
  const read = {
    ...list,
    select,
    bound: isOwn.bindings,
    counted: integration ? tables : 'FROM companies AS c',
    toItem: (row: Row) => toItem(row, day, q),
  };
  // The debtors in their order give the first of many companies; LEFT JOIN would start at the companies.
  if (all && sort?.endsWith('debtorNumber')) read.from = tables.replace('LEFT JOIN', 'JOIN');
  return { body: await readPage(database, read, filter, query) };
};

const tables = 'FROM companies AS c LEFT JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id';

type Row = Omit<Schemas['CompanySummary'], 'favourite' | 'state' | 'foundBy'> &
  FoundCompany & { favourite: number; hidden: number };

const list: Omit<List<Row, Schemas['CompanySummary'], SortColumn<'listCompanies'>>, 'toItem'> = {
  select: `c.id, c.number, c.name, c.kind, c.period_type AS "periodType",
    d.id AS "debtorId", d.number AS "debtorNumber", d.name AS "debtorName", c.ends_on AS "endsOn", c.hidden,
    c.chamber_number AS "chamberNumber", c.wage_tax_number AS "wageTaxNumber", c.postal_code AS "postalCode", c.email`,
  from: tables,
  order: ['c.sort_name', 'c.id'],
  // Names and numbers are read in the order of an index.
  sorts: {
    name: byValue('c.sort_name'),
    number: { by: ['c.number'], then: ['c.id'] },
    debtorName: byText('d.name'),
    debtorNumber: { by: ['d.number'], then: ['c.number'] },
    periodType: byLabel('c.period_type', labels.PeriodType),
    kind: byLabel('c.kind', labels.CompanyKind),
  },
};

function toItem(row: Row, day: string, q: string): Schemas['CompanySummary'] {
  const { hidden, favourite, chamberNumber, wageTaxNumber, postalCode, email, ...shown } = row;
  const found = q && foundBy(q, row);
  return {
    ...shown,
    state: companyState({ endsOn: row.endsOn, hidden: hidden === 1 }, day),
    favourite: favourite === 1,
    ...(found && { foundBy: found }),
  };
}
