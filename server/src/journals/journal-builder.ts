import type { EffectiveScheme } from '../ledgers/effective-scheme.js';
import type { SchemeAccount, SchemeContent } from '../ledgers/scheme-content.js';
import type { EmployeeSnapshot } from '../runs/run-content.js';
import type { JournalLine, Variant } from './journal.js';
import { LineParts, type LinePart } from './line-parts.js';
import type { Share } from './split-amount.js';

/** An account with all that is booked on it. */
interface BookedAccount extends Pick<JournalLine, 'account' | 'accountName' | 'kind' | 'rgs'> {
  accumulators: Map<Dimensions, LineAccumulator>;
  wageTax: boolean;
  netPay: boolean;
}

/** Tells the lines of an account apart; equal dimensions are one object. */
type Dimensions = Pick<JournalLine, 'costCentre' | 'costUnit' | 'department' | 'employeeNumber'>;

/** Adds up one line of a journal. */
export interface LineAccumulator {
  account: BookedAccount;
  dimensions: Dimensions;
  amount: number;
  /** Counts for the description: the one wage code that is booked here, with its name; 0 once there are more. */
  wageCode: number;
  name: string;
}

/** The code of a cost centre or a cost unit on which a scheme books a wage code. */
export interface FixedDimension {
  kind: 'costCentre' | 'costUnit';
  code: string;
  wageCode: number;
}

/** One share of an employee's wages, with the scheme of its cost centre and the dimensions that the variant keeps. */
export interface CostAllocation extends Share {
  scheme: SchemeContent;
  dimensions: Dimensions;
  /** The dimensions on an account of net pay, where that has a line for each employee. */
  payeeDimensions: Dimensions;
}

const undivided: Dimensions = { costCentre: null, costUnit: null, department: null, employeeNumber: null };

/** Says by which dimensions each variant divides wages. */
const dimensionsOf: Record<Variant, (employee: EmployeeSnapshot | undefined, share: Share) => Dimensions> = {
  company: () => undivided,
  department: (employee) => ({ ...undivided, department: employee?.departmentNumber?.toString() ?? null }),
  costCentre: (_, { costCentre }) => ({ ...undivided, costCentre }),
  costCentreAndUnit: (_, { costCentre, costUnit }) => ({ ...undivided, costCentre, costUnit }),
  employee: (employee, { costCentre, costUnit }) => ({
    ...undivided,
    costCentre,
    costUnit,
    employeeNumber: employee?.number ?? null,
  }),
};

const keyOf = ({ costCentre, costUnit, department, employeeNumber }: Dimensions): string =>
  JSON.stringify([costCentre, costUnit, department, employeeNumber]);

/** Begins the RGS code of wage tax to be paid and of all that falls under it (https://www.referentiegrootboekschema.nl). */
export const wageTaxRgs = 'BSchBepLhe';

/** Begins the RGS code of net wages to be paid (https://www.referentiegrootboekschema.nl). */
const netPayRgs = 'BSchSalNet';

/** Returns whether a line is what employees are to be paid. */
export const isNetPay = ({ rgs }: Pick<JournalLine, 'rgs'>): boolean => rgs?.startsWith(netPayRgs) ?? false;

const isWageTax = ({ rgs }: Pick<JournalLine, 'rgs'>): boolean => rgs?.startsWith(wageTaxRgs) ?? false;

/** Returns the cents that lines book as wage tax: on the credit side, so that what is owed is positive. */
export const wageTaxOf = (lines: readonly JournalLine[]): number =>
  lines.filter(isWageTax).reduce((sum, { amount }) => sum - amount, 0);

/** Adds postings up to the lines of a journal. */
export class JournalBuilder {
  readonly #accounts = new Map<string, BookedAccount>();
  #fallback: BookedAccount | undefined;
  readonly #dimensions = new Map([[keyOf(undivided), undivided]]);
  readonly wageTaxCodes = new Set<number>();
  readonly parts = new LineParts();
  readonly #fixed = new Map<string, FixedDimension>();

