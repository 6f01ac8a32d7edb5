import type { ExecutionContext } from 'ava';
import type { Database } from '@loonpoort/server/database/index.js';
import type { Connector } from '@loonpoort/server/integrations/packages/connector.js';
import { Deliveries, type DeliveriesOptions } from '@loonpoort/server/deliveries/index.js';
import { testDatabase } from '../database/fixture.js';
import { Bookkeeping, type Options } from './bookkeeping.js';
import { sendersTo } from './connector.js';
import { addDeliveries, addJournals, addLanes, type Lane } from './fixture.js';

export interface World {
  database: Database;
  clock: { time: number };
  books: Bookkeeping;
  lanes: (Lane & { package: string })[];
  deliveries: Deliveries;
  /** Another process on the same database. */
  again(options?: Partial<DeliveriesOptions>): Deliveries;
  /** Puts so many journals of a lane on their way. */
  queue(lane: number, count: number): Promise<string[]>;
  rows(): Promise<Row[]>;
  attempts(): Promise<{ seq: number; kind: string; outcome: string | null; document: string | null; wait: number | null }[]>;
  /** Lets time pass, and does what is due then. */
  later(seconds: number): Promise<void>;
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

/** Lanes to one stand-in package, and a clock that stands still. */
export async function world(
  t: ExecutionContext,
  { packages = ['twinfield'], connector, books: options, url }: {
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
  const found = await addLanes(database, packages);
  const lanes = found.map((lane, index) => ({ ...lane, package: packages[index]! }));
  const senders = sendersTo((key) => url?.(address, key) ?? address, connector);
  const again: World['again'] = (more) => new Deliveries({ database, senders, now: () => new Date(clock.time), ...more });
  const deliveries = again();
  return {
    ...{ database, clock, books, lanes, deliveries, again },
    queue: async (lane, count) => addDeliveries(database, lanes[lane]!, await addJournals(database, lanes[lane]!, count)),
    rows: () =>
      database.rows(`SELECT reference, state, attempts, document_number AS document, reason, message, next_at AS nextAt
        FROM deliveries ORDER BY reference`),
    attempts: () => database.rows('SELECT seq, kind, outcome, document_number AS document, wait FROM delivery_attempts ORDER BY delivery_id, seq'),
    async later(seconds) {
      clock.time += seconds * 1000;
      await deliveries.runDue();
    },
  };
}

export const states = (rows: readonly Row[]): string[] => rows.map(({ state }) => state);
