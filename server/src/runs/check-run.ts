import type { PeriodType } from '../companies/company.js';
import { periodsIn, periodSpan } from '../companies/period-span.js';
import { fieldError } from '../contract/labels.js';
import type { FieldError } from '../contract/problem.js';
import type { Run } from './run.js';
import type { RunLine } from './run-content.js';

type Operation = 'createRun' | 'replaceRun';
type Periods = Pick<Run, 'year' | 'periodFrom' | 'periodTo'>;

/** The period columns of a run. */
export const periodColumns = (
  type: PeriodType,
  { year, periodFrom, periodTo }: Periods,
): Pick<Run, 'periodFrom' | 'periodTo' | 'newestFirst'> => ({
  ...{ periodFrom, periodTo },
  newestFirst: -Number(periodSpan(type, year, periodTo).end.replaceAll('-', '')),
});

/** What is wrong with the periods of a run: one that the year does not have, or a last one before the first. */
export function periodFault(
  type: PeriodType,
  { year, periodFrom, periodTo }: Periods,
): { field: 'periodFrom' | 'periodTo'; code: 'tooLarge' | 'tooSmall'; limit: number } | undefined {
  const last = periodsIn(type, year);
  if (periodFrom > last) return { field: 'periodFrom', code: 'tooLarge', limit: last };
  if (periodTo > last) return { field: 'periodTo', code: 'tooLarge', limit: last };
  return periodTo < periodFrom ? { field: 'periodTo', code: 'tooSmall', limit: periodFrom } : undefined;
}

export function periodErrors(operation: Operation, type: PeriodType, periods: Periods): FieldError[] {
  const fault = periodFault(type, periods);
  return fault ? [fieldError(operation, `/${fault.field}`, fault.code, { limit: fault.limit })] : [];
}

/** Lines that name an employee whom the company does not have, or repeat an employee and wage code. */
export function lineErrors(operation: Operation, lines: readonly RunLine[], employees: ReadonlySet<number>): FieldError[] {
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
