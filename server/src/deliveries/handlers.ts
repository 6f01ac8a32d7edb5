import type { Handlers } from '../contract/handler.js';
import { bookInOpenPeriod } from './book-in-open-period.js';
import { cancelDelivery } from './cancel-delivery.js';
import { checkJournal } from './check-journal.js';
import { getDelivery } from './get-delivery.js';
import { listDeliveries } from './list-deliveries.js';
import { retryDelivery } from './retry-delivery.js';
import { sendJournals } from './send-journals.js';
import { settleDelivery } from './settle-delivery.js';

export const deliveries = {
  listDeliveries,
  checkJournal,
  sendJournals,
  bookInOpenPeriod,
  getDelivery,
  retryDelivery,
  settleDelivery,
  cancelDelivery,
} satisfies Partial<Handlers>;
