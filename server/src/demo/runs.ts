import { type WagePeriod, wagePeriodOf } from '../companies/wage-period.js';
import type { RunLine } from '../runs/run-content.js';
import type { DemoCompany } from './companies.js';
import type { Random } from './random.js';

/** A run as the importer reads it from JSON lines. */
interface DemoRun {
  debtor: number;
  company: number;
  year: number;
  period: number;
  number: number;
  state: 'locked';
  lines: RunLine[];
}

/** A wage code that the standard scheme does not have, in the latest run of one company. */
const bonus = 3150;

/** Columns of the employee file. */
const [debtor, company, employee, inService, outOfService] = [0, 1, 2, 8, 9] as const;

/**
 * Makes locked runs of the last three periods before a day (`YYYY-MM-DD`), of every client with employees.
 *
 * @param employees lines of the employee file, without its headings
 */
export function demoRuns(random: Random, companies: DemoCompany[], employees: string[][], day: string): DemoRun[] {
  const clients = companies.filter(({ kind }) => kind === 'client');
  return clients.flatMap(({ debtorNumber, number, periodType }, index) => {
    const parts = { month: 12, fourWeek: 13, week: 52 }[periodType];
    const staff = employees
      .filter((line) => line[debtor] === String(debtorNumber) && line[company] === String(number))
      .map((line) => ({ line, yearly: random.whole(280, 620) * 10_000, travels: random.chance(0.6), parts }));
    return lastPeriods(periodType, day).map((period, ago): DemoRun => {
      const lines = staff
        .filter(({ line }) => served(line, period))
        .flatMap(({ line, ...wage }, place) =>
          payslip(wage, index === 2 && ago === 0 && place === 0 ? 25_000 : 0).map(([wageCode, amount]) => ({
            employee: Number(line[employee]),
            wageCode,
            amount,
          })),
        );
      const { year, number: ordinal } = period;
      return {
        debtor: debtorNumber,
        company: number,
        year,
        period: ordinal,
        number: ordinal,
        state: 'locked',
        lines,
      };
    });
  });
}

/** Returns the three periods that ended last, the newest first. */
function lastPeriods(type: DemoCompany['periodType'], day: string): WagePeriod[] {
  const before = ({ start }: Pick<WagePeriod, 'start'>): WagePeriod => {
    const date = new Date(`${start}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - 1);
    return wagePeriodOf(type, date.toISOString().slice(0, 10));
  };
  const first = before(wagePeriodOf(type, day));
  const second = before(first);
  return [first, second, before(second)];
}

const served = (line: string[], { start, end }: WagePeriod): boolean =>
  line[inService]! <= end && (line[outOfService] === '' || line[outOfService]! >= start);

/**
 * Returns what an employee gets and pays, in cents by wage code: gross, travel and bonus are tax, pension and net
 * together. The premiums are as they are in 2026; the wage tax only looks like one.
 */
function payslip(
  { yearly, travels, parts }: { yearly: number; travels: boolean; parts: number },
  extra: number,
): [wageCode: number, amount: number][] {
  const gross = Math.round(yearly / parts);
  const travel = travels ? Math.round(110_400 / parts) : 0;
  const pension = part(gross, 4);
  const taxable = gross - pension + extra;
  const tax = part(taxable, 8) + part(Math.max(0, taxable - Math.round(2_400_000 / parts)), 28);
  const [disability, returning, unemployment] = [part(taxable, 6.27), part(taxable, 1.52), part(taxable, 2.74)];
  const lines: [number, number][] = [
    [1000, gross],
    [2500, travel],
    [bonus, extra],
    [4000, part(gross, 8)],
    [5100, pension],
    [5110, part(gross, 8)],
    [8000, tax],
    [8055, disability],
    [8075, returning],
    [8085, unemployment],
    [8800, tax],
    [8810, disability + returning + unemployment],
    [9900, gross + travel + extra - tax - pension],
  ];
  return lines.filter(([, amount]) => amount !== 0);
}

const part = (amount: number, percentage: number): number => Math.round((amount * percentage) / 100);
