import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { clearClientCache } from './authenticate-client.js';
import { endSecrets, issueSecret } from './client-secrets.js';
import { findClient } from './find-client.js';
import { readClient } from './read-client.js';

export const rotateClientSecret: Handler<'rotateClientSecret'> = async ({ body, params, actor: { tenantId } }, app) => {
  const secret = await app.database.transaction(async (trx) => {
    const client = await findClient(trx, tenantId, params.clientId);
    if (client.kind === 'public') throw new Problem('public-client');
    await endSecrets(app, trx, client, body.immediately ?? false);
    return issueSecret(app, trx, client);
  });
  clearClientCache(app);
  const { body: client } = await readClient(app, tenantId, params.clientId);
  return { status: 201, body: { client, secret } };
};
