import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { rows, StaleVersionError } from '../database/index.js';
import { downloadedCondition } from '../journals/files/file-state.js';
import { Delivery, DeliveryAttempt } from './delivery.js';
import { deliveryContext } from './delivery-context.js';
import { findDelivery } from './find-delivery.js';
import { type StateChange, changeState } from './record-outcome.js';
import { toDelivery } from './to-delivery.js';
import { targetState, type Transition } from './states.js';

/** Says what is to become of the delivery. */
export interface DeliveryChange extends Pick<StateChange, 'reason'> {
  transition: Transition;
  outcome: DeliveryAttempt['outcome'];
  documentNumber?: string;
  /** The place where it goes from now on; left out where that stays the same. */
  destination?: Partial<Pick<Delivery, 'integrationId' | 'package' | 'administration'>>;
}

/**
 * Does what a person wants with a delivery, and adds it to the history like what the service does.
 *
 * @throws Problem `not-found`; `delivery-moved-on` when it is in no state for it; `journal-superseded`,
 * `journal-acknowledged` when it would be sent
 * @throws StaleVersionError when it changed since the person saw it
 */
export async function changeDelivery(
  app: App,
  actor: Actor,
  id: string,
  version: number,
  decide: (trx: Knex.Transaction, delivery: Delivery) => Promise<DeliveryChange>,
): Promise<void> {
  const { tenantId, login } = actor;
  await app.database.transaction(async (trx) => {
    await findDelivery(trx, actor, id);
    const delivery = await Delivery.query(trx).findById([tenantId, id]).throwIfNotFound();
    if (delivery.version !== version) throw new StaleVersionError('deliveries', id, version);
    const { transition, outcome, documentNumber, reason, destination } = await decide(trx, delivery);
    const state = targetState(transition, delivery);
    if (state === undefined) throw new Problem('delivery-moved-on');
    if (state === 'ready') await assertSendable(trx, delivery);
    const at = app.now();
    const seq = delivery.attempts + 1;
    const posted = documentNumber === undefined ? undefined : { documentNumber, documentId: documentNumber };
    const nextAt = state === 'unknown' ? await lookupTime(trx, app, delivery) : undefined;
    await changeState(trx, delivery, transition, { reason, posted, nextAt }, at);
    await Delivery.query(trx)
      .patch({ attempts: seq, ...destination })
      .where({ tenantId, id });
    const moment = at.toISOString();
    await DeliveryAttempt.query(trx).insert({
      tenantId,
      deliveryId: id,
      seq,
      kind: 'person',
      startedAt: moment,
      endedAt: moment,
      outcome,
      documentNumber,
      loginId: login.id,
    });
    app.background.wakeAfter(trx, 'deliveries');
  });
}

/** What was sent a moment ago need not show yet: a person's hurry does not shorten the package's quiet period. */
async function lookupTime(trx: Knex.Transaction, app: App, { tenantId, id, ...delivery }: Delivery): Promise<Date> {
  const quietMs = app.services.get(deliveryContext).gateway.connectorOf(delivery.package)?.quietPeriodMs ?? 0;
  const sent = await DeliveryAttempt.query(trx)
    .where({ tenantId, deliveryId: id, kind: 'send' })
    .orderBy('seq', 'desc')
    .first();
  const sentAt = Date.parse(sent?.endedAt ?? sent?.startedAt ?? '') || 0;
  return new Date(Math.max(app.now().getTime(), sentAt + quietMs));
}

/** Refuses to send what a newer journal books as well, or what software took. */
async function assertSendable(trx: Knex, { tenantId, journalId }: Delivery): Promise<void> {
  const [journal] = await rows<{ superseded: number; acknowledged: number; downloaded: number }>(
    trx,
    `SELECT superseded_by IS NOT NULL AS superseded, EXISTS (
       SELECT 1 FROM acknowledgements AS a WHERE a.tenant_id = j.tenant_id AND a.journal_id = j.id) AS acknowledged,
       ${downloadedCondition('j')} AS downloaded
     FROM journals AS j WHERE j.tenant_id = ? AND j.id = ?`,
    [tenantId, journalId],
  );
  if (journal!.superseded) throw new Problem('journal-superseded');
  if (journal!.acknowledged) throw new Problem('journal-acknowledged');
  if (journal!.downloaded) throw new Problem('file-downloaded');
}

/** Returns the delivery as it is now, with its version. */
export async function readDelivery(
  app: App,
  actor: Actor,
  id: string,
  language: Language,
): Promise<{ body: Schemas['Delivery']; version: number }> {
  const row = await findDelivery(app.database.read, actor, id);
  return { body: await toDelivery(app.database.read, actor.tenantId, row, language), version: row.version };
}
