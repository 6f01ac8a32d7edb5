import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import type { Finding } from '../contract/finding.js';
import type { Schemas } from '../contract/handler.js';
import type { Text } from '../contract/text.js';
import { type Applying, applyingTo } from '../integrations/applying.js';
import { labels } from '../generated/texts.js';
import { packageOf } from '../integrations/catalogue.js';
import type { Entry, Finding as PackageFinding } from '../integrations/packages/entry.js';
import type { Settings } from '../integrations/packages/format.js';
import { formatOf } from '../integrations/packages/formats.js';
import { Journal } from './journal.js';
import { isDelivered, isUnderway } from './live.js';
import { holds, neededVariant } from './needs.js';
import { entryOf } from './to-entry.js';

export interface Checked {
  applying: Applying | undefined;
  /** As the package would get it; undefined without a package. */
  entry: Entry | undefined;
  /** All at once. */
  findings: Finding[];
}

/**
 * All that can be told without asking the package. Whoever asks has checked that the caller may see the journal.
 */
export async function checkBeforeSending(knex: Knex, tenantId: string, journalId: string): Promise<Checked> {
  const journal = (await Journal.query(knex)
    .alias('j')
    .select('j.*', knex.raw(`${isDelivered('j')} AS delivered`), knex.raw(`${isUnderway('j')} AS underway`))
    .where({ 'j.tenantId': tenantId, 'j.id': journalId })
    .first()
    .throwIfNotFound()) as Journal & { delivered: number; underway: number };
  const company = await Company.query(knex).findById([tenantId, journal.companyId]).throwIfNotFound();
  const findings: Finding[] = [];
  if (company.kind !== 'client') findings.push({ code: 'testCompany' });
  if (journal.supersededBy !== null) findings.push({ code: 'supersededJournal' });
  if (journal.delivered || journal.underway) findings.push({ code: 'alreadySent' });
  else if (journal.staleReason !== null) findings.push({ code: 'staleJournal' });
  const applying = await applyingTo(knex, tenantId, journal.companyId);
  if (!applying) return { applying, entry: undefined, findings: [...findings, { code: 'noIntegration' }] };
  const { integration } = applying;
  const key = integration.package as Schemas['PackageKey'];
  const entry = await entryOf(knex, tenantId, journalId, integration);
  if (!holds(journal.variant, neededVariant(integration))) findings.push({ code: 'otherVariant' });
  if (company.periodType === 'fourWeek' && journal.periodTo > entry.period) {
    findings.push({ code: 'thirteenthPeriod', severity: 'warning', values: { period: entry.period } });
  }
  findings.push(...entryFindings(key, entry, integration.settings));
  return { applying, entry, findings };
}

/** What keeps a journal from being booked with these settings; nothing is left of one whose lines cancel out where they are not split. */
export function entryFindings(key: Schemas['PackageKey'], entry: Entry, settings: Settings): Finding[] {
  if (entry.lines.length === 0) return [{ code: 'emptyJournal' }];
  return settingsFindings(key, formatOf(key, settings)?.check(entry, settings) ?? []);
}

/** What a package's file cannot hold, with the settings named as its form names them. */
export function settingsFindings(key: string, found: readonly PackageFinding[]): Finding[] {
  const settings: Record<string, Text> = packageOf(key)?.labels ?? {};
  const columns: Record<string, Text> = labels.ColumnSource;
  const named = { label: settings, column: columns };
  return found.map(({ code, values }) => ({
    code,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, named[name as keyof typeof named]?.[value] ?? value]),
    ),
  }));
}
