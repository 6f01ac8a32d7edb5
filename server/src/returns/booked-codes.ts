import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import { explainJournal } from '../journals/explain-journal.js';
import { wageTaxRgs } from '../journals/journal-builder.js';
import type { ReturnPlace } from './reconciliation-items.js';
import { toSignedCodes } from './wage-code-items.js';
import { returnPeriod } from './wage-tax-return-period.js';

/** A wage code that journals book as wage tax for another amount than it feeds the return; in cents. */
export interface CodeDifference {
  wageCode: number;
  difference: number;
}

/**
 * Compares, of the runs that have a journal, what journals that count book as wage tax with what the same wage codes feed
 * the return. The journals say themselves what they are made of, so a scheme that was changed since then is not mistaken
 * for theirs.
 *
 * @returns the codes that differ, by number; none where a journal is of before journals explained themselves
 */
export async function readCodeDifferences(
  knex: Knex,
  { tenantId, companyId, year, period, codes }: ReturnPlace,
): Promise<CodeDifference[]> {
  const inPeriod = `r.tenant_id = ? AND r.company_id = ? AND r.year = ? AND ${returnPeriod('c', 'r.period_to')} = ?`;
  const company = 'JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id';
  const bindings = [tenantId, companyId, year, period];
  const lines = await rows<{ journalId: string; line: number }>(
    knex,
    `SELECT l.journal_id AS "journalId", l.line FROM runs AS r ${company}
      JOIN journals AS j ON j.tenant_id = r.tenant_id AND j.run_id = r.id AND j.superseded_by IS NULL
      JOIN journal_lines AS l ON l.tenant_id = j.tenant_id AND l.journal_id = j.id AND l.rgs LIKE ?
     WHERE ${inPeriod} ORDER BY l.journal_id, l.line`,
    [`${wageTaxRgs}%`, ...bindings],
  );
  const differences = new Map<number, number>();
  const add = (wageCode: number, amount: number) =>
    differences.set(wageCode, (differences.get(wageCode) ?? 0) + amount);
  for (const { journalId, line } of lines) {
    const explained = await explainJournal(knex, tenantId, journalId, { line });
    if (!explained) return [];
    for (const { cause, amount } of explained.get(line) ?? [])
      if (cause.wageCode !== null) add(cause.wageCode, -amount);
  }
  const fed = await rows<{ wageCode: number; amount: number }>(
    knex,
    `SELECT l.wage_code AS "wageCode", sum(l.amount) AS amount FROM runs AS r ${company}
      JOIN run_lines AS l ON l.tenant_id = r.tenant_id AND l.run_id = r.id
     WHERE ${inPeriod} AND EXISTS (SELECT 1 FROM journals AS j WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id)
     GROUP BY l.wage_code`,
    bindings,
  );
  const signs = new Map(toSignedCodes(codes).map(([code, , sign]) => [code, sign]));
  for (const { wageCode, amount } of fed) add(wageCode, -amount * (signs.get(wageCode) ?? 0));
  return [...differences]
    .filter(([, difference]) => difference !== 0)
    .map(([wageCode, difference]) => ({ wageCode, difference }))
    .sort((a, b) => a.wageCode - b.wageCode);
}
