import type { Pool } from 'pg';
import type { Work } from './background.js';
import { PgBossTurns } from './pg-boss-turns.js';
import { PollingBackground, type PollingBackgroundOptions } from './polling-background.js';
import type { Turns } from './turns.js';

export interface PgBossBackgroundOptions extends PollingBackgroundOptions {
  /** Connections for pg-boss. */
  pool: Pool;
}

/**
 * Runs work beside other processes on one database: each looks for work that is due, every second and after each of its
 * own commits that brings some, and pg-boss says who runs which queue. A transaction sends nothing to pg-boss itself: it
 * would not know for which queue, the rows that it writes say what is due, and what is not sent when a process dies is
 * found at the next look of any other.
 */
export class PgBossBackground extends PollingBackground {
  readonly #pool: Pool;
  readonly #report: (error: unknown, kind: string) => void;

  constructor({ pool, ...options }: PgBossBackgroundOptions) {
    super(options);
    this.#pool = pool;
    this.#report = (error, kind) => options.onError?.(error, { kind, tenantId: '', id: '', attempt: 0 });
  }

  protected override turnsOf(work: Pick<Work, 'name' | 'maxQueuesPerGroup'>): Turns {
    return new PgBossTurns({ pool: this.#pool, work, onError: (error) => this.#report(error, work.name) });
  }
}
