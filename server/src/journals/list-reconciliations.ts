import { today } from '../companies/period.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { causesOf, type Period } from './causes.js';
import { periodsOfReturns } from './return-period.js';

interface Row extends Period {
  companyName: string;
  companyNumber: number;
  debtorName: string;
  companySort: string;
}

const state = "CASE WHEN p.total IS NULL THEN 'noReturn' WHEN p.total = p.wage_tax THEN 'agrees' ELSE 'differs' END";

const list: Omit<List<Row, Row>, 'from'> = {
  select: `p.company_id AS companyId, c.name AS companyName, c.number AS companyNumber, d.name AS debtorName,
    c.sort_name AS companySort, p.period, p.runs, p.missing, p.wage_tax AS journalTotal, p.codes, p.stale,
    p.total AS returnTotal, ${state} AS state`,
  order: ['c.sort_name', 'p.company_id', 'p.period'],
  key: ({ companySort, companyId, period }) => [companySort, companyId, period],
  item: (row) => row,
};

/** Right is a difference of 0.00, nothing else; for any other the known causes are looked for. */
export const listReconciliations: Handler<'listReconciliations'> = async ({ query, actor, language }, app) => {
  const { q = '', companyId, period, state: wanted } = query;
  const year = query.year ?? Number(today(app.now()).slice(0, 4));
  const companies = and(
    scopeOf(actor).companies('c'),
    oneOf('c.id', companyId ? [companyId] : undefined),
    wordCondition(q, 'c.search_text'),
  );
  const periods = periodsOfReturns(year, companies);
  const from = `FROM (${periods.sql}) AS p
    JOIN companies AS c ON c.tenant_id = p.tenant_id AND c.id = p.company_id
    JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id`;
  const filter = and(
    { sql: '1 = 1', bindings: periods.bindings },
    period === undefined ? undefined : { sql: `p.period = ${period}`, bindings: [] },
    oneOf(`(${state})`, wanted && [wanted]),
  );
  const page = await readPage(app.database, { ...list, from }, filter, query);
  const items: Schemas['Reconciliation'][] = [];
  for (const row of page.items) {
    const { companySort: _, missing: __, codes: ___, stale: ____, ...shown } = row;
    const difference = row.returnTotal === null ? null : row.journalTotal - row.returnTotal;
    const causes = row.state === 'differs' ? await causesOf(app.database.read, actor.tenantId, year, row, language) : [];
    items.push({ ...shown, year, difference, causes });
  }
  return { body: { ...page, items } };
};
