import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import { schemeDay } from '../companies/wage-period-span.js';
import { type Finding, stops } from '../contract/finding.js';
import { Problem } from '../contract/problem.js';
import { labels } from '../generated/texts.js';
import { findEffectiveIntegration } from '../integrations/effective-integration.js';
import { type EffectiveScheme, hashCodes, readEffectiveScheme } from '../ledgers/effective-scheme.js';
import { readSchemeOrigins } from '../ledgers/scheme-origin.js';
import { codesOf, readRunContent, type RunContent } from '../runs/run-content.js';
import { Tenant } from '../tenants/tenant.js';
import { queueWebhookMessages } from '../webhooks/queue-webhook-messages.js';
import { bookRun, type ChosenBooking, chooseBooking, toBookingColumns } from './book-run.js';
import { planCorrection } from './plan-correction.js';
import { type Correction, Journal, type Variant } from './journal.js';
import { type JournalDraft, hashJournal, insertJournal } from './insert-journal.js';
import { type CurrentJournal, readCurrentJournals } from './current-journals.js';
import type { Posting } from './book-employee.js';
import { buildLines } from './build-lines.js';
import { explainJournal } from './explain-journal.js';
import { insertExplanation } from './explanation.js';
import { lineKey } from './journal-builder.js';
import { combineSources, type SourcesByLine } from './line-source.js';
import { SourceCollector } from './source-collector.js';
import { findUnknownDimensions } from './find-unknown-dimensions.js';
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

export interface CreatedJournal {
  outcome: 'made' | 'unchanged' | 'kept';
  journalId: string;
  companyId: string;
  /** The journal that undoes what was delivered, where the correction made one. */
  reversalId: string | null;
  /** Ids of the journals that were made, by number. */
  made: string[];
  /** Warnings only: what stops a journal is thrown. */
  findings: Finding[];
}

/**
 * Makes the journal of a run as the run, the ledger scheme and the integration are now. Whoever asks has checked that
 * the caller may see the run.
 *
 * @throws Problem `journal-findings` with all of them; `correction-needed`; `delivery-open`; `file-downloaded`
 */
export async function createRunJournal(
  trx: Knex.Transaction,
  tenantId: string,
  order: JournalOrder,
): Promise<CreatedJournal> {
  const content = await readRunContent(trx, tenantId, order.runId);
  const { run } = content;
  const { periodType } = await Company.query(trx).findById([tenantId, run.companyId]).throwIfNotFound();
  const scheme = await readEffectiveScheme(trx, tenantId, run.companyId, schemeDay(periodType, run.year, run.periodTo));
  if (!scheme) throw findingsProblem({ code: 'noScheme' });
  const current = await readCurrentJournals(trx, tenantId, run.id);
  const { id, deviations } = scheme;
  const origins = await readSchemeOrigins(trx, tenantId, [id, ...[...deviations.values()].map((each) => each.id)]);
  const collector = new SourceCollector(scheme, origins);
  const { draft, findings } = await draftJournal(trx, tenantId, content, scheme, current, order, collector.take);
  const isEmpty = draft.lines.length === 0 && !current.some(({ isDelivered }) => isDelivered);
  if (isEmpty) throw findingsProblem({ code: 'emptyJournal' });
  const plan = planCorrection(current, { draft, hash: hashJournal(draft) }, order.correction);
  const made: Journal[] = [];
  for (const each of plan.make) {
    const description = await describeJournal(trx, tenantId, each.kind, content);
    const journal = await insertJournal(trx, { ...draft, ...each, description });
    const sources = await sourcesOf(trx, tenantId, each.kind, collector.sources, current);
    if (sources) await insertExplanation(trx, tenantId, journal.id, each.lines, sources);
    const message = { type: 'journal.ready' as const, companyId: run.companyId, data: { journalId: journal.id } };
    await queueWebhookMessages(trx, tenantId, message);
    made.push(journal);
  }
  const journalId = (made.at(-1) ?? lastCurrent(current, plan.supersede)).id;
  await supersede(trx, tenantId, plan.supersede, journalId);
  await markUpToDate(trx, tenantId, run.id, draft);
  return {
    outcome: made.length > 0 ? 'made' : order.correction === 'none' ? 'kept' : 'unchanged',
    journalId,
    companyId: run.companyId,
    reversalId: made.find(({ kind }) => kind === 'reversal')?.id ?? null,
    made: made.map(({ id }) => id),
    findings,
  };
}

const findingsProblem = (...findings: Finding[]): Problem => new Problem('journal-findings', { findings });

