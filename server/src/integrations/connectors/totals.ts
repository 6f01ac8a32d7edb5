import { MismatchError, type FoundDocument } from './connector.js';
import type { JournalEntry } from '../files/journal-entry.js';

type Totals = Pick<FoundDocument, 'debit' | 'credit' | 'lines'>;

/** Adds up signed amounts, in cents. */
export function totalsOf(amounts: readonly number[]): Totals {
  const sum = (side: number[]) => side.reduce((total, amount) => total + amount, 0);
  return {
    debit: sum(amounts.filter((amount) => amount > 0)),
    credit: -sum(amounts.filter((amount) => amount < 0)),
    lines: amounts.length,
  };
}

/**
 * Holds what is in the package against what was sent: some packages drop lines without a word.
 *
 * @throws MismatchError
 */
export function assertSameTotals(entry: JournalEntry, found: FoundDocument): void {
  const sent = totalsOf(entry.lines.map(({ amount }) => amount));
  const same = (['debit', 'credit', 'lines'] as const).every((name) => found[name] === sent[name]);
  if (!same) throw new MismatchError(`Sent ${describeTotals(sent)}; in the package ${describeTotals(found)}`, found);
}

const describeTotals = ({ debit, credit, lines }: Totals): string =>
  `${debit} debit, ${credit} credit in ${lines} lines`;

/** Returns the cents of an amount as a package writes it: a number, or digits with a point. @throws Error for anything else */
export function parseCents(value: unknown): number {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof amount !== 'number' || !Number.isFinite(amount))
    throw new Error('The package answered with an amount that cannot be read');
  return Math.round(amount * 100);
}
