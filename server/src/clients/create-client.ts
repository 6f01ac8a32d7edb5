import type { Handler } from '../contract/handler.js';
import { fieldProblem } from '../contract/problem.js';
import { firmErrors } from '../tenants/firm-errors.js';
import { Client } from './client.js';
import { addGrants, assertGrant } from './client-grants.js';
import { issueSecret } from './client-secrets.js';
import { readClient } from './read-client.js';

export const createClient: Handler<'createClient'> = async ({ body, actor: { tenantId, login } }, app) => {
  const { firmId = null, scopes, grantKind, grantIds = [] } = body;
  const name = body.name.trim();
  const { id, secret } = await app.database.transaction(async (trx) => {
    await assertGrant(trx, 'createClient', tenantId, { grantKind, grantIds });
    const errors = await firmErrors(trx, tenantId, firmId, 'createClient', '/firmId');
    if (errors.length > 0) throw fieldProblem(...errors);
    const client = await Client.query(trx).insert({
      tenantId,
      name,
      ...Client.searchColumns(name),
      firmId,
      scopes,
      grantKind,
      createdBy: login.id,
      createdAt: app.now().toISOString(),
    });
    await addGrants(trx, client, grantIds);
    return { id: client.id, secret: await issueSecret(app, trx, client) };
  });
  const { body: client, version } = await readClient(app, tenantId, id);
  return { status: 201, body: { client, secret }, version };
};
