import type { EntryLine } from './journal-entry.js';
import { setting } from './settings.js';
import type { PackageSettings } from './format.js';

/** Returns the package's code of who is paid on a line; null where the line is not of one employee. */
export type RelationOf = (line: Pick<EntryLine, 'employeeNumber'>) => string | null;

/** No line has a relation. */
export const noRelation: RelationOf = () => null;

/**
 * Reads the setting `employeeRelation`, whose `#` are the digits of the employee number: `2####` makes `20012` of 12. A
 * number with more digits keeps them all, so that no two employees have one code.
 */
export function relationOf(settings: PackageSettings): RelationOf {
  const pattern = setting(settings, 'employeeRelation');
  if (pattern === '') return noRelation;
  return ({ employeeNumber }) =>
    employeeNumber === null
      ? null
      : pattern.replace(/#+/, (digits) => String(employeeNumber).padStart(digits.length, '0'));
}
