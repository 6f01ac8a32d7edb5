import type { Knex } from 'knex';
import type { Begin, StageHooks } from '../engine.js';
import { UniqueViolationError } from 'objection';
import { databaseError } from '../errors.js';
import type { Bring, Stage, TableToStage } from '../stage.js';
import { LostRaceError } from './errors.js';

/**
 * Long work in one transaction that stays open until it is kept: others neither see it nor wait for it, but where they
 * write the same rows. What it read and others changed meanwhile makes it lose the race when it is committed.
 */
export class PostgresStage implements Stage {
  #open: Knex.Transaction | undefined;
  #isKept = false;

  constructor(
    readonly knex: Knex,
    readonly hooks: StageHooks,
  ) {}

  async prepare<T>(
    _tenantId: string,
    _tables: readonly TableToStage[],
    run: (trx: Knex.Transaction, bring: Bring) => Promise<T>,
  ): Promise<T> {
    this.#open = await this.knex.transaction();
    // Who awaits the end is told by what is thrown, and not here.
    this.#open.executionPromise.catch(() => undefined);
    // Tables are filled in any order, as on copies that check no references.
    await this.#open.raw('SET CONSTRAINTS ALL DEFERRED');
    try {
      return await run(this.#open, () => Promise.resolve());
    } catch (error) {
      throw databaseError(error);
    }
  }

  /** A transaction that did not keep what was prepared takes back all of it, and its own. */
  transaction<T>(run: (trx: Knex.Transaction) => PromiseLike<T>): Promise<T> {
    const trx = this.#open;
    const begin: Begin = trx ? (work) => this.#end(trx, work) : (work) => this.knex.transaction(work);
    return this.hooks.transaction(begin, run, () => []);
  }

  async #end<T>(trx: Knex.Transaction, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
    this.#open = undefined;
    let result: T;
    try {
      result = await work(trx);
      if (this.#isKept) {
        await trx.commit();
        return result;
      }
    } catch (error) {
      await trx.rollback(error).catch(() => undefined);
      const reason: unknown = await trx.executionPromise.catch((end: unknown) => end);
      throw isTaken(reason) ? new LostRaceError(reason) : reason;
    }
    await trx.rollback();
    return result;
  }

  keep(): Promise<void> {
    this.#isKept = true;
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await this.#open?.rollback();
  }
}

/** Another has made what has the same number or code, or place in the audit, since the work began. */
const isTaken = (error: unknown): boolean =>
  error instanceof UniqueViolationError || (error as { code?: unknown }).code === '23505';
