import { periodText } from '../companies/period-text.js';
import { today, wagePeriodOf } from '../companies/wage-period.js';
import type { Handler, Schemas } from '../contract/handler.js';
import { figuresOf, periodTypeKeys, sourcesOf, statement } from './figures.js';

/** These count what happened in the current period of each company. */
const ofPeriod: readonly Schemas['FigureKey'][] = ['employeesJoined', 'employeesLeft'];

const periodTypes = ['month', 'fourWeek', 'week'] as const;

/** Counts the figures of the start screen, from exactly what the login sees, in one query. */
export const getDashboard: Handler<'getDashboard'> = async ({ actor, language }, app) => {
  const keys = figuresOf[actor.login.role];
  const named = keys.some((key) => ofPeriod.includes(key)) ? Object.values(periodTypeKeys) : [];
  const { sql, bindings } = statement(sourcesOf(actor, app), [...keys, ...named]);
  const [counts] = await app.database.rows<Record<string, number>>(sql, bindings);
  const day = today(app.now());
  const current = periodTypes
    .filter((periodType) => counts![periodTypeKeys[periodType]]! > 0)
    .map((periodType) => {
      const { year, number } = wagePeriodOf(periodType, day);
      return periodText({ periodType, year, periodFrom: number, periodTo: number }, language);
    })
    .join(', ');
  const periodOf = (key: Schemas['FigureKey']): string | null => (ofPeriod.includes(key) && current) || null;
  return { body: { figures: keys.map((key) => ({ key, value: counts![key]!, periodText: periodOf(key) })) } };
};
