import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { Client } from '../clients/client.js';
import type { Actor, Body, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { isAllowedUrl } from './addresses.js';
import { newSecret, rotated, sealSecret } from './signing.js';
import { visibleWebhooks, webhookView } from './webhook-list.js';
import { Webhook } from './webhook.js';

export const getWebhook: Handler<'getWebhook'> = ({ params, actor }, app) => webhookView(app, actor, params.webhookId);

export const createWebhook: Handler<'createWebhook'> = async ({ body, actor }, app) => {
  const { url, types } = body;
  const { tenantId } = actor;
  assertUrl(app, 'createWebhook', url);
  const secret = newSecret();
  const id = uuid();
  await app.database.transaction(async (trx) => {
    const owner = await ownerOf(trx, actor, body);
    await Webhook.query(trx).insert({
      tenantId, id, ...owner, url, types, secret: sealSecret(app, { tenantId, id }, secret), createdAt: app.now().toISOString(),
    });
  });
  const { body: webhook, version } = await webhookView(app, actor, id);
  return { status: 201, body: { webhook, secret }, version };
};

/** An administrator may make one for software; everybody else makes their own. */
async function ownerOf(
  trx: Knex.Transaction,
  { tenantId, login }: Actor,
  { clientId }: Body<'createWebhook'>,
): Promise<Pick<Webhook, 'loginId' | 'clientId'>> {
  if (login.role === 'software') {
    if (clientId !== undefined && clientId !== login.id) throw rejected(fieldError('createWebhook', '/clientId', 'notFound'));
    return { loginId: null, clientId: login.id };
  }
  if (clientId === undefined) return { loginId: login.id, clientId: null };
  const client = login.role === 'administrator' ? await Client.query(trx).findById([tenantId, clientId]) : undefined;
  if (!client) throw rejected(fieldError('createWebhook', '/clientId', 'notFound'));
  return { loginId: null, clientId };
}

export const updateWebhook: Handler<'updateWebhook'> = async ({ body, params, actor, version }, app) => {
  const { url, types, enabled } = body;
  if (url !== undefined) assertUrl(app, 'updateWebhook', url);
  await app.database.transaction(async (trx) => {
    const { tenantId, id, state } = await findWebhook(trx, actor, params.webhookId);
    await Webhook.updateAtVersion<Webhook>(trx, tenantId, id, version!, {
      ...(url !== undefined && { url }),
      ...(types !== undefined && { types }),
      ...(enabled === true && { state: 'on', restingUntil: null }),
      ...(enabled === false && state === 'on' && { state: 'off' }),
    });
  });
  return webhookView(app, actor, params.webhookId);
};

export const removeWebhook: Handler<'removeWebhook'> = async ({ params, actor }, { database }) => {
  await database.transaction(async (trx) => {
    const { tenantId, id } = await findWebhook(trx, actor, params.webhookId);
    await Webhook.query(trx).delete().where({ tenantId, id });
  });
};

export const rotateWebhookSecret: Handler<'rotateWebhookSecret'> = async ({ body, params, actor }, app) => {
  const secret = newSecret();
  await app.database.transaction(async (trx) => {
    const row = await findWebhook(trx, actor, params.webhookId);
    const { tenantId, id } = row;
    await Webhook.query(trx).patch(rotated(app, row, secret, body.immediately ?? false)).where({ tenantId, id });
  });
  const { body: webhook } = await webhookView(app, actor, params.webhookId);
  return { status: 201, body: { webhook, secret } };
};

/** @throws Problem not-found where the caller may not see it */
export async function findWebhook(knex: Knex, actor: Actor, id: string): Promise<Webhook> {
  const { sql, bindings } = visibleWebhooks(actor, 'webhooks');
  const webhook = await Webhook.query(knex).whereRaw(sql, bindings).findOne({ id });
  if (!webhook) throw new Problem('not-found');
  return webhook;
}

function assertUrl({ settings }: App, operation: 'createWebhook' | 'updateWebhook', url: string): void {
  if (!isAllowedUrl(url, settings.webhooks?.loopback ?? false)) throw rejected(fieldError(operation, '/url', 'webhookUrl'));
}
