import type { ExecutionContext } from 'ava';
import type { Database } from '@loonpoort/server/database/index.js';
import type { App } from '@loonpoort/server';
import type { Connector } from '@loonpoort/server/integrations/connectors/connector.js';
import { createBackground, type PollingBackground } from '@loonpoort/server/background/index.js';
import {
  createDeliveryContext,
  type DeliveryOptions,
  deliveryWork,
  type PackageGateway,
} from '@loonpoort/server/deliveries/index.js';
import { EventBus } from '@loonpoort/server/events/event-bus.js';
import { testDatabase } from '../database/fixture.js';
import { Bookkeeping, type Options } from './bookkeeping.js';
import { gatewayTo } from './connector.js';
import { addDeliveries, addJournals, addDestinations, type Destination } from './fixture.js';

export interface World {
  database: Database;
  clock: { time: number };
  books: Bookkeeping;
  destinations: (Destination & { package: string })[];
  deliveries: OwnDeliveries;
  /** Another process on the same database. */
  again(options?: DeliveryOptions): OwnDeliveries;
  /** Puts so many journals of a destination on their way. */
  queue(destination: number, count: number): Promise<string[]>;
  rows(): Promise<Row[]>;
  attempts(): Promise<
    { seq: number; kind: string; outcome: string | null; document: string | null; wait: number | null }[]
  >;
  /** Lets time pass, and does what is due then. */
  later(seconds: number): Promise<void>;
}

/** Deliveries that have a background to themselves, as in a process that does nothing else. */
export class OwnDeliveries {
  readonly #background: PollingBackground;

  constructor(app: Pick<App, 'database' | 'events' | 'now'>, options: DeliveryOptions & { gateway: PackageGateway }) {
    this.#background = createBackground(app.database, { now: app.now, onError: options.onError });
    this.#background.register(deliveryWork(createDeliveryContext(app, options)));
  }

  start(): void {
    this.#background.start();
  }

  stop(): Promise<void> {
    return this.#background.stop();
  }

  runDue(): Promise<void> {
    return this.#background.runDue('deliveries');
  }
}

export interface Row {
  reference: string;
  state: string;
  attempts: number;
  document: string | null;
  reason: string | null;
  message: string | null;
  nextAt: string | null;
}

/** Destinations to one stand-in package, and a clock that stands still. */
export async function world(
  t: ExecutionContext,
  {
    packages = ['twinfield'],
    connector,
    books: options,
    url,
  }: {
    packages?: string[];
    connector?: Partial<Connector>;
    books?: Options;
    url?: (real: string, packageKey: string) => string;
  } = {},
): Promise<World> {
  const database = await testDatabase(t);
  const books = new Bookkeeping(options);
  const address = await books.listen();
  t.teardown(() => books.close());
  const clock = { time: Date.parse('2026-11-22T10:00:00Z') };
  const found = await addDestinations(database, packages);
  const destinations = found.map((destination, index) => ({ ...destination, package: packages[index]! }));
  const gateway = gatewayTo((key) => url?.(address, key) ?? address, connector);
  const again: World['again'] = (more) =>
    new OwnDeliveries({ database, events: new EventBus(), now: () => new Date(clock.time) }, { gateway, ...more });
  const deliveries = again();
  return {
    ...{ database, clock, books, destinations, deliveries, again },
    queue: async (destination, count) =>
      addDeliveries(
        database,
        destinations[destination]!,
        await addJournals(database, destinations[destination]!, count),
      ),
    rows: () =>
      database.rows(`SELECT reference, state, attempts, document_number AS document, reason, message, next_at AS "nextAt"
        FROM deliveries ORDER BY reference`),
    attempts: () =>
      database.rows(
        'SELECT seq, kind, outcome, document_number AS document, wait FROM delivery_attempts ORDER BY delivery_id, seq',
      ),
    async later(seconds) {
      clock.time += seconds * 1000;
      await deliveries.runDue();
    },
  };
}

export const states = (rows: readonly Row[]): string[] => rows.map(({ state }) => state);
