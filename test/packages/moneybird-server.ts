import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { vendorSchema } from '../harness/vendor-schema.js';
import { Consents } from './consents.js';
import { type Arrival, type Reply, StandIn } from './stand-in.js';

interface Entry {
  ledger_account_id: string;
  debit: string;
  credit: string;
  description?: string;
  project_id?: string;
  contact_id?: string;
}

interface Document {
  id: string;
  reference: string;
  date: string;
  general_journal_document_entries: Entry[];
}

const account = (
  id: number,
  number: string | null,
  name: string,
  code: string | null = null,
  allowed = ['general_journal_document'],
) => ({
  id: `49608134734800${id}`,
  administration_id: 123,
  name,
  account_type: 'expenses',
  account_id: number,
  parent_id: null,
  active: true,
  allowed_document_types: allowed,
  taxonomy_item: code && { taxonomy_version: '3.5', code, name, name_english: name, reference: '1' },
});

/** Contact 7 is a company, the others are people; 120 is for employee 12. */
const contact = (index: number) => ({
  id: `49608140618465${4000 + index}`,
  administration_id: 123,
  company_name: index === 7 ? 'Uitzendbureau BV' : '',
  firstname: 'Anna',
  lastname: `de Vries ${index}`,
  customer_id: index === 120 ? 'M12' : String(index),
  archived: false,
});

const description = vendorSchema('moneybird/openapi.yml');
export const isDescribed = description !== undefined;

/** Makes a check of bodies against Moneybird's description; it returns why that does not admit one. */
function validator(): (body: unknown) => string | undefined {
  if (description === undefined) return () => undefined;
  const document = parse(description) as {
    paths: Record<string, { post: { requestBody: { content: Record<string, { schema: object }> } } }>;
    components: object;
  };
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema({ $id: 'moneybird', components: document.components });
  const schema =
    document.paths['/{administration_id}/documents/general_journal_documents{format}']!.post.requestBody.content[
      'application/*'
    ]!.schema;
  const here = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"moneybird#/components/')) as object;
  const validate = ajv.compile(here);
  return (body) => (validate(body) ? undefined : ajv.errorsText(validate.errors));
}

const faultIn = validator();

/** Plays Moneybird: REST, with its own validation of what comes in. */
export class MoneybirdServer extends StandIn {
  readonly administration = '123';
  readonly accounts = [
    account(1001, '4000', 'Bruto lonen', 'WPerLesLon'),
    account(1002, '4010', 'Vakantiegeld'),
    account(1003, '4030', 'Pensioen'),
    account(1004, '4070', 'Reiskosten'),
    account(1005, '4100', 'Sociale lasten'),
    account(1006, '1700', 'Loonheffingen', 'BSchBepLhe'),
    account(1007, '1720', 'Pensioen'),
    account(1008, '1830', 'Vakantiegeld'),
    account(1009, '2100', 'Nettoloon'),
    account(1010, null, 'Zonder nummer'),
    account(1011, '8000', 'Omzet', null, ['sales_invoice']),
  ];
  readonly projects = [{ id: '496081425802462402', name: '100 Winkel', state: 'active', budget: 10 }];
  /** More than a page has; the number that users see is `customer_id`. */
  readonly contacts = Array.from({ length: 120 }, (_, index) => contact(index + 1));
  readonly documents: Document[] = [];
  /** The books are locked up to and including this day. */
  lockedUntil: string | null = null;
  readonly consents: Consents;
  #shown = 0;

  constructor(now: () => Date = () => new Date()) {
    super();
    this.consents = new Consents({
      clientId: 'loonpoort',
      clientSecret: 'geheim',
      authentication: 'body',
      lifetime: 7200,
      rotates: true,
      now,
    });
  }

  protected override isPosting = ({ method, path }: Arrival): boolean =>
    method === 'POST' && path.includes('/documents/');

  protected override limited(): Reply {
    const headers = {
      'RateLimit-Limit': '150',
      'RateLimit-Remaining': '0',
      'RateLimit-Reset': String(Math.ceil(Date.now() / 1000) + 60),
      // A moment, in Moneybird's description of its API: not the seconds of RFC 9110.
      'Retry-After': String(Math.ceil(Date.now() / 1000) + 60),
    };
    return { status: 429, headers, body: JSON.stringify('Retry later') };
  }

