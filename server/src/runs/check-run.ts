import type { Knex } from 'knex';
import type { Company, PeriodType } from '../companies/company.js';
import { countWagePeriods, wagePeriodSpan } from '../companies/wage-period-span.js';
import { fieldError } from '../contract/labels.js';
import { type FieldError, fieldProblem } from '../contract/problem.js';
import { Employee } from '../employees/employee.js';
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
  { tenantId, id: companyId, periodType }: Pick<Company, 'tenantId' | 'id' | 'periodType'>,
  periods: Periods,
  lines: readonly RunLine[],
): Promise<void> {
  const employees = await Employee.query(trx).select('number').where({ tenantId, companyId });
  const numbers = new Set(employees.map(({ number }) => number));
  const errors = [...periodErrors(operation, periodType, periods), ...lineErrors(operation, lines, numbers)];
  if (errors.length > 0) throw fieldProblem(...errors);
}

function periodErrors(operation: Operation, type: PeriodType, periods: Periods): FieldError[] {
  const error = findPeriodError(type, periods);
  return error ? [fieldError(operation, `/${error.field}`, error.code, { limit: error.limit })] : [];
}

/** Finds lines that name an employee whom the company does not have, or repeat an employee and wage code. */
function lineErrors(operation: Operation, lines: readonly RunLine[], employees: ReadonlySet<number>): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  lines.forEach(({ employee, wageCode }, index) => {
    const key = `${employee} ${wageCode}`;
    if (!employees.has(employee)) errors.push(fieldError(operation, `/lines/${index}/employee`, 'notFound'));
    if (seen.has(key)) errors.push(fieldError(operation, `/lines/${index}/wageCode`, 'duplicate'));
    seen.add(key);
  });
  return errors;
}
