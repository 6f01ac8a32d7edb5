import { randomUUID } from 'node:crypto';
import { standardPeriods } from '@loonpoort/server/companies/booking-period.js';
import { Consents } from './consents.js';
import { type Arrival, type Reply, StandIn } from './stand-in.js';

interface Line {
  EntryID: string;
  EntryNumber: number;
  GLAccount: string;
  AmountDC: number;
  Description: string;
  CostCenter: string | null;
  CostUnit: string | null;
  /** The relation, by its GUID. */
  Account: string | null;
  JournalCode: string;
  FinancialYear: number;
}

/**
 * A ledger account: `UseCostcenter` and `UseCostunit` are 0 (optional), 1 (mandatory) or 2 (no), as in the vendor's own
 * model (https://github.com/exactonline/exactonline-api-dotnet-client, Models/Financial/GLAccount.cs).
 */
export const account = (
  code: string,
  name: string,
  more: { UseCostcenter?: number; UseCostunit?: number; IsBlocked?: boolean } = {},
) => ({
  ID: randomUUID(),
  Code: code.padStart(9),
  Description: name,
  UseCostcenter: 0,
  UseCostunit: 0,
  IsBlocked: false,
  ...more,
});

/** A cost centre or unit; the end date as OData 2 has it in JSON. */
const dimension = (code: string, name: string, endDate: string | null = null) => ({
  ID: randomUUID(),
  Code: code,
  Description: name,
  EndDate: endDate && `/Date(${Date.parse(endDate)})/`,
});

/** A relation; its code has 18 characters (https://github.com/picqer/exact-php-client, Account.php). */
const relation = (code: string, name: string, blocked = false) => ({
  ID: randomUUID(),
  Code: code.padStart(18),
  Name: name,
  Blocked: blocked,
});

