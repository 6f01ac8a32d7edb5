import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../app.js';
import { type BookingPeriod, standardPeriods } from '../../companies/booking-period.js';
import { standardAccounts } from '../../ledgers/standard-scheme.js';
import { ClosedPeriods } from './closed-periods.js';

export interface Division {
  Code: number;
  Description: string;
  /** The periods of a year. */
  periodCount: 12 | 13;
}

export interface BookedLine {
  GLAccount: string;
  AmountFC: number;
  Description: string;
  /** `YYYY-MM-DD`; entries of before this have none. */
  Date?: string;
  CostCenter?: string;
  /** The relation, by its id. */
  Account?: string;
  Notes?: string;
}

export interface BookedEntry {
  EntryID: string;
  EntryNumber: number;
  division: number;
  JournalCode: string;
  FinancialYear?: number;
  FinancialPeriod?: number;
  lines: BookedLine[];
}

const file = 'demo-bookkeeping.jsonl';

/** Businesses of this trade close their books every four weeks, the others every month. */
const byFourWeeks = /^Metaalbewerking /;

export const journals = [
  { Code: '90', Description: 'Memoriaal', Type: 90 },
  { Code: 'LOON', Description: 'Loonjournaal', Type: 90 },
];

/**
 * Keeps the books of the demo's bookkeeping package: an administration for every client company of the demo, with the
 * accounts of the standard scheme. What is booked is kept beside the database.
 */
export class DemoBooks {
  readonly #app: App;
  readonly #path: string;
  readonly entries: BookedEntry[];
  readonly closed: ClosedPeriods;

  constructor(app: App, folder: string) {
    this.#app = app;
    this.#path = join(folder, file);
    const kept = existsSync(this.#path) ? readFileSync(this.#path, 'utf8').split('\n').filter(Boolean) : [];
    this.closed = new ClosedPeriods(folder);
    this.entries = kept.map((line) => JSON.parse(line) as BookedEntry);
  }

  async divisions(): Promise<Division[]> {
    const companies = await this.#app.database.rows<Pick<Division, 'Code' | 'Description'>>(
      `SELECT 100000 + c.search_key AS "Code", c.name AS "Description"
       FROM companies AS c JOIN tenants AS t ON t.id = c.tenant_id
       WHERE t.slug = 'oamkb' AND c.kind = 'client' ORDER BY c.sort_name`,
    );
    return companies.map((company) => ({ ...company, periodCount: byFourWeeks.test(company.Description) ? 13 : 12 }));
  }

  accounts(division: number) {
    return standardAccounts.map(({ number, name, kind }, index) => ({
      Timestamp: index + 2,
      ID: guid(`account ${division} ${number}`),
      Code: String(number),
      Description: name,
      BalanceType: kind === 'balance' ? 'B' : 'W',
      IsBlocked: false,
    }));
  }

  /** Returns accounts by the code that they have in the Referentiegrootboekschema. */
  classifications(division: number) {
    return standardAccounts
      .filter(({ rgs }) => rgs !== null)
      .map(({ number, rgs }) => ({
        ID: guid(`classification ${division} ${number}`),
        ...{
          GLAccountCode: String(number),
          ClassificationCode: rgs,
          GLSchemeCode: 'RGS',
          GLSchemeDescription: 'Referentiegrootboekschema',
        },
      }));
  }

  costCentres(division: number) {
    return this.#dimension(division, 'cost_centres');
  }

  costUnits(division: number) {
    return this.#dimension(division, 'cost_units');
  }

  async #dimension(division: number, table: 'cost_centres' | 'cost_units') {
    const rows = await this.#app.database.rows<{ Code: string; Description: string }>(
      `SELECT k.code AS "Code", k.description AS "Description" FROM ${table} AS k
       JOIN companies AS c ON c.tenant_id = k.tenant_id AND c.id = k.company_id WHERE c.search_key = ? ORDER BY k.code`,
      [division - 100_000],
    );
    return rows.map((row) => ({ ID: guid(`${table} ${division} ${row.Code}`), ...row }));
  }

  /** Returns the employees of a company as relations of its administration: employee 12 has code 20012. */
  async relations(division: number) {
    const employees = await this.#app.database.rows<{ number: number; name: string }>(
      `SELECT e.number, e.last_name AS name FROM employees AS e
       JOIN companies AS c ON c.tenant_id = e.tenant_id AND c.id = e.company_id WHERE c.search_key = ? ORDER BY e.number`,
      [division - 100_000],
    );
    return employees.map(({ number, name }, index) => ({
      Timestamp: index + 2,
      ID: guid(`relation ${division} ${number}`),
      Code: String(20_000 + Number(number)).padStart(18),
      Name: name,
      Blocked: false,
    }));
  }

  /** Returns the periods of an administration: of the last five years, this one and the next. */
  async bookingPeriods(division: number): Promise<BookingPeriod[]> {
    const count = (await this.divisions()).find(({ Code }) => Code === division)?.periodCount ?? 12;
    const year = this.#app.now().getFullYear();
    return Array.from({ length: 7 }, (_, index) => standardPeriods(year - 5 + index, count)).flat();
  }

  /** Returns the periods of an administration as the package lists them. */
  async periods(division: number) {
    const at = (day: string) => `/Date(${Date.parse(day)})/`;
    return (await this.bookingPeriods(division)).map(({ year, number, start, end }) => ({
      ID: guid(`period ${division} ${year} ${number}`),
      FinYear: year,
      FinPeriod: number,
      StartDate: at(start),
      EndDate: at(end),
    }));
  }

  /** Returns which journals are closed in which period, as the package lists them. */
  journalStatuses(division: number) {
    return this.closed.all
      .filter((closed) => closed.division === division)
      .flatMap(({ year, period }) =>
        journals.map(({ Code }) => ({ Journal: Code, Year: year, Period: period, Status: 1 })),
      );
  }

  /** Books an entry under the next number of its journal. */
  book(entry: Omit<BookedEntry, 'EntryID' | 'EntryNumber'>): BookedEntry {
    const inJournal = this.entries.filter(
      ({ division, JournalCode }) => division === entry.division && JournalCode === entry.JournalCode,
    );
    const booked = { ...entry, EntryID: randomUUID(), EntryNumber: 26_900_001 + inJournal.length };
    appendFileSync(this.#path, `${JSON.stringify(booked)}\n`);
    this.entries.push(booked);
    return booked;
  }

  /** Returns every line of every entry of an administration, as the package lists its transactions. */
  transactionLines(division: number) {
    const codes = new Map(this.accounts(division).map(({ ID, Code }) => [ID, Code]));
    return this.entries
      .filter((entry) => entry.division === division)
      .flatMap(({ lines, EntryID, EntryNumber, JournalCode, FinancialYear, FinancialPeriod }) =>
        lines.map((line, index) => ({
          ...{
            ID: guid(`line ${EntryID} ${index}`),
            EntryID,
            EntryNumber,
            JournalCode,
            FinancialYear,
            FinancialPeriod,
          },
          LineNumber: index + 1,
          GLAccountCode: codes.get(line.GLAccount),
          AmountDC: line.AmountFC,
          ...line,
        })),
      );
  }
}

/** Returns an id that is the same for the same text, so that a restart changes none. */
export function guid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
