import type { Knex } from 'knex';
import type { Background, ErrorListener, Work, WorkItem, WorkQueue } from './background.js';
import { OwnTurns, type Turns } from './turns.js';
import { Worker } from './worker.js';

export interface PollingBackgroundOptions {
  now?: () => Date;
  /** Milliseconds between looks for work that has become due; 1000. */
  pollMs?: number;
  /** Is called after each failed attempt, and after each look that failed. */
  onError?: ErrorListener;
}

/** Milliseconds that work may go on once the process stops. */
const graceMs = 10_000;

/** Runs work by looking for it in the database, every second and after each commit that brings some. */
export class PollingBackground implements Background {
  readonly #workers = new Map<string, Worker>();
  readonly #now: () => Date;
  readonly #pollMs: number;
  readonly #onError: ErrorListener;
  #timer: NodeJS.Timeout | undefined;

  constructor({ now = () => new Date(), pollMs = 1000, onError = () => undefined }: PollingBackgroundOptions = {}) {
    this.#now = now;
    this.#pollMs = pollMs;
    this.#onError = onError;
  }

  register<Queue extends WorkQueue, Item extends WorkItem>(work: Work<Queue, Item>): void {
    const dueTurns = new OwnTurns(work.maxQueuesPerGroup);
    const options = { now: this.#now, onError: this.#onError, turns: this.turnsOf(work) ?? dueTurns, dueTurns };
    this.#workers.set(work.name, new Worker(work as unknown as Work, options));
  }

  /** Returns what shares the queues of a kind of work among processes; nothing where each looks after itself. */
  protected turnsOf(_work: Pick<Work, 'name' | 'maxQueuesPerGroup'>): Turns | undefined {
    return undefined;
  }

  wakeAfter(trx: Knex.Transaction, name: string): void {
    trx.executionPromise.then(
      () => this.wake(name),
      () => undefined,
    );
  }

  /** Looks for work of a kind now, unless the background is at rest. */
  wake(name: string): void {
    if (this.#timer) this.#workerOf(name).wake();
  }

  start(): void {
    this.#timer ??= setInterval(() => this.#wakeAll(), this.#pollMs).unref();
    for (const worker of this.#workers.values()) worker.resume();
    this.#wakeAll();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await Promise.all([...this.#workers.values()].map((worker) => worker.stop(graceMs)));
  }

  async runDue(name: string): Promise<void> {
    await this.#workerOf(name).runDue();
  }

  #wakeAll(): void {
    for (const worker of this.#workers.values()) worker.wake();
  }

  #workerOf(name: string): Worker {
    const worker = this.#workers.get(name);
    if (!worker) throw new Error(`No work is called ${name}`);
    return worker;
  }
}
