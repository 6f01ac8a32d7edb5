import type { Work, WorkQueue } from '@loonpoort/server/background/index.js';

/** Work whose items end when the test says so. */
export class Bench implements Work {
  readonly name = 'bench';
  readonly maxQueuesPerGroup?: number;
  /** Items that wait, by queue. */
  readonly waiting: Record<string, string[]> = {};
  /** Items in the order in which they began. */
  readonly began: string[] = [];
  readonly signals: AbortSignal[] = [];
  /** Counts how often it was asked what is due. */
  looks = 0;
  readonly #ends = new Map<string, () => void>();
  readonly #listeners: (() => void)[] = [];

  constructor(
    readonly queues: Record<string, Omit<WorkQueue, 'key'>>,
    maxQueuesPerGroup?: number,
  ) {
    this.maxQueuesPerGroup = maxQueuesPerGroup;
    for (const key of Object.keys(queues)) this.waiting[key] = [];
  }

  async findDueQueues(): Promise<WorkQueue[]> {
    this.looks++;
    this.#tell();
    return Object.entries(this.queues)
      .filter(([key]) => this.waiting[key]!.length > 0)
      .map(([key, queue]) => ({ key, ...queue }));
  }

  async takeNext({ key }: WorkQueue, _: Date, underWay: readonly string[]): Promise<{ id: string } | undefined> {
    const id = this.waiting[key]!.find((each) => !underWay.includes(each));
    return id === undefined ? undefined : { id };
  }

  async run({ id }: { id: string }, signal: AbortSignal): Promise<boolean> {
    this.began.push(id);
    this.signals.push(signal);
    const ended = new Promise<void>((resolve) => this.#ends.set(id, resolve));
    this.#tell();
    await ended;
    for (const ids of Object.values(this.waiting)) if (ids.includes(id)) ids.splice(ids.indexOf(id), 1);
    if (id.startsWith('bad')) throw new Error(id);
    return true;
  }

  end(id: string): void {
    this.#ends.get(id)!();
  }

  /** Resolves when so many items have begun. */
  come(count: number): Promise<void> {
    return this.#until(() => this.began.length >= count);
  }

  /** Resolves when it was asked so many times what is due. */
  look(count: number): Promise<void> {
    return this.#until(() => this.looks >= count);
  }

  async #until(isSo: () => boolean): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve) => this.#listeners.push(() => isSo() && resolve()));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
