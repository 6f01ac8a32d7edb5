import { LRUCache } from 'lru-cache';
import { codesOf } from './codes.js';
import { type Choice, type ChoiceKind, type Connection, NoAccess } from './connector.js';
import type { Entry, Finding } from './entry.js';
import { costsOf } from './settings.js';

export type List<C extends Choice = Choice> = (kind: ChoiceKind, connection: Connection) => Promise<C[]>;

/** What packages were asked lately: looking accounts up for every journal would use up a day's calls. */
const kept = new LRUCache<string, readonly Choice[]>({ max: 500, ttl: 10 * 60 * 1000 });

/** The choices as they were within ten minutes. */
export async function recently<C extends Choice>(kind: ChoiceKind, connection: Connection, list: List<C>): Promise<readonly C[]> {
  const choices = kept.get(keyOf(kind, connection)) as readonly C[] | undefined;
  return choices ?? afresh(kind, connection, list);
}

/** The choices as they are now. */
export async function afresh<C extends Choice>(kind: ChoiceKind, connection: Connection, list: List<C>): Promise<readonly C[]> {
  const choices = await list(kind, connection);
  kept.set(keyOf(kind, connection), choices);
  return choices;
}

const keyOf = (kind: ChoiceKind, { id, url, administration }: Connection): string =>
  JSON.stringify([id, url, administration, kind]);

/**
 * What of a journal the package's administration does not know, asked anew before it is held against a journal. A
 * kind of which the package lists nothing is not held against it.
 *
 * @param journal code of the package's journal
 */
export async function checkChoices(entry: Entry, connection: Connection, list: List, journal?: string): Promise<Finding[]> {
  const findings = await findingsOf(entry, connection, (kind) => recently(kind, connection, list), journal);
  return findings.length === 0 ? [] : findingsOf(entry, connection, (kind) => afresh(kind, connection, list), journal);
}

type Ask = (kind: ChoiceKind) => Promise<readonly Choice[]>;

async function findingsOf({ lines }: Entry, { settings }: Connection, ask: Ask, journal: string | undefined): Promise<Finding[]> {
  const costs = costsOf(settings);
  const codes = codesOf(lines, costs);
  const accounts = await ask('accounts');
  const needing = new Set(accounts.filter(({ needsCostCentre }) => needsCostCentre).map(({ code }) => code));
  const lacking = new Set(lines.filter((line) => needing.has(line.account) && costs.centre(line) === null).map(({ account }) => account));
  return [
    ...unknown(codes.accounts.keys(), accounts, (account) => ({ code: 'accountUnknown', values: { account } })),
    ...unknown(codes.costCentres, codes.costCentres.size > 0 ? await shown(ask, 'costCentres') : [], (costCentre) => ({ code: 'costCentreUnknown', values: { costCentre } })),
    ...[...lacking].map((account): Finding => ({ code: 'costCentreMissing', values: { account } })),
    ...(journal === undefined ? [] : unknown([journal], await shown(ask, 'journals'), (code) => ({ code: 'journalUnknown', values: { journal: code } }))),
  ];
}

/** Who may see the accounts may not see all else: what is not shown is not held against a journal. */
const shown = (ask: Ask, kind: ChoiceKind): Promise<readonly Choice[]> =>
  ask(kind).catch((error: unknown) => {
    if (error instanceof NoAccess) return [];
    throw error;
  });

function unknown(codes: Iterable<string>, choices: readonly Choice[], finding: (code: string) => Finding): Finding[] {
  if (choices.length === 0) return [];
  const known = new Set(choices.map(({ code }) => code));
  return [...codes].filter((code) => !known.has(code)).map(finding);
}
