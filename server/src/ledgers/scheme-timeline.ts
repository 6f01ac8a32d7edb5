import type { Knex } from 'knex';
import { LedgerAccountChange } from './ledger-account-change.js';
import { LedgerAccount } from './ledger-account.js';
import { LedgerLinePart } from './ledger-line-part.js';
import { LedgerLine } from './ledger-line.js';
import { LedgerNumber } from './ledger-number.js';
import type { LedgerScheme } from './ledger-scheme.js';
import type { SchemeAccount, SchemeContent, SchemeLine, SchemePart } from './scheme-content.js';

/** The day from which something holds that holds from the beginning. */
export const always = '0001-01-01';

/** An account as it is from a day on, until its next state. */
export interface AccountState extends SchemeAccount {
  /** The number from the beginning in the scheme itself, by which it is known. */
  account: string;
  /** The number from the beginning in the scheme that holds it: of a linked scheme, its parent. */
  source: string;
  /** `YYYY-MM-DD`, or `always`. */
  validFrom: string;
}

/** A line as it is from a day on, until its next state. */
export interface LineState {
  wageCode: number;
  validFrom: string;
  name: string;
  /** The `source` of accounts, in the parts too. */
  debit: string | null;
  credit: string | null;
  costCentre: string | null;
  costUnit: string | null;
  parts: SchemePart[];
}

const collator = new Intl.Collator('en', { numeric: true });

/** Sorts numbers of accounts as people do; those that differ in leading zeros only, by their text. */
const byNumber = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

type Dated = { validFrom: string };

const byDay = (a: Dated, b: Dated): number => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0);

/** Returns what holds on a day of states in their order. */
const stateAt = <State extends Dated>(states: readonly State[] | undefined, on: string): State | undefined =>
  states?.findLast(({ validFrom }) => validFrom <= on);

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const toPart = ({ department, share, debit, credit, costCentre, costUnit }: SchemePart): SchemePart => ({
  department,
  share,
  debit,
  credit,
  costCentre,
  costUnit,
});

/** @param number gives an account the number that it has on the day */
const toSchemeLine = (
  { name, debit, credit, costCentre, costUnit, parts }: LineState,
  number: (source: string | null) => string | null,
): SchemeLine => ({
  debit: number(debit),
  credit: number(credit),
  name,
  ...(costCentre !== null && { costCentre }),
  ...(costUnit !== null && { costUnit }),
  ...(parts.length > 0 && {
    parts: parts.map((part) => ({ ...part, debit: number(part.debit), credit: number(part.credit) })),
  }),
});

/** All that a scheme says, and from which day on: a link to its parent followed. */
export class SchemeTimeline {
  readonly #accounts: Map<string, AccountState[]>;
  readonly #lines: Map<number, LineState[]>;

  constructor(
    readonly scheme: Pick<LedgerScheme, 'id' | 'version'>,
    accounts: readonly AccountState[],
    lines: readonly LineState[],
  ) {
    this.#accounts = groupBy(accounts, ({ source }) => source);
    this.#lines = groupBy(lines, ({ wageCode }) => wageCode);
  }

