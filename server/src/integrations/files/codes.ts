import type { EntryLine, JournalEntry, PackageFinding, PackageFindingCode } from './journal-entry.js';
import type { Costs } from './settings.js';

/** The different codes of a journal's lines, as its file has them: few, however long the journal is. */
export interface Codes {
  /** Account numbers, and whether each is on the balance sheet. */
  accounts: Map<string, boolean>;
  costCentres: Set<string>;
  costUnits: Set<string>;
}

export function codesOf(lines: readonly EntryLine[], costs: Costs): Codes {
  const codes: Codes = { accounts: new Map(), costCentres: new Set(), costUnits: new Set() };
  for (const line of lines) {
    codes.accounts.set(line.account, line.balance);
    const [centre, unit] = [costs.centre(line), costs.unit(line)];
    if (centre !== null) codes.costCentres.add(centre);
    if (unit !== null) codes.costUnits.add(unit);
  }
  return codes;
}

/** Finds the codes that have more characters than the package's fields. */
export function lengthFindings(
  codes: Codes,
  limits: { account: number; costCentre: number; costUnit: number },
): PackageFinding[] {
  const beyond = (code: PackageFindingCode, name: keyof typeof limits, values: Iterable<string>): PackageFinding[] =>
    [...values]
      .filter((value) => [...value].length > limits[name])
      .map((value) => ({ code, values: { [name]: value, limit: limits[name] } }));
  return [
    ...beyond('accountTooLong', 'account', codes.accounts.keys()),
    ...beyond('costCentreTooLong', 'costCentre', codes.costCentres),
    ...beyond('costUnitTooLong', 'costUnit', codes.costUnits),
  ];
}

/** Finds more lines than the package takes. */
export const lineFindings = ({ lines: { length } }: JournalEntry, limit: number): PackageFinding[] =>
  length > limit ? [{ code: 'tooManyLines', values: { lines: length, limit } }] : [];
