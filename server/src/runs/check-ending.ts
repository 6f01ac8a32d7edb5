import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Company } from '../companies/company.js';
import { companyEnding } from '../companies/events.js';
import { periodText } from '../companies/period-text.js';
import { beginsAfterEnd } from '../companies/standing.js';
import { wagePeriodSpan } from '../companies/wage-period-span.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { dayText } from '../contract/text.js';
import { Run } from './run.js';

/** Refuses that a company ends before a period whose run is locked: what was paid is not undone by a last day. */
export function registerEndingCheck({ events }: Pick<App, 'events'>): void {
  events.subscribe(companyEnding, async (trx, { operation, company, endsOn }) => {
    const last = await lastLockedRun(trx, company);
    if (!last) return;
    const { periodType, name } = company;
    const { year, periodTo } = last;
    if (!beginsAfterEnd({ periodType, year, periodTo, endsOn })) return;
    const periods = { periodType, year, periodFrom: last.periodFrom, periodTo };
    throw fieldProblem(
      fieldError(operation, '/endsOn', 'lockedAfterEnd', {
        name,
        period: { nl: periodText(periods, 'nl'), en: periodText(periods, 'en') },
        day: dayText(wagePeriodSpan(periodType, year, periodTo).start),
      }),
    );
  });
}

const lastLockedRun = (trx: Knex, { tenantId, id: companyId }: Company): PromiseLike<Run | undefined> =>
  Run.query(trx).where({ tenantId, companyId, state: 'locked' }).orderBy('newestFirst').first();
