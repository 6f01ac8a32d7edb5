import type { Knex } from 'knex';

/** Something that happened, as the capability that publishes it defines it. */
export interface EventType<Payload> {
  readonly name: string;
  /** Only the compiler sees this: it ties subscribers to what is published. */
  readonly payload?: Payload;
}

/**
 * Reacts to an event inside the transaction that caused it. When it throws, that transaction is rolled back as a
 * whole: work that may fail by itself belongs in a job.
 */
export type Subscriber<Payload> = (trx: Knex.Transaction, payload: Payload) => PromiseLike<void> | void;

/** @param name the subject and what became of it, such as `run.changed` */
export const defineEvent = <Payload>(name: string): EventType<Payload> => ({ name });

/**
 * Lets a capability tell those above it, which it does not know, that something happened. There is one per app: all
 * who subscribe do so before the first request.
 */
export class EventBus {
  readonly #subscribers = new Map<EventType<unknown>, Subscriber<never>[]>();

  subscribe<Payload>(event: EventType<Payload>, subscriber: Subscriber<Payload>): void {
    const known = this.#subscribers.get(event) ?? [];
    this.#subscribers.set(event, [...known, subscriber]);
  }

  /**
   * Runs the subscribers within the transaction, one after another in the order in which they subscribed.
   *
   * @throws whatever a subscriber throws; the ones after it do not run
   */
  async publish<Payload>(trx: Knex.Transaction, event: EventType<Payload>, payload: Payload): Promise<void> {
    const subscribers = (this.#subscribers.get(event) ?? []) as Subscriber<Payload>[];
    for (const subscriber of subscribers) await subscriber(trx, payload);
  }
}
