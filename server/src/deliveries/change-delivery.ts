import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { StaleVersion } from '../database/index.js';
import { applyingTo } from '../integrations/applying.js';
import type { Attempt, Delivery } from './delivery.js';
import { findDelivery, toDelivery } from './find-delivery.js';
import { endPause } from './limits.js';
import { type Ending, move } from './record.js';
import { target, type Transition } from './states.js';

export const retryDelivery: Handler<'retryDelivery'> = async ({ params, version, actor, language }, app) => {
  await change(app, actor, params.deliveryId, version!, async (trx, delivery) => {
    await endPause(trx, delivery);
    // What certainly was not taken goes to where the company is booked by now.
    const place = delivery.state === 'needsPerson' ? {} : await placeOf(trx, delivery);
    return { transition: 'retry', outcome: 'retried', place };
  });
  return answer(app, actor, params.deliveryId, language);
};

export const settleDelivery: Handler<'settleDelivery'> = async ({ params, body, version, actor, language }, app) => {
  const { posted, documentNumber, sendAgain = true } = body;
  await change(app, actor, params.deliveryId, version!, async () => {
    if (!posted) return { transition: sendAgain ? 'sayNotPosted' : 'sayNotWanted', outcome: 'saidNotPosted' };
    return { transition: 'sayPosted', outcome: 'saidPosted', documentNumber, reason: { code: 'byPerson' } };
  });
  return answer(app, actor, params.deliveryId, language);
};

export const cancelDelivery: Handler<'cancelDelivery'> = async ({ params, version, actor }, app) => {
  await change(app, actor, params.deliveryId, version!, async () => ({ transition: 'cancel', outcome: 'cancelled' }));
};

interface Change extends Pick<Ending, 'reason'> {
  transition: Transition;
  outcome: Attempt['outcome'];
  documentNumber?: string;
  /** Where it goes from now on. */
  place?: Partial<Pick<Delivery, 'integrationId' | 'package' | 'administration'>>;
}

/**
 * What a person does to a delivery: a part of its history like what the service does.
 *
 * @throws Problem `not-found`; `delivery-moved-on` when it is in no state for it; `journal-superseded`,
 * `journal-acknowledged` when it would be sent
 * @throws StaleVersion when it changed since the person saw it
 */
async function change(
  app: App,
  actor: Actor,
  id: string,
  version: number,
  decide: (trx: Knex.Transaction, delivery: Delivery) => Promise<Change>,
): Promise<void> {
  const { tenantId, login } = actor;
  await app.database.transaction(async (trx) => {
    await findDelivery(trx, actor, id);
    const delivery = (await trx('deliveries').where({ tenantId, id }).first()) as Delivery;
    if (delivery.version !== version) throw new StaleVersion('deliveries', id, version);
    const { transition, outcome, documentNumber, reason, place } = await decide(trx, delivery);
    const state = target(transition, delivery);
    if (state === undefined) throw new Problem('delivery-moved-on');
    if (state === 'ready') await checkFree(trx, delivery);
    const at = app.now();
    const seq = delivery.attempts + 1;
    const posted = documentNumber === undefined ? undefined : { documentNumber, documentId: documentNumber };
    await move(trx, delivery, transition, { reason, posted }, at);
    await trx('deliveries').where({ tenantId, id }).update({ attempts: seq, ...place });
    const moment = at.toISOString();
    const attempt = { tenantId, deliveryId: id, seq, kind: 'person', startedAt: moment, endedAt: moment, loginId: login.id };
    await trx('deliveryAttempts').insert({ ...attempt, outcome, documentNumber });
    app.deliveries.wakeAfter(trx);
  });
}

/** A newer journal books the same, or software took this one: it must not go as well. */
async function checkFree(trx: Knex, { tenantId, journalId }: Delivery): Promise<void> {
  const journal = (await trx('journals').where({ tenantId, id: journalId }).first('supersededBy')) as { supersededBy: string | null };
  if (journal.supersededBy !== null) throw new Problem('journal-superseded');
  const taken = (await trx('acknowledgements').where({ tenantId, journalId }).first('journalId')) as unknown;
  if (taken) throw new Problem('journal-acknowledged');
}

async function placeOf(trx: Knex, { tenantId, companyId }: Delivery): Promise<Change['place']> {
  const { integration, mapping } = (await applyingTo(trx, tenantId, companyId)) ?? {};
  if (!integration || !mapping) return {};
  return { integrationId: integration.id, package: integration.package, administration: mapping.administration };
}

async function answer(app: App, actor: Actor, id: string, language: 'nl' | 'en'): Promise<{ body: Schemas['Delivery']; version: number }> {
  const row = await findDelivery(app.database.read, actor, id);
  return { body: await toDelivery(app.database.read, actor, row, language), version: row.version };
}
