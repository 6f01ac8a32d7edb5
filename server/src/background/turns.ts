import type { WorkQueue } from './background.js';

/** The right to run a queue, which one process has at a time. */
export interface Turn {
  readonly queue: WorkQueue;
  /** Whether another may have the queue by now, since nothing was heard of this process for too long. */
  readonly isLost: boolean;
  /** Lets others run the queue. */
  end(): Promise<void>;
}

/** Says which process runs which queue of a kind of work. */
export interface Turns {
  /**
   * Takes the turns that are free, of queues that are due and not run here yet. The queues that come back may be others
   * than those that were asked for, where another process found them due.
   */
  take(due: readonly WorkQueue[]): Promise<Turn[]>;
}

/** The turns of a process that is alone, or that asks no other. */
export class OwnTurns implements Turns {
  readonly #taken = new Map<string, WorkQueue>();

  constructor(private readonly maxQueuesPerGroup = Infinity) {}

  take(due: readonly WorkQueue[]): Promise<Turn[]> {
    return Promise.resolve(due.flatMap((queue) => this.#take(queue) ?? []));
  }

  #take(queue: WorkQueue): Turn | undefined {
    if (this.#taken.has(queue.key)) return undefined;
    const sameGroup = [...this.#taken.values()].filter(({ group }) => group === queue.group);
    if (sameGroup.length >= this.maxQueuesPerGroup) return undefined;
    this.#taken.set(queue.key, queue);
    const end = (): Promise<void> => {
      this.#taken.delete(queue.key);
      return Promise.resolve();
    };
    return { queue, isLost: false, end };
  }
}
