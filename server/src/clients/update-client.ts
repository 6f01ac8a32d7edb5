import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { grantAfter } from '../accounts/grant-rules.js';
import { firmErrors } from '../tenants/firm-errors.js';
import { clearClientCache } from './authenticate-client.js';
import { Client, ClientGrant } from './client.js';
import { addGrants, assertGrant } from './client-grants.js';
import { findClient } from './find-client.js';
import { readClient } from './read-client.js';

export const updateClient: Handler<'updateClient'> = async ({ body, params, actor: { tenantId }, version }, app) => {
  await app.database.transaction(async (trx) => {
    const before = await findClient(trx, tenantId, params.clientId);
    const redirectUris = body.redirectUris ?? before.redirectUris;
    const grant = grantAfter(before, body);
    if (grant) await assertGrant(trx, 'updateClient', tenantId, grant, redirectUris);
    const name = (body.name ?? before.name).trim();
    const enabled = body.enabled ?? before.disabledAt === null;
    const errors = body.enabled ? await firmErrors(trx, tenantId, before.firmId, 'updateClient', '/enabled') : [];
    if (errors.length > 0) throw fieldProblem(...errors);
    await Client.updateAtVersion<Client>(trx, tenantId, before.id, version!, {
      name,
      ...Client.searchColumns(name),
      redirectUris,
      scopes: body.scopes ?? before.scopes,
      grantKind: body.grantKind ?? before.grantKind,
      disabledAt: enabled ? null : (before.disabledAt ?? app.now().toISOString()),
    });
    if (!grant) return;
    await ClientGrant.query(trx).delete().where({ tenantId, clientId: before.id });
    await addGrants(trx, before, grant.grantIds);
  });
  clearClientCache(app);
  return readClient(app, tenantId, params.clientId);
};
