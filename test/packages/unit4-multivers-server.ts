import { Consents } from './consents.js';
import { type Arrival, type Reply, StandIn } from './stand-in.js';

interface Transaction {
  journalId: string;
  fiscalYear: number;
  periodNumber: number;
  journalTransaction: number;
  transactionDate: string;
  description: string;
  document: string;
  finTransEntries: {
    $type: string;
    accountId: string;
    costCentreId?: string;
    debitAmount: number;
    creditAmount: number;
  }[];
}

/** Multivers Online: REST with OAuth 2; transactions are known by year, journal and number. */
export class MultiversServer extends StandIn {
  readonly database = 'MVL10024';
  readonly accounts = ['4000', '4010', '4030', '4070', '4100', '1700', '1720', '1830', '2100'];
  readonly transactions: Transaction[] = [];
  /** Whether what is taken is answered without content. */
  silent = false;
  readonly consents: Consents;
  #shown = 0;

  constructor(now: () => Date = () => new Date()) {
    super();
    this.consents = new Consents({
      clientId: 'loonpoort',
      clientSecret: 'geheim',
      authentication: 'body',
      lifetime: 3600,
      rotates: false,
      now,
    });
  }

  protected override isPosting = ({ method, path }: Arrival): boolean =>
    method === 'POST' && path.endsWith('/FinTrans');

  protected override failed(text: string): Reply {
    return error(500, text);
  }

  protected override answer(request: Arrival): Reply {
    const { method, path } = request;
    if (path === '/OAuth/Token') return this.consents.token(request);
    if (!this.consents.admits(request)) return { status: 401, body: { messages: [{ Message: 'Not signed in' }] } };
    if (path === '/api/AdministrationInfoList')
      return { body: [{ administrationId: this.database, description: 'Bakkerij Peeters BV' }] };
    const [, database, resource] = /^\/api\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (database !== this.database) return error(404, 'Database onbekend');
    if (method === 'POST' && resource === 'FinTrans') return this.#post(request);
    if (/^AccountInfoList\/\d{4}$/.test(resource!))
      return { body: this.accounts.map((accountId) => ({ accountId, description: `Rekening ${accountId}` })) };
    if (/^JournalInfoList\/\d{4}$/.test(resource!)) return { body: [{ journalId: 'LOON', description: 'Lonen' }] };
    if (resource === 'CostCentreInfoList')
      return {
        body: [
          { costCentreId: '100', description: 'Winkel' },
          { costCentreId: '200', description: 'Werkplaats' },
        ],
      };
    if (resource === 'CostUnitInfoList') return { body: [{ costUnitId: 'K1', description: 'Productie' }] };
    const [, journal, year] = /^JournalTransactionInfoList\/([^/]+)\/(\d{4})$/.exec(resource!) ?? [];
    if (journal) {
      if (!this.hiding) this.#shown = this.transactions.length;
      const shown = this.transactions
        .slice(0, this.#shown)
        .filter(({ journalId, fiscalYear }) => journalId === journal && fiscalYear === Number(year));
      return {
        body: shown.map(({ description, journalTransaction }) => ({ description, transactionId: journalTransaction })),
      };
    }
    const read = this.transactions.find(
      (each) => resource === `FinTrans/${each.fiscalYear}/${each.journalId}/${each.journalTransaction}`,
    );
    return read ? { body: read } : error(404, 'Niet gevonden');
  }

  #post({ body }: Arrival): Reply {
    const given = JSON.parse(body) as Transaction;
    if (!/^\d\d-\d{1,2}-\d{4}$/.test(given.transactionDate) || /^\d\d-0/.test(given.transactionDate))
      return error(400, 'Datum onjuist');
    if (given.journalId !== 'LOON') return error(400, 'Dagboek bestaat niet');
    const stranger = given.finTransEntries.find(({ accountId }) => !this.accounts.includes(accountId));
    if (stranger) return error(400, `Rekening ${stranger.accountId} bestaat niet`);
    if (!given.finTransEntries.every(({ $type }) => $type.includes('BasicEntryProxy')))
      return error(400, 'Soort regel onbekend');
    const total = given.finTransEntries.reduce(
      (sum, line) => sum + Math.round((line.debitAmount - line.creditAmount) * 100),
      0,
    );
    if (total !== 0) return error(400, 'De boeking is niet in evenwicht');
    const transaction = { ...given, journalTransaction: this.transactions.length + 1 };
    if (this.dropsLines) transaction.finTransEntries = transaction.finTransEntries.slice(0, -1);
    this.transactions.push(transaction);
    return this.silent ? { status: 201, body: '' } : { status: 200, body: { ...transaction, messages: [] } };
  }
}

const error = (status: number, Message: string): Reply => ({
  status,
  body: { messages: [{ exceptionId: 'X', Message, messageType: 'Error', path: '' }] },
});
