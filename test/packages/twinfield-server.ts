import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { listen, type Server as SoapServer } from 'soap';
import { vendorSchema } from '../harness/vendor-schema.js';
import { fits, standardPeriods } from '@loonpoort/server/companies/booking-period.js';
import { Consents } from './consents.js';
import { type Arrival, type Reply, StandIn } from './stand-in.js';
import { names } from './twinfield-names.js';

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
  header: { office: string; code: string; number?: string; date: string; period: string; freetext1: string };
  lines: { line: Line[] };
}

interface Header {
  AccessToken?: string;
  CompanyCode?: string;
}

const options = { ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false };
const parser = new XMLParser({
  ...options,
  isArray: (name) => ['line', 'transaction', 'ArrayOfString', 'string', 'column'].includes(name),
});
const builder = new XMLBuilder({ ...options, suppressEmptyNode: true });

/**
 * Plays Twinfield: OpenID Connect, and ProcessXml by a SOAP server that is made from its own WSDL. Where that is not
 * here the same calls are answered without being held against it.
 */
export class TwinfieldServer extends StandIn {
  readonly office = '001';
  /** The periods that each office has in a year. */
  readonly periodCounts: Record<string, 12 | 13> = { '001': 12, '002': 13 };
  readonly transactions: Transaction[] = [];
  readonly consents: Consents;
  /** Periods that are closed in every office: `2026/1`. */
  readonly closed = new Set<string>();
  /** The token says that the data is at this server. */
  cluster: string | undefined;
  #soap: SoapServer | undefined;
  #shown = 0;

  constructor(now: () => Date = () => new Date()) {
    super();
    this.consents = new Consents({
      clientId: 'loonpoort',
      clientSecret: 'geheim',
      authentication: 'basic',
      lifetime: 3600,
      rotates: false,
      now,
      idToken: (nonce, clientId) =>
        unsigned({ iss: `${this.url}/auth/authentication`, aud: clientId, sub: 'gebruiker', nonce }),
    });
  }

