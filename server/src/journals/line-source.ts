import type { SchemeOrigin } from '../ledgers/scheme-origin.js';
import type { Posting } from './book-employee.js';
import type { LinePart } from './line-parts.js';
import type { Share } from './split-amount.js';

/** Why an amount is booked on an account, as it was when the journal was made; many sources share one. */
export interface BookingCause extends Pick<Posting, 'wageCode' | 'unmapped' | 'origin' | 'side'> {
  /** What the scheme called the wage code. */
  name: string | null;
  /** The part of the scheme's line, where that has several or books on a cost centre or cost unit of its own. */
  part: LinePart | null;
  /** The scheme whose line it is; null where it is no line's doing. */
  scheme: BookingScheme | null;
}

export interface BookingScheme extends SchemeOrigin {
  id: string;
  version: number;
  /** The cost centre that the scheme is there for; null for the company's. */
  costCentre: string | null;
  /** The day from which the line holds; null where that was not kept. */
  validFrom: string | null;
}

/** What a share of an employee's wage code adds to a line of a journal; amounts are cents, positive for debit. */
export interface LineSource extends Pick<Posting, 'employee' | 'employeeName' | 'wages' | 'amount'> {
  cause: BookingCause;
  /** The employee's share; a part of the scheme's line may be booked on another cost centre or cost unit. */
  share: Share;
  /** Cents that rounding added to the whole cents of the share. */
  rounding: number;
}

/** Returns whether a source is of a wage code, or holds some of it because the code has no account. */
export const isOfWageCode = ({ cause: { wageCode, unmapped } }: LineSource, wanted: number): boolean =>
  wageCode === wanted || unmapped?.includes(wanted) === true;

/** The sources of lines by `lineKey`; they total the line. */
export type SourcesByLine = Map<string, LineSource[]>;

function keyOf({ employee, cause, share }: LineSource): string {
  const { wageCode, origin, side, part } = cause;
  const shared = `${share.share} ${share.costCentre}\n${share.costUnit}\n${part && JSON.stringify(part)}`;
  return `${employee} ${wageCode} ${origin} ${side} ${shared}`;
}

/** Returns what bears a source: the cost centre and cost unit of the share, or those of the part of the scheme's line. */
export const bearerOf = ({ cause: { part }, share }: LineSource): Pick<Share, 'costCentre' | 'costUnit'> => ({
  costCentre: part?.costCentre ?? share.costCentre,
  costUnit: part?.costUnit ?? share.costUnit,
});

/**
 * Adds up what a journal is the sum of, each taken `factor` times. The same share of the same wages is one source, with
 * what changed between them and the cause of the first.
 */
export function combineSources(terms: readonly { factor: number; sources: SourcesByLine }[]): SourcesByLine {
  const combined = new Map<string, Map<string, LineSource>>();
  for (const { factor, sources } of terms) {
    for (const [line, found] of sources) {
      const sums = combined.get(line) ?? new Map<string, LineSource>();
      combined.set(line, sums);
      for (const source of found) {
        const key = keyOf(source);
        const { wages, rounding, amount } = sums.get(key) ?? { wages: 0, rounding: 0, amount: 0 };
        sums.set(key, {
          ...(sums.get(key) ?? source),
          wages: wages + factor * source.wages,
          rounding: rounding + factor * source.rounding,
          amount: amount + factor * source.amount,
        });
      }
    }
  }
  return new Map([...combined].map(([line, sums]) => [line, [...sums.values()].filter(({ amount }) => amount !== 0)]));
}

const collator = new Intl.Collator('en', { numeric: true });

/** Sorts the sources of a line as they are listed: by employee, wage code, cost centre and cost unit. */
export const bySource = (a: LineSource, b: LineSource): number =>
  a.employee - b.employee ||
  (a.cause.wageCode ?? Infinity) - (b.cause.wageCode ?? Infinity) ||
  collator.compare(a.share.costCentre ?? '', b.share.costCentre ?? '') ||
  collator.compare(a.share.costUnit ?? '', b.share.costUnit ?? '');
