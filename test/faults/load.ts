import { setTimeout as wait } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import { type Answer, send } from '../harness/service.js';

export interface Acknowledged {
  number: number;
  id: string;
}

/** Nobody waits longer for an answer: what takes as long hangs. */
const patienceMs = 20_000;

/** People who save, each one thing after another, and repeat with the same key what was not answered. */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  /** What was answered where it was not saved, by status and type. */
  readonly refused = new Map<string, Answer>();
  #isOver = false;
  readonly #callers: Promise<void>[];

  constructor(
    private readonly t: ExecutionContext,
    private readonly servers: readonly { url: string }[],
    private readonly token: string,
    private readonly firstNumber: number,
  ) {
    this.#callers = Array.from({ length: 3 }, (_, caller) => this.#call(caller));
  }

  /** Waits until so many more have been saved. */
  async saves(count: number): Promise<void> {
    const until = this.acknowledged.length + count;
    while (this.acknowledged.length < until && !this.#isOver) await wait(20);
  }

  /** Waits until somebody is told that it is not possible now, and forgets what was told before. */
  async fails(): Promise<Answer> {
    this.refused.clear();
    while (this.refused.size === 0) await wait(20);
    return [...this.refused.values()][0]!;
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#callers);
  }

  async #call(caller: number): Promise<void> {
    for (let count = 0; !this.#isOver; count++) {
      const number = this.firstNumber + caller * 10_000 + count;
      const id = await this.#save(number);
      if (id) this.acknowledged.push({ number, id });
    }
  }

  async #save(number: number): Promise<string | undefined> {
    const headers = { 'idempotency-key': `debtor ${number}` };
    const body = { number, name: `Onder last ${number}` };
    for (let attempt = 0; ; attempt++) {
      const server = this.servers[(number + attempt) % this.servers.length]!;
      const late = wait(patienceMs, 'late' as const, { ref: false });
      const answer = await Promise.race([
        send(server, 'POST', '/debtors', { token: this.token, body, headers }).catch(() => undefined),
        late,
      ]);
      if (answer === 'late') return void this.t.fail(`debtor ${number} has no answer`);
      if (answer?.status === 201) return (answer.body as { id: string }).id;
      if (answer) this.#refuse(answer);
      if (answer && answer.status !== 503) return void this.t.fail(`debtor ${number}: ${answer.text}`);
      if (this.#isOver) return undefined;
      await wait(20);
    }
  }

  #refuse(answer: Answer): void {
    this.refused.set(`${answer.status} ${answer.body?.type as string}`, answer);
  }
}
