import type { App } from '../app.js';
import type { Work } from '../background/index.js';
import {
  createDeliveryContext,
  type DeliveryContext,
  deliveryContext,
  type DeliveryOptions,
} from './delivery-context.js';
import { deliver } from './deliver.js';
import { type DueDelivery, type DueQueue, findDueQueues, findFirstDue } from './due.js';
import { vendorGateway } from './package-gateway.js';

/** A delivery that has its turn, under the id by which the background knows it. */
interface DeliveryItem extends DueDelivery {
  id: string;
  tenantId: string;
}

/** Has journals brought to packages in the background. */
export function registerDeliveries(app: App, options: DeliveryOptions = {}): void {
  const context = createDeliveryContext(app, { gateway: vendorGateway(app), ...options });
  app.services.set(deliveryContext, context);
  app.background.register(deliveryWork(context));
}

/**
 * Brings journals to packages, each exactly once. Every integration is a queue of its own, so a package that is slow
 * or dead holds up its own journals only. Any number of processes may do this on one database.
 */
export function deliveryWork(context: DeliveryContext): Work<DueQueue, DeliveryItem> {
  const { database, gateway } = context;
  return {
    name: 'deliveries',
    maxQueuesPerGroup: 32,
    async findDueQueues(now) {
      const queues = await findDueQueues(database, now);
      return queues.map((queue) => ({
        ...queue,
        key: `${queue.tenantId}/${queue.integrationId}`,
        group: queue.package,
        concurrency: gateway.connectorOf(queue.package)?.limits.concurrent ?? 1,
      }));
    },
    async takeNext(queue, now, underWay) {
      const due = await findFirstDue(database, queue, underWay, now);
      return due && { ...due, id: due.delivery.id, tenantId: due.delivery.tenantId };
    },
    run: (due, signal) => deliver(context, due, signal),
  };
}
