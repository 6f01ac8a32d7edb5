import { findAdministrators } from '../accounts/find-administrators.js';
import type { App } from '../app.js';
import { periodText } from '../companies/period-text.js';
import { toFinding } from '../contract/finding.js';
import type { Actor, Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { packageName } from '../integrations/catalogue.js';
import type { Plan } from './build-plan.js';
import type { ExaminedRun } from './examine-run.js';
import type { Cause } from './group-causes.js';
import { mayMend } from './menders.js';
import { RemedyRequest } from './remedy-request.js';

type Period = Pick<Schemas['PeriodPlan'], 'periodType' | 'year' | 'period'>;

/** Shows a plan as the contract does. */
export async function toPlan(
  app: App,
  actor: Actor,
  period: Period,
  plan: Plan,
  language: Language,
): Promise<Schemas['PeriodPlan']> {
  const { runs, finished, remaining } = plan;
  const causes: Schemas['PlanCause'][] = [];
  for (const cause of plan.causes) causes.push(await toCause(app, actor, cause, language));
  return {
    ...period,
    periodText: periodText({ ...period, periodFrom: period.period, periodTo: period.period }, language),
    total: runs.filter(isGoing).reduce((sum, { total }) => sum + total, 0),
    packages: toPackages(runs),
    causes,
    runs: runs.map((each) => toPlannedRun(each, language)),
    finished,
    remaining,
  };
}

/** Shows a cause with who can put it right, and when the caller asked them. */
export async function toCause(app: App, actor: Actor, cause: Cause, language: Language): Promise<Schemas['PlanCause']> {
  const { read } = app.database;
  const { key, finding, remedy, target, runIds } = cause;
  const may = await mayMend(read, actor, cause);
  const { code, severity, message } = toFinding(finding, language);
  const menders = may ? [] : (await findAdministrators(read, actor.tenantId)).map(({ name }) => name);
  return {
    ...{ key, code, severity, message, runIds, remedy, target, mayMend: may },
    remedyLabel: labels.Remedy[remedy][language],
    menders: menders.slice(0, shownMenders),
    requestedAt: may ? null : await RemedyRequest.lastOf(read, actor, key, app.now()),
  };
}

const shownMenders = 20;

function toPlannedRun(
  { run, outcome, total, findings, journalIds = [] }: ExaminedRun,
  language: Language,
): Schemas['PlannedRun'] {
  const { runId, companyId, companyName, companyNumber, number, journalId, deliveryId, package: key } = run;
  return {
    ...{ runId, companyId, companyName, companyNumber, number, journalId, deliveryId, outcome, total, package: key },
    packageName: key && packageName(key),
    journalIds,
    findings: findings.map((each) => toFinding(each, language)),
  };
}

/** Whether processing makes or sends something of a run. */
const isGoing = ({ outcome }: Pick<ExaminedRun, 'outcome'>): boolean => outcome === 'send' || outcome === 'file';

/** Adds up what would go where. */
function toPackages(runs: readonly ExaminedRun[]): Schemas['PlanPackage'][] {
  const packages = new Map<string, Schemas['PlanPackage']>();
  for (const { run, outcome, total } of runs) {
    const { package: key } = run;
    if (key === null || !isGoing({ outcome })) continue;
    const known = packages.get(key) ?? { package: key, packageName: packageName(key), outcome, runs: 0, total: 0 };
    packages.set(key, { ...known, runs: known.runs + 1, total: known.total + total });
  }
  return [...packages.values()].sort((a, b) => b.runs - a.runs);
}
