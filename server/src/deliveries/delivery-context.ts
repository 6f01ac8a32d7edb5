import { v7 as uuid } from 'uuid';
import { type App, ServiceKey } from '../app.js';
import { type ErrorListener, standardBackoffMs } from '../background/index.js';
import type { Database } from '../database/index.js';
import type { EventBus } from '../events/event-bus.js';
import type { PackageGateway } from './package-gateway.js';

/** Tests and the demo set these options of deliveries. */
export interface DeliveryOptions {
  /** Reaches the packages; the vendors' own addresses where it is left out. */
  gateway?: PackageGateway;
  /** Milliseconds until a package is used again that could not be: after the first failure, the second, …. */
  delaysMs?: readonly number[];
  /** Milliseconds that a lease outlasts the call, for writing down how it came out; 30 000. */
  marginMs?: number;
  /** Is called after every call without a clear answer, and for what the service itself could not do. */
  onError?: ErrorListener;
}

/** Every step of a delivery works with this. */
export interface DeliveryContext extends Required<DeliveryOptions> {
  database: Database;
  events: EventBus;
  now: () => Date;
  /** Tells this process from others that deliver. */
  worker: string;
}

export const deliveryContext = new ServiceKey<DeliveryContext>('deliveries');

export function createDeliveryContext(
  { database, events, now }: Pick<App, 'database' | 'events' | 'now'>,
  {
    gateway,
    delaysMs = standardBackoffMs,
    marginMs = 30_000,
    onError = () => undefined,
  }: DeliveryOptions & Pick<DeliveryContext, 'gateway'>,
): DeliveryContext {
  return { database, events, now, worker: uuid(), gateway, delaysMs, marginMs, onError };
}
