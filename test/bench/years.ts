import { openBureau } from './bureau.js';
import { addYears, companies } from './years-rows.js';

const rounds = 20;
const bar = 150;

export interface YearsFigure {
  companies: number;
  bar: number;
  sizes: {
    years: number;
    runs: number;
    /** Milliseconds in which a first page comes, one call at a time: the median and the longest of the rounds. */
    lists: { path: string; median: number; longest: number }[];
  }[];
}

/** What is opened every day, of what grows every month. */
const paths = [
  '/dashboards/current',
  '/open-periods',
  '/runs',
  '/runs?year=2026&period=11',
  '/runs?work=toSend',
  '/runs?work=failed',
  '/journals',
  '/journals?year=2026&period=10',
  '/deliveries',
  '/deliveries?state=refused',
  '/reconciliations?year=2026&period=10',
  '/reconciliations?year=2026',
  '/employees',
  '/companies',
];

/** Measures the first pages of lists and figures for an administrator, after one year and after ten. */
export async function years(): Promise<YearsFigure> {
  const sizes: YearsFigure['sizes'] = [];
  for (const count of [1, 10]) {
    let runs = 0;
    const bureau = await openBureau(async (trx, tenantId) => {
      runs = await addYears(trx, tenantId, count);
    });
    try {
      const lists = [];
      for (const path of paths) {
        await bureau.get(path);
        const times: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const start = performance.now();
          await bureau.get(path);
          times.push(performance.now() - start);
        }
        times.sort((a, b) => a - b);
        lists.push({ path, median: Math.round(times[rounds / 2]!), longest: Math.round(times.at(-1)!) });
      }
      sizes.push({ years: count, runs, lists });
    } finally {
      await bureau.close();
    }
  }
  return { companies, bar, sizes };
}
