import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import { toLine } from '../contract/formats.js';
import type { Integration } from '../integrations/integration.js';
import { findDocumentNumber, findNumberSeries } from '../integrations/document-numbers.js';
import type { JournalEntry, EntryLine } from '../integrations/files/journal-entry.js';
import { formatOf } from '../integrations/registry.js';
import { Journal, type JournalLine, type Variant } from './journal.js';
import { netLines, readLines } from './journal-lines.js';
import { isNetPay } from './journal-builder.js';
import { paysPerEmployee, requiredVariant, splitsBalance } from './variant.js';

type Chosen = Pick<Integration, 'package' | 'settings'>;

/**
 * Reads a journal as a package gets it: with the document number that it has or would get, where its file has one.
 * Whoever asks has checked that the caller may see it.
 */
export async function readJournalEntry(
  knex: Knex,
  tenantId: string,
  journalId: string,
  chosen: Chosen,
): Promise<JournalEntry> {
  const [journal, lines] = await Promise.all([
    Journal.query(knex).findById([tenantId, journalId]).throwIfNotFound(),
    readLines(knex, tenantId, journalId),
  ]);
  const company = await Company.query(knex).findById([tenantId, journal.companyId]).throwIfNotFound();
  return numberEntry(knex, company, toJournalEntry(journal, lines, company, chosen), chosen);
}

/** Gives an entry the document number that it has or would get, where the file of the package has one. */
export async function numberEntry(
  knex: Knex,
  company: Pick<Company, 'tenantId' | 'id'>,
  entry: JournalEntry,
  { package: key, settings }: Chosen,
): Promise<JournalEntry> {
  if (!formatOf(key, settings)?.hasEntryNumber?.(settings)) return entry;
  const series = await findNumberSeries(knex, company.tenantId, company.id, key);
  return { ...entry, number: (await findDocumentNumber(knex, series, entry.id, settings)).number };
}

/**
 * Returns a journal as a package's settings ask for it: what they do not split by is added up, so that one journal
 * serves packages with less detail than it holds. Lines on the balance sheet have no cost centre unless it is split
 * too. Texts that no package takes are written without what is wrong with them, so that no locked run is stuck; codes
 * are never changed.
 */
export function toJournalEntry(
  journal: Pick<
    Journal,
    | 'id'
    | 'number'
    | 'reference'
    | 'date'
    | 'bookingYear'
    | 'bookingPeriod'
    | 'bookingStart'
    | 'bookingEnd'
    | 'description'
    | 'variant'
    | 'splitBalance'
    | 'netPayPerEmployee'
  >,
  lines: readonly JournalLine[],
  company: Pick<Company, 'name' | 'number' | 'wageTaxNumber'>,
  chosen: Chosen,
): JournalEntry {
  const { id, number, reference, date } = journal;
  const needed = requiredVariant(chosen);
  const keepsPayees = paysPerEmployee(chosen);
  const whole =
    journal.variant === needed &&
    journal.splitBalance === splitsBalance(chosen) &&
    journal.netPayPerEmployee === keepsPayees;
  const kept = whole ? lines : netLines(lines.map((line) => only(line, needed, splitsBalance(chosen), keepsPayees)));
  return {
    ...{ id, number, reference, date },
    description: toLine(journal.description),
    year: journal.bookingYear,
    period: journal.bookingPeriod,
    periodSpan: { start: journal.bookingStart, end: journal.bookingEnd },
    company: { name: toLine(company.name), number: company.number, wageTaxNumber: company.wageTaxNumber },
    lines: kept.map(toEntryLine),
  };
}

function only(line: JournalLine, needed: Variant, splitBalance: boolean, keepsPayees: boolean): JournalLine {
  const splits = line.kind === 'profitAndLoss' || splitBalance;
  const byCentre = splits && (needed === 'costCentre' || needed === 'costCentreAndUnit');
  return {
    ...line,
    costCentre: byCentre ? line.costCentre : null,
    costUnit: splits && needed === 'costCentreAndUnit' ? line.costUnit : null,
    department: splits && needed === 'department' ? line.department : null,
    employeeNumber: keepsPayees && isNetPay(line) ? line.employeeNumber : null,
  };
}

const toEntryLine = ({
  account,
  accountName,
  rgs,
  kind,
  costCentre,
  costUnit,
  department,
  employeeNumber,
  description,
  amount,
}: JournalLine): EntryLine => ({
  ...{ account, rgs, costCentre, costUnit, department, employeeNumber, amount },
  accountName: toLine(accountName),
  description: toLine(description),
  balance: kind === 'balance',
});
