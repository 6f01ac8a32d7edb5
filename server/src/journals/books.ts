import type { Scheme, SchemeAccount, SchemeContent } from '../ledgers/effective-scheme.js';
import type { EmployeeSnapshot } from '../runs/run-content.js';
import type { JournalLine, Variant } from './journal.js';
import { type Share, split } from './split.js';

/** An account with what is booked on it. */
interface Account extends Pick<JournalLine, 'account' | 'accountName' | 'kind' | 'rgs'> {
  cells: Map<Kept, Cell>;
  wageTax: boolean;
}

/** What tells the lines of an account apart; equal ones are one object. */
type Kept = Pick<JournalLine, 'costCentre' | 'costUnit' | 'department' | 'employeeNumber'>;

/** One line of a journal while it is added up. */
export interface Cell {
  account: Account;
  kept: Kept;
  amount: number;
  /** The one wage code that is booked here, with its name; 0 once there are more. */
  wageCode: number;
  name: string;
}

/** One share of an employee's wages, the scheme of its cost centre, and what the variant keeps of it. */
export interface Bearer extends Share {
  scheme: SchemeContent;
  kept: Kept;
}

const nothing: Kept = { costCentre: null, costUnit: null, department: null, employeeNumber: null };

/** What each variant keeps of whom the wages are. */
const keeps: Record<Variant, (employee: EmployeeSnapshot | undefined, share: Share) => Kept> = {
  company: () => nothing,
  department: (employee) => ({ ...nothing, department: employee?.departmentNumber?.toString() ?? null }),
  costCentre: (_, { costCentre }) => ({ ...nothing, costCentre }),
  costCentreAndUnit: (_, { costCentre, costUnit }) => ({ ...nothing, costCentre, costUnit }),
  employee: (employee) => ({ ...nothing, employeeNumber: employee?.number ?? null }),
};

const keyOf = ({ costCentre, costUnit, department, employeeNumber }: Kept): string =>
  JSON.stringify([costCentre, costUnit, department, employeeNumber]);

/** RGS code of wage tax to be paid, with all that falls under it (https://www.referentiegrootboekschema.nl). */
const wageTaxRgs = 'BSchBepLhe';

const isWageTax = ({ rgs }: Pick<JournalLine, 'rgs'>): boolean => rgs?.startsWith(wageTaxRgs) ?? false;

/** Cents that lines book as wage tax: on the credit side, so that what is owed is positive. */
export const wageTaxOf = (lines: readonly JournalLine[]): number =>
  lines.filter(isWageTax).reduce((sum, { amount }) => sum - amount, 0);

/** Adds postings up to the lines of a journal. */
export class Books {
  readonly #accounts = new Map<number, Account>();
  #fallback: Account | undefined;
  readonly #kept = new Map([[keyOf(nothing), nothing]]);
  readonly wageTaxCodes = new Set<number>();

  constructor(
    readonly scheme: Scheme,
    readonly variant: Variant,
    readonly splitBalance: boolean,
  ) {}

  bearer(employee: EmployeeSnapshot | undefined, share: Share): Bearer {
    const own = share.costCentre === null ? undefined : this.scheme.deviations.get(share.costCentre);
    const kept = keeps[this.variant](employee, share);
    const key = keyOf(kept);
    if (!this.#kept.has(key)) this.#kept.set(key, kept);
    return { ...share, scheme: own ?? this.scheme, kept: this.#kept.get(key)! };
  }

  /** @param account a number of the bearer's scheme */
  post(account: number, bearer: Bearer, amount: number, wageCode: number, name: string): Cell {
    const known = this.#accounts.get(account) ?? this.#open(account, bearer.scheme);
    if (known.wageTax) this.wageTaxCodes.add(wageCode);
    return this.#add(known, bearer, amount, wageCode, name);
  }

  /** Books an amount on an account that may not be in the scheme; wages are taken to be costs then. */
  postFallback({ number, name }: { number: string; name: string }, amount: number, bearers: readonly Bearer[]): void {
    if (amount === 0) return;
    const known = this.#fallback ??= this.#openFallback(number, name);
    split(amount, bearers).forEach((part, index) => this.#add(known, bearers[index]!, part, 0, name));
  }

  /** Lines of more than nothing: profit and loss first, by account and what the variant keeps. */
  lines(): JournalLine[] {
    const accounts = new Set([...this.#accounts.values(), ...(this.#fallback ? [this.#fallback] : [])]);
    return [...accounts].sort(byNumber).flatMap(({ cells }) =>
      [...cells.values()].filter(({ amount }) => amount !== 0).map(toLine).sort(byKept),
    );
  }

  #add(account: Account, bearer: Bearer, amount: number, wageCode: number, name: string): Cell {
    const kept = account.kind === 'balance' && !this.splitBalance ? nothing : bearer.kept;
    let cell = account.cells.get(kept);
    if (!cell) account.cells.set(kept, (cell = { account, kept, amount: 0, wageCode, name }));
    cell.amount += amount;
    if (cell.wageCode !== wageCode) cell.wageCode = 0;
    return cell;
  }

  #open(number: number, own: SchemeContent): Account {
    const found = this.scheme.accounts.get(number) ?? own.accounts.get(number);
    if (!found) throw new Error(`Scheme ${own.id} books on account ${number}, which it does not have`);
    const account = toAccount(found);
    this.#accounts.set(number, account);
    return account;
  }

  #openFallback(number: string, name: string): Account {
    const known = this.#accounts.get(Number(number));
    if (known?.account === number) return known;
    const found = this.scheme.accounts.get(Number(number));
    if (found && String(found.number) === number) return toAccount(found);
    return { account: number, accountName: name, kind: 'profitAndLoss', rgs: null, cells: new Map(), wageTax: false };
  }
}

/** What tells the lines of journals apart. */
export const lineKey = (line: JournalLine): string => `${line.account} ${keyOf(line)}`;

const toAccount = ({ number, name, kind, rgs }: SchemeAccount): Account => ({
  ...{ account: String(number), accountName: name, kind, rgs },
  cells: new Map(),
  wageTax: isWageTax({ rgs }),
});

// Spelt out: there may be as many as there are wages, and spreading is many times slower.
const toLine = ({ account, kept, wageCode, name, amount }: Cell): JournalLine => ({
  account: account.account,
  accountName: account.accountName,
  kind: account.kind,
  rgs: account.rgs,
  costCentre: kept.costCentre,
  costUnit: kept.costUnit,
  department: kept.department,
  employeeNumber: kept.employeeNumber,
  description: wageCode === 0 ? account.accountName : name,
  amount,
});

const collator = new Intl.Collator('en', { numeric: true });

function byNumber(a: Pick<JournalLine, 'kind' | 'account'>, b: Pick<JournalLine, 'kind' | 'account'>): number {
  if (a.kind !== b.kind) return a.kind === 'profitAndLoss' ? -1 : 1;
  return a.account === b.account ? 0 : collator.compare(a.account, b.account);
}

function byKept(a: Kept, b: Kept): number {
  for (const name of ['costCentre', 'costUnit', 'department'] as const) {
    if (a[name] !== b[name]) return collator.compare(a[name] ?? '', b[name] ?? '');
  }
  return (a.employeeNumber ?? -1) - (b.employeeNumber ?? -1);
}

/** The order in which a journal lists its lines. */
export const byAccount = (a: JournalLine, b: JournalLine): number => byNumber(a, b) || byKept(a, b);
