import type { PeriodType } from '../companies/company.js';
import { periodText } from '../companies/period-text.js';
import { beginsAfterEnd } from '../companies/standing.js';
import { wagePeriodSpan } from '../companies/wage-period-span.js';
import type { Handler, Schemas } from '../contract/handler.js';
import type { Condition, Database } from '../database/index.js';
import { scopeOf, type Viewer } from '../scope/scope.js';
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
const periodTypes = ['month', 'fourWeek', 'week'] as const;

/**
 * Counts, with the conditions of `listRuns`, how far the runs of the periods are that are being worked on. These periods are
 * found first, so that the years before them are not read.
 */
export const listOpenPeriods: Handler<'listOpenPeriods'> = async ({ actor, language }, app) => {
  const scope = scopeOf(actor).ofCompanies('r');
  const periods = await findPeriods(app.database, actor);
  if (periods.length === 0) return { body: { items: [] } };
  const filters = counted.map((key) => ({ key, condition: conditionOf(key, actor) }));
  const years = [...new Set(periods.map(({ year }) => year))];
  const all = await app.database.rows<Row>(
    `SELECT c.period_type AS "periodType", r.year, r.period_from AS "periodFrom", r.period_to AS "periodTo",
       c.ends_on AS "endsOn", count(*) AS runs,
       ${filters.map(({ key, condition }) => `count(*) FILTER (WHERE ${condition.sql}) AS "${key}"`).join(', ')}
     FROM runs AS r JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
     WHERE ${scope.sql} AND c.kind = 'client' AND r.year IN (${years.join(', ')})
       AND (${periods.map(({ year, period }) => `(r.year = ${year} AND ${period} BETWEEN r.period_from AND r.period_to)`).join(' OR ')})
     GROUP BY c.period_type, r.year, r.period_from, r.period_to, c.ends_on`,
    [...filters.flatMap(({ condition }) => condition.bindings), ...scope.bindings],
  );
  const rows = all.filter((row) => !beginsAfterEnd(row));
  const items = periods.map(({ periodType, year, period }): Schemas['OpenPeriod'] => ({
    periodType,
    year,
    period,
    periodText: periodText({ periodType, year, periodFrom: period, periodTo: period }, language),
    ...sumOf(rows.filter((row) => covers(row, { periodType, year, period }))),
  }));
  return { body: { items } };
};

type Found = Pick<Row, 'periodType' | 'year' | 'periodFrom' | 'periodTo' | 'endsOn'>;

/** Finds the periods that runs end with which ask for something, and the latest of each kind, newest first. */
async function findPeriods(database: Database, viewer: Viewer): Promise<Period[]> {
  const { sql, bindings } = scopeOf(viewer).ofCompanies('r');
  const columns = `c.period_type AS "periodType", %.year, %.period_from AS "periodFrom", %.period_to AS "periodTo",
    c.ends_on AS "endsOn"`;
  const client = "JOIN companies AS c ON c.tenant_id = %.tenant_id AND c.id = %.company_id AND c.kind = 'client'";
  const of = (alias: string, text: string): string => text.replaceAll('%', alias);
  const asking = await database.rows<Found>(
    `SELECT ${of('r', columns)} FROM runs AS r ${of('r', client)} WHERE ${sql} AND r.waiting = 1
     UNION
     SELECT ${of('j', columns)} FROM journals AS j ${of('j', client)} JOIN runs AS r
       ON r.tenant_id = j.tenant_id AND r.id = j.run_id
       WHERE ${sql} AND j.stale_reason IS NOT NULL AND j.superseded_by IS NULL`,
    [...bindings, ...bindings],
  );
  // Of each company the latest run is found by an index, where the latest of a kind could be any number of runs back.
  // A run after the last day of its company is of no period: `newest_first` is the last day of its period, as a number.
  const seen = scopeOf(viewer).companies('c');
  const latest = await database.rows<Found>(
    `SELECT DISTINCT ${of('r', columns)} FROM companies AS c CROSS JOIN runs AS r
     WHERE ${seen.sql} AND c.kind = 'client' AND r.tenant_id = c.tenant_id AND r.id = (
       SELECT l.id FROM runs AS l WHERE l.tenant_id = c.tenant_id AND l.company_id = c.id
         AND (c.ends_on IS NULL OR replace(c.ends_on, '-', '') >= CAST(-l.newest_first AS TEXT))
       ORDER BY l.year DESC, l.period_to DESC LIMIT 1)`,
    seen.bindings,
  );
  const latestOf = (type: PeriodType): Ended[] =>
    newestFirst(toPeriods(latest.filter((each) => each.periodType === type))).slice(0, 1);
  const found = [...toPeriods(asking), ...periodTypes.flatMap(latestOf)];
  const periods = new Map(found.map((each) => [[each.periodType, each.year, each.period].join(), each]));
  return newestFirst([...periods.values()]).slice(0, maxPeriods);
}

type Ended = Period & { end: string };

/** Gives the periods that runs end with, and the day on which those end. */
const toPeriods = (runs: readonly Found[]): Ended[] =>
  runs
    .filter((each) => !beginsAfterEnd(each))
    .map(({ periodType, year, periodTo: period }) => ({
      ...{ periodType, year, period },
      end: wagePeriodSpan(periodType, year, period).end,
    }));

const newestFirst = (periods: Ended[]): Ended[] =>
  periods.sort((a, b) => b.end.localeCompare(a.end) || b.period - a.period);

const conditionOf = (key: (typeof counted)[number], viewer: Viewer): Condition =>
  key === 'locked' ? { sql: "r.state = 'locked'", bindings: [] } : runTodoCondition(key, viewer);

/** Says whether runs are over a period, as the parameter `period` of `listRuns` does. */
const covers = ({ periodType, year, periodFrom, periodTo }: Row, of: Period): boolean =>
  periodType === of.periodType && year === of.year && periodFrom <= of.period && of.period <= periodTo;

function sumOf(rows: readonly Row[]): Counts {
  const sum = (key: keyof Counts): number => rows.reduce((total, row) => total + row[key], 0);
  const names = ['runs', ...counted] as const;
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Counts;
}
