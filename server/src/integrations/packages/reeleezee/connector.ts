import { afterAccepted, safeToRetry } from '../../connectors/retry-safety.js';
import { checkChoices, cachedChoices } from '../../connectors/choices.js';
import {
  type Choice,
  type ChoiceKind,
  type Connection,
  type Connector,
  type FoundDocument,
  RejectedError,
} from '../../connectors/connector.js';
import type { JournalEntry } from '../../files/journal-entry.js';
import { costsOf, setting } from '../../files/settings.js';
import { truncate } from '../../files/text.js';
import { parseCents, assertSameTotals, totalsOf } from '../../connectors/totals.js';
import { apiUrl, call, rows } from './api.js';

/** A choice with the GUID by which Reeleezee takes it. */
type Identified = Choice & { id: string };

interface ManualJournal {
  id: string;
  Reference: string;
  DocumentLineItems: { DebitAmount: number; CreditAmount: number }[];
}

/**
 * Posts manual journals under a GUID of ours: sent again it is the same journal. Names of fields are those of the
 * file format's elements, as `$metadata` has them.
 */
export const connector: Connector = {
  apiUrl,
  reconciliation: 'key',
  quietPeriodMs: 60_000,
  // A web-service user has one session.
  limits: { concurrent: 1 },
  timeoutMs: 60_000,
  listChoices,

  check: (entry, connection) => checkChoices(entry, connection, listChoices),

  async send(entry, connection) {
    const body = await safeToRetry(async () =>
      journalOf(entry, connection, await cachedChoices('accounts', connection, listChoices)),
    );
    await call(connection, at(connection, `ManualJournals/${entry.id}`), body);
    return afterAccepted(async () => {
      const found = await find(entry, connection);
      if (!found) throw new Error('it is not there');
      assertSameTotals(entry, found);
      return { documentNumber: found.documentNumber, documentId: found.documentId };
    });
  },

  find,
};

const pathOf = ({ administration }: Connection, path: string): string =>
  `${encodeURIComponent(administration)}/${path}`;
const at = (connection: Connection, path: string): string => `${connection.url}/${pathOf(connection, path)}`;

async function find(entry: JournalEntry, connection: Connection): Promise<FoundDocument | undefined> {
  const journal = (await call(connection, at(connection, `ManualJournals/${entry.id}?$expand=DocumentLineItems`))) as
    Partial<ManualJournal> | undefined;
  if (journal === undefined) return undefined;
  if (!journal.id || !Array.isArray(journal.DocumentLineItems))
    throw new Error('Reeleezee answered without a manual journal');
  const amounts = journal.DocumentLineItems.map(
    ({ DebitAmount, CreditAmount }) => parseCents(DebitAmount) - parseCents(CreditAmount),
  );
  return { documentNumber: journal.Reference ?? entry.reference, documentId: journal.id, ...totalsOf(amounts) };
}

function journalOf(entry: JournalEntry, { settings }: Connection, accounts: readonly Identified[]): unknown {
  const ids = new Map(accounts.map(({ code, id }) => [code, id]));
  const costs = costsOf(settings);
  return {
    id: entry.id,
    Reference: entry.reference,
    Description: truncate(entry.description, 200),
    JournalEntryDiaryCode: setting(settings, 'diaryCode'),
    DocumentDate: entry.date,
    BookDate: entry.date,
    Status: setting(settings, 'status') || 'tentative',
    DocumentLineItems: entry.lines.map((line) => {
      const account = ids.get(line.account);
      if (account === undefined) throw new RejectedError(`Ledger account ${line.account} is not in the administration`);
      const [centre, unit] = [costs.centre(line), costs.unit(line)];
      return {
        Account: { id: account },
        Description: truncate(line.description, 200),
        DebitAmount: Math.max(line.amount, 0) / 100,
        CreditAmount: Math.max(-line.amount, 0) / 100,
        ...(centre !== null && { Department: { Code: centre } }),
        ...(unit !== null && { Project: { Name: unit } }),
      };
    }),
  };
}

/** Reeleezee's API lists neither diaries nor departments. */
async function listChoices(kind: ChoiceKind, connection: Connection): Promise<Identified[]> {
  switch (kind) {
    case 'administrations': {
      const items = await rows<{ id: string; Name: string }>(connection, 'Administrations');
      return items.map(({ id, Name }) => ({ id, code: id, name: Name }));
    }
    case 'accounts': {
      const items = await rows<{ id: string; Number: string; Description: string }>(
        connection,
        pathOf(connection, 'Accounts'),
      );
      return items.map(({ id, Number: code, Description }) => ({ id, code: String(code), name: Description }));
    }
    case 'journals':
    case 'costCentres':
    case 'costUnits':
    case 'relations':
      return [];
  }
}
