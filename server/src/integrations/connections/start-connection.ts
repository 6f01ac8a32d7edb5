import type { App } from '../../app.js';
import type { Actor, Handler } from '../../contract/handler.js';
import { fieldProblem, type Problem } from '../../contract/problem.js';
import { isOwnOrigin } from '../../http/request.js';
import { isOriginAllowed } from '../../tenants/allowed-origin.js';
import { assertCanEdit } from '../access.js';
import { findIntegration } from '../find-integration.js';
import { startConsent } from './start-consent.js';

export const startConnection: Handler<'startConnection'> = async ({ params, body, actor, origin }, app) => {
  await assertCanEdit(app.database.read, actor, params);
  assertOwnReturn(body.returnUrl, params.package);
  await checkReturn(app, actor, body.returnUrl, origin.page);
  const integration = await findIntegration(app.database.read, actor, params);
  return { body: await startConsent(app, actor, integration, body.returnUrl) };
};

/** Packages have a return address each, so that the answer of one is not completed as that of another. */
function assertOwnReturn(returnUrl: string, key: string): void {
  const { pathname, search, hash } = new URL(returnUrl);
  if (!pathname.endsWith(`/${key}`) || search || hash) throw notAllowed();
}

/** Consent comes back to a page of this service, of a listed site, or to the page that asks (whose origin was checked). */
async function checkReturn(app: App, caller: Actor, returnUrl: string, page: string | undefined): Promise<void> {
  const { origin } = new URL(returnUrl);
  if (origin === page || isOwnOrigin(origin, app.settings.baseUrl)) return;
  if (await isOriginAllowed(app, origin, caller)) return;
  throw notAllowed();
}

function notAllowed(): Problem {
  const label = { nl: 'Het adres om naar terug te keren', en: 'The address to return to' };
  return fieldProblem({ pointer: '/returnUrl', code: 'notAllowed', values: { label } });
}
