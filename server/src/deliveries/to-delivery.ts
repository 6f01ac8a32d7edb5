import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { DeliveryAttempt } from './delivery.js';
import { type DeliveryRow, toDeliverySummary } from './to-delivery-summary.js';

/** A delivery that was tried more often shows its newest attempts. */
const maxShownAttempts = 200;

/** Makes the response for a delivery, with its history in the order in which it happened. */
export async function toDelivery(
  knex: Knex,
  tenantId: string,
  row: DeliveryRow,
  language: Language,
): Promise<Schemas['Delivery']> {
  const newestFirst = await DeliveryAttempt.query(knex)
    .where({ tenantId, deliveryId: row.id })
    .orderBy('seq', 'desc')
    .limit(maxShownAttempts);
  return {
    ...toDeliverySummary(row, language),
    administration: row.administration,
    history: newestFirst.reverse().map(toAttempt),
  };
}

const toAttempt = ({
  seq,
  kind,
  startedAt,
  endedAt,
  outcome,
  documentNumber,
  message,
  wait,
}: DeliveryAttempt): Schemas['Delivery']['history'][number] => ({
  seq,
  kind,
  startedAt,
  endedAt,
  outcome,
  documentNumber,
  message,
  wait,
});
