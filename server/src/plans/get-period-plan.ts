import type { Handler, Schemas } from '../contract/handler.js';
import { openCondition } from '../companies/standing.js';
import { Problem } from '../contract/problem.js';
import { countWagePeriods, wagePeriodSpan } from '../companies/wage-period-span.js';
import { and, type Condition } from '../database/index.js';
import { buildPlan } from './build-plan.js';
import { toPlan } from './to-plan.js';

/** Milliseconds for asking packages; what they did not answer by then is told when the journals are sent. */
export const requestTimeoutMs = 15_000;

/** Ends the questions to packages; undefined where they are not to be asked. */
export const askingSignal = ({ askPackages = true }: { askPackages?: boolean }): AbortSignal | undefined =>
  askPackages ? AbortSignal.timeout(requestTimeoutMs) : undefined;

export const getPeriodPlan: Handler<'getPeriodPlan'> = async ({ params, query, actor, language }, app) => {
  const plan = await buildPlan(app, actor, runsOf(params), askingSignal(query));
  return { body: await toPlan(app, actor, params, plan, language) };
};

/**
 * Selects the runs over a period, of clients that had not ended when it began.
 *
 * @throws Problem not-found where the year has no such period
 */
export const runsOf = ({
  periodType,
  year,
  period,
}: Pick<Schemas['PeriodPlan'], 'periodType' | 'year' | 'period'>): Condition => {
  if (period > countWagePeriods(periodType, year)) throw new Problem('not-found');
  return and(
    {
      sql: `c.kind = 'client' AND c.period_type = ? AND r.year = ? AND ? BETWEEN r.period_from AND r.period_to`,
      bindings: [periodType, year, period],
    },
    openCondition(wagePeriodSpan(periodType, year, period).start, 'c'),
  );
};
