import type { EffectiveScheme } from '../ledgers/effective-scheme.js';
import type { SchemeLine } from '../ledgers/scheme-content.js';
import type { SchemeOrigin } from '../ledgers/scheme-origin.js';
import type { Posting } from './book-employee.js';
import { accumulatorKey, type LineAccumulator } from './journal-builder.js';
import type { BookingCause, LineSource, SourcesByLine } from './line-source.js';
import { type Share, wholeCents } from './split-amount.js';

/** Keeps what each line of a journal is made of while it is booked. There is one source for each posting. */
export class SourceCollector {
  readonly #lines = new Map<LineAccumulator, LineSource[]>();
  readonly #causes = new Map<SchemeLine | null, Map<string, BookingCause>>();
  readonly #shares = new Map<string, Share>();

  /** @param origins what the scheme and those of its cost centres are called, by their id */
  constructor(
    readonly scheme: EffectiveScheme,
    readonly origins: Readonly<Record<string, SchemeOrigin>>,
  ) {}

  /** Takes a posting, as `buildLines` tells of it. */
  readonly take = (posting: Posting): void => {
    const { line, employee, employeeName, allocation, wages, amount } = posting;
    if (amount === 0) return;
    const cause = this.#causeOf(posting);
    const rounding = amount - wholeCents(wages, allocation, cause.part?.share);
    const source = { employee, employeeName, cause, share: this.#shareOf(allocation) };
    const known = this.#lines.get(line);
    if (known) known.push({ ...source, wages, rounding, amount });
    else this.#lines.set(line, [{ ...source, wages, rounding, amount }]);
  };

  get sources(): SourcesByLine {
    return new Map([...this.#lines].map(([line, sources]) => [accumulatorKey(line), sources]));
  }

  #causeOf({ wageCode, unmapped, origin, side, schemeLine, part, allocation }: Posting): BookingCause {
    const isDeviating = wageCode !== null && allocation.scheme.lines.get(wageCode) === schemeLine;
    const content = isDeviating ? allocation.scheme : this.scheme;
    const costCentre = content === this.scheme ? null : allocation.costCentre;
    const ofLine = this.#causes.get(schemeLine) ?? new Map<string, BookingCause>();
    this.#causes.set(schemeLine, ofLine);
    const own = schemeLine && hasOwnParts(schemeLine) ? part : null;
    const key = `${wageCode} ${unmapped?.join(',')} ${origin} ${side} ${costCentre}\n${own && JSON.stringify(own)}`;
    const known = ofLine.get(key);
    if (known) return known;
    const { id, version } = content;
    const scheme = schemeLine && {
      ...this.origins[id]!,
      id,
      version,
      costCentre,
      validFrom: schemeLine.validFrom ?? null,
    };
    const cause = { wageCode, unmapped, origin, side, name: schemeLine?.name ?? null, part: own, scheme };
    ofLine.set(key, cause);
    return cause;
  }

  /** Returns the one object of all that are equal. */
  #shareOf({ costCentre, costUnit, share }: Share): Share {
    const key = `${share} ${costCentre}\n${costUnit}`;
    const known = this.#shares.get(key) ?? { costCentre, costUnit, share };
    this.#shares.set(key, known);
    return known;
  }
}

const hasOwnParts = ({ parts, costCentre, costUnit }: SchemeLine): boolean =>
  parts !== undefined || costCentre !== undefined || costUnit !== undefined;