  /** The states of accounts, by the number from the beginning and the day. */
  get accounts(): AccountState[] {
    return [...this.#accounts.values()].flat().sort((a, b) => byNumber(a.account, b.account) || byDay(a, b));
  }

  /** The states of lines, by wage code and day. */
  get lines(): LineState[] {
    return [...this.#lines.values()].flat();
  }

  /** The days on which something begins to hold, in their order. */
  get days(): string[] {
    return [...new Set([...this.accounts, ...this.lines].map(({ validFrom }) => validFrom))].sort();
  }

  /** @param source the number from the beginning in the scheme that holds the account */
  accountAt(source: string | null | undefined, on: string): AccountState | undefined {
    return source ? stateAt(this.#accounts.get(source), on) : undefined;
  }

  /** Finds an account by the number that it has in the scheme from the beginning, as it is on a day. */
  findAccount(account: string, on: string): AccountState | undefined {
    return this.accountAt(this.accounts.find((each) => each.account === account)?.source, on);
  }

  /** Finds an account by the number that it has on a day. */
  findByNumber(number: string, on: string): AccountState | undefined {
    return [...this.#accounts.values()].map((states) => stateAt(states, on)!).find((each) => each.number === number);
  }

  lineAt(wageCode: number, on: string): LineState | undefined {
    return stateAt(this.#lines.get(wageCode), on);
  }

  /** Returns where wage codes are booked on a day. */
  at(on: string): SchemeContent {
    const accounts = new Map<string, SchemeAccount>();
    for (const states of this.#accounts.values()) {
      const { number, name, kind, rgs } = stateAt(states, on)!;
      accounts.set(number, { number, name, kind, rgs });
    }
    const lines = new Map<number, SchemeLine>();
    for (const [wageCode, states] of this.#lines) {
      const state = stateAt(states, on);
      if (!state) continue;
      const line = toSchemeLine(state, (source) => this.accountAt(source, on)?.number ?? null);
      lines.set(wageCode, { ...line, validFrom: this.#bookedSince(state, on) });
    }
    return { ...this.scheme, accounts, lines };
  }

  /** Returns the day from which a line has the accounts that it has on a day, with their numbers. */
  #bookedSince({ validFrom, debit, credit, parts }: LineState, on: string): string {
    const booked = [{ debit, credit }, ...parts].flatMap((each) => [each.debit, each.credit]);
    const since = booked.flatMap((source) => {
      const states = (source ? this.#accounts.get(source)! : []).filter((each) => each.validFrom <= on);
      const before = states.findLastIndex(({ number }) => number !== states.at(-1)!.number);
      return states.slice(before + 1, before + 2).map((each) => each.validFrom);
    });
    return [validFrom, ...since].sort().at(-1)!;
  }

  /** Finds a number that two accounts have on the same day. */
  findDoubleNumber(): string | undefined {
    for (const on of this.days) {
      const seen = new Set<string>();
      for (const states of this.#accounts.values()) {
        const { number } = stateAt(states, on)!;
        if (seen.has(number)) return number;
        seen.add(number);
      }
    }
    return undefined;
  }
}

/** Reads all that a scheme says, with the numbers of its own where it is linked. */
export async function readTimeline(
  knex: Knex,
  { tenantId, id, version, parentId }: Pick<LedgerScheme, 'tenantId' | 'id' | 'version' | 'parentId'>,
): Promise<SchemeTimeline> {
  const source = { tenantId, schemeId: parentId ?? id };
  const accounts = await LedgerAccount.query(knex).where(source).orderBy('number');
  const changes = await LedgerAccountChange.query(knex).where(source).orderBy('validFrom');
  const lines = await LedgerLine.query(knex).where(source).orderBy(['wageCode', 'validFrom']);
  const numbers =
    parentId === null ? [] : await LedgerNumber.query(knex).where({ tenantId, schemeId: id }).orderBy('validFrom');
  const states = accounts.flatMap(({ number: first, name, kind, rgs }) => {
    const said = [
      { validFrom: always, number: first, name, kind, rgs },
      ...changes.filter(({ account }) => account === first),
    ];
    const own = numbers.filter(({ parentNumber }) => parentNumber === first);
    const days = [...new Set([...said, ...own].map(({ validFrom }) => validFrom))].sort();
    const account = stateAt(own, always)?.number ?? first;
    return days.map((validFrom): AccountState => {
      const { number, name, kind, rgs } = stateAt(said, validFrom)!;
      return { account, source: first, validFrom, number: stateAt(own, validFrom)?.number ?? number, name, kind, rgs };
    });
  });
  const parts = groupBy(
    await LedgerLinePart.query(knex).where(source).orderBy(['wageCode', 'validFrom', 'seq']),
    ({ wageCode, validFrom }) => `${wageCode} ${validFrom}`,
  );
  const lineStates = lines.map(({ wageCode, validFrom, name, debit, credit, costCentre, costUnit }): LineState => ({
    wageCode,
    validFrom,
    name,
    debit,
    credit,
    costCentre,
    costUnit,
    parts: (parts.get(`${wageCode} ${validFrom}`) ?? []).map(toPart),
  }));
  return new SchemeTimeline({ id, version }, states, lineStates);
}
