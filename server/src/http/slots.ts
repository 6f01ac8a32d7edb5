import { Problem } from '../contract/problem.js';

/** Whoever waits longer is told to come again. */
const waitTimeoutMs = 10_000;

/** Lets a few run at a time; the others wait in the order in which they came. */
export class Slots {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(size: number) {
    this.#free = size;
  }

  /** @throws Problem `unavailable` after ten seconds without a turn */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn();
    try {
      return await work();
    } finally {
      const [next] = this.#waiting;
      if (next) next();
      else this.#free += 1;
    }
  }

  async #turn(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(begin);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(begin);
        reject(new Problem('unavailable', { headers: { 'retry-after': '5' } }));
      }, waitTimeoutMs);
      this.#waiting.add(begin);
    });
  }
}