/** Builds what a journal of the whole run would be. */
async function draftJournal(
  trx: Knex,
  tenantId: string,
  content: RunContent,
  scheme: EffectiveScheme,
  current: readonly CurrentJournal[],
  order: JournalOrder,
  onPosting: (posting: Posting) => void,
): Promise<{ draft: JournalDraft; findings: Finding[] }> {
  const { variant: wanted, by, now } = order;
  const { run } = content;
  const { periodType } = await Company.query(trx).findById([tenantId, run.companyId]).throwIfNotFound();
  const effective = await findEffectiveIntegration(trx, tenantId, run.companyId);
  const integration = effective?.integration;
  const usual = bookRun(run, periodType, effective?.mapping);
  const kept = current.find(({ isDelivered, journal }) => !isDelivered && journal.bookingChosen)?.journal.date;
  const asked = chooseBooking(order, usual.booking, effective?.mapping);
  const chosen = asked ?? chooseBooking({ bookingDate: kept }, usual.booking, effective?.mapping);
  const delivered = current.findLast(({ isDelivered }) => isDelivered)?.journal.variant;
  const variant = wanted ?? delivered ?? (integration ? requiredVariant(integration) : 'company');
  const splitBalance = integration !== undefined && splitsBalance(integration);
  const fallback = integration && fallbackOf(integration, await languageOf(trx, tenantId));
  const netPayPerEmployee = integration !== undefined && paysPerEmployee(integration);
  const built = buildLines(content, scheme, { variant, splitBalance, netPayPerEmployee, fallback, onPosting });
  const { companyId } = run;
  const unknown = await findUnknownDimensions(trx, { tenantId, companyId, schemeId: scheme.id }, built.fixed);
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

/**
 * Says what a journal is made of: a regular one of what the run is now, a reversal of what was delivered taken back, and
 * a difference of both.
 *
 * @returns undefined where what was delivered does not know what it was made of
 */
async function sourcesOf(
  trx: Knex.Transaction,
  tenantId: string,
  kind: Journal['kind'],
  now: SourcesByLine,
  current: readonly CurrentJournal[],
): Promise<SourcesByLine | undefined> {
  if (kind === 'regular') return now;
  const terms = kind === 'difference' ? [{ factor: 1, sources: now }] : [];
  for (const { journal, lines } of current.filter(({ isDelivered }) => isDelivered)) {
    const explained = await explainJournal(trx, tenantId, journal.id, {});
    if (!explained) return undefined;
    const sources = new Map([...explained].map(([line, found]) => [lineKey(lines[line - 1]!), found]));
    terms.push({ factor: -1, sources });
  }
  return combineSources(terms);
}

/** Returns the language that a bureau's journals are written in. */
export const languageOf = async (trx: Knex, tenantId: string) =>
  (await Tenant.query(trx).findById(tenantId).throwIfNotFound()).language;

/** Describes a journal in the bureau's language: `Lonen 2026-1`, with the run's own description. */
async function describeJournal(
  trx: Knex,
  tenantId: string,
  kind: Journal['kind'],
  { run }: RunContent,
): Promise<string> {
  const label = labels.JournalKind[kind][await languageOf(trx, tenantId)];
  const { year, periodFrom, periodTo } = run;
  // Packages cut a description off, so the period is written as short as it can be.
  const period = `${year}-${periodFrom}${periodTo > periodFrom ? `–${periodTo}` : ''}`;
  return [label, period, run.description].filter(Boolean).join(' ').slice(0, 200);
}

/** Returns the journal that counts when none was made: one that waits to be delivered, or else the last delivered. */
function lastCurrent(current: readonly CurrentJournal[], superseded: readonly Journal[]): Journal {
  const rest = current.map(({ journal }) => journal).filter((journal) => !superseded.includes(journal));
  return rest.findLast(({ kind }) => kind !== 'reversal') ?? rest.at(-1)!;
}

async function supersede(trx: Knex, tenantId: string, journals: readonly Journal[], by: string): Promise<void> {
  const ids = journals.map(({ id }) => id);
  await Journal.query(trx).patch({ supersededBy: by }).where({ tenantId }).whereIn('id', ids);
}

/** Writes down that all journals of the run that count are right for what the run and the scheme are now. */
async function markUpToDate(
  trx: Knex,
  tenantId: string,
  runId: string,
  { runHash, schemeHash }: JournalDraft,
): Promise<void> {
  await Journal.query(trx)
    .patch({ runHash, schemeHash, staleReason: null, unsettled: 0, leftHash: null, leftAt: null, leftBy: null })
    .where({ tenantId, runId })
    .whereNull('supersededBy');
}
