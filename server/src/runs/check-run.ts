import type { Knex } from 'knex';
import type { Company, PeriodType } from '../companies/company.js';
import { beginsAfterEnd } from '../companies/standing.js';
import { countWagePeriods, wagePeriodSpan } from '../companies/wage-period-span.js';
import { fieldError } from '../contract/labels.js';
import { type FieldError, fieldProblem, mostErrors } from '../contract/problem.js';
import { dayText } from '../contract/text.js';
import { joinedLines, rows } from '../database/index.js';
import { inParts } from '../turns.js';
import type { Run } from './run.js';
import type { RunLine } from './run-content.js';

type Operation = 'createRun' | 'replaceRun';
type Periods = Pick<Run, 'year' | 'periodFrom' | 'periodTo'>;

/** Returns the columns of a run that follow from its periods. */
export const periodColumns = (
  type: PeriodType,
  { year, periodFrom, periodTo }: Periods,
): Pick<Run, 'periodFrom' | 'periodTo' | 'newestFirst'> => ({
  periodFrom,
  periodTo,
  newestFirst: -Number(wagePeriodSpan(type, year, periodTo).end.replaceAll('-', '')),
});

/** Finds what is wrong with the periods of a run: one that the year does not have, or a last one before the first. */
export function findPeriodError(
  type: PeriodType,
  { year, periodFrom, periodTo }: Periods,
): { field: 'periodFrom' | 'periodTo'; code: 'tooLarge' | 'tooSmall'; limit: number } | undefined {
  const last = countWagePeriods(type, year);
  if (periodFrom > last) return { field: 'periodFrom', code: 'tooLarge', limit: last };
  if (periodTo > last) return { field: 'periodTo', code: 'tooLarge', limit: last };
  return periodTo < periodFrom ? { field: 'periodTo', code: 'tooSmall', limit: periodFrom } : undefined;
}

/**
 * Holds what comes in as a run against its company.
 *
 * @throws Problem `rejected-input` with every period and line that is wrong
 */
export async function assertRunIsValid(
  trx: Knex,
  operation: Operation,
  { tenantId, id: companyId, periodType, endsOn }: Pick<Company, 'tenantId' | 'id' | 'periodType' | 'endsOn'>,
  periods: Periods,
  lines: readonly RunLine[],
): Promise<void> {
  const employees = await employeeNumbers(trx, tenantId, companyId);
  const errors = periodErrors(operation, { periodType, endsOn }, periods);
  errors.push(...(await lineErrors(operation, lines, employees)));
  if (errors.length > 0) throw fieldProblem(...errors);
}

/** Reads the numbers of a company's employees as one text, which is much faster than as rows. */
async function employeeNumbers(trx: Knex, tenantId: string, companyId: string): Promise<ReadonlySet<number>> {
  const [read] = await rows<{ text: string | null }>(
    trx,
    `SELECT ${joinedLines('number')} AS text FROM employees WHERE tenant_id = ? AND company_id = ?`,
    [tenantId, companyId],
  );
  return new Set((read!.text ?? '').split('\n').map(Number));
}

function periodErrors(
  operation: Operation,
  { periodType, endsOn }: Pick<Company, 'periodType' | 'endsOn'>,
  periods: Periods,
): FieldError[] {
  const error = findPeriodError(periodType, periods);
  if (error) return [fieldError(operation, `/${error.field}`, error.code, { limit: error.limit })];
  if (endsOn === null || !beginsAfterEnd({ periodType, endsOn, ...periods })) return [];
  return [fieldError(operation, '/periodFrom', 'companyClosed', { day: dayText(endsOn) })];
}

/**
 * Finds lines that name an employee whom the company does not have, or repeat an employee and wage code; no more of them
 * than anyone reads.
 */
async function lineErrors(
  operation: Operation,
  lines: readonly RunLine[],
  employees: ReadonlySet<number>,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  const seen = new Map<number, Set<number>>();
  for await (const { at, part } of inParts(lines)) {
    part.forEach(({ employee, wageCode }, index) => {
      const place = `/lines/${at + index}`;
      const codes = seen.get(employee) ?? new Set();
      if (!employees.has(employee)) errors.push(fieldError(operation, `${place}/employee`, 'notFound'));
      if (codes.has(wageCode)) errors.push(fieldError(operation, `${place}/wageCode`, 'duplicate'));
      seen.set(employee, codes.add(wageCode));
    });
    if (errors.length >= mostErrors) break;
  }
  return errors;
}
