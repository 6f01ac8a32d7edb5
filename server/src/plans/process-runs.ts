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
import type { CreatedJournal } from '../journals/create-run-journal.js';
import { createRunJournals } from '../journals/create-run-journals.js';
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
  // In the order in which they were given, as journals are numbered and sent in it.
  const runs = runIds.map((id) => byId.get(id)!);
  const made = await makeRuns(app, actor, runs, correction);
  await sendRuns(app, actor, [...made.values()], inOpenPeriod);
  const items = runIds.map((runId) => {
    const { outcome, journalIds, findings } = made.get(runId)!;
    return { runId, outcome, journalIds, findings: findings.map((each) => toFinding(each, language)) };
  });
  return { body: { items } };
};

/** Makes the journals of those runs that need one. */
async function makeRuns(
  app: App,
  actor: Actor,
  runs: readonly PeriodRun[],
  correction: Schemas['Correction'] | undefined,
): Promise<Map<string, MadeRun>> {
  const made = new Map<string, MadeRun>();
  for (const run of runs) {
    if (run.isUncertain) made.set(run.runId, refused({ code: 'deliveryNeedsReview' }));
    else if (run.isUnderway || isSettled(run))
      made.set(run.runId, { outcome: 'unchanged', journalIds: [], findings: [] });
    else if (run.state === 'open') made.set(run.runId, refused({ code: 'runOpen' }));
  }
  const others = runs.filter(({ runId }) => !made.has(runId));
  const by = actor.login.id;
  const orders = others.map(({ runId }) => ({ runId, ...(correction && { correction }), by, now: app.now() }));
  const results = await createRunJournals(app.database, actor.tenantId, orders);
  for (const [index, run] of others.entries()) made.set(run.runId, await toMadeRun(app, actor, run, results[index]!));
  return made;
}

const refused = (...findings: Finding[]): MadeRun => ({ outcome: 'refused', journalIds: [], findings });

async function toMadeRun(
  app: App,
  { tenantId }: Actor,
  { runId, package: key }: PeriodRun,
  result: CreatedJournal | Problem,
): Promise<MadeRun> {
  if (result instanceof Problem) return refused(...findingsOf(result));
  const { findings } = result;
  const journalIds = await findWaiting(app, tenantId, runId);
  if (journalIds.length === 0) return { outcome: 'unchanged', journalIds, findings };
  const { gateway } = app.services.get(deliveryContext);
  if (key === null || gateway.connectorOf(key)) return { outcome: 'queued', journalIds, findings };
  for (const id of journalIds)
    findings.push(...(await checkBeforeSending(app.database.read, tenantId, id, { asFile: true })).findings);
  return { outcome: findings.some(stops) ? 'refused' : 'file', journalIds, findings };
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
