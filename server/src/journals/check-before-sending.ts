import type { Knex } from 'knex';
import { bookingPeriodWords, fits } from '../companies/booking-period.js';
import { Company } from '../companies/company.js';
import type { Finding } from '../contract/finding.js';
import type { Schemas } from '../contract/handler.js';
import type { Text } from '../contract/text.js';
import { type EffectiveIntegration, findEffectiveIntegration } from '../integrations/effective-integration.js';
import { labels } from '../generated/texts.js';
import { packageOf } from '../integrations/catalogue.js';
import type { JournalEntry, PackageFinding as PackageFinding } from '../integrations/files/journal-entry.js';
import type { PackageSettings } from '../integrations/files/format.js';
import { lastEntryNumber } from '../integrations/files/settings.js';
import { formatOf } from '../integrations/registry.js';
import { Run } from '../runs/run.js';
import { assessRun } from './assess-run.js';
import { isBookedAlike, rebooked, toBooking, toBookingColumns } from './book-run.js';
import { Journal } from './journal.js';
import { withDefaults } from './journal-file.js';
import { readProgress } from './current-journals.js';
import { covers, paysPerEmployee, requiredVariant } from './variant.js';
import { readJournalEntry } from './to-journal-entry.js';

export interface CheckedJournal {
  applying: EffectiveIntegration | undefined;
  /** The journal as the package would get it; undefined without a package. */
  entry: JournalEntry | undefined;
  /** All that was found, at once. */
  findings: Finding[];
}

/**
 * Finds all that stands in the way of sending a journal and that can be told without asking the package. Whoever asks
 * has checked that the caller may see the journal.
 *
 * @param options.asFile true where a person brings it into the books from a file, which can be downloaded twice
 */
export async function checkBeforeSending(
  knex: Knex,
  tenantId: string,
  journalId: string,
  { asFile = false } = {},
): Promise<CheckedJournal> {
  const journal = await Journal.query(knex).findById([tenantId, journalId]).throwIfNotFound();
  const { isDelivered, isUnderway, isDownloaded } = await readProgress(knex, journal);
  const company = await Company.query(knex).findById([tenantId, journal.companyId]).throwIfNotFound();
  const findings: Finding[] = [];
  if (company.kind !== 'client') findings.push({ code: 'testCompany' });
  if (journal.supersededBy !== null) findings.push({ code: 'supersededJournal' });
  if (isUnderway || (isDelivered && !asFile)) findings.push({ code: 'alreadySent' });
  else if (isDelivered) findings.push({ code: 'alreadyBooked' });
  else if (isDownloaded && !asFile) findings.push({ code: 'fileDownloaded' });
  else if (await isStale(knex, journal)) findings.push({ code: 'staleJournal' });
  const applying = await findEffectiveIntegration(knex, tenantId, journal.companyId);
  if (!applying) return { applying, entry: undefined, findings: [...findings, { code: 'noIntegration' }] };
  const { integration } = applying;
  const key = integration.package as Schemas['PackageKey'];
  // What the form of the package has got since is in a file too, as `getJournalFile` writes it.
  const settings = asFile ? withDefaults(key, integration.settings) : integration.settings;
  const entry = await readJournalEntry(knex, tenantId, journalId, { package: key, settings });
  const lacksPayees = paysPerEmployee(integration) && !journal.netPayPerEmployee && journal.variant !== 'employee';
  if (lacksPayees || !covers(journal.variant, requiredVariant(integration))) findings.push({ code: 'otherVariant' });
  const run = await Run.query(knex).findById([tenantId, journal.runId]).throwIfNotFound();
  const now = rebooked(journal, run, company.periodType, applying.mapping);
  if (!isBookedAlike(journal, toBookingColumns(now)) && fits(toBooking(journal)))
    findings.push({ code: 'bookingChanged', values: { period: bookingPeriodWords(now.period) } });
  findings.push(...entryFindings(key, entry, settings));
  return { applying, entry, findings };
}

/** A journal that is yet to be compared after a change is compared now. */
async function isStale(knex: Knex, { tenantId, runId, staleReason, unsettled, leftHash }: Journal): Promise<boolean> {
  if (unsettled === 0) return staleReason !== null;
  const { difference, outcomeHash } = await assessRun(knex, tenantId, runId);
  return difference !== null && outcomeHash !== leftHash;
}

/**
 * Finds what keeps a journal from being booked with these settings. Nothing remains of one whose lines cancel out where
 * the settings do not split them.
 */
export function entryFindings(key: Schemas['PackageKey'], entry: JournalEntry, settings: PackageSettings): Finding[] {
  if (entry.lines.length === 0) return [{ code: 'emptyJournal' }];
  if (entry.number > lastEntryNumber) return [{ code: 'entryNumbersUsedUp', values: { limit: lastEntryNumber } }];
  const { year, period: number, periodSpan, date } = entry;
  const period = { year, number, ...periodSpan };
  if (!fits({ date, period }))
    return [{ code: 'dateOutsidePeriod', values: { date, period: bookingPeriodWords(period) } }];
  return settingsFindings(key, formatOf(key, settings)?.check(entry, settings) ?? []);
}

/** Returns what a package's file cannot hold, with the settings named as its form names them. */
export function settingsFindings(key: string, found: readonly PackageFinding[]): Finding[] {
  const settings: Record<string, Text> = packageOf(key)?.labels ?? {};
  const columns: Record<string, Text> = labels.ColumnSource;
  const named = { label: settings, column: columns };
  return found.map(({ code, values, bookingDate }) => ({
    code,
    ...(bookingDate !== undefined && { bookingDate }),
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? (named[name as keyof typeof named]?.[value] ?? value) : value,
      ]),
    ),
  }));
}
