import type { Handler } from '../contract/handler.js';
import { changeDelivery } from './change-delivery.js';

export const cancelDelivery: Handler<'cancelDelivery'> = async ({ params, version, actor }, app) => {
  await changeDelivery(app, actor, params.deliveryId, version!, async () => ({
    transition: 'cancel',
    outcome: 'cancelled',
  }));
};
