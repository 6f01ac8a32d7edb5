import type { EntryLine, Finding, FindingCode } from './entry.js';
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

/** What is longer than the package's fields, in characters. */
export function tooLong(codes: Codes, limits: { account: number; costCentre: number; costUnit: number }): Finding[] {
  const beyond = (code: FindingCode, name: keyof typeof limits, values: Iterable<string>): Finding[] =>
    [...values]
      .filter((value) => [...value].length > limits[name])
      .map((value) => ({ code, values: { [name]: value, limit: limits[name] } }));
  return [
    ...beyond('accountTooLong', 'account', codes.accounts.keys()),
    ...beyond('costCentreTooLong', 'costCentre', codes.costCentres),
    ...beyond('costUnitTooLong', 'costUnit', codes.costUnits),
  ];
}

/** The period, when the package's years have fewer. */
export const tooHigh = (period: number, limit: number): Finding[] =>
  period > limit ? [{ code: 'periodTooHigh', values: { period, limit } }] : [];
