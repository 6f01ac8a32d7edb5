import { actAs } from '../acting.js';
import { inTenant } from '../database/index.js';
import { inRootSpan } from '../telemetry/index.js';
import type { ErrorListener, Work, WorkItem } from './background.js';
import type { Turn, Turns } from './turns.js';

/** A queue that this process runs now. */
interface OpenQueue {
  turn: Turn;
  /** Each takes one item after another, and resolves to whether it did something. */
  runners: Set<Promise<boolean>>;
  underWay: Set<string>;
  /** Settles when the last item that was asked for is taken. */
  taking: Promise<unknown>;
  /** Whether its turn is coming to an end: others may run it any moment. */
  isEnding: boolean;
  /** Whether it was found due meanwhile. */
  wasPassedOver: boolean;
}

export interface WorkerOptions {
  now: () => Date;
  onError: ErrorListener;
  /** Says which queues this process runs as it looks for work. */
  turns: Turns;
  /** Says which queues `runDue` runs. */
  dueTurns: Turns;
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
    private readonly options: WorkerOptions,
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
    const until = this.options.now();
    let worked: boolean[];
    do {
      await this.#fill(() => until, this.options.dueTurns);
      worked = await this.#idle();
    } while (worked.includes(true));
  }

  async #lookWhileWoken(): Promise<void> {
    while (this.#lookAgain && !this.#stopped) {
      this.#lookAgain = false;
      // A database that is busy or full now is asked again at the next look.
      const { now, turns } = this.options;
      await this.#act(() => this.#fill(now, turns)).catch((error: unknown) => this.#report(error));
    }
  }

  /** Starts runners in every queue that has work and room. */
  async #fill(until: () => Date, turns: Turns): Promise<void> {
    const due = await this.work.findDueQueues(until());
    for (const { key } of due) {
      const open = this.#open.get(key);
      if (open) this.#startRunners(open, until);
    }
    const others = due.filter(({ key }) => !this.#open.has(key));
    if (others.length === 0) return;
    for (const turn of await turns.take(others)) {
      // A process that stood still may get what it lost while its items still run: its next look asks again.
      if (this.#open.has(turn.queue.key)) await turn.end();
      else this.#startRunners(this.#openQueue(turn), until);
    }
  }

  /** Waits for the runners that run now, and returns after which of them there may be more to do. */
  #idle(): Promise<boolean[]> {
    return Promise.all([...this.#open.values()].flatMap(({ runners }) => [...runners]));
  }

  #openQueue(turn: Turn): OpenQueue {
    const open: OpenQueue = {
      turn,
      runners: new Set(),
      underWay: new Set(),
      taking: Promise.resolve(),
      isEnding: false,
      wasPassedOver: false,
    };
    this.#open.set(turn.queue.key, open);
    return open;
  }

  #startRunners(open: OpenQueue, until: () => Date): void {
    if (open.isEnding) open.wasPassedOver = true;
    else while (open.runners.size < open.turn.queue.concurrency) this.#startRunner(open, until);
  }

  #startRunner(open: OpenQueue, until: () => Date): void {
    const runner = this.#act(() => this.#runItems(open, until)).then(async (worked) => {
      if (open.runners.size === 1) await this.#endTurn(open);
      open.runners.delete(runner);
      const mayHaveMore = worked || open.wasPassedOver;
      // Another queue of the group may have waited for this one to end.
      if (mayHaveMore) this.wake();
      return mayHaveMore;
    });
    open.runners.add(runner);
  }

  /** Whoever woke it is not who does the work, and it is that of all tenants. */
  #act<T>(work: () => Promise<T>): Promise<T> {
    return actAs({ kind: 'system', operation: this.work.name }, work);
  }

  async #endTurn(open: OpenQueue): Promise<void> {
    open.isEnding = true;
    await open.turn.end().catch((error: unknown) => this.#report(error));
    this.#open.delete(open.turn.queue.key);
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
    const run = (): Promise<boolean> =>
      inRootSpan(this.work.name, { 'loonpoort.work': this.work.name }, () =>
        this.work.run(item, this.#stopping.signal),
      );
    return item.tenantId === undefined ? run() : inTenant(item.tenantId, run);
  }

  /** Runners take one after another, so that no two get the same item. */
  async #take(open: OpenQueue, until: () => Date): Promise<WorkItem | undefined> {
    const taking = open.taking.then(async () => {
      if (this.#stopped || open.turn.isLost) return undefined;
      const item = await this.work.takeNext(open.turn.queue, until(), [...open.underWay]);
      if (item) open.underWay.add(item.id);
      return item;
    });
    open.taking = taking.catch(() => undefined);
    return taking.catch((error: unknown) => this.#report(error));
  }

  #report(error: unknown, id = ''): undefined {
    this.options.onError(error, { kind: this.work.name, tenantId: '', id, attempt: 0 });
  }
}
