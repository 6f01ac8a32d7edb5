import type { Knex } from 'knex';
import { type Grant, grantAfter, grantErrors, unknownTargets } from '../accounts/grant-rules.js';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { Firm } from '../tenants/firm.js';
import { forgetClients } from './authenticate-client.js';
import { Client, ClientGrant } from './client.js';
import { clientView } from './client-list.js';
import { endSecrets, issueSecret } from './secrets.js';

export const getClient: Handler<'getClient'> = ({ params, actor }, app) => clientView(app, actor.tenantId, params.clientId);

export const createClient: Handler<'createClient'> = async ({ body, actor: { tenantId, login } }, app) => {
  const { firmId = null, scopes, grantKind, grantIds = [] } = body;
  const name = body.name.trim();
  const { id, secret } = await app.database.transaction(async (trx) => {
    await assertGrant(trx, 'createClient', tenantId, { grantKind, grantIds });
    if (firmId && !(await Firm.query(trx).findById([tenantId, firmId]))) {
      throw rejected(fieldError('createClient', '/firmId', 'notFound'));
    }
    const client = await Client.query(trx).insert({
      tenantId, name, ...Client.searchColumns(name), firmId, scopes, grantKind, createdBy: login.id, createdAt: app.now().toISOString(),
    });
    await addGrants(trx, client, grantIds);
    return { id: client.id, secret: await issueSecret(app, trx, client) };
  });
  const { body: client, version } = await clientView(app, tenantId, id);
  return { status: 201, body: { client, secret }, version };
};

export const updateClient: Handler<'updateClient'> = async ({ body, params, actor: { tenantId }, version }, app) => {
  await app.database.transaction(async (trx) => {
    const before = await find(trx, tenantId, params.clientId);
    const grant = grantAfter(before, body);
    if (grant) await assertGrant(trx, 'updateClient', tenantId, grant);
    const name = (body.name ?? before.name).trim();
    const enabled = body.enabled ?? before.disabledAt === null;
    await Client.updateAtVersion<Client>(trx, tenantId, before.id, version!, {
      name,
      ...Client.searchColumns(name),
      scopes: body.scopes ?? before.scopes,
      grantKind: body.grantKind ?? before.grantKind,
      disabledAt: enabled ? null : (before.disabledAt ?? app.now().toISOString()),
    });
    if (!grant) return;
    await ClientGrant.query(trx).delete().where({ tenantId, clientId: before.id });
    await addGrants(trx, before, grant.grantIds);
  });
  forgetClients(app);
  return clientView(app, tenantId, params.clientId);
};

export const removeClient: Handler<'removeClient'> = async ({ params, actor: { tenantId } }, app) => {
  await app.database.transaction(async (trx) => {
    const { id } = await find(trx, tenantId, params.clientId);
    await Client.query(trx).delete().where({ tenantId, id });
  });
  forgetClients(app);
};

export const rotateClientSecret: Handler<'rotateClientSecret'> = async ({ body, params, actor: { tenantId } }, app) => {
  const secret = await app.database.transaction(async (trx) => {
    const client = await find(trx, tenantId, params.clientId);
    await endSecrets(app, trx, client, body.immediately ?? false);
    return issueSecret(app, trx, client);
  });
  forgetClients(app);
  const { body: client } = await clientView(app, tenantId, params.clientId);
  return { status: 201, body: { client, secret } };
};

async function find(trx: Knex, tenantId: string, id: string): Promise<Client> {
  const client = await Client.query(trx).findById([tenantId, id]);
  if (!client) throw new Problem('not-found');
  return client;
}

async function assertGrant(trx: Knex.Transaction, operation: 'createClient' | 'updateClient', tenantId: string, grant: Grant): Promise<void> {
  const errors = [...grantErrors(operation, 'software', grant), ...(await unknownTargets(trx, operation, tenantId, grant))];
  if (errors.length > 0) throw rejected(...errors);
}

async function addGrants(trx: Knex.Transaction, { tenantId, id: clientId }: Client, ids: string[]): Promise<void> {
  for (const targetId of ids) await ClientGrant.query(trx).insert({ tenantId, clientId, targetId });
}
