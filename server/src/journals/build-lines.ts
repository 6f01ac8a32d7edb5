import type { Finding } from '../contract/finding.js';
import type { EffectiveScheme } from '../ledgers/effective-scheme.js';
import type { EmployeeSnapshot, RunLine } from '../runs/run-content.js';
import { bookEmployee, type Posting } from './book-employee.js';
import { type FixedDimension, JournalBuilder, wageTaxOf } from './journal-builder.js';
import type { JournalLine, Variant } from './journal.js';

/** What a run comes to, and what is known of those whom it pays. */
export interface Wages {
  employees: readonly EmployeeSnapshot[];
  lines: Iterable<RunLine>;
}

export interface BuildOptions {
  variant: Variant;
  /** Balance accounts are split like the others. */
  splitBalance?: boolean;
  /** Net pay has a line for each employee. */
  netPayPerEmployee?: boolean;
  /** The account that takes what wage codes without an account would have booked. */
  fallback?: { number: string; name: string };
  /** Is told of every posting that the lines are made of. */
  onPosting?: (posting: Posting) => void;
}

export interface BuiltLines {
  /** Sorted: profit and loss first, by account. */
  lines: JournalLine[];
  /** All findings at once; the lines may be used when none of these stops. */
  findings: Finding[];
  /** Cents booked as wage tax. */
  wageTax: number;
  wageTaxCodes: number;
  /** Wage codes without an account. */
  unmapped: number[];
  /** The cost centres and cost units that the scheme books wage codes on. */
  fixed: FixedDimension[];
}

/**
 * Books a run: each wage code's amount on its debit account, and its opposite on its credit account. Every posting is
 * split over the employee's cost shares; profit and loss keeps what the variant keeps apart, balance accounts do only
 * when asked. A cost centre with a scheme of its own follows that as far as it has the wage code. Each employee is
 * booked without regard to the others.
 */
export function buildLines(
  content: Wages,
  scheme: EffectiveScheme,
  { variant, splitBalance = false, netPayPerEmployee = false, fallback, onPosting }: BuildOptions,
): BuiltLines {
  const builder = new JournalBuilder(scheme, { variant, splitBalance, netPayPerEmployee, fallback });
  const unmapped = bookWages(builder, content, onPosting);
  const codes = [...unmapped].sort((a, b) => a - b);
  const made = builder.lines();
  return {
    lines: made,
    findings: findFaults(made, codes, scheme.id, fallback?.number),
    wageTax: wageTaxOf(made),
    wageTaxCodes: builder.wageTaxCodes.size,
    unmapped: codes,
    fixed: builder.fixed,
  };
}

/**
 * Books wages with a builder, to which more may be added.
 *
 * @returns wage codes without an account
 */
export function bookWages(
  builder: JournalBuilder,
  { employees, lines }: Wages,
  onPosting?: (posting: Posting) => void,
): Set<number> {
  const known = new Map(employees.map((each) => [each.number, each]));
  const unmapped = new Set<number>();
  for (const [employee, wages] of groupByEmployee(lines)) {
    for (const wageCode of bookEmployee(builder, known.get(employee), wages, onPosting)) unmapped.add(wageCode);
  }
  return unmapped;
}

function groupByEmployee(lines: Iterable<RunLine>): Map<number, RunLine[]> {
  const grouped = new Map<number, RunLine[]>();
  for (const line of lines) {
    if (line.amount === 0) continue;
    const known = grouped.get(line.employee);
    if (known) known.push(line);
    else grouped.set(line.employee, [line]);
  }
  return grouped;
}

function findFaults(
  lines: JournalLine[],
  unmapped: number[],
  schemeId: string,
  fallback: string | undefined,
): Finding[] {
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
