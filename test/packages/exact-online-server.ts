import { randomUUID } from 'node:crypto';
import { Consents } from './consents.js';
import { type Arrival, type Reply, StandIn } from './stand-in.js';

interface Line {
  EntryID: string;
  EntryNumber: number;
  GLAccount: string;
  AmountDC: number;
  Description: string;
  CostCenter: string | null;
  JournalCode: string;
  FinancialYear: number;
}

const account = (code: string, name: string, useCostcenter = 0) => ({
  ID: randomUUID(),
  Code: code.padStart(9),
  Description: name,
  UseCostcenter: useCostcenter,
  IsBlocked: false,
});

/** Exact Online: REST with OData, and OAuth 2 with tokens that cannot be refreshed before 570 s. */
export class ExactOnlineServer extends StandIn {
  readonly division = '123456';
  readonly accounts = [
    account('4000', 'Bruto lonen'), account('4010', 'Vakantiegeld'), account('4030', 'Pensioen'), account('4070', 'Reiskosten'),
    account('4100', 'Sociale lasten'), account('1700', 'Loonheffingen'), account('1720', 'Pensioen'), account('1830', 'Vakantiegeld'),
    account('2100', 'Nettoloon'), account('4999', 'Met kostenplaats', 2),
    ...Array.from({ length: 70 }, (_, index) => account(String(8000 + index), `Omzet ${index}`)),
  ];
  readonly lines: Line[] = [];
  /** Periods that are closed: `LOON 2026/1`. */
  readonly closed = new Set<string>();
  /** What the user may not see. */
  readonly forbidden = new Set<string>();
  /** Calls left this minute. */
  minutely = 60;
  readonly consents: Consents;
  #shown = 0;
  #number = 26900000;

  constructor(now: () => Date = () => new Date()) {
    super();
    this.consents = new Consents({
      clientId: 'loonpoort',
      clientSecret: 'geheim/+ van de app',
      authentication: 'body',
      lifetime: 600,
      early: 570,
      rotates: true,
      gone: { error: 'invalid_request', error_description: 'The refresh token expired at 1/1/2026 2:50:46 PM and it is now 7/31/2026 7:45:12 PM.' },
      now,
    });
  }

  protected override isPosting = ({ method, path }: Arrival): boolean => method === 'POST' && path.includes('/api/v1/');

  /** Exact Online says when a limit ends, and has no `Retry-After`. */
  protected override limited(): Reply {
    const headers = { 'X-RateLimit-Minutely-Limit': '60', 'X-RateLimit-Minutely-Remaining': '0', 'X-RateLimit-Minutely-Reset': String(Date.now() + 30_000) };
    return { status: 429, headers, body: '' };
  }

  protected override answer(request: Arrival): Reply {
    const { path } = request;
    if (path === '/api/oauth2/token') return this.consents.token(request);
    if (!this.consents.admits(request)) return { status: 401, headers: { 'content-type': 'text/html' }, body: 'Unauthorized' };
    // Without this header Exact Online answers in Atom.
    if (request.headers.accept !== 'application/json') return { headers: { 'content-type': 'application/atom+xml' }, body: '<feed/>' };
    if (--this.minutely < 0) return this.limited();
    if (path === '/api/v1/current/Me') return list([{ CurrentDivision: 99 }]);
    const [, division, resource] = /^\/api\/v1\/(\d+)\/(.+)$/.exec(path) ?? [];
    if (resource === 'hrm/Divisions') return list([{ Code: 99, Description: 'Kantoor' }, { Code: Number(this.division), Description: 'Bakkerij Peeters BV' }]);
    if (division !== this.division) return error(403, 'Forbidden - geen toegang tot deze administratie');
    if (this.forbidden.has(resource!)) return error(403, 'Forbidden');
    switch (resource) {
      case 'read/financial/JournalStatusList':
        return this.#journalStatuses(request);
      case 'financial/Journals':
        return list([{ ID: randomUUID(), Code: '90', Description: 'Memoriaal' }, { ID: randomUUID(), Code: 'LOON', Description: 'Lonen' }]);
      case 'financial/GLAccounts':
        return this.#paged(request, this.accounts);
      case 'financial/GLAccountClassificationMappings':
        return list([
          { ID: randomUUID(), GLAccountCode: '     4000', ClassificationCode: 'WPerLesLon', GLSchemeCode: 'RGS', GLSchemeDescription: 'Referentiegrootboekschema' },
          { ID: randomUUID(), GLAccountCode: '     4000', ClassificationCode: 'W10', GLSchemeCode: 'EIGEN', GLSchemeDescription: 'Eigen rapportage' },
        ]);
      case 'hrm/Costcenters':
        return list([{ ID: randomUUID(), Code: '100', Description: 'Winkel' }, { ID: randomUUID(), Code: '200', Description: 'Werkplaats' }]);
      case 'generaljournalentry/GeneralJournalEntries':
        return this.#post(request);
      case 'generaljournalentry/GeneralJournalEntryLines':
        return this.#paged(request, this.#visible().filter(({ EntryID }) => request.query.get('$filter') === `EntryID eq guid'${EntryID}'`));
      case 'financialtransaction/TransactionLines':
        return this.#transactionLines(request);
    }
    return error(404, 'Resource not found');
  }

