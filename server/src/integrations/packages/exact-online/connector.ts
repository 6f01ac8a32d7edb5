import { afterAccepted, safeToRetry } from '../../connectors/retry-safety.js';
import { refreshChoices, checkChoices, cachedChoices } from '../../connectors/choices.js';
import { type Connection, type Connector, type FoundDocument, RejectedError } from '../../connectors/connector.js';
import type { JournalEntry } from '../../files/journal-entry.js';
import { checkPeriod } from '../../connectors/periods.js';
import { codesOf } from '../../files/codes.js';
import { relationOf } from '../../files/employee-relation.js';
import { costsOf, setting } from '../../files/settings.js';
import { truncate } from '../../files/text.js';
import { parseCents, assertSameTotals, totalsOf } from '../../connectors/totals.js';
import { at, call, quoted, rows } from './api.js';
import { type Identified, listAll, listChoices, rgsCodes } from './choices.js';
import { address } from './oauth.js';
import { periodsOf } from './periods.js';

interface Line {
  EntryID: string;
  EntryNumber: number;
  AmountDC: number;
}

/**
 * Posts general journal entries. An entry has no description of its own, nor a field for a reference of the caller's,
 * so every line's description begins with ours. Exact Online numbers the entries itself.
 */
export const connector: Connector = {
  apiUrl: address,
  reconciliation: 'reference',
  quietPeriodMs: 180_000,
  // Sending with reading back takes up to three of the 60 calls a minute and 5000 a day that a division has.
  limits: { concurrent: 2, perMinute: 20, perDay: 1600, per: 'administration' },
  timeoutMs: 60_000,
  listChoices,
  periods: periodsOf,

  rgsCodes,

  async check(entry, connection) {
    const sent = { journal: journalOf(connection), relation: relationOf(connection.settings) };
    const findings = await checkChoices(entry, connection, listAll, sent);
    return [...findings, ...(await checkPeriod(entry, connection, periodsOf(entry.year, connection)))];
  },

  async send(entry, connection) {
    const body = await safeToRetry(async () => entryOf(entry, connection, await idsFor(entry, connection)));
    const answer = (await call(
      connection,
      at(connection, 'generaljournalentry/GeneralJournalEntries'),
      body,
    )) as Partial<Line>;
    const { EntryID: documentId, EntryNumber: number } = answer;
    if (!documentId) throw new Error('Exact Online answered without an entry');
    return afterAccepted(async () => {
      const lines = await linesOf(connection, documentId);
      // An entry that was just taken may not show yet.
      if (lines.length === 0) throw new Error('the entry has no lines yet');
      assertSameTotals(entry, toFound(lines));
      return { documentNumber: String(number ?? lines[0]?.EntryNumber), documentId };
    });
  },

  async find(entry, connection) {
    const filter = [
      `JournalCode eq ${quoted(journalOf(connection))}`,
      // Someone may have moved the entry to another period of the year.
      `FinancialYear eq ${entry.year}`,
      `startswith(Description,${quoted(entry.reference)}) eq true`,
    ].join(' and ');
    const seen = await rows<Line>(
      connection,
      at(connection, 'financialtransaction/TransactionLines', {
        $filter: filter,
        $select: 'EntryID,EntryNumber,AmountDC',
      }),
    );
    if (seen.length === 0) return undefined;
    const ids = [...new Set(seen.map(({ EntryID }) => EntryID))];
    const lines: Line[] = [];
    for (const id of ids) lines.push(...(await linesOf(connection, id)));
    // Known by its lines, but not to be read as a general journal entry: then these lines are all there is.
    return toFound(lines.length === 0 ? seen : lines);
  },
};

const journalOf = ({ settings }: Connection): string => setting(settings, 'journalCode');

const linesOf = (connection: Connection, entryId: string): Promise<Line[]> =>
  rows<Line>(
    connection,
    at(connection, 'generaljournalentry/GeneralJournalEntryLines', {
      $filter: `EntryID eq guid${quoted(entryId)}`,
      $select: 'EntryID,EntryNumber,AmountDC',
    }),
  );

/** An entry that is there twice has two numbers, and totals that differ from what was sent. */
function toFound(lines: readonly Line[]): FoundDocument {
  const each = (name: 'EntryID' | 'EntryNumber') => [...new Set(lines.map((line) => line[name]))].join(', ');
  return {
    documentNumber: each('EntryNumber'),
    documentId: each('EntryID'),
    ...totalsOf(lines.map(({ AmountDC }) => parseCents(AmountDC))),
  };
}

/** GUIDs by code. */
type Ids = ReadonlyMap<string, string>;

async function idsFor({ lines }: JournalEntry, connection: Connection): Promise<{ accounts: Ids; relations: Ids }> {
  const { accounts, relations } = codesOf(lines, costsOf(connection.settings), relationOf(connection.settings));
  return {
    accounts: await idsOf('accounts', [...accounts.keys()], connection),
    relations: await idsOf('relations', [...relations], connection),
  };
}

/** What was added since the last look is looked for once more. */
async function idsOf(kind: 'accounts' | 'relations', codes: readonly string[], connection: Connection): Promise<Ids> {
  if (codes.length === 0) return new Map();
  const byCode = (choices: readonly Identified[]) => new Map(choices.map(({ code, id }) => [code, id]));
  const known = byCode(await cachedChoices(kind, connection, listChoices));
  return codes.every((code) => known.has(code)) ? known : byCode(await refreshChoices(kind, connection, listChoices));
}

function entryOf(
  entry: JournalEntry,
  connection: Connection,
  { accounts, relations }: { accounts: Ids; relations: Ids },
): unknown {
  const costs = costsOf(connection.settings);
  const relationOfLine = relationOf(connection.settings);
  return {
    JournalCode: journalOf(connection),
    FinancialYear: entry.year,
    FinancialPeriod: entry.period,
    Currency: 'EUR',
    Type: 90,
    GeneralJournalEntryLines: entry.lines.map((line) => {
      const account = accounts.get(line.account);
      if (account === undefined) throw new RejectedError(`Ledger account ${line.account} is not in the administration`);
      const [centre, unit, relation] = [costs.centre(line), costs.unit(line), relationOfLine(line)];
      if (relation !== null && !relations.has(relation))
        throw new RejectedError(`Relation ${relation} is not in the administration, or is blocked there`);
      return {
        GLAccount: account,
        AmountFC: line.amount / 100,
        Date: entry.date,
        Description: truncate(`${entry.reference} ${line.description}`, 60),
        Notes: `${entry.reference} ${entry.description}`,
        ...(centre !== null && { CostCenter: centre }),
        ...(unit !== null && { CostUnit: unit }),
        ...(relation !== null && { Account: relations.get(relation) }),
      };
    }),
  };
}
