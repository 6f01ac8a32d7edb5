import type { Knex } from 'knex';

/** A queue with work to do, such as the messages to one webhook. */
export interface WorkQueue {
  /** Tells the queue from the others of its kind of work. */
  key: string;
  /** The number of its items that may run at once. */
  concurrency: number;
  /** Names something that the queue shares with others, such as a vendor: see `maxQueuesPerGroup`. */
  group?: string;
}

/** What a queue has to do. */
export interface WorkItem {
  id: string;
  /** The tenant that it is about: the work sees no rows of others. */
  tenantId?: string;
}

/**
 * One kind of work, as the capability that has it describes it. The work itself is rows of that capability's table,
 * written in the transaction that asks for it: they say what is due, and whatever happens to a process or to the
 * engine, nothing else has to be kept.
 */
export interface Work<Queue extends WorkQueue = WorkQueue, Item extends WorkItem = WorkItem> {
  readonly name: string;
  /**
   * The number of queues of one group that run at once, so that one vendor cannot take all there is.
   */
  readonly maxQueuesPerGroup?: number;
  /**
   * Finds the queues with items that are due. It is asked every second, so it takes no lock. Another process may run
   * what this one finds, so a queue is all in its fields, which JSON can carry.
   */
  findDueQueues(now: Date): Promise<Queue[]>;
  /**
   * Takes the item of a queue that is next. In one process a queue is asked for one item at a time; that no other
   * process takes the same item is up to a lease, whatever the engine promises: see `claimFirst`.
   *
   * @param underWay ids of the items that run in this process
   */
  takeNext(queue: Queue, now: Date, underWay: readonly string[]): Promise<Item | undefined>;
  /**
   * Does the work and writes down how it came out. What it throws is reported, and the lease brings the item back.
   *
   * @param signal aborts when the process stops and has waited long enough
   * @returns whether the queue may have more to do now
   */
  run(item: Item, signal: AbortSignal): Promise<boolean>;
}

/** Tells which attempt failed. The fields are empty where it is not known yet what was to be done. */
export interface FailedAttempt {
  /** The kind of job, or the name of the work. */
  kind: string;
  tenantId: string;
  id: string;
  attempt: number;
}

export type ErrorListener = (error: unknown, attempt: FailedAttempt) => void;

/**
 * Runs work in the background: each queue by itself, so that one that is slow holds up no other. This is all that
 * the rest of the server knows of the engine: `PollingBackground` runs all queues of its process, as SQLite has one that
 * works, and `PgBossBackground` shares them with other processes on PostgreSQL.
 */
export interface Background {
  /** Adds a kind of work, before the start. */
  register<Queue extends WorkQueue, Item extends WorkItem>(work: Work<Queue, Item>): void;
  /** Looks for work of a kind once the transaction is committed, rather than at the next look. */
  wakeAfter(trx: Knex.Transaction, name: string): void;
  /** Runs work as it comes, and looks regularly for what has become due. */
  start(): void;
  /** Begins nothing more, and resolves when what runs has ended; what takes longer than 10 s is aborted. */
  stop(): Promise<void>;
  /**
   * Does all work of a kind that is due now, and what follows from it at once; for commands that end, and tests. It asks
   * no other process whose turn it is: each item's lease sees to it that none is done twice.
   */
  runDue(name: string): Promise<void>;
}
