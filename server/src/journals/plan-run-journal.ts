import type { Knex } from 'knex';
import { Company, type PeriodType } from '../companies/company.js';
import { schemeDay } from '../companies/wage-period-span.js';
import { type Finding, stops } from '../contract/finding.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { findEffectiveIntegration } from '../integrations/effective-integration.js';
import { type EffectiveScheme, EffectiveSchemes, hashCodes } from '../ledgers/effective-scheme.js';
import { readSchemeOrigins } from '../ledgers/scheme-origin.js';
import { codesOf, readRunContent, type RunContent } from '../runs/run-content.js';
import { Tenant } from '../tenants/tenant.js';
import { bookRun, type ChosenBooking, chooseBooking, toBookingColumns } from './book-run.js';
import type { Posting } from './book-employee.js';
import { buildLines } from './build-lines.js';
import { type CurrentJournal, readCurrentJournals } from './current-journals.js';
import { findUnknownDimensions } from './find-unknown-dimensions.js';
import { hashJournal, type JournalDraft } from './insert-journal.js';
import type { Correction, Journal, JournalKind, Variant } from './journal.js';
import { planCorrection } from './plan-correction.js';
import { SourceCollector } from './source-collector.js';
import { fallbackOf, paysPerEmployee, requiredVariant, splitsBalance } from './variant.js';

/** Without a chosen booking, one that was chosen for what waits to be delivered stays, or else the settings decide. */
export interface JournalOrder extends ChosenBooking {
  runId: string;
  /** Left out, it is the variant that was delivered already, or else the one that the integration requires. */
  variant?: Variant;
  correction?: Correction;
  /** The login that asks; null for what is made automatically. */
  by: string | null;
  now: Date;
}

/** What making the journal of a run comes to. */
export interface PlannedJournal {
  content: RunContent;
  /** The journals of the run that count now, by number. */
  current: CurrentJournal[];
  /** What a journal of the whole run would be. */
  draft: JournalDraft;
  /** What is to be made, in this order, and which journals that takes the place of. */
  make: JournalDraft[];
  supersede: Journal[];
  /** Knows what the lines of the draft are made of. */
  collector: SourceCollector;
  /** Warnings only: what stops a journal is thrown. */
  findings: Finding[];
}

/**
 * Decides what making the journal of a run comes to, without making it. Whoever asks has checked that the caller may
 * see the run.
 *
 * @param schemes of the tenant; with one for many runs, a scheme that they share is read once
 * @throws Problem `journal-findings` with all of them; `correction-needed`; `delivery-open`; `file-downloaded`
 */
export async function planRunJournal(
  knex: Knex,
  tenantId: string,
  order: JournalOrder,
  schemes = new EffectiveSchemes(knex, tenantId),
): Promise<PlannedJournal> {
  const content = await readRunContent(knex, tenantId, order.runId);
  const { run } = content;
  const { periodType } = await Company.query(knex).findById([tenantId, run.companyId]).throwIfNotFound();
  const scheme = await schemes.of(run.companyId, schemeDay(periodType, run.year, run.periodTo));
  if (!scheme) throw findingsProblem({ code: 'noScheme' });
  const current = await readCurrentJournals(knex, tenantId, run.id);
  const { id, deviations } = scheme;
  const origins = await readSchemeOrigins(knex, tenantId, [id, ...[...deviations.values()].map((each) => each.id)]);
  const collector = new SourceCollector(scheme, origins);
  const language = await languageOf(knex, tenantId);
  const booked = { content, periodType, language, scheme, current };
  const { draft, findings } = await draftJournal(knex, tenantId, booked, order, collector.take);
  const isEmpty = draft.lines.length === 0 && !current.some(({ isDelivered }) => isDelivered);
  if (isEmpty) throw findingsProblem({ code: 'emptyJournal' });
  const plan = planCorrection(current, { draft, hash: hashJournal(draft) }, order.correction);
  const make = plan.make.map((each) => ({
    ...draft,
    ...each,
    description: describeJournal(each.kind, content, language),
  }));
  return { content, current, draft, make, supersede: plan.supersede, collector, findings };
}

const findingsProblem = (...findings: Finding[]): Problem => new Problem('journal-findings', { findings });

/** What a journal is made of. */
interface Booked {
  content: RunContent;
  periodType: PeriodType;
  language: Language;
  scheme: EffectiveScheme;
  current: readonly CurrentJournal[];
}

/** Builds what a journal of the whole run would be. */
async function draftJournal(
  knex: Knex,
  tenantId: string,
  { content, periodType, language, scheme, current }: Booked,
  order: JournalOrder,
  onPosting: (posting: Posting) => void,
): Promise<{ draft: JournalDraft; findings: Finding[] }> {
  const { variant: wanted, by, now } = order;
  const { run } = content;
  const effective = await findEffectiveIntegration(knex, tenantId, run.companyId);
  const integration = effective?.integration;
  const usual = bookRun(run, periodType, effective?.mapping);
  const kept = current.find(({ isDelivered, journal }) => !isDelivered && journal.bookingChosen)?.journal.date;
  const asked = chooseBooking(order, usual.booking, effective?.mapping);
  const chosen = asked ?? chooseBooking({ bookingDate: kept }, usual.booking, effective?.mapping);
  const delivered = current.findLast(({ isDelivered }) => isDelivered)?.journal.variant;
  const variant = wanted ?? delivered ?? (integration ? requiredVariant(integration) : 'company');
  const splitBalance = integration !== undefined && splitsBalance(integration);
  const fallback = integration && fallbackOf(integration, language);
  const netPayPerEmployee = integration !== undefined && paysPerEmployee(integration);
  const built = buildLines(content, scheme, { variant, splitBalance, netPayPerEmployee, fallback, onPosting });
  const { companyId } = run;
  const unknown = await findUnknownDimensions(knex, { tenantId, companyId, schemeId: scheme.id }, built.fixed);
  built.findings.push(...unknown);
  if (built.findings.some(stops)) throw findingsProblem(...built.findings);
  const draft: JournalDraft = {
    tenantId,
    companyId,
    runId: run.id,
    schemeId: scheme.id,
    schemeVersion: scheme.version,
    runHash: run.contentHash,
    schemeHash: hashCodes(scheme, codesOf(content)),
    variant,
    splitBalance,
    netPayPerEmployee,
    kind: 'regular',
    corrects: null,
    year: run.year,
    periodFrom: run.periodFrom,
    periodTo: run.periodTo,
    ...toBookingColumns(chosen ?? usual.booking),
    bookingChosen: chosen !== undefined,
    lines: built.lines,
    wageTaxCodes: built.wageTaxCodes,
    fallbackCodes: built.unmapped,
    description: '',
    createdAt: now.toISOString(),
    createdBy: by,
  };
  const findings = [...built.findings, ...(chosen ? [] : usual.findings)];
  return { draft, findings };
}

/** Returns the language that a bureau's journals are written in. */
export const languageOf = async (knex: Knex, tenantId: string) =>
  (await Tenant.query(knex).findById(tenantId).throwIfNotFound()).language;

/** Describes a journal in the bureau's language: `Lonen 2026-1`, with the run's own description. */
function describeJournal(kind: JournalKind, { run }: RunContent, language: Language): string {
  const label = labels.JournalKind[kind][language];
  const { year, periodFrom, periodTo } = run;
  // Packages cut a description off, so the period is written as short as it can be.
  const period = `${year}-${periodFrom}${periodTo > periodFrom ? `–${periodTo}` : ''}`;
  return [label, period, run.description].filter(Boolean).join(' ').slice(0, 200);
}
