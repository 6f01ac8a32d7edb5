import type { Handlers } from '../contract/handler.js';
import { cancelDelivery, retryDelivery, settleDelivery } from './change-delivery.js';
import { getDelivery } from './find-delivery.js';
import { listDeliveries } from './list-deliveries.js';
import { sendJournals } from './send-journals.js';

export const deliveries = {
  listDeliveries,
  sendJournals,
  getDelivery,
  retryDelivery,
  settleDelivery,
  cancelDelivery,
} satisfies Partial<Handlers>;
