import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { and, boundRows, type Database, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { declaredWages } from './declared-wages.js';
import { byLabel, byText, byValue } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { findReconciliation } from './find-reconciliation.js';
import { formatEuros } from './format-euros.js';
import { groupColumn, type ReturnGroup } from './items.js';

interface Row {
  employee: number;
  grp: ReturnGroup;
  wages: number;
  declared: number;
  name: string;
}

const list: Omit<List<Row, Row, SortColumn<'listReconciliationEmployees'>>, 'from'> = {
  select: 'p.employee, p.grp, p.wages, p.declared, p.name',
  order: ['p.employee', 'p.grp'],
  sorts: {
    employeeName: { ...byText('p.name'), empty: "p.name = ''" },
    employeeNumber: { ...byValue('p.employee'), empty: 'p.employee = 0' },
    item: byLabel('p.grp', labels.ReturnGroup),
    wages: byValue('p.wages'),
    declared: byValue('p.declared'),
    difference: byValue('(p.wages - p.declared)'),
  },
  toItem: (row) => row,
};

export const listReconciliationEmployees: Handler<'listReconciliationEmployees'> = async (call, app) => {
  const { params, query, actor, language } = call;
  const { place, row } = await findReconciliation(app, actor, params);
  if (row.returnSource !== 'message') return { body: { items: [], total: 0, next: null } };
  const { tenantId, companyId, year, period, codes } = place;
  const own = { sql: 'w.tenant_id = ? AND w.company_id = ? AND w.period = ?', bindings: [tenantId, companyId, period] };
  const wages = declaredWages(year, codes, own);
  // Levies and corrections of the whole return are of no employee.
  const from = `FROM (
    SELECT employee, grp, sum(wages) AS wages, sum(declared) AS declared, coalesce(max(name), '') AS name,
      lower(coalesce(max(search_text), '')) || ' ' || employee AS search_text
    FROM (
      SELECT p.employee, p.grp, p.amount AS wages, 0 AS declared, e.name, e.search_text FROM (${wages.sql}) AS p
        LEFT JOIN run_employees AS e ON e.tenant_id = p.tenant_id AND e.run_id = p.run_id AND e.number = p.employee
      UNION ALL
      SELECT v.employee, ${groupColumn('v.item')}, 0, v.amount, NULL, NULL FROM wage_tax_returns AS w
        JOIN wage_tax_return_wages AS v ON v.tenant_id = w.tenant_id AND v.return_id = w.id
        WHERE w.year = ${year} AND ${own.sql}
    ) AS sides WHERE grp NOT IN ('finalLevies', 'reductions', 'corrections')
    GROUP BY employee, grp HAVING sum(wages) <> sum(declared)) AS p`;
  const filter = and(
    { sql: '1 = 1', bindings: [...wages.bindings, ...own.bindings] },
    wordCondition(query.q ?? '', 'p.search_text'),
  );
  const page = await readPage(app.database, { ...list, from }, filter, query);
  const details = await readCodes(app.database, page.items, wages, tenantId, language);
  const items = page.items.map(({ employee, grp, wages: paid, declared, name }): Schemas['ReconciliationEmployee'] => ({
    employeeNumber: employee === 0 ? null : employee,
    employeeName: name,
    item: grp,
    wages: paid,
    declared,
    difference: paid - declared,
    wageCodes: details.get(`${employee} ${grp}`) ?? [],
  }));
  return { body: { ...page, items } };
};

/** Reads the wage codes that make up what runs have of these employees and items, as people read them. */
async function readCodes(
  database: Database,
  shown: readonly Row[],
  wages: ReturnType<typeof declaredWages>,
  tenantId: string,
  language: Language,
): Promise<Map<string, string[]>> {
  const found = await database.rows<{ employee: number; grp: string; wageCode: number; amount: number; name: string }>(
    `SELECT p.employee, p.grp, p.wage_code AS "wageCode", sum(p.amount) AS amount, coalesce((SELECT l.name
        FROM ledger_lines AS l WHERE l.tenant_id = ? AND l.wage_code = p.wage_code AND l.name <> '' LIMIT 1), '') AS name
      FROM (${wages.sql}) AS p JOIN ${boundRows('shown', { employee: 'BIGINT', grp: 'TEXT' })}
        ON shown.employee = p.employee AND shown.grp = p.grp
      GROUP BY p.employee, p.grp, p.wage_code ORDER BY p.employee, p.grp, p.wage_code`,
    [tenantId, ...wages.bindings, JSON.stringify(shown.map(({ employee, grp }) => [employee, grp]))],
  );
  const byRow = new Map<string, string[]>();
  for (const { employee, grp, wageCode, amount, name } of found) {
    const key = `${employee} ${grp}`;
    const text = `${[wageCode, name].filter(Boolean).join(' ')}: ${formatEuros(amount, language)}`;
    byRow.set(key, [...(byRow.get(key) ?? []), text]);
  }
  return byRow;
}
