import type { App } from '../app.js';
import type { Actor } from '../contract/handler.js';
import type { Condition } from '../database/index.js';
import { EffectiveSchemes } from '../ledgers/effective-scheme.js';
import { type Cause, groupCauses } from './group-causes.js';
import { type ExaminedRun, examineRun } from './examine-run.js';
import { isSettled, readPeriodRuns } from './period-run.js';
import { readSchemePlaces } from './scheme-places.js';

export interface Plan {
  /** The runs that still ask for something, by company. */
  runs: ExaminedRun[];
  causes: Cause[];
  /** The number of runs that are in the books already, or have nothing to book. */
  finished: number;
  /** The number of runs that still ask for something, beside those in `runs`. */
  remaining: number;
}

/** More than these are left for the next plan. */
const maxRuns = 1_000;

/** Runs that are examined at once, so that packages are asked side by side. */
const concurrency = 32;

/**
 * Examines the runs that the login sees.
 *
 * @param which over `runs AS r` and `companies AS c`
 * @param signal ends the questions to packages; without one they are not asked
 */
export async function buildPlan(
  app: App,
  actor: Actor,
  which: Condition,
  signal: AbortSignal | undefined,
): Promise<Plan> {
  const all = await readPeriodRuns(app.database, actor, which);
  const asking = all.filter((run) => !isSettled(run) || run.isUnderway || run.isDownloaded);
  const chosen = asking.slice(0, maxRuns);
  const examined: ExaminedRun[] = [];
  const schemes = new EffectiveSchemes(app.database.read, actor.tenantId);
  const examination = { app, actor, signal, schemes };
  let next = 0;
  const examining = async () => {
    for (let index = next++; index < chosen.length; index = next++)
      examined[index] = await examineRun(examination, chosen[index]!);
  };
  await Promise.all(Array.from({ length: concurrency }, examining));
  const runs = examined.filter(({ outcome }) => outcome !== 'done');
  return {
    runs,
    causes: groupCauses(runs, await readSchemePlaces(app.database.read, actor.tenantId, runs)),
    finished: all.length - asking.length + (examined.length - runs.length),
    remaining: asking.length - chosen.length,
  };
}
