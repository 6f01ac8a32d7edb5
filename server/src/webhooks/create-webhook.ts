import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { Client } from '../clients/client.js';
import type { Actor, Body, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { assertUrl } from './assert-url.js';
import { newSecret, sealSecret } from './signing.js';
import { readWebhook } from './to-webhook.js';
import { Webhook } from './webhook.js';

export const createWebhook: Handler<'createWebhook'> = async ({ body, actor }, app) => {
  const { url, types } = body;
  const { tenantId } = actor;
  assertUrl(app, 'createWebhook', url);
  const secret = newSecret();
  const id = uuid();
  await app.database.transaction(async (trx) => {
    const owner = await resolveOwner(trx, actor, body);
    await Webhook.query(trx).insert({
      tenantId,
      id,
      ...owner,
      url,
      types,
      secret: sealSecret(app, { tenantId, id }, secret),
      createdAt: app.now().toISOString(),
    });
  });
  const { body: webhook, version } = await readWebhook(app, actor, id);
  return { status: 201, body: { webhook, secret }, version };
};

/** Returns whose webhook it is: an administrator may make one for software, everybody else makes their own. */
async function resolveOwner(
  trx: Knex.Transaction,
  { tenantId, login }: Actor,
  { clientId }: Body<'createWebhook'>,
): Promise<Pick<Webhook, 'loginId' | 'clientId'>> {
  if (login.role === 'software') {
    if (clientId !== undefined && clientId !== login.id)
      throw fieldProblem(fieldError('createWebhook', '/clientId', 'notFound'));
    return { loginId: null, clientId: login.id };
  }
  if (clientId === undefined) return { loginId: login.id, clientId: null };
  const client = login.role === 'administrator' ? await Client.query(trx).findById([tenantId, clientId]) : undefined;
  if (!client) throw fieldProblem(fieldError('createWebhook', '/clientId', 'notFound'));
  return { loginId: null, clientId };
}