  readonly #keepsPayees: boolean;
  readonly splitBalance: boolean;

  constructor(
    readonly scheme: EffectiveScheme,
    readonly options: {
      variant: Variant;
      splitBalance: boolean;
      /** Net pay has a line for each employee, as it always has where all lines are per employee. */
      netPayPerEmployee?: boolean;
      /** The account that takes what wage codes without an account leave open. */
      fallback?: { number: string; name: string } | undefined;
    },
  ) {
    this.splitBalance = options.splitBalance;
    this.#keepsPayees = options.variant === 'employee' || options.netPayPerEmployee === true;
  }

  /** Says under which scheme and dimensions a share of an employee's wages is booked. */
  allocate(employee: EmployeeSnapshot | undefined, share: Share): CostAllocation {
    const own = share.costCentre === null ? undefined : this.scheme.deviations.get(share.costCentre);
    const dimensions = dimensionsOf[this.options.variant](employee, share);
    const paid = this.splitBalance ? dimensions : undivided;
    return {
      ...share,
      scheme: own ?? this.scheme,
      dimensions: this.#one(dimensions),
      payeeDimensions: this.#one({ ...paid, employeeNumber: employee?.number ?? null }),
    };
  }

  /** Puts a share on the cost centre and the cost unit that a part of a line is booked on; its scheme stays its own. */
  fix(
    allocation: CostAllocation,
    { costCentre, costUnit }: Pick<LinePart, 'costCentre' | 'costUnit'>,
    employee: EmployeeSnapshot | undefined,
  ): CostAllocation {
    if (costCentre === null && costUnit === null) return allocation;
    const fixed = {
      share: allocation.share,
      costCentre: costCentre ?? allocation.costCentre,
      costUnit: costUnit ?? allocation.costUnit,
    };
    return { ...this.allocate(employee, fixed), scheme: allocation.scheme };
  }

  /** Notes where a part of a wage code was put by its line, as far as the journal shows it. */
  noteFixed({ dimensions }: LineAccumulator, part: LinePart, wageCode: number): void {
    for (const kind of ['costCentre', 'costUnit'] as const) {
      const code = part[kind];
      if (code !== null && dimensions[kind] === code) this.#fixed.set(`${kind} ${code}`, { kind, code, wageCode });
    }
  }

  get fixed(): FixedDimension[] {
    return [...this.#fixed.values()];
  }

  /** Returns the one object of all that are equal. */
  #one(dimensions: Dimensions): Dimensions {
    const key = keyOf(dimensions);
    const known = this.#dimensions.get(key) ?? dimensions;
    this.#dimensions.set(key, known);
    return known;
  }

  /** @param account a number of the allocation's scheme */
  post(account: string, allocation: CostAllocation, amount: number, wageCode: number, name: string): LineAccumulator {
    const known = this.#accounts.get(account) ?? this.#open(account, allocation.scheme);
    if (known.wageTax) this.wageTaxCodes.add(wageCode);
    return this.#add(known, allocation, amount, wageCode, name);
  }

  /** Books on the fallback account, if there is one; wages are taken to be costs where the scheme does not have it. */
  postFallback(allocation: CostAllocation, amount: number): LineAccumulator | undefined {
    const { fallback } = this.options;
    if (!fallback) return undefined;
    this.#fallback ??= this.#openFallback(fallback.number, fallback.name);
    return this.#add(this.#fallback, allocation, amount, 0, fallback.name);
  }