  #post({ body }: Arrival): Reply {
    const { JournalCode, FinancialYear, GeneralJournalEntryLines: given, ...rest } = JSON.parse(body) as Record<string, never> & { GeneralJournalEntryLines: Record<string, never>[] };
    const unknown = Object.keys(rest).filter((name) => !['FinancialPeriod', 'Currency', 'Type', 'EntryNumber', 'ExchangeRate', 'Reversal'].includes(name));
    if (unknown.length > 0) return error(400, `Invalid property: ${unknown.join(', ')}`);
    if (this.closed.has(`${JournalCode} ${FinancialYear}/${rest.FinancialPeriod}`)) return error(500, 'De periode is afgesloten');
    if (!['90', 'LOON'].includes(JournalCode ?? '')) return error(500, 'Ongeldig: Dagboek');
    if (given.length < 2) return error(400, 'Minimaal 2 regels');
    if (given.some(({ Description }) => String(Description).length > 60)) return error(400, 'Te lang: Omschrijving');
    for (const line of given) {
      const known = this.accounts.find(({ ID }) => ID === line.GLAccount);
      if (!known) return error(500, 'Ongeldig: Grootboekrekening');
      if (known.UseCostcenter === 2 && !line.CostCenter) return error(500, 'Verplicht: Kostenplaats');
    }
    const total = given.reduce((sum, { AmountFC }) => sum + Math.round(Number(AmountFC) * 100), 0);
    if (total !== 0) return error(500, 'Deze boeking is niet in balans.');
    const entry = { EntryID: randomUUID(), EntryNumber: ++this.#number };
    const kept = this.dropsLines ? given.slice(0, -1) : given;
    this.lines.push(...kept.map((line) => ({
      ...entry,
      GLAccount: line.GLAccount!,
      AmountDC: Number(line.AmountFC),
      Description: line.Description!,
      CostCenter: line.CostCenter ?? null,
      JournalCode: JournalCode!,
      FinancialYear: FinancialYear!,
    })));
    return { status: 201, body: { d: { ...entry, JournalCode } } };
  }

  #journalStatuses({ query }: Arrival): Reply {
    const [, journal, year] = /^Journal eq '(.+)' and Year eq (\d+)$/.exec(query.get('$filter')!) ?? [];
    if (!journal) return error(400, `Syntax error in filter: ${query.get('$filter')}`);
    return list(Array.from({ length: 12 }, (_, index) => ({ Period: index + 1, Status: this.closed.has(`${journal} ${year}/${index + 1}`) ? 1 : 0 })));
  }

  #transactionLines({ query }: Arrival): Reply {
    const filter = query.get('$filter')!;
    const [, journal, year, start] = /^JournalCode eq '(.+)' and FinancialYear eq (\d+) and startswith\(Description,'(.+)'\) eq true$/.exec(filter) ?? [];
    if (!start) return error(400, `Syntax error in filter: ${filter}`);
    return list(this.#visible().filter((line) => line.JournalCode === journal && line.FinancialYear === Number(year) && line.Description.startsWith(start)));
  }

  #visible(): Line[] {
    if (!this.hiding) this.#shown = this.lines.length;
    return this.lines.slice(0, this.#shown);
  }

  /** Pages of 60, as they are. */
  #paged({ path, query }: Arrival, rows: readonly unknown[]): Reply {
    const from = Number(query.get('$skiptoken') ?? 0);
    const results = rows.slice(from, from + 60);
    const next = new URLSearchParams(query);
    next.set('$skiptoken', String(from + 60));
    return { body: { d: { results, ...(from + 60 < rows.length && { __next: `${this.url}${path}?${next}` }) } } };
  }
}

const list = (results: unknown[]): Reply => ({ body: { d: { results } } });
const error = (status: number, value: string): Reply => ({ status, body: { error: { code: '', message: { lang: '', value } } } });