  protected override failed(text: string): Reply {
    return { status: 500, body: { error: text } };
  }

  protected override answer(request: Arrival): Reply {
    const { path, query } = request;
    if (path === '/oauth/token') return this.consents.token(request);
    if (!this.consents.admits(request)) return { status: 401, body: { error: 'The access token is invalid' } };
    if (path === '/administrations.json')
      return {
        body: [
          { id: 123, name: 'Parkietje B.V.', period_locked_until: this.lockedUntil },
          { id: 124, name: 'Dicht B.V.', period_locked_until: '2099-12-31' },
        ],
      };
    if (!path.startsWith(`/${this.administration}/`)) return { status: 404, body: { error: 'record not found' } };
    switch (`${request.method} ${path.slice(this.administration.length + 2)}`) {
      case 'GET ledger_accounts.json':
        return { body: this.accounts };
      case 'GET projects.json':
        return { body: query.get('page') === '1' ? this.projects : [] };
      case 'GET contacts.json':
        return this.#contacts(query);
      case 'POST documents/general_journal_documents.json':
        return this.#post(request);
      case 'GET documents/general_journal_documents.json':
        return this.#list(query.get('filter') ?? 'period:this_year');
    }
    return { status: 404, body: { error: 'not found' } };
  }

  #post({ body }: Arrival): Reply {
    const given = JSON.parse(body) as {
      general_journal_document: {
        reference: string;
        date: string;
        general_journal_document_entries_attributes: Entry[];
      };
    };
    const fault = faultIn(given);
    if (fault) return { status: 400, body: { error: fault, symbolic: {} } };
    const { reference, date, general_journal_document_entries_attributes: entries } = given.general_journal_document;
    const cents = (amount: string) => Math.round(Number(amount) * 100);
    if (entries.reduce((sum, { debit, credit }) => sum + cents(debit) - cents(credit), 0) !== 0) {
      return { status: 422, body: { error: { base: ['Debet en credit zijn niet gelijk'] } } };
    }
    const known = new Set(this.accounts.map(({ id }) => id));
    if (!entries.every(({ ledger_account_id: id }) => known.has(id)))
      return { status: 422, body: { error: { ledger_account: ['bestaat niet'] } } };
    const people = new Set(this.contacts.map(({ id }) => id));
    if (!entries.every(({ contact_id: id }) => id === undefined || people.has(id)))
      return { status: 422, body: { error: { contact: ['bestaat niet'] } } };
    const number = (amount: string) => String(cents(amount) / 100);
    const document: Document = {
      id: `4960814885031${this.documents.length + 10000}`,
      reference,
      date,
      general_journal_document_entries: (this.dropsLines ? entries.slice(0, -1) : entries).map((entry) => ({
        ...entry,
        debit: number(entry.debit),
        credit: number(entry.credit),
      })),
    };
    this.documents.push(document);
    return { status: 201, body: document };
  }

  /** A page has at most 100, and 25 unless asked otherwise. */
  #contacts(query: URLSearchParams): Reply {
    const size = Number(query.get('per_page') ?? 25);
    if (size > 100) return { status: 400, body: { error: 'per_page must be at most 100' } };
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    return { body: this.contacts.slice(from, from + size) };
  }

  /** A filter without a period looks at this year only. */
  #list(filter: string): Reply {
    const terms = new Map(filter.split(',').map((term) => term.split(':') as [string, string]));
    const [from, to] = /^(\d{8})\.\.(\d{8})$/.exec(terms.get('period') ?? '')?.slice(1) ?? ['99990101', '99991231'];
    if (!this.hiding) this.#shown = this.documents.length;
    const found = this.documents.slice(0, this.#shown).filter(({ date, reference }) => {
      const day = date.replaceAll('-', '');
      return day >= from! && day <= to! && (!terms.has('reference') || reference === terms.get('reference'));
    });
    return { body: found };
  }
}
