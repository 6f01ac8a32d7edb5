import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { assertActive } from '../tenants/assert-active.js';
import { resolveTenant } from '../tenants/resolve-tenant.js';
import { beginPasskeyChallenge } from './begin-challenge.js';
import { passkeySite } from './passkeys.js';

/** Asks about nobody, so it is the same for everybody: which passkeys there are, the browser knows. */
export const createPasskeyChallenge: Handler<'createPasskeyChallenge'> = async ({ body, origin }, app) => {
  const tenant = await resolveTenant(app, body.tenant, origin.host);
  const site = passkeySite(app.settings, tenant, origin.page);
  if (!site) throw new Problem('origin-not-allowed');
  await assertActive(app.database.read, tenant.id);
  return { status: 201, body: await beginPasskeyChallenge(app, tenant, site) };
};
