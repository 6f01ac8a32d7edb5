import { Differs, type Found } from './connector.js';
import type { Entry } from './entry.js';

type Totals = Pick<Found, 'debit' | 'credit' | 'lines'>;

/** Totals of signed amounts, in cents. */
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
 * @throws Differs
 */
export function compare(entry: Entry, found: Found): void {
  const sent = totalsOf(entry.lines.map(({ amount }) => amount));
  const same = (['debit', 'credit', 'lines'] as const).every((name) => found[name] === sent[name]);
  if (!same) throw new Differs(`Sent ${shown(sent)}; in the package ${shown(found)}`, found);
}

const shown = ({ debit, credit, lines }: Totals): string => `${debit} debit, ${credit} credit in ${lines} lines`;

/** Cents of an amount as a package writes it: a number, or digits with a point. @throws Error for anything else */
export function cents(value: unknown): number {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) throw new Error('The package answered with an amount that cannot be read');
  return Math.round(amount * 100);
}
