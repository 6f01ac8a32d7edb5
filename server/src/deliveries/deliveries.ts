import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { Finding } from '../contract/finding.js';
import type { Checked } from '../journals/findings.js';
import { checkInPackage } from './check.js';
import { deliver, type Desk } from './deliver.js';
import { type Due, type DueLane, dueLanes, firstDue } from './due.js';

export interface DeliveriesOptions extends Pick<Desk, 'database' | 'senders' | 'now'> {
  /** Milliseconds between looks for what is due; 1000. */
  poll?: number;
  /** Milliseconds that a lease outlasts a call; 30 000. */
  margin?: number;
  /** Milliseconds until a package is used again that could not be: after the first failure, the second, …. */
  backoff?: readonly number[];
  /** Told of every call without a clear answer, and of what the service itself could not do. */
  onError?: Desk['onError'];
}

interface Lane extends DueLane {
  runners: Set<Promise<boolean>>;
  /** What its runners have now. */
  inHand: Set<string>;
  /** The look for the last delivery that was taken in hand. */
  looking: Promise<unknown>;
}

const second = 1000;

/** Lanes of one package at once, so that a vendor that hangs cannot take all that there is. */
const lanesPerPackage = 32;
/** Milliseconds that calls may take once the service stops; then they are looked up at the next start. */
const grace = 10 * second;

/**
 * Brings journals to packages, each exactly once. Every integration is a lane of its own, so a package that is slow
 * or dead holds up its own journals only. Any number of processes may do this on one database.
 */
export class Deliveries {
  readonly #desk: Desk;
  readonly #poll: number;
  readonly #lanes = new Map<string, Lane>();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #cut = new AbortController();

  constructor({ poll = second, margin = 30 * second, backoff, onError = () => undefined, ...rest }: DeliveriesOptions) {
    this.#poll = poll;
    const timing = { backoff: backoff ?? [5 * second, 30 * second, 120 * second, 600 * second, 3600 * second] };
    this.#desk = { ...rest, worker: uuid(), timing, margin, onError };
  }

  /** Brings journals as they come, and looks once a second for those whose time has come. */
  start(): void {
    this.#stopped = false;
    this.#cut = new AbortController();
    this.#timer ??= setInterval(() => this.wake(), this.#poll);
    this.#timer.unref();
    this.wake();
  }

  /** Begins no more calls, and resolves when those that run have ended or were cut off. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#timer = undefined;
    const cut = setTimeout(() => this.#cut.abort(new Error('The service stopped')), grace);
    await this.#round;
    await this.#idle();
    clearTimeout(cut);
  }

  /** Looks for what is due once the transaction is committed. */
  wakeAfter(trx: Knex.Transaction): void {
    trx.executionPromise.then(
      () => this.wake(),
      () => undefined,
    );
  }

  /** Looks for what is due. */
  wake(): void {
    if (!this.#timer) return;
    this.#again = true;
    this.#round ??= this.#rounds().finally(() => (this.#round = undefined));
  }

  /** What a journal's package has against it, as far as it can be asked. */
  check(checked: Checked, signal: AbortSignal): Promise<Finding[]> {
    return checkInPackage(this.#desk, checked, signal);
  }

  /** Does all that is due now, with what is under way, and what follows from it at once; for commands that end. */
  async runDue(): Promise<void> {
    const until = this.#desk.now();
    let worked: boolean[];
    do {
      await this.#fill(() => until);
      worked = await this.#idle();
    } while (worked.includes(true));
  }

  async #rounds(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      // A database that is busy or full now is asked again at the next poll.
      await this.#fill(this.#desk.now).catch((error: unknown) => this.#desk.onError(error, noDelivery));
    }
  }

  /** Starts runners in every lane that has work and room. */
  async #fill(until: () => Date): Promise<void> {
    for (const due of await dueLanes(this.#desk.database, until())) {
      const lane = this.#lane(due);
      const room = this.#desk.senders.connectorOf(due.package)?.limits.concurrent ?? 1;
      while (lane && lane.runners.size < room) this.#start(lane, until);
    }
  }

  /** Waits for the runners that run now. @returns which of them did something */
  #idle(): Promise<boolean[]> {
    return Promise.all([...this.#lanes.values()].flatMap(({ runners }) => [...runners]));
  }

  #lane(due: DueLane): Lane | undefined {
    const key = `${due.tenantId}/${due.integrationId}`;
    const known = this.#lanes.get(key);
    if (known) return known;
    const open = [...this.#lanes.values()].filter((lane) => lane.package === due.package);
    if (open.length >= lanesPerPackage) return undefined;
    const lane: Lane = { ...due, runners: new Set(), inHand: new Set(), looking: Promise.resolve() };
    this.#lanes.set(key, lane);
    return lane;
  }

  #start(lane: Lane, until: () => Date): void {
    const runner = this.#run(lane, until).then((worked) => {
      lane.runners.delete(runner);
      if (lane.runners.size === 0) this.#lanes.delete(`${lane.tenantId}/${lane.integrationId}`);
      // Another lane of the package may have waited for this one to end.
      if (worked) this.wake();
      return worked;
    });
    lane.runners.add(runner);
  }

  /** @returns whether it did something */
  async #run(lane: Lane, until: () => Date): Promise<boolean> {
    let worked = false;
    for (let due = await this.#next(lane, until); due; due = await this.#next(lane, until)) {
      const { delivery } = due;
      const more = await deliver(this.#desk, due, this.#cut.signal)
        .catch((error: unknown) => this.#desk.onError(error, delivery))
        .finally(() => lane.inHand.delete(delivery.id));
      if (!more) break;
      worked = true;
    }
    return worked;
  }

  /** Runners look one after another, so that no two take the same delivery in hand. */
  async #next(lane: Lane, until: () => Date): Promise<Due | undefined> {
    const look = lane.looking.then(async () => {
      if (this.#stopped) return undefined;
      const due = await firstDue(this.#desk.database, lane, [...lane.inHand], until());
      if (due) lane.inHand.add(due.delivery.id);
      return due;
    });
    lane.looking = look.catch(() => undefined);
    return look.catch((error: unknown) => void this.#desk.onError(error, noDelivery));
  }
}

/** What failed before it was known what to deliver. */
const noDelivery = { tenantId: '', id: '', attempts: 0 };
