import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import { bookingPeriod } from '../companies/period-span.js';
import type { Integration } from '../integrations/integration.js';
import type { Entry, EntryLine } from '../integrations/packages/entry.js';
import { Journal, type JournalLine, type Variant } from './journal.js';
import { net, readLines } from './lines.js';
import { neededVariant, periodsOf, splitsBalance } from './needs.js';

type Chosen = Pick<Integration, 'package' | 'settings'>;

/** A journal as a package gets it, read from the database. Whoever asks has checked that the caller may see it. */
export async function entryOf(knex: Knex, tenantId: string, journalId: string, chosen: Chosen): Promise<Entry> {
  const [journal, lines] = await Promise.all([
    Journal.query(knex).findById([tenantId, journalId]).throwIfNotFound(),
    readLines(knex, tenantId, journalId),
  ]);
  const company = await Company.query(knex).findById([tenantId, journal.companyId]).throwIfNotFound();
  return toEntry(journal, lines, company, chosen);
}

/**
 * A journal as a package's settings ask for it: what they do not split by is added up, so that one journal serves
 * packages with less detail than it holds. Lines on the balance sheet have no cost centre unless it is split too.
 */
export function toEntry(
  journal: Pick<Journal, 'id' | 'number' | 'reference' | 'year' | 'periodTo' | 'date' | 'description' | 'variant' | 'splitBalance'>,
  lines: readonly JournalLine[],
  company: Pick<Company, 'name' | 'number' | 'wageTaxNumber' | 'periodType'>,
  chosen: Chosen,
): Entry {
  const { id, number, reference, year, date, description } = journal;
  const needed = neededVariant(chosen);
  const whole = journal.variant === needed && journal.splitBalance === splitsBalance(chosen);
  const kept = whole ? lines : net(lines.map((line) => only(line, needed, splitsBalance(chosen))));
  return {
    ...{ id, number, reference, year, date, description },
    period: bookingPeriod(company.periodType, journal.periodTo, periodsOf(chosen.package)),
    company: { name: company.name, number: company.number, wageTaxNumber: company.wageTaxNumber },
    lines: kept.map(toEntryLine),
  };
}

function only(line: JournalLine, needed: Variant, splitBalance: boolean): JournalLine {
  const splits = line.kind === 'profitAndLoss' || splitBalance;
  const byCentre = splits && (needed === 'costCentre' || needed === 'costCentreAndUnit');
  return {
    ...line,
    costCentre: byCentre ? line.costCentre : null,
    costUnit: splits && needed === 'costCentreAndUnit' ? line.costUnit : null,
    department: splits && needed === 'department' ? line.department : null,
    employeeNumber: null,
  };
}

const toEntryLine = ({ account, accountName, rgs, kind, costCentre, costUnit, department, description, amount }: JournalLine): EntryLine => ({
  ...{ account, accountName, rgs, costCentre, costUnit, department, description, amount },
  balance: kind === 'balance',
});
