import PgBoss from 'pg-boss';
import type { Pool, PoolClient } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Work, WorkQueue } from './background.js';
import type { Turn, Turns } from './turns.js';

/** Where the tables of pg-boss stand: see the migration that makes them. */
const schema = 'pgboss';

/** A process of which nothing was heard for so long is gone, and others have its turns. */
const expireInSeconds = 10;
const renewMs = 2500;

/** A turn is tried until it ends: the rows of the capability say what fails. */
const retryLimit = 2 ** 31 - 1;

export interface PgBossTurnsOptions {
  pool: Pool;
  work: Pick<Work, 'name' | 'maxQueuesPerGroup'>;
  /** Is called when a turn could not be renewed. */
  onError: (error: unknown) => void;
}

interface HeldTurn extends Turn {
  id: string;
  /** Goes up when pg-boss gives the turn to another. */
  retryCount: number;
  isLost: boolean;
}

/**
 * Shares the queues of one kind of work among all processes on a database, by pg-boss: a queue that is due is a job, and
 * who fetches the job runs the queue, until it deletes the job. What the documentation and the code of pg-boss 10.4.2 do
 * not give is here:
 *
 * - `work()` waits for a batch to end before it fetches another (src/worker.js), so queues that are slow would hold up
 *   others. Jobs are fetched and deleted instead.
 * - While a job is active, another with its `singletonKey` makes each `fetch` of its queue fail, for all (the unique
 *   indexes of src/plans.js, and `fetch` of src/manager.js, which takes the error for nothing to do). So a queue has one job
 *   at most, waiting or active: it is sent while a lock is held, to those that have none.
 * - There is no limit of a group of jobs: it is held under the same lock.
 * - A job that is active expires by the time that it has been so, and not by the process that is gone (`failJobsByTimeout`
 *   in src/plans.js). So a process that lives moves the start of its jobs, in the table, which is documented for that
 *   (https://github.com/timgit/pg-boss/blob/10.4.2/docs/readme.md, "Direct database interactions").
 */
export class PgBossTurns implements Turns {
  readonly #boss: PgBoss;
  readonly #held = new Set<HeldTurn>();
  #hasQueue = false;
  #renewal: NodeJS.Timeout | undefined;
  #expiredAt = 0;

  constructor(private readonly options: PgBossTurnsOptions) {
    this.#boss = bossOn(options.pool);
  }

  async take(due: readonly WorkQueue[]): Promise<Turn[]> {
    await this.#makeQueue();
    await this.#expire();
    const known = await this.#readTurns(this.options.pool);
    if (this.#missing(due, known).length > 0) await this.#send(due);
    const jobs = await this.#boss.fetch<WorkQueue>(this.options.work.name, {
      batchSize: 1000,
      includeMetadata: true,
      ignoreStartAfter: true,
    });
    // They were sent in the order of their ids.
    jobs.sort((one, other) => (one.id < other.id ? -1 : 1));
    return jobs.map(({ id, data, retryCount }) => this.#hold(id, data, retryCount));
  }

  /** Makes the queue of pg-boss that this kind of work has, where it is not there yet. */
  async #makeQueue(): Promise<void> {
    if (this.#hasQueue) return;
    const { pool, work } = this.options;
    if (!(await this.#boss.getQueue(work.name)))
      // Two that are made at a time wait for each other's tables, for ever.
      await locked(pool, 'queues', (db) =>
        bossOn(db).createQueue(work.name, { name: work.name, policy: 'stately', expireInSeconds, retryLimit }),
      );
    this.#hasQueue = true;
  }

  /** Gives back the turns of processes that are gone, which matters only to who finds work that is due. */
  async #expire(): Promise<void> {
    if (Date.now() - this.#expiredAt < renewMs) return;
    this.#expiredAt = Date.now();
    await this.#boss.expire();
  }

  /** Returns the queues that have a turn, waiting or taken. */
  async #readTurns(db: Pool | PoolClient): Promise<WorkQueue[]> {
    const { rows } = await db.query<{ data: WorkQueue }>(
      `SELECT data FROM ${schema}.job WHERE name = $1 AND state <= 'active'`,
      [this.options.work.name],
    );
    return rows.map(({ data }) => data);
  }

  /** Returns the queues that have no turn, as far as their groups have room. */
  #missing(due: readonly WorkQueue[], known: readonly WorkQueue[]): WorkQueue[] {
    const { maxQueuesPerGroup = Infinity } = this.options.work;
    const keys = new Set(known.map(({ key }) => key));
    const sizes = new Map<string | undefined, number>();
    for (const { group } of known) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    return due.filter(({ key, group }) => {
      const size = sizes.get(group) ?? 0;
      if (keys.has(key) || size >= maxQueuesPerGroup) return false;
      sizes.set(group, size + 1);
      return true;
    });
  }

  async #send(due: readonly WorkQueue[]): Promise<void> {
    const { pool, work } = this.options;
    await locked(pool, `turns ${work.name}`, async (db) => {
      const jobs = this.#missing(due, await this.#readTurns(db)).map((queue) => ({
        name: work.name,
        id: uuid(),
        singletonKey: queue.key,
        data: queue,
      }));
      await bossOn(db).insert(jobs);
    });
  }

  #hold(id: string, queue: WorkQueue, retryCount: number): HeldTurn {
    const turn: HeldTurn = { id, queue, retryCount, isLost: false, end: () => this.#end(turn) };
    this.#held.add(turn);
    this.#renewal ??= setInterval(() => void this.#renew().catch(this.options.onError), renewMs).unref();
    return turn;
  }

  async #end(turn: HeldTurn): Promise<void> {
    this.#held.delete(turn);
    if (this.#held.size === 0) {
      clearInterval(this.#renewal);
      this.#renewal = undefined;
    }
    // One that another has by now is not ours to end, which pg-boss's own `deleteJob` would.
    await this.options.pool.query(`DELETE FROM ${schema}.job WHERE name = $1 AND id = $2 AND retry_count = $3`, [
      this.options.work.name,
      turn.id,
      turn.retryCount,
    ]);
  }

  /** Says that this process lives, and finds out which of its turns others have taken over meanwhile. */
  async #renew(): Promise<void> {
    const turns = [...this.#held];
    const { rows } = await this.options.pool.query<{ id: string }>(
      `UPDATE ${schema}.job AS j SET started_on = now()
         FROM unnest($2::uuid[], $3::int[]) AS held (id, retry_count)
       WHERE j.name = $1 AND j.id = held.id AND j.retry_count = held.retry_count AND j.state = 'active' RETURNING j.id`,
      [this.options.work.name, turns.map(({ id }) => id), turns.map(({ retryCount }) => retryCount)],
    );
    const renewed = new Set(rows.map(({ id }) => id));
    for (const turn of turns) if (!renewed.has(turn.id)) turn.isLost = true;
  }
}

/** Works with pg-boss on a connection, and begins nothing by itself. */
function bossOn(db: Pool | PoolClient): PgBoss {
  const executeSql: PgBoss.Db['executeSql'] = (text, values) => db.query<object>(text, values);
  return new PgBoss({ db: { executeSql }, schema, migrate: false, schedule: false, supervise: false });
}

/** Runs a transaction that no other process runs at the same time. */
async function locked(pool: Pool, name: string, run: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    // One that is lost holds up nobody for long: see `connect` of the driver.
    await client.query("BEGIN; SET LOCAL lock_timeout = '4s'; SET LOCAL idle_in_transaction_session_timeout = '5s'");
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('${schema}'), hashtext($1))`, [name]);
    await run(client);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    // The transaction ends with its connection.
    client.release(true);
    throw error;
  }
}
