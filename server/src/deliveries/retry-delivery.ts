import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { findEffectiveIntegration } from '../integrations/effective-integration.js';
import { changeDelivery, type DeliveryChange, readDelivery } from './change-delivery.js';
import type { Delivery } from './delivery.js';
import { endPause } from './limits.js';

export const retryDelivery: Handler<'retryDelivery'> = async ({ params, version, actor, language }, app) => {
  await changeDelivery(app, actor, params.deliveryId, version!, async (trx, delivery) => {
    await endPause(trx, delivery);
    // A journal that certainly was not taken goes to where the company is booked by now.
    const destination = delivery.state === 'needsReview' ? {} : await currentDestination(trx, delivery);
    return { transition: 'retry', outcome: 'retried', destination };
  });
  return readDelivery(app, actor, params.deliveryId, language);
};

async function currentDestination(
  trx: Knex,
  { tenantId, companyId }: Delivery,
): Promise<DeliveryChange['destination']> {
  const { integration, mapping } = (await findEffectiveIntegration(trx, tenantId, companyId)) ?? {};
  if (!integration || !mapping) return {};
  return { integrationId: integration.id, package: integration.package, administration: mapping.administration };
}
