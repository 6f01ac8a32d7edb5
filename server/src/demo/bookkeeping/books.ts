import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../app.js';
import { standardAccounts } from '../../ledgers/standard-scheme.js';
import { ClosedPeriods } from './closed-periods.js';

export interface Division {
  Code: number;
  Description: string;
}

export interface BookedLine {
  GLAccount: string;
  AmountFC: number;
  Description: string;
  CostCenter?: string;
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

export const journals = [
  { Code: '90', Description: 'Memoriaal', Type: 90 },
  { Code: 'LOON', Description: 'Loonjournaal', Type: 90 },
];

/**
 * The books of the demo's bookkeeping package: an administration for every client company of the demo, with the
 * accounts of the standard scheme. What is booked is kept beside the database.
 */
export class Books {
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

  divisions(): Promise<Division[]> {
    return this.#app.database.rows<Division>(
      `SELECT 100000 + c.search_key AS Code, c.name AS Description
       FROM companies AS c JOIN tenants AS t ON t.id = c.tenant_id
       WHERE t.slug = 'oamkb' AND c.kind = 'client' ORDER BY c.sort_name`,
    );
  }

  accounts(division: number) {
    return standardAccounts.map(({ number, name, kind }) => ({
      ID: guid(`account ${division} ${number}`),
      Code: String(number),
      Description: name,
      BalanceType: kind === 'balance' ? 'B' : 'W',
      IsBlocked: false,
    }));
  }

  /** Accounts by the code that they have in the Referentiegrootboekschema. */
  classifications(division: number) {
    return standardAccounts
      .filter(({ rgs }) => rgs !== null)
      .map(({ number, rgs }) => ({
        ID: guid(`classification ${division} ${number}`),
        ...{ GLAccountCode: String(number), ClassificationCode: rgs, GLSchemeCode: 'RGS', GLSchemeDescription: 'Referentiegrootboekschema' },
      }));
  }

  async costCentres(division: number) {
    const rows = await this.#app.database.rows<{ Code: string; Description: string }>(
      `SELECT k.code AS Code, k.description AS Description FROM cost_centres AS k
       JOIN companies AS c ON c.tenant_id = k.tenant_id AND c.id = k.company_id WHERE c.search_key = ? ORDER BY k.code`,
      [division - 100_000],
    );
    return rows.map((row) => ({ ID: guid(`cost centre ${division} ${row.Code}`), ...row }));
  }

  /** Journals are closed per period: the package lists which are. */
  journalStatuses(division: number) {
    return this.closed.all
      .filter((closed) => closed.division === division)
      .flatMap(({ year, period }) => journals.map(({ Code }) => ({ Journal: Code, Year: year, Period: period, Status: 1 })));
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

  /** Every line of every entry of an administration, as the package lists its transactions. */
  transactionLines(division: number) {
    const codes = new Map(this.accounts(division).map(({ ID, Code }) => [ID, Code]));
    return this.entries
      .filter((entry) => entry.division === division)
      .flatMap(({ lines, EntryID, EntryNumber, JournalCode, FinancialYear, FinancialPeriod }) =>
        lines.map((line, index) => ({
          ...{ ID: guid(`line ${EntryID} ${index}`), EntryID, EntryNumber, JournalCode, FinancialYear, FinancialPeriod },
          ...{ LineNumber: index + 1, GLAccountCode: codes.get(line.GLAccount), AmountDC: line.AmountFC },
          ...line,
        })),
      );
  }
}

/** The same for the same text, so that a restart changes no id. */
export function guid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
