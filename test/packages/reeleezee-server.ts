import { type Arrival, type Reply, StandIn } from './stand-in.js';

interface Item {
  Account: { id: string };
  DebitAmount: number;
  CreditAmount: number;
  Department?: { Code: string };
  Project?: { Name: string };
}

interface Journal {
  id: string;
  Reference: string;
  DocumentLineItems: Item[];
}

const account = (index: number, code: string) => ({
  id: `0193a000-0000-7000-8000-00000000${1000 + index}`,
  Number: code,
  Description: `Rekening ${code}`,
});

/** Plays Reeleezee: OData with HTTP Basic, and journals under the caller's own GUID. */
export class ReeleezeeServer extends StandIn {
  readonly administration = '0193b000-0000-7000-8000-000000000001';
  readonly accounts = ['4000', '4010', '4030', '4070', '4100', '1700', '1720', '1830', '2100'].map((code, index) =>
    account(index, code),
  );
  readonly journals = new Map<string, Journal>();
  password = 'goed wachtwoord';

  protected override isPosting = ({ method }: Arrival): boolean => method === 'PUT';

  protected override failed(text: string): Reply {
    return error(500, text);
  }

  protected override answer(request: Arrival): Reply {
    const { method, path, headers } = request;
    if (headers.authorization !== `Basic ${Buffer.from(`loön:${this.password}`).toString('base64')}`)
      return { status: 401 };
    if (path === '/Administrations')
      return { body: { value: [{ id: this.administration, Name: 'Bakkerij Peeters BV' }] } };
    const [, administration, rest] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (administration !== this.administration) return error(404, 'Administration not found');
    if (rest === 'Accounts') {
      // On another host: https://github.com/Dynconnect/reeleezee-exporter, docs/api-endpoints.md.
      const host = 'https://apiservice202548c1.reeleezee.nl/api/v1';
      const skip = Number(request.query.get('$skip') ?? 0);
      const next = skip + 5 < this.accounts.length ? { '@odata.nextLink': `${host}${path}?$skip=${skip + 5}` } : {};
      return { body: { value: this.accounts.slice(skip, skip + 5), ...next } };
    }
    const id = /^ManualJournals\/([0-9a-f-]{36})$/.exec(rest ?? '')?.[1];
    if (!id) return error(404, 'Resource not found');
    if (method === 'PUT') return this.#put(id, JSON.parse(request.body) as Journal);
    const journal = this.hiding ? undefined : this.journals.get(id);
    return journal ? { body: journal } : error(404, 'Not found');
  }

  #put(id: string, journal: Journal): Reply {
    if (journal.id !== id) return error(400, 'The id differs from the address');
    const known = new Set(this.accounts.map((each) => each.id));
    if (!journal.DocumentLineItems.every(({ Account }) => known.has(Account.id)))
      return error(400, 'Account not found');
    const total = journal.DocumentLineItems.reduce(
      (sum, item) => sum + Math.round((item.DebitAmount - item.CreditAmount) * 100),
      0,
    );
    if (total !== 0) return error(400, 'De boeking is niet in balans');
    const status = this.journals.has(id) ? 200 : 201;
    const items = this.dropsLines ? journal.DocumentLineItems.slice(0, -1) : journal.DocumentLineItems;
    this.journals.set(id, { ...journal, DocumentLineItems: items });
    return { status, body: journal };
  }
}

const error = (status: number, message: string): Reply => ({ status, body: { error: { code: '', message } } });
