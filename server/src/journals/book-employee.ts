import type { SchemeLine } from '../ledgers/scheme-content.js';
import type { EmployeeSnapshot, RunLine } from '../runs/run-content.js';
import type { CostAllocation, JournalBuilder, LineAccumulator } from './journal-builder.js';
import type { LinePart } from './line-parts.js';
import { costSharesOf, splitAmount, wholeShare } from './split-amount.js';
import { balanceShares, type LineOfShare, splitWages, type WagePart, type Wages } from './split-wages.js';

/** An amount that is booked: a share of an employee's wages on one account. */
export interface Posting {
  /** Where it is added up. */
  line: LineAccumulator;
  /** The employee's number. */
  employee: number;
  employeeName: string;
  /** Null where it is not of one wage code: on the fallback account, or between shares. */
  wageCode: number | null;
  /** The wage codes without an account that it is of, together; null where it is not of several. */
  unmapped: number[] | null;
  /** Why it is booked: a line of the scheme; no account for the wage code; shares that were to balance. */
  origin: 'schemeLine' | 'fallback' | 'balancing';
  schemeLine: SchemeLine | null;
  /** The part of the scheme's line, which may be all of it. */
  part: LinePart | null;
  /** The side of the scheme's line that has the account. */
  side: 'debit' | 'credit' | null;
  allocation: CostAllocation;
  /** Cents of the whole employee; debit is positive. */
  wages: number;
  /** Cents that are booked; debit is positive. */
  amount: number;
}

/** Stands for a line that a scheme does not have. */
const noParts: readonly LinePart[] = [
  { department: null, share: wholeShare, debit: null, credit: null, costCentre: null, costUnit: null },
];

/**
 * Books an employee's wages.
 *
 * @param lines of one employee, without those that come to nothing
 * @returns wage codes for which a share has no accounts
 */
export function bookEmployee(
  builder: JournalBuilder,
  employee: EmployeeSnapshot | undefined,
  lines: readonly RunLine[],
  onPosting?: (posting: Posting) => void,
): number[] {
  const allocations = costSharesOf(employee).map((share) => builder.allocate(employee, share));
  const department = employee?.departmentNumber ?? null;
  const linesOf = (wageCode: number): LineOfShare[] =>
    allocations.map((own) => {
      const line = own.scheme.lines.get(wageCode) ?? builder.scheme.lines.get(wageCode);
      return { line, parts: line ? builder.parts.of(line, department) : noParts };
    });
  const wages = lines.map(({ wageCode, amount }) => splitWages(wageCode, amount, allocations, linesOf(wageCode)));
  if (builder.splitBalance && allocations.length > 1) balanceShares(wages, allocations);
  const booking = new Booking(builder, allocations, lines[0]!.employee, employee, onPosting);
  for (const each of wages) booking.book(each);
  if (builder.splitBalance) booking.settle();
  booking.bookOpen();
  return [...booking.unmapped];
}

/** Keeps what is known of an employee while the wages are booked. */
class Booking {
  readonly unmapped = new Set<number>();
  /** Cents booked so far: debit minus credit. */
  #booked = 0;
  /** Cents of wage codes without an account. */
  #unmappedCents = 0;
  /** Cents booked so far of each share. */
  readonly #perShare: number[];
  /** The last account, on the balance sheet if there is one, that all shares have. */
  #settling: { lines: LineAccumulator[]; isBalance: boolean } | undefined;

  constructor(
    readonly builder: JournalBuilder,
    readonly allocations: readonly CostAllocation[],
    readonly number: number,
    readonly employee: EmployeeSnapshot | undefined,
    readonly onPosting: ((posting: Posting) => void) | undefined,
  ) {
    this.#perShare = allocations.map(() => 0);
  }

  book({ wageCode, amount, parts }: Wages): void {
    const debits: LineAccumulator[] = [];
    const credits: LineAccumulator[] = [];
    for (const each of parts) {
      if (!each.line) {
        this.unmapped.add(wageCode);
        this.#unmappedCents += Math.abs(each.amount);
        continue;
      }
      const { debit, credit } = each.part;
      if (debit !== null) debits.push(this.#post(each, each.line, debit, wageCode, 'debit', amount, each.amount));
      if (credit !== null) credits.push(this.#post(each, each.line, credit, wageCode, 'credit', -amount, -each.amount));
    }
    // What is split further, or leaves the cost centre of its share, lets no share balance.
    const isPlain = ({ part }: WagePart): boolean =>
      part.share === wholeShare && part.costCentre === null && part.costUnit === null;
    if (parts.length > 1 && parts.every(isPlain)) for (const lines of [debits, credits]) this.#rememberSettling(lines);
  }

  /**
   * Lets each share balance where wage codes have other accounts for one share than for another, so that moving cents
   * was not enough. One account takes what that leaves: its parts change, its total does not.
   */
  settle(): void {
    if (this.#booked !== 0 || !this.#settling) return;
    this.#settling.lines.forEach((line, index) => {
      const amount = -this.#perShare[index]!;
      if (amount === 0) return;
      line.amount += amount;
      const allocation = this.allocations[index]!;
      this.#tell({
        line,
        wageCode: null,
        unmapped: null,
        origin: 'balancing',
        schemeLine: null,
        part: null,
        side: null,
        allocation,
        wages: 0,
        amount,
      });
    });
  }

  /** Books what wage codes without an account leave open; more than their amounts is not their doing. */
  bookOpen(): void {
    if (this.#booked === 0 || Math.abs(this.#booked) > this.#unmappedCents) return;
    const wages = -this.#booked;
    const codes = [...this.unmapped];
    splitAmount(wages, this.allocations).forEach((amount, index) => {
      const allocation = this.allocations[index]!;
      const line = this.builder.postFallback(allocation, amount);
      if (!line) return;
      this.#tell({
        line,
        ...(codes.length === 1 ? { wageCode: codes[0]!, unmapped: null } : { wageCode: null, unmapped: codes }),
        origin: 'fallback',
        schemeLine: null,
        part: null,
        side: null,
        allocation,
        wages,
        amount,
      });
    });
  }

  #post(
    { share, part }: WagePart,
    schemeLine: SchemeLine,
    account: string,
    wageCode: number,
    side: 'debit' | 'credit',
    wages: number,
    amount: number,
  ): LineAccumulator {
    const allocation = this.allocations[share]!;
    const booked = this.builder.fix(allocation, part, this.employee);
    const line = this.builder.post(account, booked, amount, wageCode, schemeLine.name);
    this.builder.noteFixed(line, part, wageCode);
    this.#booked += amount;
    this.#perShare[share]! += amount;
    if (this.onPosting)
      this.#tell({
        line,
        wageCode,
        unmapped: null,
        origin: 'schemeLine',
        schemeLine,
        part,
        side,
        allocation,
        wages,
        amount,
      });
    return line;
  }

  #tell(posting: Omit<Posting, 'employee' | 'employeeName'>): void {
    this.onPosting?.({ ...posting, employee: this.number, employeeName: this.employee?.name ?? '' });
  }

  #rememberSettling(lines: LineAccumulator[]): void {
    const account = lines[0]?.account;
    if (lines.length !== this.allocations.length || !lines.every((each) => each.account === account)) return;
    const isBalance = account!.kind === 'balance';
    if (isBalance || !this.#settling?.isBalance) this.#settling = { lines, isBalance };
  }
}
