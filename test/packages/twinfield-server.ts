import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { listen, type Server as SoapServer } from 'soap';
import { vendorSchema } from '../harness/vendor-schema.js';
import { Consents } from './consents.js';
import { type Arrival, type Reply, StandIn } from './stand-in.js';

const wsdl = vendorSchema('twinfield/processxml.wsdl');
export const isDescribed = wsdl !== undefined;

interface Line {
  '@type': string;
  dim1: string;
  dim2?: string;
  debitcredit: string;
  value: string;
}

interface Transaction {
  '@destiny': string;
  header: { office: string; code: string; number?: string; period: string; freetext1: string };
  lines: { line: Line[] };
}

interface Header {
  AccessToken?: string;
  CompanyCode?: string;
}

const options = { ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false };
const parser = new XMLParser({ ...options, isArray: (name) => ['line', 'transaction', 'ArrayOfString', 'string', 'column'].includes(name) });
const builder = new XMLBuilder({ ...options, suppressEmptyNode: true });

const names: Record<string, [code: string, name: string][]> = {
  OFF: [['001', 'Bakkerij Peeters BV'], ['002', 'Kapsalon']],
  'TRS category=journal': [['LOON', 'Lonen'], ['MEMO', 'Memoriaal']],
  'DIM dimtype=BAS': [['1700', 'Loonheffingen'], ['1720', 'Pensioen'], ['1830', 'Vakantiegeld'], ['2100', 'Nettoloon']],
  'DIM dimtype=PNL': [['4000', 'Bruto lonen'], ['4010', 'Vakantiegeld'], ['4030', 'Pensioen'], ['4070', 'Reiskosten'], ['4100', 'Sociale lasten']],
  'DIM dimtype=KPL': [['100', 'Winkel'], ['200', 'Werkplaats']],
};

/**
 * Twinfield: OpenID Connect, and ProcessXml by a SOAP server that is made from its own WSDL.
 */
export class TwinfieldServer extends StandIn {
  readonly office = '001';
  readonly transactions: Transaction[] = [];
  readonly consents: Consents;
  /** Where the token says that the data is; this server. */
  cluster: string | undefined;
  #soap: SoapServer | undefined;
  #shown = 0;

  constructor(now: () => Date = () => new Date()) {
    super();
    this.consents = new Consents({
      clientId: 'loonpoort', clientSecret: 'geheim', authentication: 'basic', lifetime: 3600, rotates: false, now,
      idToken: (nonce, clientId) => unsigned({ iss: `${this.url}/auth/authentication`, aud: clientId, sub: 'gebruiker', nonce }),
    });
  }

