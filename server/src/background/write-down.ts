import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseUnavailableError } from '../database/index.js';

const pauseMs = 1000;

/**
 * Writes down what work has done. While the database is away it is tried again, for as long as nobody else has the work:
 * what was done would be done again, or looked for, only because nobody knows of it.
 *
 * @param write does nothing where it was done before: a server that is lost while it commits may have done it
 * @param leaseMs ends the attempts, as does `signal`
 * @throws DatabaseUnavailableError of the last attempt
 */
export async function writeDown<T>(write: () => Promise<T>, leaseMs: number, signal: AbortSignal): Promise<T> {
  const end = performance.now() + leaseMs;
  for (;;) {
    try {
      return await write();
    } catch (error) {
      const isOver = signal.aborted || performance.now() > end;
      if (isOver || !(error instanceof DatabaseUnavailableError)) throw error;
      await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
