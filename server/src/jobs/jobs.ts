import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { Database } from '../database/index.js';
import type { Cipher, Place } from '../secrets/index.js';

/** A job as its handler gets it. */
export interface Job<Payload = unknown> {
  tenantId: string;
  /** The same at every attempt. */
  id: string;
  kind: string;
  payload: Payload;
  /** 1 at the first. */
  attempt: number;
}

/** Does the job. What it resolves to, if anything, is run in the transaction that notes the job as done. */
export type JobHandler<Payload> = (job: Job<Payload>) => Promise<void | ((trx: Knex.Transaction) => Promise<void>)>;

export interface JobsOptions {
  database: Database;
  cipher: Cipher;
  now?: () => Date;
  /** Milliseconds between attempts: after the first, the second, …; the last holds from then on. */
  backoff?: readonly number[];
  /** Told of each failed attempt. */
  onError?: (error: unknown, job: Pick<Job, 'id' | 'kind' | 'tenantId' | 'attempt'>) => void;
}

interface Claimed {
  tenantId: string;
  id: string;
  kind: string;
  payload: string;
  attempts: number;
  createdAt: string;
}

const second = 1000;
const hour = 3600 * second;

/** At most as many at a time. */
const concurrency = 4;
/** A job that has not ended by then was cut off by a crash, and is run again. */
const lease = 5 * 60 * second;
/** How long a job is tried, and how long done ones are kept. */
const triedFor = 72 * hour;
const keptFor = 30 * 24 * hour;

/**
 * Work that must happen once its transaction is committed, whatever happens to the process. A job is run at least
 * once: one cut off after its effect is run again, so handlers make repetition harmless where they can.
 */
export class Jobs {
  readonly #database: Database;
  readonly #cipher: Cipher;
  readonly #now: () => Date;
  readonly #backoff: readonly number[];
  readonly #onError: NonNullable<JobsOptions['onError']>;
  readonly #handlers = new Map<string, JobHandler<never>>();
  #poll: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(options: JobsOptions) {
    this.#database = options.database;
    this.#cipher = options.cipher;
    this.#now = options.now ?? (() => new Date());
    this.#backoff = options.backoff ?? [5 * second, 30 * second, 120 * second, 600 * second, hour];
    this.#onError = options.onError ?? (() => undefined);
  }

  /** Says what is done with jobs of a kind. A job fails when its handler throws. */
  handle<Payload>(kind: string, handler: JobHandler<Payload>): void {
    this.#handlers.set(kind, handler);
  }

  /** Adds a job in the transaction of the effect that asks for it; it is run when that is committed. */
  async enqueue(trx: Knex.Transaction, tenantId: string, kind: string, payload: unknown, runAt?: Date): Promise<string> {
    const id = uuid();
    const now = this.#now();
    await trx('jobs').insert({
      tenantId,
      id,
      kind,
      payload: this.#cipher.seal(JSON.stringify(payload), place({ tenantId, id })),
      runAt: (runAt ?? now).toISOString(),
      createdAt: now.toISOString(),
    });
    trx.executionPromise.then(
      () => this.#wake(),
      () => undefined,
    );
    return id;
  }

  /** Runs jobs as they come, and looks once a second for those whose time has come. */
  start(): void {
    this.#stopped = false;
    this.#poll ??= setInterval(() => this.#wake(), second);
    this.#poll.unref();
    this.#wake();
  }

  /** Takes no more jobs, and resolves when those that run have ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#poll);
    this.#poll = undefined;
    await this.#round;
  }

  /** Runs all jobs that are due, once each; for commands that end. Jobs that fail stay for later. */
  async runDue(): Promise<void> {
    const until = this.#now();
    await this.#round;
    this.#round = this.#runAll(until).finally(() => (this.#round = undefined));
    await this.#round;
  }

  #wake(): void {
    if (!this.#poll) return;
    this.#again = true;
    this.#round ??= this.#rounds().finally(() => (this.#round = undefined));
  }

  async #rounds(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      // A database that is busy or full now is asked again at the next poll.
      await this.#runAll(this.#now()).catch((error: unknown) => this.#onError(error, unknownJob));
    }
  }

  async #runAll(until: Date): Promise<void> {
    const runner = async () => {
      for (let job = await this.#claim(until); job; job = await this.#claim(until)) await this.#run(job);
    };
    const results = await Promise.allSettled(Array.from({ length: concurrency }, runner));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** One statement claims, so that no two processes get the same job. */
  async #claim(until: Date): Promise<Claimed | undefined> {
    if (this.#stopped) return undefined;
    const due = until.toISOString();
    const waiting = `(state = 'ready' AND run_at <= ?) OR (state = 'running' AND locked_until <= ?)`;
    // Most looks find nothing: they must not take the write lock.
    const found = await this.#database.rows(`SELECT 1 FROM jobs WHERE ${waiting} LIMIT 1`, [due, due]);
    if (found.length === 0) return undefined;
    const lockedUntil = new Date(this.#now().getTime() + lease).toISOString();
    const [job] = await this.#database.transaction<Claimed[]>((trx) =>
      trx.raw(
        `UPDATE jobs SET state = 'running', attempts = attempts + 1, locked_until = ?
        WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM jobs WHERE ${waiting} ORDER BY run_at, id LIMIT 1)
        RETURNING tenant_id, id, kind, payload, attempts, created_at`,
        [lockedUntil, due, due],
      ),
    );
    return job;
  }

  async #run(claimed: Claimed): Promise<void> {
    const { tenantId, id, kind, attempts: attempt } = claimed;
    let record: Awaited<ReturnType<JobHandler<unknown>>>;
    try {
      const handler = this.#handlers.get(kind) as JobHandler<unknown> | undefined;
      if (!handler) throw new Error(`Nothing handles jobs of kind ${kind}`);
      const payload: unknown = JSON.parse(this.#cipher.open(claimed.payload, place(claimed)));
      record = await handler({ tenantId, id, kind, payload, attempt });
    } catch (error) {
      this.#onError(error, { tenantId, id, kind, attempt });
      await this.#end(claimed, this.#failed(claimed, error));
      return;
    }
    const doneAt = this.#now().toISOString();
    await this.#end(claimed, { state: 'done', payload: '', lastError: null, doneAt }, record);
  }

  #failed({ attempts, createdAt }: Claimed, error: unknown): object {
    const now = this.#now().getTime();
    const wait = this.#backoff[Math.min(attempts, this.#backoff.length) - 1] ?? hour;
    const gaveUp = now + wait > new Date(createdAt).getTime() + triedFor;
    return {
      state: gaveUp ? 'failed' : 'ready',
      runAt: new Date(now + wait).toISOString(),
      lastError: (error instanceof Error ? error.message : String(error)).slice(0, 500),
    };
  }

  async #end(
    { tenantId, id, attempts }: Claimed,
    change: object,
    record?: void | ((trx: Knex.Transaction) => Promise<void>),
  ): Promise<void> {
    await this.#database.transaction(async (trx) => {
      // `attempts` tells this run from a later one, should its lease have run out meanwhile.
      const ended = await trx('jobs').where({ tenantId, id, attempts }).update({ ...change, lockedUntil: null });
      if (ended === 1) await record?.(trx);
      const old = new Date(this.#now().getTime() - keptFor).toISOString();
      await trx('jobs').where({ state: 'done' }).where('runAt', '<', old).delete();
    });
  }
}

const unknownJob = { id: '', kind: '', tenantId: '', attempt: 0 };

function place({ tenantId, id }: { tenantId: string; id: string }): Place {
  return { purpose: 'jobs.payload', tenantId, id };
}
