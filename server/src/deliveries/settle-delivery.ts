import type { Handler } from '../contract/handler.js';
import { changeDelivery, readDelivery } from './change-delivery.js';
import { deliveryContext } from './delivery-context.js';

export const settleDelivery: Handler<'settleDelivery'> = async ({ params, body, version, actor, language }, app) => {
  const { posted, documentNumber, sendAgain = true } = body;
  const { gateway } = app.services.get(deliveryContext);
  await changeDelivery(app, actor, params.deliveryId, version!, async (_, delivery) => {
    // Whoever looked may have looked in another administration, or too early.
    const canFind = gateway.connectorOf(delivery.package)?.reconciliation === 'reference';
    const again = canFind ? 'lookAgain' : 'confirmNotPosted';
    if (!posted) return { transition: sendAgain ? again : 'discard', outcome: 'confirmedNotPosted' };
    return {
      transition: 'confirmPosted',
      outcome: 'confirmedPosted',
      documentNumber,
      reason: { code: 'settledByUser' },
    };
  });
  return readDelivery(app, actor, params.deliveryId, language);
};
