import { afterTaking, beforeSending } from '../certainty.js';
import { checkChoices, recently } from '../choices.js';
import { type Choice, type ChoiceKind, type Connection, type Connector, type Found, Refused } from '../connector.js';
import type { Entry } from '../entry.js';
import { costsOf, setting } from '../settings.js';
import { truncate } from '../text.js';
import { cents, compare, totalsOf } from '../totals.js';
import { call, rows } from './api.js';

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
  reconciliation: 'key',
  quietPeriod: 60_000,
  // One session per web-service user.
  limits: { concurrent: 1 },
  timeout: 60_000,
  list,

  check: (entry, connection) => checkChoices(entry, connection, list),

  async send(entry, connection) {
    const body = await beforeSending(async () => journalOf(entry, connection, await recently('accounts', connection, list)));
    await call(connection, at(connection, `ManualJournals/${entry.id}`), body);
    return afterTaking(async () => {
      const found = await find(entry, connection);
      if (!found) throw new Error('it is not there');
      compare(entry, found);
      return { documentNumber: found.documentNumber, documentId: found.documentId };
    });
  },

  find,
};

const at = ({ url, administration }: Connection, path: string): string => `${url}/${encodeURIComponent(administration)}/${path}`;

async function find(entry: Entry, connection: Connection): Promise<Found | undefined> {
  const journal = (await call(connection, at(connection, `ManualJournals/${entry.id}?$expand=DocumentLineItems`))) as Partial<ManualJournal> | undefined;
  if (journal === undefined) return undefined;
  if (!journal.id || !Array.isArray(journal.DocumentLineItems)) throw new Error('Reeleezee answered without a manual journal');
  const amounts = journal.DocumentLineItems.map(({ DebitAmount, CreditAmount }) => cents(DebitAmount) - cents(CreditAmount));
  return { documentNumber: journal.Reference ?? entry.reference, documentId: journal.id, ...totalsOf(amounts) };
}

function journalOf(entry: Entry, { settings }: Connection, accounts: readonly Identified[]): unknown {
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
      if (account === undefined) throw new Refused(`Ledger account ${line.account} is not in the administration`);
      const centre = costs.centre(line);
      return {
        Account: { id: account },
        Description: truncate(line.description, 200),
        DebitAmount: Math.max(line.amount, 0) / 100,
        CreditAmount: Math.max(-line.amount, 0) / 100,
        ...(centre !== null && { Department: { Code: centre } }),
      };
    }),
  };
}

/** Reeleezee's API lists neither diaries nor departments. */
async function list(kind: ChoiceKind, connection: Connection): Promise<Identified[]> {
  switch (kind) {
    case 'administrations': {
      const items = await rows<{ id: string; Name: string }>(connection, `${connection.url}/Administrations`);
      return items.map(({ id, Name }) => ({ id, code: id, name: Name }));
    }
    case 'accounts': {
      const items = await rows<{ id: string; Number: string; Description: string }>(connection, at(connection, 'Accounts'));
      return items.map(({ id, Number: code, Description }) => ({ id, code: String(code), name: Description }));
    }
    case 'journals':
    case 'costCentres':
      return [];
  }
}
