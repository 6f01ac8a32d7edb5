import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import { type Finding, stops } from '../contract/finding.js';
import { Problem } from '../contract/problem.js';
import { labels } from '../generated/texts.js';
import { applyingTo } from '../integrations/applying.js';
import { effectiveScheme, type Scheme } from '../ledgers/effective-scheme.js';
import { periodText } from '../runs/find-run.js';
import { readRun, type RunContent } from '../runs/run-content.js';
import { Tenant } from '../tenants/tenant.js';
import { emit } from '../webhooks/emit.js';
import { bookingDate } from './booking.js';
import { type Live, planOf } from './correct.js';
import { type Correction, Journal, type Variant } from './journal.js';
import { type Draft, hashOf, keepJournal } from './keep.js';
import { liveJournals } from './live.js';
import { makeLines } from './make.js';
import { fallbackOf, neededVariant, splitsBalance } from './needs.js';

export interface Order {
  runId: string;
  /** What the company's integration needs where it is left out, or what was delivered already. */
  variant?: Variant;
  correction?: Correction;
  /** The login that asks; null for what is made automatically. */
  by: string | null;
  now: Date;
}

export interface Outcome {
  outcome: 'made' | 'unchanged' | 'left';
  journalId: string;
  companyId: string;
  /** The journal that undoes what was delivered, where the correction made one. */
  reversalId: string | null;
  /** Ids of the journals that were made, by number. */
  made: string[];
  /** Warnings. */
  findings: Finding[];
}

/**
 * Makes the journal of a run as the run, the ledger scheme and the integration are now. Whoever asks has checked that
 * the caller may see the run.
 *
 * @throws Problem `journal-findings` with all of them; `correction-needed`; `delivery-open`
 */
export async function makeRunJournal(trx: Knex.Transaction, tenantId: string, order: Order): Promise<Outcome> {
  const content = await readRun(trx, tenantId, order.runId);
  const { run } = content;
  const scheme = await effectiveScheme(trx, tenantId, run.companyId);
  if (!scheme) throw refused({ code: 'noScheme' });
  const live = await liveJournals(trx, tenantId, run.id);
  const { draft, findings } = await draftOf(trx, tenantId, content, scheme, live, order);
  if (draft.lines.length === 0 && !live.some(({ delivered }) => delivered)) throw refused({ code: 'emptyJournal' });
  const plan = planOf(live, { lines: draft.lines, hash: hashOf(draft) }, order.correction);
  const kept: Journal[] = [];
  for (const each of plan.make) {
    const description = await describe(trx, tenantId, each.kind, content);
    const journal = await keepJournal(trx, { ...draft, ...each, description });
    await emit(trx, tenantId, { type: 'journal.ready', companyId: run.companyId, data: { journalId: journal.id } });
    kept.push(journal);
  }
  const journalId = (kept.at(-1) ?? standing(live, plan.supersede)).id;
  await supersede(trx, tenantId, plan.supersede, journalId);
  await found(trx, tenantId, run.id, draft);
  return {
    outcome: kept.length > 0 ? 'made' : order.correction === 'none' ? 'left' : 'unchanged',
    journalId,
    companyId: run.companyId,
    reversalId: kept.find(({ kind }) => kind === 'reversal')?.id ?? null,
    made: kept.map(({ id }) => id),
    findings,
  };
}

const refused = (...findings: Finding[]): Problem => new Problem('journal-findings', { findings });

/** What a journal of the whole run would be. */
async function draftOf(
  trx: Knex,
  tenantId: string,
  content: RunContent,
  scheme: Scheme,
  live: readonly Live[],
  { variant: wanted, by, now }: Order,
): Promise<{ draft: Draft; findings: Finding[] }> {
  const { run } = content;
  const { periodType } = await Company.query(trx).findById([tenantId, run.companyId]).throwIfNotFound();
  const integration = (await applyingTo(trx, tenantId, run.companyId))?.integration;
  const delivered = live.findLast((each) => each.delivered)?.journal.variant;
  const variant = wanted ?? delivered ?? (integration ? neededVariant(integration) : 'company');
  const splitBalance = integration !== undefined && splitsBalance(integration);
  const fallback = integration && fallbackOf(integration);
  const language = await languageOf(trx, tenantId);
  const made = makeLines(content, scheme, {
    variant,
    splitBalance,
    fallback: fallback && { number: fallback.number, name: fallback.name[language] },
  });
  if (made.findings.some(stops)) throw refused(...made.findings);
  const draft: Draft = {
    ...{ tenantId, companyId: run.companyId, runId: run.id, variant, splitBalance, kind: 'regular', corrects: null },
    ...{ schemeId: scheme.id, schemeVersion: scheme.version, runHash: run.contentHash, schemeHash: scheme.hash },
    ...{ year: run.year, periodFrom: run.periodFrom, periodTo: run.periodTo, date: bookingDate(periodType, run) },
    ...{ lines: made.lines, wageTaxCodes: made.wageTaxCodes, fallbackCodes: made.unmapped },
    ...{ description: '', createdAt: now.toISOString(), createdBy: by },
  };
  return { draft, findings: made.findings };
}

const languageOf = async (trx: Knex, tenantId: string) =>
  (await Tenant.query(trx).findById(tenantId).throwIfNotFound()).language;

/** In the bureau's language: `Lonen 2026-1`, with what the run says of itself. */
async function describe(trx: Knex, tenantId: string, kind: Journal['kind'], { run }: RunContent): Promise<string> {
  const label = labels.JournalKind[kind][await languageOf(trx, tenantId)];
  return [label, periodText(run), run.description].filter(Boolean).join(' ').slice(0, 200);
}

/** The journal that stands when none was made: what waits to be delivered, or else what was delivered last. */
function standing(live: readonly Live[], superseded: readonly Journal[]): Journal {
  const rest = live.map(({ journal }) => journal).filter((journal) => !superseded.includes(journal));
  return rest.findLast(({ kind }) => kind !== 'reversal') ?? rest.at(-1)!;
}

async function supersede(trx: Knex, tenantId: string, journals: readonly Journal[], by: string): Promise<void> {
  const ids = journals.map(({ id }) => id);
  await Journal.query(trx).patch({ supersededBy: by }).where({ tenantId }).whereIn('id', ids);
}

/** All that counts of the run is right from now on, for what the run and the scheme are now. */
async function found(trx: Knex, tenantId: string, runId: string, { runHash, schemeHash }: Draft): Promise<void> {
  await Journal.query(trx)
    .patch({ runHash, schemeHash, staleReason: null })
    .where({ tenantId, runId })
    .whereNull('supersededBy');
}
