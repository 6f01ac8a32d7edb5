import type { Request, ResponseObject, ResponseToolkit, ServerRoute } from '@hapi/hapi';
import { fits } from '../../companies/booking-period.js';
import { type BookedLine, type DemoBooks, guid, journals } from './books.js';
import type { Consent } from './consent.js';
import { filtered } from './filter.js';

type Rows = (division: number) => object[] | Promise<object[]>;

interface NewEntry {
  JournalCode?: string;
  FinancialYear?: number;
  FinancialPeriod?: number;
  GeneralJournalEntryLines?: BookedLine[];
}

/** Makes the part of Exact Online's REST API that Loonpoort uses, over the demo's books. */
export function apiRoutes(prefix: string, books: DemoBooks, consent: Consent): ServerRoute[] {
  const api = `${prefix}/api/v1`;
  const lists: Record<string, Rows> = {
    'hrm/Divisions': () => divisionRows(books),
    'system/Divisions': () => divisionRows(books),
    'financial/Journals': () => journals.map((journal) => ({ ID: guid(`journal ${journal.Code}`), ...journal })),
    'sync/Financial/GLAccounts': (division) => books.accounts(division),
    'financial/GLAccountClassificationMappings': (division) => books.classifications(division),
    'financial/FinancialPeriods': (division) => books.periods(division),
    'read/financial/JournalStatusList': (division) => books.journalStatuses(division),
    'hrm/Costcenters': (division) => books.costCentres(division),
    'hrm/Costunits': (division) => books.costUnits(division),
    'sync/CRM/Accounts': (division) => books.relations(division),
    'financialtransaction/TransactionLines': (division) => books.transactionLines(division),
    'generaljournalentry/GeneralJournalEntryLines': (division) => books.transactionLines(division),
  };
  const guarded = (handle: (request: Request, h: ResponseToolkit) => Promise<ResponseObject>) => ({
    options: { auth: false as const, cache: { otherwise: 'no-store' } },
    handler: (request: Request, h: ResponseToolkit) =>
      consent.allows(String(request.headers.authorization)) ? handle(request, h) : h.response().code(401),
  });
  const rows = async (request: Request, h: ResponseToolkit, all: object[]) =>
    h.response({ d: { results: filtered(all, request.query as Record<string, string>) } });
  return [
    {
      method: 'GET',
      path: `${api}/current/Me`,
      ...guarded(async (request, h) => {
        const [first] = await books.divisions();
        return rows(request, h, [{ CurrentDivision: first?.Code }]);
      }),
    },
    ...Object.entries(lists).map(([path, read]): ServerRoute => ({
      method: 'GET',
      path: `${api}/{division}/${path}`,
      ...guarded(async (request, h) => rows(request, h, await read(Number(request.params.division)))),
    })),
    {
      method: 'POST',
      path: `${api}/{division}/generaljournalentry/GeneralJournalEntries`,
      ...guarded(async (request, h) => {
        const division = Number(request.params.division);
        const entry = request.payload as NewEntry;
        const problem = await problemOf(entry, division, books);
        if (problem) return h.response({ error: { code: '', message: { lang: '', value: problem } } }).code(400);
        const { EntryID, EntryNumber } = books.book({
          division,
          JournalCode: entry.JournalCode!,
          lines: entry.GeneralJournalEntryLines!,
          FinancialYear: entry.FinancialYear,
          FinancialPeriod: entry.FinancialPeriod,
        });
        return h.response({ d: { ...entry, EntryID, EntryNumber } }).code(201);
      }),
    },
  ];
}

/** The package lists no more of its administrations than these. */
const divisionRows = async (books: DemoBooks) =>
  (await books.divisions()).map(({ Code, Description }) => ({ Code, Description }));

/** Answers why an entry is not booked, in the package's own way of saying so. */
async function problemOf(entry: NewEntry, division: number, books: DemoBooks): Promise<string | undefined> {
  const {
    JournalCode,
    FinancialYear: year = 0,
    FinancialPeriod: period = 0,
    GeneralJournalEntryLines: lines = [],
  } = entry;
  const own = (await books.bookingPeriods(division)).find((each) => each.year === year && each.number === period);
  if (!own) return `Niet gevonden: Periode ${period} van ${year}`;
  const strange = lines.find(({ Date: date }) => date !== undefined && !fits({ date, period: own }));
  if (strange) return `De datum ${strange.Date} valt niet in periode ${period} van ${year}`;
  if (books.closed.has({ division, year, period })) return `Periode ${period} van ${year} is afgesloten`;
  if (!journals.some(({ Code }) => Code === JournalCode)) return `Niet gevonden: Dagboek ${JournalCode}`;
  const known = new Set(books.accounts(division).map(({ ID }) => ID));
  const unknown = lines.find(({ GLAccount }) => !known.has(GLAccount));
  if (unknown) return `Niet gevonden: Grootboekrekening ${unknown.GLAccount}`;
  const relations = new Set((await books.relations(division)).map(({ ID }) => ID));
  const stranger = lines.find(({ Account }) => Account !== undefined && !relations.has(Account));
  if (stranger) return `Niet gevonden: Relatie ${stranger.Account}`;
  const cents = lines.reduce((sum, { AmountFC }) => sum + Math.round(AmountFC * 100), 0);
  return lines.length < 2 || cents !== 0 ? 'De boeking is niet in balans' : undefined;
}
