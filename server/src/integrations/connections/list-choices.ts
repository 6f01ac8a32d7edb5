import type { Handler } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import { normalise } from '../../database/index.js';
import { assertCanEdit } from '../access.js';
import { findIntegration } from '../find-integration.js';
import { fetchChoices } from './choices.js';

/** A consent opens all books of whoever gave it: only who may set the integration looks around in them. */
export const listChoices: Handler<'listChoices'> = async ({ params, query, actor }, app) => {
  await assertCanEdit(app.database.read, actor, params);
  const integration = await findIntegration(app.database.read, actor, params);
  const all = await fetchChoices(app, integration, params.choiceKind, query.administration);
  const words = normalise(query.q ?? '')
    .split(' ')
    .filter(Boolean);
  const fitting = all.filter(({ code, name }) => {
    const text = normalise(`${code} ${name}`);
    return words.every((word) => text.includes(word));
  });
  const from = offsetOf(query.cursor);
  const to = from + (query.limit ?? 50);
  const items = fitting.slice(from, to).map(({ code, name }) => ({ code, name }));
  return { body: { items, total: fitting.length, next: to < fitting.length ? String(to) : null } };
};

/** The list comes whole from the package, so a page begins at a number. */
function offsetOf(cursor = '0'): number {
  if (/^\d{1,6}$/.test(cursor)) return Number(cursor);
  throw new Problem('invalid-input', { errors: [{ pointer: 'cursor', code: 'invalid', values: { label: 'cursor' } }] });
}
