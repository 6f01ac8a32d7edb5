import { LRUCache } from 'lru-cache';
import { codesOf } from '../files/codes.js';
import { askOnce } from './ask-once.js';
import { type Choice, type ChoiceKind, type Connection, AccessDeniedError } from './connector.js';
import type { EntryLine, JournalEntry, PackageFinding } from '../files/journal-entry.js';
import { noRelation, type RelationOf } from '../files/employee-relation.js';
import { type Costs, costsOf } from '../files/settings.js';

export type ListChoices<C extends Choice = Choice> = (kind: ChoiceKind, connection: Connection) => Promise<C[]>;

/** Keeps what packages answered: looking accounts up for every journal would use up a day's calls. */
const cache = new LRUCache<string, readonly Choice[]>({ max: 500, ttl: 10 * 60 * 1000 });

/** Returns the choices as they were within ten minutes. */
export async function cachedChoices<C extends Choice>(
  kind: ChoiceKind,
  connection: Connection,
  list: ListChoices<C>,
): Promise<readonly C[]> {
  const choices = cache.get(keyOf(kind, connection)) as readonly C[] | undefined;
  return choices ?? refreshChoices(kind, connection, list);
}

/** Asks for the choices as they are now. */
export async function refreshChoices<C extends Choice>(
  kind: ChoiceKind,
  connection: Connection,
  list: ListChoices<C>,
): Promise<readonly C[]> {
  const choices = await list(kind, connection);
  cache.set(keyOf(kind, connection), choices);
  return choices;
}

const keyOf = (kind: ChoiceKind, { id, url, administration }: Connection): string =>
  JSON.stringify([id, url, administration, kind]);

/** Says which codes of a journal the package gets. */
interface SentCodes {
  /** The code of the package's journal, where it has journals. */
  journal?: string;
  /** Those of the settings where it is left out. */
  costs?: Costs;
  /** Left out where the package takes none. */
  relation?: RelationOf;
}

/**
 * Finds what of a journal the package's administration does not take, by what the package says now: accounts, cost
 * centres, relations and journals that are not there, are blocked or have ended, and lines that must have a cost centre
 * or may not. A kind of which the package lists nothing is not held against the journal.
 *
 * @param list lists what is blocked or has ended too, where the package tells
 */
export async function checkChoices(
  entry: JournalEntry,
  connection: Connection,
  list: ListChoices,
  { journal, costs = costsOf(connection.settings), relation = noRelation }: SentCodes = {},
): Promise<PackageFinding[]> {
  const ask = (kind: ChoiceKind) => askOnce(connection, kind, () => list(kind, connection));
  const codes = codesOf(entry.lines, costs, relation);
  const listOf = async (kind: ChoiceKind, wanted: ReadonlySet<string>): Promise<Listed> =>
    byCode((wanted.size === 0 ? undefined : await unlessDenied(ask(kind))) ?? []);
  const accounts = byCode(await ask('accounts'));
  const centres = await listOf('costCentres', codes.costCentres);
  const units = await listOf('costUnits', codes.costUnits);
  const journals = new Set(journal === undefined ? [] : [journal]);
  return [
    ...absent(codes.accounts.keys(), accounts, (account) => ({ code: 'accountUnknown', values: { account } })),
    ...blocked(codes.accounts.keys(), accounts, (account) => ({ code: 'accountBlocked', values: { account } })),
    ...absent(codes.costCentres, centres, (costCentre) => ({ code: 'costCentreUnknown', values: { costCentre } })),
    ...ended(codes.costCentres, centres, entry.date, (costCentre, endDate) => ({
      code: 'costCentreEnded',
      values: { costCentre, endDate },
    })),
    ...absent(codes.costUnits, units, (costUnit) => ({ code: 'costUnitUnknown', values: { costUnit } })),
    ...ended(codes.costUnits, units, entry.date, (costUnit, endDate) => ({
      code: 'costUnitEnded',
      values: { costUnit, endDate },
    })),
    ...againstRule(entry.lines, accounts, 'costCentre', costs.centre),
    ...againstRule(entry.lines, accounts, 'costUnit', costs.unit),
    ...(await relationFindings(codes.relations, () => ask('relations'))),
    ...journalFindings(journals, await listOf('journals', journals)),
  ];
}

type Listed = ReadonlyMap<string, Choice>;
type ToFinding = (code: string) => PackageFinding;

const byCode = (choices: readonly Choice[]): Listed => new Map(choices.map((choice) => [choice.code, choice]));

/** Not everyone who sees the accounts sees the rest: what is not shown is not held against a journal. */
const unlessDenied = (choices: Promise<Choice[]>): Promise<Choice[] | undefined> =>
  choices.catch((error: unknown) => {
    if (error instanceof AccessDeniedError) return undefined;
    throw error;
  });

/** Where a package lists no relations at all there is none for an employee either. */
async function relationFindings(wanted: ReadonlySet<string>, list: () => Promise<Choice[]>): Promise<PackageFinding[]> {
  const choices = wanted.size === 0 ? undefined : await unlessDenied(list());
  if (!choices) return [];
  const listed = byCode(choices);
  return [...wanted].flatMap((relation): PackageFinding[] => {
    const choice = listed.get(relation);
    if (choice && !choice.blocked) return [];
    return [{ code: choice ? 'relationBlocked' : 'relationUnknown', values: { relation } }];
  });
}

const absent = (codes: Iterable<string>, listed: Listed, toFinding: ToFinding): PackageFinding[] =>
  listed.size === 0 ? [] : [...codes].filter((code) => !listed.has(code)).map(toFinding);

const blocked = (codes: Iterable<string>, listed: Listed, toFinding: ToFinding): PackageFinding[] =>
  [...codes].filter((code) => listed.get(code)?.blocked).map(toFinding);

/** Finds the codes that had ended before the day on which the journal is booked. */
function ended(
  codes: Iterable<string>,
  listed: Listed,
  date: string,
  toFinding: (code: string, endDate: string) => PackageFinding,
): PackageFinding[] {
  return [...codes].flatMap((code) => {
    const { endDate } = listed.get(code) ?? {};
    return endDate !== undefined && endDate < date ? [toFinding(code, endDate)] : [];
  });
}

function journalFindings(journals: Iterable<string>, listed: Listed): PackageFinding[] {
  return [
    ...absent(journals, listed, (journal) => ({ code: 'journalUnknown', values: { journal } })),
    ...blocked(journals, listed, (journal) => ({ code: 'journalBlocked', values: { journal } })),
  ];
}

/** Finds the accounts with a line that must have a code and has none, or may not have one and has one: each once. */
function againstRule(
  lines: readonly EntryLine[],
  accounts: Listed,
  dimension: 'costCentre' | 'costUnit',
  codeOf: (line: EntryLine) => string | null,
): PackageFinding[] {
  const found = new Map<string, PackageFinding>();
  for (const line of lines) {
    const { account } = line;
    const rule = accounts.get(account)?.[dimension];
    const code = codeOf(line);
    if (rule === 'mandatory' && code === null) found.set(account, { code: `${dimension}Missing`, values: { account } });
    if (rule === 'none' && code !== null && !found.has(account))
      found.set(account, { code: `${dimension}NotAllowed`, values: { account, [dimension]: code } });
  }
  return [...found.values()];
}
