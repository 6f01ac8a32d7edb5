import { afterTaking, beforeSending } from '../certainty.js';
import { afresh, checkChoices, recently } from '../choices.js';
import { type Choice, type ChoiceKind, type Connection, type Connector, type Found, Refused } from '../connector.js';
import type { Entry } from '../entry.js';
import { checkPeriod, type Periods } from '../periods.js';
import { costsOf, setting } from '../settings.js';
import { truncate } from '../text.js';
import { cents, compare, totalsOf } from '../totals.js';
import { at, call, quoted, rows } from './api.js';

/** A choice with the GUID by which Exact Online takes it. */
type Identified = Choice & { id: string };

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
  reconciliation: 'reference',
  quietPeriod: 180_000,
  // Of the 60 calls a minute and 5000 a day in a division, sending with reading back takes up to three.
  limits: { concurrent: 2, perMinute: 20, perDay: 1600, per: 'administration' },
  timeout: 60_000,
  list,

  async rgsCodes(connection) {
    const classified = await rows<Classified>(
      connection,
      at(connection, 'financial/GLAccountClassificationMappings', { $select: 'ID,GLAccountCode,ClassificationCode,GLSchemeCode,GLSchemeDescription' }),
    );
    const rgs = classified.filter(({ GLSchemeCode, GLSchemeDescription }) => /rgs|referentie/i.test(`${GLSchemeCode} ${GLSchemeDescription}`));
    return new Map(rgs.map(({ GLAccountCode, ClassificationCode }) => [GLAccountCode.trim(), ClassificationCode.trim()]));
  },

  async check(entry, connection) {
    const unknown = await checkChoices(entry, connection, list, journalOf(connection));
    return [...unknown, ...(await checkPeriod(entry, connection, periodsOf(entry, connection)))];
  },

  async send(entry, connection) {
    const body = await beforeSending(async () => entryOf(entry, connection, await accountsFor(entry, connection)));
    const answer = (await call(connection, at(connection, 'generaljournalentry/GeneralJournalEntries'), body)) as Partial<Line>;
    const { EntryID: documentId, EntryNumber: number } = answer;
    if (!documentId) throw new Error('Exact Online answered without an entry');
    return afterTaking(async () => {
      const lines = await linesOf(connection, documentId);
      // What was just taken may not show yet.
      if (lines.length === 0) throw new Error('the entry has no lines yet');
      compare(entry, toFound(lines));
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
      at(connection, 'financialtransaction/TransactionLines', { $filter: filter, $select: 'EntryID,EntryNumber,AmountDC' }),
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

/** A journal is closed per period (https://start.exactonline.nl/docs/HlpRestAPIResourcesDetails.aspx?name=ReadFinancialJournalStatusList). */
function periodsOf({ year, period }: Entry, connection: Connection): Periods<{ Period: number; Status: number }[]> {
  const filter = `Journal eq ${quoted(journalOf(connection))} and Year eq ${year}`;
  return {
    about: [connection.administration, filter].join(' '),
    ask: () => rows(connection, at(connection, 'read/financial/JournalStatusList', { $filter: filter, $select: 'Period,Status' })),
    closed: (statuses) => statuses.some(({ Period, Status }) => Period === period && Status === 1),
  };
}

const linesOf = (connection: Connection, entryId: string): Promise<Line[]> =>
  rows<Line>(
    connection,
    at(connection, 'generaljournalentry/GeneralJournalEntryLines', {
      $filter: `EntryID eq guid${quoted(entryId)}`,
      $select: 'EntryID,EntryNumber,AmountDC',
    }),
  );

/** An entry that is there twice has two numbers, and totals that differ from what was sent. */
function toFound(lines: readonly Line[]): Found {
  const each = (name: 'EntryID' | 'EntryNumber') => [...new Set(lines.map((line) => line[name]))].join(', ');
  return { documentNumber: each('EntryNumber'), documentId: each('EntryID'), ...totalsOf(lines.map(({ AmountDC }) => cents(AmountDC))) };
}

/** GUIDs by account number. An account that was added since the last look is looked for once more. */
async function accountsFor({ lines }: Entry, connection: Connection): Promise<ReadonlyMap<string, string>> {
  const byCode = (accounts: readonly Identified[]) => new Map(accounts.map(({ code, id }) => [code, id]));
  const known = byCode(await recently('accounts', connection, list));
  return lines.every(({ account }) => known.has(account)) ? known : byCode(await afresh('accounts', connection, list));
}

function entryOf(entry: Entry, connection: Connection, accounts: ReadonlyMap<string, string>): unknown {
  const costs = costsOf(connection.settings);
  return {
    JournalCode: journalOf(connection),
    FinancialYear: entry.year,
    FinancialPeriod: entry.period,
    Currency: 'EUR',
    Type: 90,
    GeneralJournalEntryLines: entry.lines.map((line) => {
      const account = accounts.get(line.account);
      if (account === undefined) throw new Refused(`Ledger account ${line.account} is not in the administration`);
      const [centre, unit] = [costs.centre(line), costs.unit(line)];
      return {
        GLAccount: account,
        AmountFC: line.amount / 100,
        Date: entry.date,
        Description: truncate(`${entry.reference} ${line.description}`, 60),
        Notes: `${entry.reference} ${entry.description}`,
        ...(centre !== null && { CostCenter: centre }),
        ...(unit !== null && { CostUnit: unit }),
      };
    }),
  };
}

async function list(kind: ChoiceKind, connection: Connection): Promise<Identified[]> {
  switch (kind) {
    case 'administrations': {
      // Who signed in is known by an administration of its own.
      const [me] = await rows<{ CurrentDivision: number }>(connection, `${connection.url}/api/v1/current/Me?$select=CurrentDivision`);
      if (!me) throw new Error('Exact Online answered without a user');
      const divisions = await rows<{ Code: number; Description: string }>(
        connection,
        at({ ...connection, administration: String(me.CurrentDivision) }, 'hrm/Divisions', { $select: 'Code,Description' }),
      );
      return divisions.map(({ Code, Description }) => ({ id: String(Code), code: String(Code), name: Description }));
    }
    case 'journals': {
      const journals = await rows<Coded>(connection, at(connection, 'financial/Journals', { $filter: 'Type eq 90', $select: 'ID,Code,Description' }));
      return journals.map(toChoice);
    }
    case 'accounts': {
      const select = 'ID,Code,Description,UseCostcenter';
      const accounts = await rows<Coded>(connection, at(connection, 'financial/GLAccounts', { $filter: 'IsBlocked eq false', $select: select }));
      return accounts.map(toChoice);
    }
    case 'costCentres': {
      const centres = await rows<Coded>(connection, at(connection, 'hrm/Costcenters', { $select: 'ID,Code,Description' }));
      return centres.map(toChoice);
    }
  }
}

interface Coded {
  ID: string;
  /** Filled up with spaces in front. */
  Code: string;
  Description: string;
  /** 0 not, 1 optional, 2 mandatory. */
  UseCostcenter?: number;
}

/** An account in one of the schemes of the administration, of which the RGS is one. */
interface Classified {
  /** Filled up with spaces in front. */
  GLAccountCode: string;
  ClassificationCode: string;
  GLSchemeCode: string;
  GLSchemeDescription: string;
}

const toChoice = ({ ID, Code, Description, UseCostcenter }: Coded): Identified => ({
  id: ID,
  code: Code.trim(),
  name: Description,
  ...(UseCostcenter === 2 && { needsCostCentre: true }),
});
