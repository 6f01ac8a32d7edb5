import { afterAccepted, safeToRetry } from '../../connectors/retry-safety.js';
import { checkChoices } from '../../connectors/choices.js';
import type { Choice, ChoiceKind, Connection, Connector, FoundDocument } from '../../connectors/connector.js';
import type { JournalEntry, EntryLine } from '../../files/journal-entry.js';
import { costsOf, setting } from '../../files/settings.js';
import { parseCents, assertSameTotals, totalsOf } from '../../connectors/totals.js';
import { call, rows } from './api.js';
import { address } from './oauth.js';

interface Transaction {
  fiscalYear: number;
  journalId: string;
  journalTransaction: number;
  document: string;
  finTransEntries: { debitAmount: number; creditAmount: number }[];
}

interface Account {
  accountId: string;
  description: string;
  costCentreIdRequired?: boolean;
  costUnitIdRequired?: boolean;
}

const entryType = 'UNIT4.Multivers.API.BL.Financial.Edit.BasicEntryProxy, UNIT4.Multivers.API.Web.WebApi.Model';

/** Posts financial transactions (FinTrans). They are found by their description, which begins with our reference. */
export const connector: Connector = {
  apiUrl: address,
  reconciliation: 'reference',
  quietPeriodMs: 180_000,
  limits: { concurrent: 1 },
  timeoutMs: 60_000,
  listChoices,

  check(entry, connection) {
    // Accounts and journals differ by year, so each year's are kept apart.
    const ofYear = { ...connection, id: `${connection.id}/${entry.year}` };
    const list = (kind: ChoiceKind) => listChoices(kind, connection, entry.year);
    return checkChoices(entry, ofYear, list, { journal: journalOf(connection) });
  },

  async send(entry, connection) {
    const body = await safeToRetry(async () => transactionOf(entry, connection));
    const answer = (await call(connection, at(connection, 'FinTrans'), body)) as Partial<Transaction> | undefined;
    return afterAccepted(async () => {
      const { journalTransaction } = answer ?? {};
      const found = journalTransaction
        ? toFound([await read(connection, entry.year, journalTransaction)])
        : await find(entry, connection);
      if (!found) throw new Error('the transaction does not show yet');
      assertSameTotals(entry, found);
      return { documentNumber: found.documentNumber, documentId: found.documentId };
    });
  },

  find,
};

async function find(entry: JournalEntry, connection: Connection): Promise<FoundDocument | undefined> {
  const path = at(connection, `JournalTransactionInfoList/${encodeURIComponent(journalOf(connection))}/${entry.year}`);
  const listed = await rows<{ description: string; transactionId: number }>(connection, path);
  const ours = listed.filter(({ description }) => description?.startsWith(entry.reference));
  const transactions: Transaction[] = [];
  for (const { transactionId } of ours) transactions.push(await read(connection, entry.year, transactionId));
  return transactions.length === 0 ? undefined : toFound(transactions);
}

const journalOf = ({ settings }: Connection): string => setting(settings, 'journalCode');
const at = ({ administration }: Connection, path: string): string => `${encodeURIComponent(administration)}/${path}`;

async function read(connection: Connection, year: number, number: number): Promise<Transaction> {
  const path = at(connection, `FinTrans/${year}/${encodeURIComponent(journalOf(connection))}/${number}`);
  const transaction = (await call(connection, path)) as Partial<Transaction> | null;
  if (!Array.isArray(transaction?.finTransEntries)) throw new Error('Multivers answered without a transaction');
  return transaction as Transaction;
}

function toFound(transactions: readonly Transaction[]): FoundDocument {
  const amounts = transactions.flatMap(({ finTransEntries }) =>
    finTransEntries.map(({ debitAmount, creditAmount }) => parseCents(debitAmount) - parseCents(creditAmount)),
  );
  const each = (name: (transaction: Transaction) => string) => transactions.map(name).join(', ');
  return {
    documentNumber: each(({ journalTransaction }) => String(journalTransaction)),
    documentId: each(
      ({ fiscalYear, journalId, journalTransaction }) => `${fiscalYear}/${journalId}/${journalTransaction}`,
    ),
    ...totalsOf(amounts),
  };
}

function transactionOf(entry: JournalEntry, connection: Connection): unknown {
  const transactionDate = dayOf(entry.date);
  const costs = costsOf(connection.settings);
  const costsOfLine = (line: EntryLine) => {
    const [costCentreId, costUnitId] = [costs.centre(line), costs.unit(line)];
    return { ...(costCentreId !== null && { costCentreId }), ...(costUnitId !== null && { costUnitId }) };
  };
  return {
    journalId: journalOf(connection),
    fiscalYear: entry.year,
    periodNumber: entry.period,
    transactionDate,
    description: `${entry.reference} ${entry.description}`,
    document: entry.reference,
    finTransEntries: entry.lines.map((line) => ({
      $type: entryType,
      accountId: line.account,
      ...costsOfLine(line),
      debitAmount: Math.max(line.amount, 0) / 100,
      creditAmount: Math.max(-line.amount, 0) / 100,
      description: line.description,
      document: entry.reference,
      transactionDate,
    })),
  };
}

/** Writes a date as `dd-M-yyyy`: the month without a zero in front. */
const dayOf = (date: string): string => `${date.slice(8, 10)}-${Number(date.slice(5, 7))}-${date.slice(0, 4)}`;

/** @param year accounts and journals are listed per year */
async function listChoices(
  kind: ChoiceKind,
  connection: Connection,
  year = new Date().getFullYear(),
): Promise<Choice[]> {
  switch (kind) {
    case 'administrations': {
      const items = await rows<{ administrationId: string; description: string }>(connection, 'AdministrationInfoList');
      return items.map(({ administrationId, description }) => ({ code: administrationId, name: description }));
    }
    case 'journals': {
      const items = await rows<{ journalId: string; description: string }>(
        connection,
        at(connection, `JournalInfoList/${year}`),
      );
      return items.map(({ journalId, description }) => ({ code: journalId, name: description }));
    }
    case 'accounts': {
      const items = await rows<Account>(connection, at(connection, `AccountInfoList/${year}`));
      return items.map(({ accountId, description, costCentreIdRequired, costUnitIdRequired }) => ({
        code: accountId,
        name: description,
        ...(costCentreIdRequired && { costCentre: 'mandatory' as const }),
        ...(costUnitIdRequired && { costUnit: 'mandatory' as const }),
      }));
    }
    case 'costCentres': {
      const items = await rows<{ costCentreId: string; description: string }>(
        connection,
        at(connection, 'CostCentreInfoList'),
      );
      return items.map(({ costCentreId, description }) => ({ code: costCentreId, name: description }));
    }
    case 'costUnits': {
      const items = await rows<{ costUnitId: string; description: string }>(
        connection,
        at(connection, 'CostUnitInfoList'),
      );
      return items.map(({ costUnitId, description }) => ({ code: costUnitId, name: description }));
    }
    // A line of a transaction takes no relation (claims.md, Transaction).
    case 'relations':
      return [];
  }
}
