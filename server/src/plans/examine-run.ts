import type { App } from '../app.js';
import { type Finding, stops } from '../contract/finding.js';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { checkInPackage } from '../deliveries/check-in-package.js';
import { deliveryContext } from '../deliveries/delivery-context.js';
import type { Integration } from '../integrations/integration.js';
import { type CheckedJournal, checkBeforeSending } from '../journals/check-before-sending.js';
import { checkDraft } from '../journals/check-draft.js';
import { deliveredCondition, isWaiting } from '../journals/current-journals.js';
import { downloadedCondition } from '../journals/files/file-state.js';
import { Journal } from '../journals/journal.js';
import type { EffectiveSchemes } from '../ledgers/effective-scheme.js';
import { type PlannedJournal, planRunJournal } from '../journals/plan-run-journal.js';
import { isSettled, type PeriodRun } from './period-run.js';

/** What processing would do with a run. */
export interface ExaminedRun {
  run: PeriodRun;
  outcome: Schemas['PlanOutcome'];
  /** Cents of debit of what is to be sent or written. */
  total: number;
  findings: Finding[];
  /** Ids of its journals whose files are to be downloaded, or to be imported. */
  journalIds?: string[];
  /** The scheme that the journal is, or would be, made by. */
  schemeId?: string;
  /** The integration that applies to the company. */
  integration?: Integration;
}

/** Runs are examined with this. */
export interface Examination {
  app: App;
  actor: Actor;
  /** Ends the questions to packages; undefined where they are not asked. */
  signal: AbortSignal | undefined;
  /** What the runs share is read once. */
  schemes: EffectiveSchemes;
}

/** Finds what processing would do with a run, without doing it. */
export async function examineRun(examination: Examination, run: PeriodRun): Promise<ExaminedRun> {
  const blocked = (code: Finding['code']): ExaminedRun => ({
    run,
    outcome: 'blocked',
    total: 0,
    findings: [{ code }],
  });
  if (run.isUncertain) return blocked('deliveryNeedsReview');
  if (run.isUnderway) return { run, outcome: 'underway', total: 0, findings: [] };
  if (isSettled(run)) return examineMade(examination, run);
  if (run.state === 'open') return blocked('runOpen');
  try {
    const examined = await examineJournals(examination, run);
    // The package has told its own periods by now, by which the journal is booked.
    const isBookedAnew = examined.findings.some(({ code }) => code === 'otherPeriod');
    return isBookedAnew ? await examineJournals(examination, run) : examined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const findings = [...findingsOf(error)];
    if (findings.some(({ code }) => code === 'emptyJournal')) return { run, outcome: 'done', total: 0, findings: [] };
    if (run.package === null) findings.push({ code: 'noIntegration' });
    return { run, outcome: 'blocked', total: 0, findings };
  }
}

/** Examines a run of which nothing is to be sent any more. */
async function examineMade({ app, actor }: Examination, run: PeriodRun): Promise<ExaminedRun> {
  if (!run.isDownloaded) return { run, outcome: 'done', total: 0, findings: [] };
  const journals = await Journal.query(app.database.read)
    .alias('j')
    .select('j.id')
    .where({ 'j.tenantId': actor.tenantId, 'j.runId': run.runId })
    .whereNull('j.supersededBy')
    .whereRaw(`NOT ${deliveredCondition('j')} AND ${downloadedCondition('j')}`)
    .orderBy('j.number');
  return { run, outcome: 'downloaded', total: 0, findings: [], journalIds: journals.map(({ id }) => id) };
}

/** What keeps a journal from being made, as findings. */
export function findingsOf(problem: Problem): Finding[] {
  switch (problem.code) {
    case 'journal-findings':
      return problem.findings;
    case 'correction-needed':
      return [{ code: 'correctionNeeded' }];
    case 'file-downloaded':
      return [{ code: 'fileDownloaded' }];
    case 'delivery-open':
      return [{ code: 'alreadySent' }];
    default:
      throw problem;
  }
}

async function examineJournals({ app, actor, signal, schemes }: Examination, run: PeriodRun): Promise<ExaminedRun> {
  const { read } = app.database;
  const { tenantId, login } = actor;
  const context = app.services.get(deliveryContext);
  const order = { runId: run.runId, by: login.id, now: app.now() };
  const planned = await planRunJournal(read, tenantId, order, schemes);
  const outcome = run.package === null || context.gateway.connectorOf(run.package) ? 'send' : 'file';
  const asFile = outcome === 'file';
  const waiting = waitingJournals(planned);
  const checks: CheckedJournal[] = [];
  for (const draft of planned.make) checks.push(await checkDraft(read, draft, { asFile }));
  for (const { journal } of waiting) checks.push(await checkBeforeSending(read, tenantId, journal.id, { asFile }));
  if (checks.length === 0) return { run, outcome: 'done', total: 0, findings: [] };
  const findings = [...planned.findings, ...checks.flatMap((each) => each.findings)];
  if (signal && !asFile) for (const each of checks) findings.push(...(await checkInPackage(context, each, signal)));
  const isBlocked = findings.some(stops);
  const isFileMade = asFile && planned.make.length === 0;
  return {
    run,
    outcome: isBlocked ? 'blocked' : isFileMade ? 'download' : outcome,
    ...(isFileMade && { journalIds: waiting.map(({ journal }) => journal.id) }),
    total: isBlocked ? 0 : debitOf(planned),
    findings,
    schemeId: planned.draft.schemeId,
    ...(checks[0]!.applying && { integration: checks[0]!.applying.integration }),
  };
}

/** Journals that are made already and are neither in the books nor on the way there, unless others take their place. */
const waitingJournals = ({ current, supersede }: PlannedJournal) =>
  current.filter((each) => isWaiting(each) && !supersede.includes(each.journal));

function debitOf(planned: PlannedJournal): number {
  const all = [...planned.make.map(({ lines }) => lines), ...waitingJournals(planned).map(({ lines }) => lines)];
  return all.flat().reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
}
