import { noRelation, type RelationOf } from './employee-relation.js';
import type { EntryLine, JournalEntry, PackageFinding, PackageFindingCode } from './journal-entry.js';
import type { Costs } from './settings.js';

/** The different codes of a journal's lines, as its file has them: few, however long the journal is. */
export interface Codes {
  /** Account numbers, and whether each is on the balance sheet. */
  accounts: Map<string, boolean>;
  costCentres: Set<string>;
  costUnits: Set<string>;
  /** Codes of the employees who are paid. */
  relations: Set<string>;
}

/** @param relationOf left out where the file has none */
export function codesOf(lines: readonly EntryLine[], costs: Costs, relationOf: RelationOf = noRelation): Codes {
  const codes: Codes = { accounts: new Map(), costCentres: new Set(), costUnits: new Set(), relations: new Set() };
  for (const line of lines) {
    codes.accounts.set(line.account, line.balance);
    const [centre, unit, relation] = [costs.centre(line), costs.unit(line), relationOf(line)];
    if (centre !== null) codes.costCentres.add(centre);
    if (unit !== null) codes.costUnits.add(unit);
    if (relation !== null) codes.relations.add(relation);
  }
  return codes;
}

/** Finds the codes that have more characters than the package's fields. */
export function lengthFindings(
  codes: Codes,
  limits: { account: number; costCentre: number; costUnit: number; relation?: number },
): PackageFinding[] {
  const beyond = (code: PackageFindingCode, name: keyof typeof limits, values: Iterable<string>): PackageFinding[] => {
    const limit = limits[name] ?? Infinity;
    return [...values]
      .filter((value) => [...value].length > limit)
      .map((value) => ({ code, values: { [name]: value, limit } }));
  };
  return [
    ...beyond('accountTooLong', 'account', codes.accounts.keys()),
    ...beyond('costCentreTooLong', 'costCentre', codes.costCentres),
    ...beyond('costUnitTooLong', 'costUnit', codes.costUnits),
    ...beyond('relationTooLong', 'relation', codes.relations),
  ];
}

/** Finds the relations that are no numbers, for packages that number them. */
export const relationNumberFindings = ({ relations }: Codes): PackageFinding[] =>
  [...relations]
    .filter((relation) => !/^\d+$/.test(relation))
    .map((relation) => ({ code: 'relationFormat', values: { relation, format: '[0-9]+' } }));

/** Finds more lines than the package takes. */
export const lineFindings = ({ lines: { length } }: JournalEntry, limit: number): PackageFinding[] =>
  length > limit ? [{ code: 'tooManyLines', values: { lines: length, limit } }] : [];
