import type { App } from '../../app.js';
import type { Actor, Handler } from '../../contract/handler.js';
import { fieldProblem } from '../../contract/problem.js';
import { isOwnOrigin } from '../../http/request.js';
import { isOriginAllowed } from '../../tenants/allowed-origin.js';
import { assertCanEdit } from '../access.js';
import { findIntegration } from '../find-integration.js';
import { startConsent } from './start-consent.js';

export const startConnection: Handler<'startConnection'> = async ({ params, body, actor, origin }, app) => {
  await assertCanEdit(app.database.read, actor, params);
  await checkReturn(app, actor, body.returnUrl, origin.page);
  const integration = await findIntegration(app.database.read, actor, params);
  return { body: await startConsent(app, actor, integration, body.returnUrl) };
};

/** Consent comes back to a page of this service, of a listed site, or to the page that asks (whose origin was checked). */
async function checkReturn(app: App, caller: Actor, returnUrl: string, page: string | undefined): Promise<void> {
  const { origin } = new URL(returnUrl);
  if (origin === page || isOwnOrigin(origin, app.settings.baseUrl)) return;
  if (await isOriginAllowed(app, origin, caller)) return;
  const label = { nl: 'Het adres om naar terug te keren', en: 'The address to return to' };
  throw fieldProblem({ pointer: '/returnUrl', code: 'notAllowed', values: { label } });
}
