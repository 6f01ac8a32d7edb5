import type { Condition } from '../database/index.js';
import { type ReturnGroup, groupColumn } from './items.js';
import { toSignedCodes } from './wage-code-items.js';
import { returnPeriod } from './wage-tax-return-period.js';

/**
 * Selects the wages of runs in the periods of returns that came as messages: `tenant_id`, `company_id`, `period`,
 * `return_id`, `run_id`, `employee`, `wage_code`, `amount` in cents, and `grp`, what the code feeds. What a correction run
 * has belongs to the corrections of earlier periods where the return has any.
 *
 * The runs come before their lines in the statement (`CROSS JOIN`): by its guess a database may read all lines of the
 * bureau to find those of a few runs, or all items to find those of a return.
 *
 * @param filter on `c`, the company, and `w`, the return
 */
export function declaredWages(year: number, codes: ReadonlyMap<number, ReturnGroup>, filter: Condition): Condition {
  const signed = toSignedCodes(codes);
  // Spelt out: a table of them would be read once more for each of what may be hundreds of thousands of lines.
  const each = (value: (code: (typeof signed)[number]) => string | number) =>
    `CASE l.wage_code ${signed.map((code) => `WHEN ${code[0]} THEN ${value(code)}`).join(' ')} END`;
  return {
    sql: `SELECT r.tenant_id, r.company_id, w.period, w.id AS return_id, r.id AS run_id, l.employee, l.wage_code,
        l.amount * ${each(([, , sign]) => sign)} AS amount,
        CASE WHEN r.type = 'correction' AND EXISTS (SELECT 1 FROM wage_tax_return_items AS i
          WHERE i.tenant_id = w.tenant_id AND i.return_id = w.id AND i.item = 'corrections') THEN 'corrections'
          ELSE ${each(([, item]) => `'${item}'`)} END AS grp
      FROM wage_tax_returns AS w
      JOIN companies AS c ON c.tenant_id = w.tenant_id AND c.id = w.company_id
      JOIN runs AS r ON r.tenant_id = w.tenant_id AND r.company_id = w.company_id AND r.year = w.year
        AND ${returnPeriod('c', 'r.period_to')} = w.period
      CROSS JOIN run_lines AS l
      WHERE l.tenant_id = r.tenant_id AND l.run_id = r.id AND w.year = ${year} AND w.source = 'message' AND l.wage_code IN (${signed.map(([code]) => code).join(', ')})
        AND ${filter.sql}`,
    bindings: filter.bindings,
  };
}

/** Gives a sum per group, of the wages and the items of returns: `wages`, `declared`, and the number of `items`. */
export function comparedGroups(wages: Condition, year: number, filter: Condition): Condition {
  return {
    sql: `SELECT tenant_id, company_id, period, grp, sum(wages) AS wages, sum(declared) AS declared, sum(items) AS items
      FROM (
        SELECT tenant_id, company_id, period, grp, sum(amount) AS wages, 0 AS declared, 0 AS items
          FROM (${wages.sql}) AS paid GROUP BY tenant_id, company_id, period, grp
        UNION ALL
        SELECT w.tenant_id, w.company_id, w.period, ${groupColumn('i.item')}, 0, i.amount, 1
          FROM wage_tax_returns AS w JOIN companies AS c ON c.tenant_id = w.tenant_id AND c.id = w.company_id
          CROSS JOIN wage_tax_return_items AS i
          WHERE i.tenant_id = w.tenant_id AND i.return_id = w.id AND w.year = ${year} AND ${filter.sql}
      ) AS sides GROUP BY tenant_id, company_id, period, grp`,
    bindings: [...wages.bindings, ...filter.bindings],
  };
}

/**
 * Gives a condition: what is declared is the wages rounded down, each item by less than a euro. Amounts of employments are
 * in cents; those of the whole return are rounded to whole euros, each total by itself, and may be rounded in the
 * employer's favour (https://www.rendement.nl/aangifte-loonheffingen/nieuws/regels-voor-afronding-in-de-loonaangifte.html,
 * after the tax authorities' own rules; Nmbrs rounds down: https://support.nmbrs.nl/hc/nl/articles/115000623227).
 */
export const fitsRounded = (wages: string, declared: string, items: string): string =>
  `(${wages} - ${declared} >= 0 AND ${wages} - ${declared} < 100 * CASE WHEN ${items} > 1 THEN ${items} ELSE 1 END)`;
