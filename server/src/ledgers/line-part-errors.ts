import type { Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import type { FieldError } from '../contract/problem.js';
import type { OperationId } from '../contract/route.js';
import { basisPoints, percentages } from '../employees/cost-shares.js';
import type { SchemePart } from './scheme-content.js';
import type { LineState } from './scheme-timeline.js';

/** @param accountOf finds the account of a side of the part, by the number from the beginning */
export const toSchemePart = (
  { department = null, percentage, costCentre, costUnit }: Schemas['LedgerParts'][number],
  accountOf: (side: 'debit' | 'credit') => string | null,
): SchemePart => ({
  department,
  share: basisPoints(percentage),
  debit: accountOf('debit'),
  credit: accountOf('credit'),
  costCentre: costCentre?.trim() ?? null,
  costUnit: costUnit?.trim() ?? null,
});

/**
 * Returns what is wrong with the parts of a line: more than two decimals, the same part twice, a side that the line does
 * not have, so that nothing would be booked there of whoever is in no department that is named; not 100 % in total.
 */
export function partErrors(operation: OperationId, { parts, ...line }: LineState): FieldError[] {
  const errors: FieldError[] = [];
  const totals = new Map<number | null, number>();
  const seen = new Set<string>();
  parts.forEach(({ share, ...part }, index) => {
    const refuse = (field: string, code: FieldError['code']): unknown =>
      errors.push(fieldError(operation, `/parts/${index}/${field}`, code));
    if (Number.isNaN(share)) refuse('percentage', 'notMultiple');
    for (const side of ['debit', 'credit'] as const)
      if (part[side] !== null && line[side] === null) refuse(side, 'noAccountToSplit');
    const said = JSON.stringify(part);
    if (seen.has(said)) refuse('percentage', 'partTwice');
    seen.add(said);
    totals.set(part.department, (totals.get(part.department) ?? 0) + share);
  });
  if (errors.length > 0) return errors;
  for (const [department, total] of totals) {
    if (total === 10_000) continue;
    const code = department === null ? 'partsTotal' : 'departmentTotal';
    errors.push(fieldError(operation, '/parts', code, { department, total: percentages(total) }));
  }
  return errors;
}
