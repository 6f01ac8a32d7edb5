import type { App } from '../app.js';
import { toFinding, type Finding, stops } from '../contract/finding.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { anyOf } from '../database/index.js';
import { queueInOpenPeriods } from '../deliveries/book-in-open-period.js';
import { deliveryContext } from '../deliveries/delivery-context.js';
import { queueJournals } from '../deliveries/queue-journal.js';
import { checkBeforeSending } from '../journals/check-before-sending.js';
import { createRunJournal } from '../journals/create-run-journal.js';
import { isWaiting, readCurrentJournals } from '../journals/current-journals.js';
import { findingsOf } from './examine-run.js';
import { requestTimeoutMs } from './get-period-plan.js';
import { isSettled, type PeriodRun, readPeriodRuns } from './period-run.js';

type Outcome = Schemas['ProcessedRun']['outcome'];

/** What became of a run, or is to be sent of it. */
interface MadeRun {
  outcome: Outcome;
  journalIds: string[];
  findings: Finding[];
}

export const processRuns: Handler<'processRuns'> = async ({ body, actor, language }, app) => {
  const { runIds, correction, inOpenPeriod = false } = body;
  const found = await readPeriodRuns(app.database, actor, anyOf('r.id', runIds));
  const byId = new Map(found.map((run) => [run.runId, run]));
  const unknown = runIds.findIndex((id) => !byId.has(id));
  if (unknown >= 0) throw fieldProblem(fieldError('processRuns', `/runIds/${unknown}`, 'notFound'));
  const made = new Map<string, MadeRun>();
  // Each in a transaction of its own, so that others can write in between and what is made stays made.
  for (const id of runIds) made.set(id, await makeRun(app, actor, byId.get(id)!, correction));
  await sendRuns(app, actor, [...made.values()], inOpenPeriod);
  const items = runIds.map((runId) => {
    const { outcome, journalIds, findings } = made.get(runId)!;
    return { runId, outcome, journalIds, findings: findings.map((each) => toFinding(each, language)) };
  });
  return { body: { items } };
};

async function makeRun(
  app: App,
  actor: Actor,
  run: PeriodRun,
  correction: Schemas['Correction'] | undefined,
): Promise<MadeRun> {
  const { tenantId, login } = actor;
  const { runId } = run;
  const refused = (...findings: Finding[]): MadeRun => ({ outcome: 'refused', journalIds: [], findings });
  if (run.isUncertain) return refused({ code: 'deliveryNeedsReview' });
  if (run.isUnderway || isSettled(run)) return { outcome: 'unchanged', journalIds: [], findings: [] };
  if (run.state === 'open') return refused({ code: 'runOpen' });
  const order = { runId, ...(correction && { correction }), by: login.id, now: app.now() };
  try {
    const { findings } = await app.database.transaction((trx) => createRunJournal(trx, tenantId, order));
    const journalIds = await findWaiting(app, tenantId, runId);
    if (journalIds.length === 0) return { outcome: 'unchanged', journalIds, findings };
    const { gateway } = app.services.get(deliveryContext);
    if (run.package === null || gateway.connectorOf(run.package)) return { outcome: 'queued', journalIds, findings };
    for (const id of journalIds)
      findings.push(...(await checkBeforeSending(app.database.read, tenantId, id, { asFile: true })).findings);
    return { outcome: findings.some(stops) ? 'refused' : 'file', journalIds, findings };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return refused(...findingsOf(error));
  }
}

/** Finds the journals of a run that are neither in the books nor on the way there, by number. */
async function findWaiting({ database }: App, tenantId: string, runId: string): Promise<string[]> {
  const current = await readCurrentJournals(database.read, tenantId, runId);
  return current.filter(isWaiting).map(({ journal }) => journal.id);
}

/** Puts the journals of runs on their way, and notes in each run what became of it. */
async function sendRuns(app: App, actor: Actor, made: readonly MadeRun[], inOpenPeriod: boolean): Promise<void> {
  const going = made.filter(({ outcome }) => outcome === 'queued');
  const signal = AbortSignal.timeout(requestTimeoutMs);
  const journalIds = going.flatMap((run) => run.journalIds);
  if (inOpenPeriod) {
    const moved = await queueInOpenPeriods(app, actor, journalIds, signal);
    const byId = new Map(moved.map((each) => [each.journalId, each]));
    for (const run of going) {
      const results = run.journalIds.map((id) => byId.get(id)!);
      settle(run, results);
      run.journalIds = results.map(({ journalId, newJournalId }) => newJournalId ?? journalId);
    }
    return;
  }
  const results = await queueJournals(app, actor, journalIds, signal);
  for (const run of going)
    settle(
      run,
      run.journalIds.map((id) => results.get(id)!),
    );
}

function settle(run: MadeRun, results: readonly { outcome: string; findings: Finding[] }[]): void {
  run.findings.push(...results.flatMap(({ findings }) => findings));
  if (results.some(({ outcome }) => outcome === 'refused')) run.outcome = 'refused';
  else if (results.every(({ outcome }) => outcome === 'unchanged')) run.outcome = 'unchanged';
}
