import type { Handler } from '../contract/handler.js';
import { readDelivery } from './change-delivery.js';

export const getDelivery: Handler<'getDelivery'> = ({ params, actor, language }, app) =>
  readDelivery(app, actor, params.deliveryId, language);