  override async start(): Promise<this> {
    await super.start();
    const ProcessXmlString = ({ xmlRequest }: { xmlRequest: string }, _: unknown, { Header }: { Header?: Header }) => this.#process(xmlRequest, Header);
    await new Promise<void>((resolve, reject) => {
      this.#soap = listen(this.server, {
        // Requests come in by this server's own ways, and are handed over.
        path: '/never',
        services: { ProcessXml: { ProcessXmlSoap: { ProcessXmlString } } },
        xml: wsdl!,
        callback: (error) => (error ? reject(error as Error) : resolve()),
      });
    });
    return this;
  }

  protected override isPosting = ({ path, body }: Arrival): boolean => path === '/webservices/processxml.asmx' && body.includes('&lt;transactions&gt;');

  protected override async answer(request: Arrival): Promise<Reply> {
    const { path, query } = request;
    switch (path) {
      case '/auth/authentication/connect/token':
        return this.consents.token(request);
      case '/auth/authentication/connect/accesstokenvalidation':
        return this.consents.holds(query.get('token') ?? undefined) ? { body: { 'twf.clusterUrl': this.cluster ?? this.url } } : { status: 400, body: { error: 'invalid_token' } };
      case '/webservices/processxml.asmx':
        return this.#soapAnswer(request);
      case '/webservices/finder.asmx':
        return this.#find(request);
    }
    return { status: 404 };
  }

  async #soapAnswer({ path, body, headers }: Arrival): Promise<Reply> {
    const answer = await this.#soap!.processRequest(body, { url: path, headers });
    return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body: answer.body };
  }

  #process(xml: string, header: Header | undefined): { ProcessXmlStringResult: string } {
    const fault = (faultstring: string) => ({ Fault: { faultcode: 'soap:Server', faultstring, statusCode: 500 } });
    if (!this.consents.holds(header?.AccessToken)) throw fault('Access denied. Token invalid.');
    if (!header?.CompanyCode) throw fault('CompanyCode is missing');
    const { transactions, columns, read } = parser.parse(xml) as Record<string, never>;
    if (transactions) return answerOf({ transactions: this.#post((transactions as { transaction: Transaction[] }).transaction[0]!) });
    if (columns) return answerOf({ browse: this.#browse(columns) });
    const { office, code, number } = read as unknown as { office: string; code: string; number: string };
    const found = this.#visible().find(({ header }) => header.office === office && header.code === code && header.number === number);
    return answerOf({ transaction: found ? { '@result': '1', ...found } : { '@result': '0', '@msgtype': 'error', '@msg': 'Transaction not found' } });
  }

  #post(given: Transaction): unknown {
    const refuse = (change: object) => ({ '@result': '0', transaction: { ...given, '@result': '0', ...change } });
    if (given.header.number !== undefined) throw new Error('A number would overwrite a transaction');
    if (!names['TRS category=journal']!.some(([code]) => code === given.header.code)) {
      return refuse({ header: { ...given.header, code: { '#text': given.header.code, '@result': '0', '@msgtype': 'error', '@msg': 'Dagboek bestaat niet.' } } });
    }
    const { line } = given.lines;
    const known = new Set([...names['DIM dimtype=BAS']!, ...names['DIM dimtype=PNL']!].map(([code]) => code));
    const wrong = line.find(({ dim1 }) => !known.has(dim1));
    if (wrong) return refuse({ '@msgtype': 'error', '@msg': `Dimensie ${wrong.dim1} niet gevonden in administratie.` });
    const total = line.reduce((sum, { value, debitcredit }) => sum + Math.round(Number(value) * 100) * (debitcredit === 'credit' ? -1 : 1), 0);
    if (total !== 0) return refuse({ '@msgtype': 'error', '@msg': 'De boeking is niet in balans.' });
    const number = String(202600001 + this.transactions.length);
    const kept = { ...given, header: { ...given.header, number }, lines: { line: this.dropsLines ? line.slice(0, -1) : line } };
    this.transactions.push(kept);
    return { '@result': '1', transaction: { ...given, '@result': '1', '@location': given['@destiny'], header: { ...given.header, number } } };
  }

  #browse(columns: unknown): unknown {
    const asked = (columns as { '@code': string; column: { field: string; from: string }[] });
    const wanted = (field: string) => asked.column.find((column) => column.field === field)?.from;
    const rows = this.#visible().filter(({ header }) => header.code === wanted('fin.trs.head.code') && header.period === wanted('fin.trs.head.yearperiod'));
    return {
      '@result': '1',
      th: {},
      tr: rows.map(({ header }) => ({
        td: [{ '@field': 'fin.trs.head.code', '#text': header.code }, { '@field': 'fin.trs.head.number', '#text': header.number }],
        key: { office: header.office, code: header.code, number: header.number },
      })),
    };
  }

  #visible(): Transaction[] {
    if (!this.hiding) this.#shown = this.transactions.length;
    return this.transactions.slice(0, this.#shown);
  }

  #find({ body }: Arrival): Reply {
    const { 'soap:Envelope': envelope } = parser.parse(body) as Record<string, Record<string, Record<string, never>>>;
    const header = envelope!['soap:Header']!.Header as unknown as { AccessToken: string; CompanyCode?: string };
    const xml = (content: string) => `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${content}</soap:Body></soap:Envelope>`;
    if (!this.consents.holds(header.AccessToken)) return { status: 500, body: xml('<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Access denied. Token invalid.</faultstring></soap:Fault>') };
    const search = envelope!['soap:Body']!.Search as unknown as { type: string; options: { ArrayOfString?: { string: string[] }[] } | ''; firstRow: string };
    const given = search.options === '' ? [] : (search.options.ArrayOfString ?? []).map((pair) => pair.string.join('='));
    const rows = names[[search.type, ...given].join(' ')];
    if (!rows || (search.type !== 'OFF' && header.CompanyCode !== this.office)) {
      return { body: xml('<SearchResponse xmlns="http://www.twinfield.com/"><SearchResult><MessageOfErrorCodes><Text>Unknown search</Text></MessageOfErrorCodes></SearchResult></SearchResponse>') };
    }
    const items = rows.map(([code, name]) => `<ArrayOfString><string>${code}</string><string>${name}</string></ArrayOfString>`);
    return { body: xml(`<SearchResponse xmlns="http://www.twinfield.com/"><SearchResult/><data><TotalRows>${rows.length}</TotalRows><Items>${items.join('')}</Items></data></SearchResponse>`) };
  }
}

const answerOf = (document: object) => ({ ProcessXmlStringResult: builder.build(document) as string });

/** An ID token; over a direct connection its claims are checked, not its signature. */
function unsigned(claims: object): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [encode({ alg: 'RS256' }), encode({ ...claims, iat: now, exp: now + 300 }), 'handtekening'].join('.');
}
