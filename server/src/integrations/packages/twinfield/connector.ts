import { afterAccepted, safeToRetry } from '../../connectors/retry-safety.js';
import { checkChoices } from '../../connectors/choices.js';
import { checkPeriod } from '../../connectors/periods.js';
import { type Connection, type Connector, type FoundDocument, RejectedError } from '../../connectors/connector.js';
import type { JournalEntry } from '../../files/journal-entry.js';
import { setting } from '../../files/settings.js';
import { parseCents, assertSameTotals, totalsOf } from '../../connectors/totals.js';
import { escape } from '../../files/xml.js';
import { dimensionsOf } from './dimensions.js';
import { listChoices } from './finder.js';
import { address } from './oauth.js';
import { periodsOf } from './periods.js';
import { twinfieldTransaction } from './format.js';
import { child, children, type Element, processXml, textOf } from './soap.js';

/**
 * Posts journal transactions by ProcessXml. Twinfield numbers them; ours are known by the free text 1 of their head.
 *
 * Fair use is 1000 credits a minute for all of the client: 3 for a posting, 1 for a question.
 */
export const connector: Connector = {
  apiUrl: address,
  reconciliation: 'reference',
  quietPeriodMs: 180_000,
  limits: { concurrent: 2, perMinute: 100 },
  timeoutMs: 60_000,
  listChoices,
  periods: periodsOf,

  async check(entry, connection) {
    const sent = { journal: journalOf(connection), ...dimensionsOf(connection.settings) };
    const unknown = await checkChoices(entry, connection, listChoices, sent);
    return [...unknown, ...(await checkPeriod(entry, connection, periodsOf(entry.year, connection)))];
  },

  async send(entry, connection) {
    const xml = await safeToRetry(
      async () =>
        `<transactions>${[...twinfieldTransaction(entry, connection.settings, connection.administration)].join('')}</transactions>`,
    );
    const transaction = child(child(await processXml(connection, xml, true), 'transactions'), 'transaction');
    if (transaction['@result'] === '0')
      throw new RejectedError(messagesOf(transaction).join(' ') || 'Twinfield refuses the transaction');
    const number = textOf(child(transaction, 'header'), 'number');
    if (transaction['@result'] !== '1' || number === '') throw new Error('Twinfield answered without a transaction');
    return afterAccepted(async () => {
      const found = toFound([await read(connection, number)]);
      assertSameTotals(entry, found);
      return { documentNumber: found.documentNumber, documentId: found.documentId };
    });
  },

  async find(entry, connection) {
    const ours: Element[] = [];
    for (const number of await numbersOf(entry, connection)) {
      const transaction = await read(connection, number);
      if (textOf(child(transaction, 'header'), 'freetext1') === entry.reference) ours.push(transaction);
    }
    return ours.length === 0 ? undefined : toFound(ours);
  },
};

const journalOf = ({ settings }: Connection): string => setting(settings, 'journalCode');

/** More than a payroll journal has in a period; beyond them nobody can say that ours is not there. */
const mostRead = 250;

/**
 * Reads the numbers of the transactions in the entry's journal and period: browse code 020, the list of transactions.
 */
async function numbersOf(entry: JournalEntry, connection: Connection): Promise<string[]> {
  const period = `${entry.year}/${String(entry.period).padStart(2, '0')}`;
  const column = (field: string, value: string) =>
    `<column><field>${field}</field><visible>true</visible><ask>true</ask><operator>equal</operator><from>${escape(value)}</from></column>`;
  const columns = `<columns code="020">${column('fin.trs.head.code', journalOf(connection))}${column('fin.trs.head.yearperiod', period)}</columns>`;
  const browse = child(await processXml(connection, columns), 'browse');
  if (browse['@result'] === '0')
    throw new Error(`Twinfield does not list its transactions: ${messagesOf(browse).join(' ')}`);
  const numbers = [...new Set(children(browse, 'tr').map((row) => textOf(child(row, 'key'), 'number')))];
  if (numbers.length > mostRead)
    throw new Error('There are too many transactions in the journal to find one among them');
  return numbers;
}

async function read(connection: Connection, number: string): Promise<Element> {
  const xml = `<read><type>transaction</type><office>${escape(connection.administration)}</office><code>${escape(journalOf(connection))}</code><number>${escape(number)}</number></read>`;
  const transaction = child(await processXml(connection, xml), 'transaction');
  if (transaction['@result'] === '0' || textOf(child(transaction, 'header'), 'number') !== number) {
    throw new Error(`Twinfield does not give transaction ${number} back`);
  }
  return transaction;
}

function toFound(transactions: readonly Element[]): FoundDocument {
  const lines = transactions.flatMap((transaction) =>
    children(child(transaction, 'lines'), 'line').filter((line) => line['@type'] === 'detail'),
  );
  const amounts = lines.map(
    (line) => parseCents(textOf(line, 'value')) * (textOf(line, 'debitcredit') === 'credit' ? -1 : 1),
  );
  const heads = transactions.map((transaction) => child(transaction, 'header'));
  return {
    documentNumber: heads.map((head) => textOf(head, 'number')).join(', '),
    documentId: heads
      .map((head) => [textOf(head, 'office'), textOf(head, 'code'), textOf(head, 'number')].join('/'))
      .join(', '),
    ...totalsOf(amounts),
  };
}

/** Collects Twinfield's messages on any element, in the order of the document. */
function messagesOf(element: unknown): string[] {
  if (Array.isArray(element)) return element.flatMap(messagesOf);
  if (typeof element !== 'object' || element === null) return [];
  const { '@msg': message, '@msgtype': type, ...rest } = element as Element;
  const own = typeof message === 'string' && type !== 'warning' ? [message] : [];
  return [...own, ...Object.values(rest).flatMap(messagesOf)];
}
