import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { type Database, ofActiveTenant } from '../database/index.js';
import type { Cipher, EncryptionContext } from '../secrets/index.js';
import { describeSpan, failSpan } from '../telemetry/index.js';
import { termMs } from '../terms.js';
import type { Background, ErrorListener, Work, WorkQueue } from './background.js';
import { backoffMs, standardBackoffMs } from './backoff.js';
import { claimFirst } from './claim-first.js';
import { JobRow } from './job-row.js';
import { writeDown } from './write-down.js';

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
  background: Background;
  database: Database;
  cipher: Cipher;
  /** Reads the keys again: another process may have made one for a new tenant a moment ago. */
  refreshKeys?: () => Promise<void>;
  now?: () => Date;
  /** Milliseconds between attempts: after the first, the second, …; the last holds from then on. */
  delaysMs?: readonly number[];
  /** Is called after each failed attempt. */
  onError?: ErrorListener;
}

type ClaimedJob = Pick<JobRow, 'tenantId' | 'id' | 'kind' | 'payload' | 'attempts' | 'createdAt'>;

const hourMs = 3_600_000;

/** A job that has not ended by then was cut off by a crash, and is run again. */
const leaseMs = 5 * 60_000;
const retryPeriodMs = 72 * hourMs;
const retentionMs = termMs('jobs');

const dueCondition = `((state = 'ready' AND run_at <= ?) OR (state = 'running' AND locked_until <= ?))
  AND ${ofActiveTenant('tenant_id')}`;

/** Jobs share one queue: none of them waits for another in particular. */
const queue: WorkQueue = { key: '', concurrency: 4 };

/**
 * Keeps jobs that must be done once their transaction is committed, whatever happens to the process. A job is run at
 * least once: one cut off after its effect is run again, so handlers make repetition harmless where they can.
 */
export class Jobs implements Work<WorkQueue, ClaimedJob> {
  readonly name = 'jobs';
  readonly #background: Background;
  readonly #database: Database;
  readonly #cipher: Cipher;
  readonly #refreshKeys: () => Promise<void>;
  readonly #now: () => Date;
  readonly #delaysMs: readonly number[];
  readonly #onError: ErrorListener;
  readonly #handlers = new Map<string, JobHandler<never>>();

  constructor(options: JobsOptions) {
    this.#background = options.background;
    this.#database = options.database;
    this.#cipher = options.cipher;
    this.#refreshKeys = options.refreshKeys ?? (() => Promise.resolve());
    this.#now = options.now ?? (() => new Date());
    this.#delaysMs = options.delaysMs ?? standardBackoffMs;
    this.#onError = options.onError ?? (() => undefined);
    this.#background.register(this);
  }

  /** Says what is done with jobs of a kind. A job fails when its handler throws. */
  handle<Payload>(kind: string, handler: JobHandler<Payload>): void {
    this.#handlers.set(kind, handler);
  }

  /** Adds a job in the transaction of the effect that asks for it; it is run when that is committed. */
  async enqueue(
    trx: Knex.Transaction,
    tenantId: string,
    kind: string,
    payload: unknown,
    runAt?: Date,
  ): Promise<string> {
    const id = uuid();
    const now = this.#now();
    await JobRow.query(trx).insert({
      tenantId,
      id,
      kind,
      payload: this.#cipher.seal(JSON.stringify(payload), contextOf({ tenantId, id })),
      runAt: (runAt ?? now).toISOString(),
      createdAt: now.toISOString(),
    });
    this.#background.wakeAfter(trx, this.name);
    return id;
  }

  /** Lets jobs of a tenant that waited all be tried as long as new ones. */
  async restartAttempts(trx: Knex.Transaction, tenantId: string): Promise<void> {
    const createdAt = this.#now().toISOString();
    await JobRow.query(trx).patch({ createdAt }).where({ tenantId }).whereIn('state', ['ready', 'running']);
  }

  async findDueQueues(now: Date): Promise<WorkQueue[]> {
    const due = now.toISOString();
    const found = await this.#database.rows(`SELECT 1 FROM jobs WHERE ${dueCondition} LIMIT 1`, [due, due]);
    return found.length > 0 ? [queue] : [];
  }

  async takeNext(_: WorkQueue, now: Date): Promise<ClaimedJob | undefined> {
    const due = now.toISOString();
    const leaseEnd = new Date(this.#now().getTime() + leaseMs).toISOString();
    return claimFirst(this.#database, 'jobs', {
      due: { sql: dueCondition, bindings: [due, due] },
      order: 'run_at, id',
      lease: { sql: "state = 'running', attempts = attempts + 1, locked_until = ?", bindings: [leaseEnd] },
      returning: 'tenant_id AS "tenantId", id, kind, payload, attempts, created_at AS "createdAt"',
    });
  }

  async run(job: ClaimedJob, signal: AbortSignal): Promise<boolean> {
    const { tenantId, id, kind, attempts: attempt } = job;
    describeSpan({ 'loonpoort.job': kind, 'loonpoort.attempt': attempt });
    let record: Awaited<ReturnType<JobHandler<unknown>>>;
    try {
      const handler = this.#handlers.get(kind) as JobHandler<unknown> | undefined;
      if (!handler) throw new Error(`Nothing handles jobs of kind ${kind}`);
      if (!this.#cipher.holdsKeyOf(job.payload)) await this.#refreshKeys();
      const payload: unknown = JSON.parse(this.#cipher.open(job.payload, contextOf(job)));
      record = await handler({ tenantId, id, kind, payload, attempt });
    } catch (error) {
      failSpan(error);
      this.#onError(error, { tenantId, id, kind, attempt });
      await writeDown(() => this.#end(job, this.#failedChange(job, error)), leaseMs, signal);
      return true;
    }
    const doneAt = this.#now().toISOString();
    const change = { state: 'done', payload: '', lastError: null, doneAt } as const;
    await writeDown(() => this.#end(job, change, record), leaseMs, signal);
    return true;
  }

  #failedChange({ attempts, createdAt }: ClaimedJob, error: unknown): Partial<JobRow> {
    const retryAt = this.#now().getTime() + backoffMs(this.#delaysMs, attempts);
    return {
      state: retryAt > Date.parse(createdAt) + retryPeriodMs ? 'failed' : 'ready',
      runAt: new Date(retryAt).toISOString(),
      lastError: (error instanceof Error ? error.message : String(error)).slice(0, 500),
    };
  }

  async #end(
    { tenantId, id, attempts }: ClaimedJob,
    change: Partial<JobRow>,
    record?: void | ((trx: Knex.Transaction) => Promise<void>),
  ): Promise<void> {
    await this.#database.transaction(async (trx) => {
      const ended = await JobRow.query(trx)
        .patch({ ...change, lockedUntil: null })
        .where({ tenantId, id, attempts, state: 'running' });
      if (ended === 1) await record?.(trx);
      const old = new Date(this.#now().getTime() - retentionMs).toISOString();
      await JobRow.query(trx).delete().where({ tenantId, state: 'done' }).where('runAt', '<', old);
    });
  }
}

const contextOf = ({ tenantId, id }: Pick<JobRow, 'tenantId' | 'id'>): EncryptionContext => ({
  purpose: 'jobs.payload',
  tenantId,
  id,
});
