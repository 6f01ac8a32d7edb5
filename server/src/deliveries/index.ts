export { sendLockedRuns } from './automatic.js';
export { Deliveries, type DeliveriesOptions } from './deliveries.js';
export { type Senders, vendors } from './senders.js';
