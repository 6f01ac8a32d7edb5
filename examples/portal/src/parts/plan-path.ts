import type { PeriodType } from '@loonpoort/sdk';

/** The wage period that is processed. */
export interface PlanPeriod {
  periodType: PeriodType;
  year: number;
  period: number;
}

export const planPath = ({ periodType, year, period }: PlanPeriod): string =>
  `/journals/plan?periodType=${periodType}&year=${year}&period=${period}`;
