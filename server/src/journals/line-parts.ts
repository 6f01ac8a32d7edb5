import type { SchemeLine, SchemePart } from '../ledgers/scheme-content.js';
import { wholeShare } from './split-amount.js';

/** What a line of a scheme books of an employee's wages: a part of the line with all that it takes from the line. */
export type LinePart = SchemePart;

/** Finds the parts of lines for departments. The same line and department always give the same objects. */
export class LineParts {
  readonly #known = new Map<SchemeLine, Map<number | null, readonly LinePart[]>>();

  /**
   * Returns the parts for a department where there are any, or else those for all others, or else the line as one part.
   *
   * @param department the number of the employee's department
   */
  of(line: SchemeLine, department: number | null): readonly LinePart[] {
    let known = this.#known.get(line);
    if (!known) this.#known.set(line, (known = new Map()));
    let parts = known.get(department);
    if (!parts) known.set(department, (parts = resolve(line, department)));
    return parts;
  }
}

function resolve(line: SchemeLine, department: number | null): LinePart[] {
  const { debit, credit, costCentre = null, costUnit = null, parts = [] } = line;
  const own = department === null ? [] : parts.filter((part) => part.department === department);
  const found = own.length > 0 ? own : parts.filter((part) => part.department === null);
  if (found.length === 0) return [{ department: null, share: wholeShare, debit, credit, costCentre, costUnit }];
  return found.map((part) => ({
    department: part.department,
    share: part.share,
    debit: part.debit ?? debit,
    credit: part.credit ?? credit,
    costCentre: part.costCentre ?? costCentre,
    costUnit: part.costUnit ?? costUnit,
  }));
}
