import type { Finding } from '../contract/finding.js';
import type { Scheme } from '../ledgers/effective-scheme.js';
import type { EmployeeSnapshot, RunLine } from '../runs/run-content.js';
import { type Bearer, Books, type Cell, wageTaxOf } from './books.js';
import type { JournalLine, Variant } from './journal.js';
import { sharesOf, split } from './split.js';

export interface MakeOptions {
  variant: Variant;
  /** Balance accounts are split like the others. */
  splitBalance?: boolean;
  /** Takes what wage codes without an account would have booked. */
  fallback?: { number: string; name: string };
}

export interface Made {
  /** Profit and loss first, by account. */
  lines: JournalLine[];
  /** All at once; the lines are to be used when none of them stops. */
  findings: Finding[];
  /** Cents booked as wage tax. */
  wageTax: number;
  wageTaxCodes: number;
  /** Wage codes without an account. */
  unmapped: number[];
}

/** An employee while the run is booked. */
interface Payee {
  bearers: Bearer[];
  /** Cents booked so far: debit minus credit. */
  booked: number;
  /** Cents of wage codes without an account. */
  unmapped: number;
  /** The same per share, where balance accounts are split. */
  perShare: number[];
  /** Where the shares' last cents go: the last account, on the balance sheet if there is one, that all of them share. */
  settling: { cells: Cell[]; balance: boolean } | undefined;
}

/**
 * Books a run: each wage code's amount on its debit account, and its opposite on its credit account. Every posting is
 * split over the employee's cost shares; profit and loss keeps what the variant keeps apart, balance accounts do only
 * when asked. A cost centre with a scheme of its own follows that as far as it has the wage code.
 */
export function makeLines(
  { employees, lines }: { employees: readonly EmployeeSnapshot[]; lines: Iterable<RunLine> },
  scheme: Scheme,
  { variant, splitBalance = false, fallback }: MakeOptions,
): Made {
  const books = new Books(scheme, variant, splitBalance);
  const known = new Map(employees.map((each) => [each.number, each]));
  const payees = new Map<number, Payee>();
  const unmapped = new Set<number>();
  for (const { employee, wageCode, amount } of lines) {
    if (amount === 0) continue;
    let payee = payees.get(employee);
    if (!payee) payees.set(employee, (payee = payeeOf(books, known.get(employee))));
    if (!book(books, payee, scheme, wageCode, amount)) unmapped.add(wageCode);
  }
  if (splitBalance) for (const payee of payees.values()) settle(payee);
  if (fallback && unmapped.size > 0) {
    for (const payee of payees.values()) books.postFallback(fallback, missing(payee), payee.bearers);
  }
  const codes = [...unmapped].sort((a, b) => a - b);
  const made = books.lines();
  return {
    lines: made,
    findings: findingsOf(made, codes, scheme.id, fallback?.number),
    wageTax: wageTaxOf(made),
    wageTaxCodes: books.wageTaxCodes.size,
    unmapped: codes,
  };
}

function payeeOf(books: Books, employee: EmployeeSnapshot | undefined): Payee {
  const bearers = sharesOf(employee).map((share) => books.bearer(employee, share));
  return { bearers, booked: 0, unmapped: 0, perShare: bearers.map(() => 0), settling: undefined };
}

/** @returns whether every share has accounts for the wage code, or knows that it is not booked */
function book(books: Books, payee: Payee, scheme: Scheme, wageCode: number, amount: number): boolean {
  const { bearers, perShare } = payee;
  const alone = bearers.length === 1;
  const parts = alone ? undefined : split(amount, bearers);
  const settles = books.splitBalance && !alone;
  const debits: Cell[] = [];
  const credits: Cell[] = [];
  let mapped = true;
  for (let index = 0; index < bearers.length; index++) {
    const bearer = bearers[index]!;
    const part = parts ? parts[index]! : amount;
    const line = bearer.scheme.lines.get(wageCode) ?? scheme.lines.get(wageCode);
    if (!line) {
      mapped = false;
      payee.unmapped += Math.abs(part);
      continue;
    }
    const { debit, credit, name } = line;
    const before = payee.booked;
    if (debit !== null) {
      const cell = books.post(debit, bearer, part, wageCode, name);
      payee.booked += part;
      if (settles) debits.push(cell);
    }
    if (credit !== null) {
      const cell = books.post(credit, bearer, -part, wageCode, name);
      payee.booked -= part;
      if (settles) credits.push(cell);
    }
    perShare[index]! += payee.booked - before;
  }
  if (settles) [debits, credits].forEach((cells) => remember(payee, cells));
  return mapped;
}

function remember(payee: Payee, cells: Cell[]): void {
  const account = cells[0]?.account;
  if (cells.length !== payee.bearers.length || !cells.every((cell) => cell.account === account)) return;
  const balance = account!.kind === 'balance';
  if (balance || !payee.settling?.balance) payee.settling = { cells, balance };
}

/**
 * Wage codes that are booked on one side each round by themselves, so a cost centre's part of wages that balance may
 * be a cent or more off. One account takes that: its parts change, its total does not.
 */
function settle({ booked, perShare, settling }: Payee): void {
  if (booked !== 0 || !settling) return;
  settling.cells.forEach((cell, index) => (cell.amount -= perShare[index]!));
}

/** What an employee's wage codes without an account leave open; more than their amounts is no work of theirs. */
const missing = ({ booked, unmapped }: Payee): number => (Math.abs(booked) <= unmapped ? -booked : 0);

function findingsOf(lines: JournalLine[], unmapped: number[], schemeId: string, fallback: string | undefined): Finding[] {
  const found = unmapped.map((wageCode): Finding => ({
    code: 'unmappedWageCode',
    severity: fallback === undefined ? 'stop' : 'warning',
    values: { wageCode, ...(fallback !== undefined && { account: fallback }) },
    schemeId,
  }));
  // Without all wage codes nothing can be said of the balance.
  if (unmapped.length > 0 && fallback === undefined) return found;
  const difference = lines.reduce((sum, { amount }) => sum + amount, 0);
  if (difference !== 0) found.push({ code: 'unbalanced', values: { difference }, schemeId });
  return found;
}