  override async start(): Promise<this> {
    await super.start();
    if (wsdl === undefined) return this;
    const ProcessXmlString = ({ xmlRequest }: { xmlRequest: string }, _: unknown, { Header }: { Header?: Header }) =>
      this.#process(xmlRequest, Header);
    await new Promise<void>((resolve, reject) => {
      this.#soap = listen(this.server, {
        // Requests come in by this server's own ways, and are handed over.
        path: '/never',
        services: { ProcessXml: { ProcessXmlSoap: { ProcessXmlString } } },
        xml: wsdl,
        callback: (error) => (error ? reject(error as Error) : resolve()),
      });
    });
    return this;
  }

  protected override isPosting = ({ path, body }: Arrival): boolean =>
    path === '/webservices/processxml.asmx' && body.includes('&lt;transactions&gt;');

  protected override failed(text: string): Reply {
    return {
      status: 500,
      headers: { 'content-type': 'text/xml; charset=utf-8' },
      body: `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Server</faultcode><faultstring>${text}</faultstring></soap:Fault></soap:Body></soap:Envelope>`,
    };
  }

  protected override async answer(request: Arrival): Promise<Reply> {
    const { path, query } = request;
    switch (path) {
      case '/auth/authentication/connect/authorize':
        return this.#allow(request);
      case '/auth/authentication/connect/token':
        return this.consents.token(request);
      case '/auth/authentication/connect/accesstokenvalidation':
        return this.consents.holds(query.get('token') ?? undefined)
          ? { body: { 'twf.clusterUrl': this.cluster ?? this.url } }
          : { status: 400, body: { error: 'invalid_token' } };
      case '/webservices/processxml.asmx':
        return this.#soapAnswer(request);
      case '/webservices/PeriodService.svc':
        return this.#periods(request);
      case '/webservices/finder.asmx':
        return this.#find(request);
    }
    return { status: 404 };
  }

  /** Whoever comes to sign in is who may, and allows everything. */
  #allow({ path, query }: Arrival): Reply {
    const target = new URL(query.get('redirect_uri')!);
    target.search = new URLSearchParams(this.consents.consent(`${this.url}${path}?${query}`)).toString();
    return { status: 302, headers: { location: target.href } };
  }

  async #soapAnswer({ path, body, headers }: Arrival): Promise<Reply> {
    if (wsdl === undefined) return this.#plainAnswer(body);
    const answer = await this.#soap!.processRequest(body, { url: path, headers });
    return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body: answer.body };
  }

  #plainAnswer(body: string): Reply {
    const { 'soap:Envelope': envelope } = parser.parse(body) as Record<string, Record<string, Record<string, never>>>;
    const { xmlRequest } = envelope!['soap:Body']!.ProcessXmlString as unknown as { xmlRequest: string };
    try {
      const answer = builder.build(this.#process(xmlRequest, envelope!['soap:Header']!.Header)) as string;
      return {
        headers: { 'content-type': 'text/xml; charset=utf-8' },
        body: `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ProcessXmlStringResponse xmlns="http://www.twinfield.com/">${answer}</ProcessXmlStringResponse></soap:Body></soap:Envelope>`,
      };
    } catch (error) {
      const { Fault } = error as { Fault?: { faultstring: string } };
      if (!Fault) throw error;
      return this.failed(Fault.faultstring);
    }
  }

  #process(xml: string, header: Header | undefined): { ProcessXmlStringResult: string } {
    const fault = (faultstring: string) => ({ Fault: { faultcode: 'soap:Server', faultstring, statusCode: 500 } });
    if (!this.consents.holds(header?.AccessToken)) throw fault('Access denied. Token invalid.');
    if (!header?.CompanyCode) throw fault('CompanyCode is missing');
    const { transactions, columns, read } = parser.parse(xml) as Record<string, never>;
    if (transactions)
      return answerOf({ transactions: this.#post((transactions as { transaction: Transaction[] }).transaction[0]!) });
    if (columns) return answerOf({ browse: this.#browse(columns, header.CompanyCode) });
    const { office, code, number } = read as unknown as { office: string; code: string; number: string };
    const found = this.#visible().find(
      ({ header }) => header.office === office && header.code === code && header.number === number,
    );
    return answerOf({
      transaction: found
        ? { '@result': '1', ...found }
        : { '@result': '0', '@msgtype': 'error', '@msg': 'Transaction not found' },
    });
  }

  #post(given: Transaction): unknown {
    const refuse = (change: object) => ({ '@result': '0', transaction: { ...given, '@result': '0', ...change } });
    if (given.header.number !== undefined) throw new Error('A number would overwrite a transaction');
    if (!names['TRS category=journal']!.some(([code]) => code === given.header.code)) {
      return refuse({
        header: {
          ...given.header,
          code: { '#text': given.header.code, '@result': '0', '@msgtype': 'error', '@msg': 'Dagboek bestaat niet.' },
        },
      });
    }
    const { office, date, period } = given.header;
    const [year, number] = period.split('/').map(Number);
    const own = standardPeriods(year!, this.periodCounts[office]!).find((each) => each.number === number);
    // The words are Twinfield's for the first of these (claims.md); the others were found nowhere.
    const day = date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    const misplaced = !own
      ? `De boeking kan niet gemaakt worden omdat periode ${period} niet bestaat.`
      : this.closed.has(`${year}/${number}`)
        ? `Periode ${period} is gesloten.`
        : !fits({ date: day, period: own }) && `De datum ${day} valt niet in periode ${period}.`;
    if (misplaced) return refuse({ '@msgtype': 'error', '@msg': misplaced });
    const { line } = given.lines;
    const known = new Set([...names['DIM dimtype=BAS']!, ...names['DIM dimtype=PNL']!].map(([code]) => code));
    const wrong = line.find(({ dim1 }) => !known.has(dim1));
    if (wrong) return refuse({ '@msgtype': 'error', '@msg': `Dimensie ${wrong.dim1} niet gevonden in administratie.` });
    // "the customer or supplier or the cost center or empty": php-twinfield, JournalTransactionLine.php.
    const second = new Set(
      ['KPL', 'CRD', 'DEB'].flatMap((type) => names[`DIM dimtype=${type}`]!.map(([code]) => code)),
    );
    const stranger = line.find(({ dim2 }) => dim2 !== undefined && !second.has(dim2));
    if (stranger)
      return refuse({ '@msgtype': 'error', '@msg': `Dimensie ${stranger.dim2} niet gevonden in administratie.` });
    const total = line.reduce(
      (sum, { value, debitcredit }) => sum + Math.round(Number(value) * 100) * (debitcredit === 'credit' ? -1 : 1),
      0,
    );
    if (total !== 0) return refuse({ '@msgtype': 'error', '@msg': 'De boeking is niet in balans.' });
    const documentNumber = String(202600001 + this.transactions.length);
    const kept = {
      ...given,
      header: { ...given.header, number: documentNumber },
      lines: { line: this.dropsLines ? line.slice(0, -1) : line },
    };
    this.transactions.push(kept);
    return {
      '@result': '1',
      transaction: {
        ...given,
        '@result': '1',
        '@location': given['@destiny'],
        header: { ...given.header, number: documentNumber },
      },
    };
  }

  #browse(columns: unknown, office: string): unknown {
    const asked = columns as { '@code': string; column: { field: string; from: string }[] };
    const wanted = (field: string) => asked.column.find((column) => column.field === field)?.from;
    const rows = this.#visible().filter(
      ({ header }) =>
        header.office === office &&
        header.code === wanted('fin.trs.head.code') &&
        header.period === wanted('fin.trs.head.yearperiod'),
    );
    return {
      '@result': '1',
      th: {},
      tr: rows.map(({ header }) => ({
        td: [
          { '@field': 'fin.trs.head.code', '#text': header.code },
          { '@field': 'fin.trs.head.number', '#text': header.number },
        ],
        key: { office: header.office, code: header.code, number: header.number },
      })),
    };
  }

  #visible(): Transaction[] {
    if (!this.hiding) this.#shown = this.transactions.length;
    return this.transactions.slice(0, this.#shown);
  }

  /** Says which periods the office has, each with its last day; period 0 holds the opening balance. */
  #periods({ body, headers }: Arrival): Reply {
    const fault =
      '<s:Fault><faultcode>s:Client</faultcode><faultstring>The action is not known</faultstring></s:Fault>';
    const envelope = (content: string) =>
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${content}</s:Body></s:Envelope>`;
    const year = Number(/<Query i:type="a:GetPeriods"[^>]*><a:Year>(\d{4})<\/a:Year>/.exec(body)?.[1]);
    const office = /<Authentication xmlns[^]*<CompanyCode>(.+)<\/CompanyCode>/.exec(body)?.[1];
    const count = office === undefined ? undefined : this.periodCounts[office];
    if (!count || headers.soapaction !== '"http://www.twinfield.com/PeriodService/Query"')
      return { status: 500, body: envelope(fault) };
    const periods = standardPeriods(year, count).map(
      ({ number, end }) =>
        `<a:Period><a:EndDate>${end}T00:00:00</a:EndDate><a:Name>Periode ${number}</a:Name><a:Number>${number}</a:Number><a:Open>${!this.closed.has(`${year}/${number}`)}</a:Open></a:Period>`,
    );
    const opening =
      '<a:Period><a:EndDate i:nil="true"/><a:Name>Opening</a:Name><a:Number>0</a:Number><a:Open>true</a:Open></a:Period>';
    return {
      body: envelope(
        `<QueryResult xmlns="http://www.twinfield.com/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:a="http://schemas.datacontract.org/2004/07/Twinfield.WebServices.PeriodService"><a:Periods>${opening}${periods.join('')}</a:Periods></QueryResult>`,
      ),
    };
  }

  #find({ body }: Arrival): Reply {
    const { 'soap:Envelope': envelope } = parser.parse(body) as Record<string, Record<string, Record<string, never>>>;
    const header = envelope!['soap:Header']!.Header as unknown as { AccessToken: string; CompanyCode?: string };
    const xml = (content: string) =>
      `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${content}</soap:Body></soap:Envelope>`;
    if (!this.consents.holds(header.AccessToken))
      return {
        status: 500,
        body: xml(
          '<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Access denied. Token invalid.</faultstring></soap:Fault>',
        ),
      };
    const search = envelope!['soap:Body']!.Search as unknown as {
      type: string;
      options: { ArrayOfString?: { string: string[] }[] } | '';
      firstRow: string;
    };
    const given =
      search.options === '' ? [] : (search.options.ArrayOfString ?? []).map((pair) => pair.string.join('='));
    const office = header.CompanyCode ?? '';
    const isOffice = office in this.periodCounts && given.includes(`office=${office}`);
    const rows = names[[search.type, ...given.filter((option) => !option.startsWith('office='))].join(' ')];
    if (!rows || (search.type !== 'OFF' && !isOffice)) {
      return {
        body: xml(
          '<SearchResponse xmlns="http://www.twinfield.com/"><SearchResult><MessageOfErrorCodes><Text>Unknown search</Text></MessageOfErrorCodes></SearchResult></SearchResponse>',
        ),
      };
    }
    const items = rows.map(
      ([code, name]) => `<ArrayOfString><string>${code}</string><string>${name}</string></ArrayOfString>`,
    );
    return {
      body: xml(
        `<SearchResponse xmlns="http://www.twinfield.com/"><SearchResult/><data><TotalRows>${rows.length}</TotalRows><Items>${items.join('')}</Items></data></SearchResponse>`,
      ),
    };
  }
}

const answerOf = (document: object) => ({ ProcessXmlStringResult: builder.build(document) as string });

/**
 * Returns an ID token without a signature that holds; over a direct connection its claims are checked, not its
 * signature.
 */
function unsigned(claims: object): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [encode({ alg: 'RS256' }), encode({ ...claims, iat: now, exp: now + 300 }), 'handtekening'].join('.');
}