  /** Returns the lines that come to more than nothing: profit and loss first, by account and dimensions. */
  lines(): JournalLine[] {
    const accounts = new Set([...this.#accounts.values(), ...(this.#fallback ? [this.#fallback] : [])]);
    return [...accounts].sort(byNumber).flatMap(({ accumulators }) =>
      [...accumulators.values()]
        .filter(({ amount }) => amount !== 0)
        .map(toLine)
        .sort(byDimensions),
    );
  }

  #add(
    account: BookedAccount,
    allocation: CostAllocation,
    amount: number,
    wageCode: number,
    name: string,
  ): LineAccumulator {
    const dimensions = this.#dimensionsOn(account, allocation);
    let line = account.accumulators.get(dimensions);
    if (!line) account.accumulators.set(dimensions, (line = { account, dimensions, amount: 0, wageCode, name }));
    line.amount += amount;
    if (line.wageCode !== wageCode) line.wageCode = 0;
    return line;
  }

  #dimensionsOn(account: BookedAccount, { dimensions, payeeDimensions }: CostAllocation): Dimensions {
    if (account.netPay && this.#keepsPayees) return payeeDimensions;
    return account.kind === 'balance' && !this.splitBalance ? undivided : dimensions;
  }

  /** Opens an account as the company's scheme has it, or else as that of a cost centre has it. */
  #open(number: string, own: SchemeContent): BookedAccount {
    const found = this.scheme.accounts.get(number) ?? own.accounts.get(number);
    if (!found) throw new Error(`Scheme ${own.id} books on account ${number}, which it does not have`);
    const account = toBookedAccount(found);
    this.#accounts.set(number, account);
    return account;
  }

  // Does not depend on what was booked before, so that an employee is booked the same alone and among others.
  #openFallback(number: string, name: string): BookedAccount {
    const contents = [this.scheme, ...this.scheme.deviations.values()];
    const own = contents.find(({ accounts }) => accounts.has(number));
    if (own) return this.#accounts.get(number) ?? this.#open(number, own);
    return toBookedAccount({ number, name, kind: 'profitAndLoss', rgs: null });
  }
}

/** Returns what tells the lines of journals apart. */
export const lineKey = (line: Pick<JournalLine, 'account'> & Dimensions): string => `${line.account} ${keyOf(line)}`;

/** Returns the same of a line that is being added up. */
export const accumulatorKey = ({ account, dimensions }: LineAccumulator): string =>
  `${account.account} ${keyOf(dimensions)}`;

const toBookedAccount = ({ number, name, kind, rgs }: SchemeAccount): BookedAccount => ({
  account: number,
  accountName: name,
  kind,
  rgs,
  accumulators: new Map(),
  wageTax: isWageTax({ rgs }),
  netPay: isNetPay({ rgs }),
});

// Spelt out: there may be as many as there are wages, and spreading is many times slower.
const toLine = ({ account, dimensions, wageCode, name, amount }: LineAccumulator): JournalLine => ({
  account: account.account,
  accountName: account.accountName,
  kind: account.kind,
  rgs: account.rgs,
  costCentre: dimensions.costCentre,
  costUnit: dimensions.costUnit,
  department: dimensions.department,
  employeeNumber: dimensions.employeeNumber,
  description: wageCode === 0 ? account.accountName : name,
  amount,
});

const collator = new Intl.Collator('en', { numeric: true });

function byNumber(a: Pick<JournalLine, 'kind' | 'account'>, b: Pick<JournalLine, 'kind' | 'account'>): number {
  if (a.kind !== b.kind) return a.kind === 'profitAndLoss' ? -1 : 1;
  return a.account === b.account ? 0 : collator.compare(a.account, b.account);
}

function byDimensions(a: Dimensions, b: Dimensions): number {
  for (const name of ['costCentre', 'costUnit', 'department'] as const) {
    if (a[name] !== b[name]) return collator.compare(a[name] ?? '', b[name] ?? '');
  }
  return (a.employeeNumber ?? -1) - (b.employeeNumber ?? -1);
}

/** Sorts lines into the order in which a journal lists them. */
export const byAccount = (a: JournalLine, b: JournalLine): number => byNumber(a, b) || byDimensions(a, b);
