import type { Handler } from '../contract/handler.js';
import { figuresOf, sourcesOf, statement } from './figures.js';

/** Counts the figures of the start screen, from exactly what the login sees, in one query. */
export const getDashboard: Handler<'getDashboard'> = async ({ actor }, app) => {
  const keys = figuresOf[actor.login.role];
  const { sql, bindings } = statement(sourcesOf(actor, app), keys);
  const [counts] = await app.database.rows<Record<string, number>>(sql, bindings);
  return { body: { figures: keys.map((key) => ({ key, value: counts![key]! })) } };
};
