import type { App } from '../../app.js';
import type { Actor, Handler, Handlers } from '../../contract/handler.js';
import { Problem, rejected } from '../../contract/problem.js';
import { normalise } from '../../database/index.js';
import { isOwnOrigin } from '../../http/request.js';
import { allowedOrigin } from '../../tenants/allowed-origin.js';
import { packageOf } from '../catalogue.js';
import { findIntegration } from '../find-integration.js';
import { checkOwner } from '../owners.js';
import { choicesOf, forgetChoices } from './choices.js';
import { disconnect, finishConnecting, startConnecting } from './connecting.js';

const startConnection: Handler<'startConnection'> = async ({ params, body, actor, origin }, app) => {
  await checkOwner(app.database.read, actor, params);
  await checkReturn(app, actor, body.returnUrl, origin.page);
  const integration = await findIntegration(app.database.read, actor, params);
  return { body: await startConnecting(app, actor, integration, body.returnUrl) };
};

/** Consent comes back to a page of this service, of a listed site, or to the page that asks (whose origin was checked). */
async function checkReturn(app: App, { tenantId }: Actor, returnUrl: string, page: string | undefined): Promise<void> {
  const { origin } = new URL(returnUrl);
  if (origin === page || isOwnOrigin(origin, app.settings.baseUrl)) return;
  if (await allowedOrigin(app, origin, tenantId)) return;
  const label = { nl: 'Het adres om naar terug te keren', en: 'The address to return to' };
  throw rejected({ pointer: '/returnUrl', code: 'notAllowed', values: { label } });
}

const completeConnection: Handler<'completeConnection'> = async ({ body, actor }, app) => {
  const { id, level, ownerId, package: key } = await finishConnecting(app, actor, body);
  forgetChoices(app);
  return { body: { id, level, ownerId, package: key, packageName: packageOf(key)?.name ?? key } };
};

const removeConnection: Handler<'removeConnection'> = async ({ params, actor }, app) => {
  await checkOwner(app.database.read, actor, params);
  await disconnect(app, await findIntegration(app.database.read, actor, params));
  forgetChoices(app);
};

/** A consent opens all books of whoever gave it: only who may set the integration looks around in them. */
const listChoices: Handler<'listChoices'> = async ({ params, query, actor }, app) => {
  await checkOwner(app.database.read, actor, params);
  const integration = await findIntegration(app.database.read, actor, params);
  const all = await choicesOf(app, integration, params.choiceKind, query.administration);
  const words = normalise(query.q ?? '').split(' ').filter(Boolean);
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

export const connections = {
  startConnection,
  completeConnection,
  removeConnection,
  listChoices,
} satisfies Partial<Handlers>;