/** Plays Exact Online: REST with OData, and OAuth 2 with tokens that cannot be refreshed before 570 s. */
export class ExactOnlineServer extends StandIn {
  readonly division = '123456';
  readonly accounts = [
    account('4000', 'Bruto lonen'),
    account('4010', 'Vakantiegeld'),
    account('4030', 'Pensioen'),
    account('4070', 'Reiskosten'),
    account('4100', 'Sociale lasten'),
    account('1700', 'Loonheffingen', { UseCostcenter: 2, UseCostunit: 2 }),
    account('1720', 'Pensioen', { UseCostcenter: 2, UseCostunit: 2 }),
    account('1830', 'Vakantiegeld', { UseCostcenter: 2, UseCostunit: 2 }),
    account('2100', 'Nettoloon', { UseCostcenter: 2, UseCostunit: 2 }),
    account('4998', 'Met kostensoort', { UseCostunit: 1 }),
    account('4999', 'Met kostenplaats', { UseCostcenter: 1 }),
    account('4950', 'Oude rekening', { IsBlocked: true }),
    ...Array.from({ length: 1100 }, (_, index) => account(String(8000 + index), `Omzet ${index}`)),
  ];
  readonly journals = [
    { ID: randomUUID(), Code: '90', Description: 'Memoriaal', IsBlocked: false },
    { ID: randomUUID(), Code: 'LOON', Description: 'Lonen', IsBlocked: false },
    { ID: randomUUID(), Code: 'OUD', Description: 'Lonen tot 2020', IsBlocked: true },
  ];
  readonly costCentres = [
    dimension('100', 'Winkel'),
    dimension('200', 'Werkplaats', '2026-12-31'),
    dimension('900', 'Filiaal', '2025-12-31'),
  ];
  readonly costUnits = [dimension('P1', 'Productie'), dimension('P9', 'Oude productie', '2025-12-31')];
  readonly relations = [
    ...Array.from({ length: 1100 }, (_, index) => relation(String(1 + index), `Klant ${index}`)),
    relation('20001', 'A. de Vries'),
    relation('20002', 'B. Jansen'),
    relation('20003', 'C. Bakker', true),
  ];
  readonly lines: Line[] = [];
  /** Periods that are closed: `LOON 2026/1`. */
  readonly closed = new Set<string>();
  /** The periods of a year. */
  periodCount: 12 | 13 = 12;
  /** The user may not see these. */
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
      gone: {
        error: 'invalid_request',
        error_description: 'The refresh token expired at 1/1/2026 2:50:46 PM and it is now 7/31/2026 7:45:12 PM.',
      },
      now,
    });
  }

  protected override isPosting = ({ method, path }: Arrival): boolean => method === 'POST' && path.includes('/api/v1/');

  /** Exact Online says when a limit ends, and has no `Retry-After`. */
  protected override limited(): Reply {
    const headers = {
      'X-RateLimit-Minutely-Limit': '60',
      'X-RateLimit-Minutely-Remaining': '0',
      'X-RateLimit-Minutely-Reset': String(Date.now() + 30_000),
    };
    return { status: 429, headers, body: '' };
  }

  protected override failed(text: string): Reply {
    return error(500, text);
  }

  protected override answer(request: Arrival): Reply {
    const { path } = request;
    if (path === '/api/oauth2/token') return this.consents.token(request);
    if (!this.consents.admits(request))
      return { status: 401, headers: { 'content-type': 'text/html' }, body: 'Unauthorized' };
    // Without this header Exact Online answers in Atom.
    if (request.headers.accept !== 'application/json')
      return { headers: { 'content-type': 'application/atom+xml' }, body: '<feed/>' };
    if (--this.minutely < 0) return this.limited();
    if (path === '/api/v1/current/Me') return list([{ CurrentDivision: 99 }]);
    const [, division, resource] = /^\/api\/v1\/(\d+)\/(.+)$/.exec(path) ?? [];
    if (resource === 'hrm/Divisions')
      return list([
        { Code: 99, Description: 'Kantoor' },
        { Code: Number(this.division), Description: 'Bakkerij Peeters BV' },
      ]);
    if (division !== this.division) return error(403, 'Forbidden - geen toegang tot deze administratie');
    if (this.forbidden.has(resource!)) return error(403, 'Forbidden');
    switch (resource) {
      case 'financial/FinancialPeriods':
        return this.#periods(request);
      case 'read/financial/JournalStatusList':
        return this.#journalStatuses(request);
      case 'financial/Journals':
        return list(this.journals);
      case 'sync/Financial/GLAccounts':
        return request.query.get('$filter') === 'Timestamp gt 1'
          ? this.#paged(request, this.accounts, 1000)
          : error(400, 'This endpoint has mandatory filtering applied.');
      case 'sync/CRM/Accounts':
        return request.query.get('$filter') === 'Timestamp gt 1'
          ? this.#paged(request, this.relations, 1000)
          : error(400, 'This endpoint has mandatory filtering applied.');
      case 'financial/GLAccountClassificationMappings':
        return list([
          {
            ID: randomUUID(),
            GLAccountCode: '     4000',
            ClassificationCode: 'WPerLesLon',
            GLSchemeCode: 'RGS',
            GLSchemeDescription: 'Referentiegrootboekschema',
          },
          {
            ID: randomUUID(),
            GLAccountCode: '     4000',
            ClassificationCode: 'W10',
            GLSchemeCode: 'EIGEN',
            GLSchemeDescription: 'Eigen rapportage',
          },
        ]);
      case 'hrm/Costcenters':
        return list(this.costCentres);
      case 'hrm/Costunits':
        return list(this.costUnits);
      case 'generaljournalentry/GeneralJournalEntries':
        return this.#post(request);
      case 'generaljournalentry/GeneralJournalEntryLines':
        return this.#paged(
          request,
          this.#visible().filter(({ EntryID }) => request.query.get('$filter') === `EntryID eq guid'${EntryID}'`),
        );
      case 'financialtransaction/TransactionLines':
        return this.#transactionLines(request);
    }
    return error(404, 'Resource not found');
  }

  #post({ body }: Arrival): Reply {
    const {
      JournalCode,
      FinancialYear,
      GeneralJournalEntryLines: given,
      ...rest
    } = JSON.parse(body) as Record<string, never> & { GeneralJournalEntryLines: Record<string, never>[] };
    const unknown = Object.keys(rest).filter(
      (name) => !['FinancialPeriod', 'Currency', 'Type', 'EntryNumber', 'ExchangeRate', 'Reversal'].includes(name),
    );
    if (unknown.length > 0) return error(400, `Invalid property: ${unknown.join(', ')}`);
    if (this.closed.has(`${JournalCode} ${FinancialYear}/${rest.FinancialPeriod}`))
      return error(500, 'De periode is afgesloten');
    const journal = this.journals.find(({ Code }) => Code === JournalCode);
    if (!journal || journal.IsBlocked) return error(500, 'Ongeldig: Dagboek');
    if (given.length < 2) return error(400, 'Minimaal 2 regels');
    if (given.some(({ Description }) => String(Description).length > 60)) return error(400, 'Te lang: Omschrijving');
    for (const line of given) {
      const known = this.accounts.find(({ ID }) => ID === line.GLAccount);
      if (!known || known.IsBlocked) return error(500, 'Ongeldig: Grootboekrekening');
      const rules = {
        Kostenplaats: ['UseCostcenter', 'CostCenter'],
        Kostendrager: ['UseCostunit', 'CostUnit'],
      } as const;
      for (const [name, [rule, field]] of Object.entries(rules)) {
        if (known[rule] === 1 && !line[field]) return error(500, `Verplicht: ${name}`);
        if (known[rule] === 2 && line[field]) return error(500, `Niet toegestaan: ${name}`);
      }
    }
    const total = given.reduce((sum, { AmountFC }) => sum + Math.round(Number(AmountFC) * 100), 0);
    if (total !== 0) return error(500, 'Deze boeking is niet in balans.');
    const entry = { EntryID: randomUUID(), EntryNumber: ++this.#number };
    const kept = this.dropsLines ? given.slice(0, -1) : given;
    this.lines.push(
      ...kept.map((line) => ({
        ...entry,
        GLAccount: line.GLAccount!,
        AmountDC: Number(line.AmountFC),
        Description: line.Description!,
        CostCenter: line.CostCenter ?? null,
        CostUnit: line.CostUnit ?? null,
        // A GUID that the division does not have is dropped without a word, as other GUIDs are.
        Account: this.relations.find(({ ID }) => ID === line.Account)?.ID ?? null,
        JournalCode: JournalCode!,
        FinancialYear: FinancialYear!,
      })),
    );
    return { status: 201, body: { d: { ...entry, JournalCode } } };
  }

  #journalStatuses({ query }: Arrival): Reply {
    const [, journal, year] = /^Journal eq '(.+)' and Year ge (\d+)$/.exec(query.get('$filter')!) ?? [];
    if (!journal) return error(400, `Syntax error in filter: ${query.get('$filter')}`);
    return list(
      this.#years(Number(year)).flatMap((each) =>
        standardPeriods(each, this.periodCount).map(({ number }) => ({
          Year: each,
          Period: number,
          Status: this.closed.has(`${journal} ${each}/${number}`) ? 1 : 0,
        })),
      ),
    );
  }

  /** The division's financial years are those of the calendar; dates are midnight UTC, as OData 2 writes them. */
  #periods({ query }: Arrival): Reply {
    const [, year] = /^FinYear ge (\d+)$/.exec(query.get('$filter')!) ?? [];
    if (!year) return error(400, `Syntax error in filter: ${query.get('$filter')}`);
    const at = (day: string) => `/Date(${Date.parse(day)})/`;
    return list(
      this.#years(Number(year)).flatMap((each) =>
        standardPeriods(each, this.periodCount).map(({ number, start, end }) => ({
          ...{ FinYear: each, FinPeriod: number, StartDate: at(start), EndDate: at(end) },
        })),
      ),
    );
  }

  /** Exact Online has the years that were opened in it. */
  #years = (from: number): number[] => [2025, 2026, 2027].filter((year) => year >= from);

  #transactionLines({ query }: Arrival): Reply {
    const filter = query.get('$filter')!;
    const [, journal, year, start] =
      /^JournalCode eq '(.+)' and FinancialYear eq (\d+) and startswith\(Description,'(.+)'\) eq true$/.exec(filter) ??
      [];
    if (!start) return error(400, `Syntax error in filter: ${filter}`);
    return list(
      this.#visible().filter(
        (line) =>
          line.JournalCode === journal && line.FinancialYear === Number(year) && line.Description.startsWith(start),
      ),
    );
  }

  #visible(): Line[] {
    if (!this.hiding) this.#shown = this.lines.length;
    return this.lines.slice(0, this.#shown);
  }

  /** Pages of 60, and of 1000 for what begins with `sync`. */
  #paged({ path, query }: Arrival, rows: readonly unknown[], size = 60): Reply {
    const from = Number(query.get('$skiptoken') ?? 0);
    const results = rows.slice(from, from + size);
    const next = new URLSearchParams(query);
    next.set('$skiptoken', String(from + size));
    return { body: { d: { results, ...(from + size < rows.length && { __next: `${this.url}${path}?${next}` }) } } };
  }
}

const list = (results: unknown[]): Reply => ({ body: { d: { results } } });
const error = (status: number, value: string): Reply => ({
  status,
  body: { error: { code: '', message: { lang: '', value } } },
});
