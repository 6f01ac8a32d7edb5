import type { PeriodType } from '../companies/company.js';
import { periodText } from '../companies/period-text.js';
import { beginsAfterEnd } from '../companies/standing.js';
import { wagePeriodSpan } from '../companies/wage-period-span.js';
import type { Handler, Schemas } from '../contract/handler.js';
import type { Condition } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { runTodoCondition } from './run-todo.js';

const counted = ['locked', 'made', 'sent', 'failed', 'stale', 'toImport', 'toSend'] as const;

type Counts = Record<'runs' | (typeof counted)[number], number>;

/** What runs over the same periods come to. */
interface Row extends Counts {
  periodType: PeriodType;
  year: number;
  periodFrom: number;
  periodTo: number;
  /** The last day of the companies. */
  endsOn: string | null;
}

type Period = Pick<Row, 'periodType' | 'year'> & { period: number };

const maxPeriods = 24;

/** Counts, with the conditions of `listRuns`, how far the runs of the periods are that are being worked on. */
export const listOpenPeriods: Handler<'listOpenPeriods'> = async ({ actor, language }, app) => {
  const filters = counted.map((key) => ({ key, condition: conditionOf(key) }));
  const scope = scopeOf(actor).companies('c');
  const all = await app.database.rows<Row>(
    `SELECT c.period_type AS periodType, r.year, r.period_from AS periodFrom, r.period_to AS periodTo,
       c.ends_on AS endsOn, count(*) AS runs,
       ${filters.map(({ key, condition }) => `count(*) FILTER (WHERE ${condition.sql}) AS ${key}`).join(', ')}
     FROM runs AS r JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
     WHERE c.kind = 'client' AND ${scope.sql}
     GROUP BY c.period_type, r.year, r.period_from, r.period_to, c.ends_on`,
    [...filters.flatMap(({ condition }) => condition.bindings), ...scope.bindings],
  );
  const rows = all.filter((row) => !beginsAfterEnd(row));
  const items = periodsOf(rows)
    .slice(0, maxPeriods)
    .map(({ periodType, year, period }): Schemas['OpenPeriod'] => ({
      periodType,
      year,
      period,
      periodText: periodText({ periodType, year, periodFrom: period, periodTo: period }, language),
      ...sumOf(rows.filter((row) => covers(row, { periodType, year, period }))),
    }));
  return { body: { items } };
};

const conditionOf = (key: (typeof counted)[number]): Condition =>
  key === 'locked' ? { sql: "r.state = 'locked'", bindings: [] } : runTodoCondition(key);

/** Returns the periods that runs end with which ask for something, and the latest of each kind, by their last day. */
function periodsOf(rows: readonly Row[]): Period[] {
  const found = new Map<string, Period & { end: string; isOpen: boolean }>();
  for (const { periodType, year, periodTo: period, runs, sent, stale } of rows) {
    const key = [periodType, year, period].join();
    const { end } = wagePeriodSpan(periodType, year, period);
    const isOpen = sent < runs || stale > 0 || found.get(key)?.isOpen === true;
    found.set(key, { periodType, year, period, end, isOpen });
  }
  const newestFirst = [...found.values()].sort((a, b) => b.end.localeCompare(a.end) || b.period - a.period);
  const latest = new Map(newestFirst.toReversed().map((period) => [period.periodType, period]));
  return newestFirst.filter((period) => period.isOpen || latest.get(period.periodType) === period);
}

/** Says whether runs are over a period, as the parameter `period` of `listRuns` does. */
const covers = ({ periodType, year, periodFrom, periodTo }: Row, of: Period): boolean =>
  periodType === of.periodType && year === of.year && periodFrom <= of.period && of.period <= periodTo;

function sumOf(rows: readonly Row[]): Counts {
  const sum = (key: keyof Counts): number => rows.reduce((total, row) => total + row[key], 0);
  const names = ['runs', ...counted] as const;
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Counts;
}
