import type { PeriodType } from '../companies/company.js';
import { periodText } from '../companies/period-text.js';
import { beginsAfterEnd } from '../companies/standing.js';
import { wagePeriodSpan } from '../companies/wage-period-span.js';
import type { Handler, Schemas } from '../contract/handler.js';
import type { Condition, Database } from '../database/index.js';
import { scopeOf, type Viewer } from '../scope/scope.js';
import { runTodoCondition } from './run-todo.js';

type Counts = Omit<Schemas['OpenPeriod'], 'periodType' | 'year' | 'period' | 'periodText'>;

const names = ['runs', 'locked', 'made', 'sent', 'failed', 'stale', 'toImport', 'toSend'] as const;

/** The runs over the same periods. */
interface Found {
  periodType: PeriodType;
  year: number;
  periodFrom: number;
  periodTo: number;
  /** The last day of the companies. */
  endsOn: string | null;
}

/** Of runs over the same periods, how many are so far; what is missing is of another statement. */
type Row = Found & Partial<Counts>;

type Period = Pick<Row, 'periodType' | 'year'> & { period: number };

const maxPeriods = 24;
const periodTypes = ['month', 'fourWeek', 'week'] as const;

/**
 * Counts, with the conditions of `listRuns`, how far the runs of the periods are that are being worked on. These periods are
 * found first, so that the years before them are not read.
 */
export const listOpenPeriods: Handler<'listOpenPeriods'> = async ({ actor, language }, app) => {
  const periods = await findPeriods(app.database, actor);
  if (periods.length === 0) return { body: { items: [] } };
  const counted = await Promise.all(countsOf(actor).map((counts) => countRuns(app.database, actor, periods, counts)));
  const rows = counted.flat().filter((row) => !beginsAfterEnd(row));
  const items = periods.map(({ periodType, year, period }): Schemas['OpenPeriod'] => ({
    periodType,
    year,
    period,
    periodText: periodText({ periodType, year, periodFrom: period, periodTo: period }, language),
    ...sumOf(rows.filter((row) => covers(row, { periodType, year, period }))),
  }));
  return { body: { items } };
};

/** Among these runs, those that are so far. */
interface Counting {
  among: Condition;
  counts: Partial<Record<keyof Counts, Condition>>;
}

/** Counts what indexes tell of all runs, and what takes a look at journals of those few that wait or went wrong. */
function countsOf(viewer: Viewer): Counting[] {
  const [made, sent, failed, stale, toImport, toSend] = (
    ['made', 'sent', 'failed', 'stale', 'toImport', 'toSend'] as const
  ).map((work) => runTodoCondition(work, viewer)) as [Condition, Condition, Condition, Condition, Condition, Condition];
  const all = { sql: '1 = 1', bindings: [] };
  return [
    // Whatever is sent was made; of the others that is looked up below.
    { among: all, counts: { runs: all, locked: { sql: "r.state = 'locked'", bindings: [] }, made: sent, sent } },
    { among: { sql: 'r.waiting = 1', bindings: [] }, counts: { made, toImport, toSend } },
    { among: failed, counts: { failed: all } },
    { among: stale, counts: { stale: all } },
  ];
}

/** Counts the runs of these periods, and of others of the same years, which differ in whom they are shown to. */
async function countRuns(
  database: Database,
  viewer: Viewer,
  periods: readonly Period[],
  { among, counts }: Counting,
): Promise<Row[]> {
  const scope = scopeOf(viewer).ofCompanies('r');
  const years = [...new Set(periods.map(({ year }) => year))];
  const since = (year: number) => Math.min(...periods.filter((each) => each.year === year).map((each) => each.period));
  const columns = Object.entries(counts).map(([key, { sql }]) => `count(*) FILTER (WHERE ${sql}) AS "${key}"`);
  return database.rows<Row>(
    `SELECT c.period_type AS "periodType", r.year, r.period_from AS "periodFrom", r.period_to AS "periodTo",
       c.ends_on AS "endsOn", ${columns.join(', ')}
     FROM runs AS r JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
     WHERE ${scope.sql} AND c.kind = 'client' AND ${among.sql}
       AND (${years.map((year) => `(r.year = ${year} AND r.period_to >= ${since(year)})`).join(' OR ')})
     GROUP BY r.period_to, r.period_from, r.year, c.period_type, c.ends_on`,
    [...Object.values(counts).flatMap(({ bindings }) => bindings), ...scope.bindings, ...among.bindings],
  );
}

/** Finds the periods that runs end with which ask for something, and the latest of each kind, newest first. */
async function findPeriods(database: Database, viewer: Viewer): Promise<Period[]> {
  const { sql, bindings } = scopeOf(viewer).ofCompanies('r');
  const columns = `c.period_type AS "periodType", %.year, %.period_from AS "periodFrom", %.period_to AS "periodTo",
    c.ends_on AS "endsOn"`;
  const client = "JOIN companies AS c ON c.tenant_id = %.tenant_id AND c.id = %.company_id AND c.kind = 'client'";
  const of = (alias: string, text: string): string => text.replaceAll('%', alias);
  const asking = database.rows<Found>(
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
  const latest = database.rows<Found>(
    `SELECT DISTINCT ${of('r', columns)} FROM companies AS c CROSS JOIN runs AS r
     WHERE ${seen.sql} AND c.kind = 'client' AND r.tenant_id = c.tenant_id AND r.id = (
       SELECT l.id FROM runs AS l WHERE l.tenant_id = c.tenant_id AND l.company_id = c.id
         AND (c.ends_on IS NULL OR replace(c.ends_on, '-', '') >= CAST(-l.newest_first AS TEXT))
       ORDER BY l.year DESC, l.period_to DESC LIMIT 1)`,
    seen.bindings,
  );
  const [asks, ends] = await Promise.all([asking, latest]);
  const latestOf = (type: PeriodType): Ended[] =>
    newestFirst(toPeriods(ends.filter((each) => each.periodType === type))).slice(0, 1);
  const found = [...toPeriods(asks), ...periodTypes.flatMap(latestOf)];
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

/** Says whether runs are over a period, as the parameter `period` of `listRuns` does. */
const covers = ({ periodType, year, periodFrom, periodTo }: Row, of: Period): boolean =>
  periodType === of.periodType && year === of.year && periodFrom <= of.period && of.period <= periodTo;

function sumOf(rows: readonly Row[]): Counts {
  const sum = (key: keyof Counts): number => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Counts;
}
