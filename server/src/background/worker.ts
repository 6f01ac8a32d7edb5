import { actAs } from '../acting.js';
import { inTenant } from '../database/index.js';
import type { ErrorListener, Work, WorkItem, WorkQueue } from './background.js';

/** A queue that has runners now. */
interface OpenQueue {
  queue: WorkQueue;
  /** Each takes one item after another, and resolves to whether it did something. */
  runners: Set<Promise<boolean>>;
  underWay: Set<string>;
  /** Settles when the last item that was asked for is taken. */
  taking: Promise<unknown>;
}

/** Does one kind of work in this process. */
export class Worker {
  readonly #open = new Map<string, OpenQueue>();
  #look: Promise<void> | undefined;
  #lookAgain = false;
  #awake = false;
  #stopped = false;
  #stopping = new AbortController();

  constructor(
    private readonly work: Work,
    private readonly now: () => Date,
    private readonly onError: ErrorListener,
  ) {}

  /** Lets it be woken, also after a stop. */
  resume(): void {
    this.#awake = true;
    this.#stopped = false;
    this.#stopping = new AbortController();
  }

  /** Looks for work. A look that is under way is followed by another, since it may have begun too early. */
  wake(): void {
    if (!this.#awake) return;
    this.#lookAgain = true;
    this.#look ??= this.#lookWhileWoken().finally(() => (this.#look = undefined));
  }

  /** Takes no more items, and resolves when those that run have ended; after the grace they are aborted. */
  async stop(graceMs: number): Promise<void> {
    this.#awake = false;
    this.#stopped = true;
    const timer = setTimeout(() => this.#stopping.abort(new Error('The service stopped')), graceMs);
    await this.#look;
    await this.#idle();
    clearTimeout(timer);
  }

  async runDue(): Promise<void> {
    const until = this.now();
    let worked: boolean[];
    do {
      await this.#fill(() => until);
      worked = await this.#idle();
    } while (worked.includes(true));
  }

  async #lookWhileWoken(): Promise<void> {
    while (this.#lookAgain && !this.#stopped) {
      this.#lookAgain = false;
      // A database that is busy or full now is asked again at the next look.
      await this.#act(() => this.#fill(this.now)).catch((error: unknown) => this.#report(error));
    }
  }

  /** Starts runners in every queue that has work and room. */
  async #fill(until: () => Date): Promise<void> {
    for (const queue of await this.work.findDueQueues(until())) {
      const open = this.#openQueue(queue);
      while (open && open.runners.size < queue.concurrency) this.#startRunner(open, until);
    }
  }

  /** Waits for the runners that run now, and returns which of them did something. */
  #idle(): Promise<boolean[]> {
    return Promise.all([...this.#open.values()].flatMap(({ runners }) => [...runners]));
  }

  #openQueue(queue: WorkQueue): OpenQueue | undefined {
    const known = this.#open.get(queue.key);
    if (known) return known;
    const sameGroup = [...this.#open.values()].filter((open) => open.queue.group === queue.group);
    if (sameGroup.length >= (this.work.maxQueuesPerGroup ?? Infinity)) return undefined;
    const open: OpenQueue = { queue, runners: new Set(), underWay: new Set(), taking: Promise.resolve() };
    this.#open.set(queue.key, open);
    return open;
  }

  #startRunner(open: OpenQueue, until: () => Date): void {
    const runner = this.#act(() => this.#runItems(open, until)).then((worked) => {
      open.runners.delete(runner);
      if (open.runners.size === 0) this.#open.delete(open.queue.key);
      // Another queue of the group may have waited for this one to end.
      if (worked) this.wake();
      return worked;
    });
    open.runners.add(runner);
  }

  /** Whoever woke it is not who does the work, and it is that of all tenants. */
  #act<T>(work: () => Promise<T>): Promise<T> {
    return actAs({ kind: 'system', operation: this.work.name }, work);
  }

  async #runItems(open: OpenQueue, until: () => Date): Promise<boolean> {
    let worked = false;
    for (let item = await this.#take(open, until); item; item = await this.#take(open, until)) {
      const { id } = item;
      const more = await this.#runItem(item)
        .catch((error: unknown) => this.#report(error, id))
        .finally(() => open.underWay.delete(id));
      if (!more) break;
      worked = true;
    }
    return worked;
  }

  #runItem(item: WorkItem): Promise<boolean> {
    const run = (): Promise<boolean> => this.work.run(item, this.#stopping.signal);
    return item.tenantId === undefined ? run() : inTenant(item.tenantId, run);
  }

  /** Runners take one after another, so that no two get the same item. */
  async #take(open: OpenQueue, until: () => Date): Promise<WorkItem | undefined> {
    const taking = open.taking.then(async () => {
      if (this.#stopped) return undefined;
      const item = await this.work.takeNext(open.queue, until(), [...open.underWay]);
      if (item) open.underWay.add(item.id);
      return item;
    });
    open.taking = taking.catch(() => undefined);
    return taking.catch((error: unknown) => this.#report(error));
  }

  #report(error: unknown, id = ''): undefined {
    this.onError(error, { kind: this.work.name, tenantId: '', id, attempt: 0 });
  }
}
