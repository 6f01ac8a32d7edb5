import type { App } from '../app.js';
import type { JobsOptions } from '../jobs/index.js';
import { activeWebhooks } from './active.js';
import { attempt } from './attempt.js';
import { Webhook, WebhookMessage } from './webhook.js';

const second = 1000;
/** Messages under way per webhook: one that does not answer keeps nobody else waiting. */
const atOnce = 4;
/** Milliseconds after which a message that was cut off by a crash is tried again; longer than any answer takes. */
const lease = 60 * second;

const due = `SELECT w.tenant_id, w.id ${activeWebhooks} AND coalesce(w.resting_until, '') <= ? AND EXISTS (
  SELECT 1 FROM webhook_messages AS m WHERE m.tenant_id = w.tenant_id AND m.webhook_id = w.id AND m.due_at <= ?)`;

/** One statement claims, so that no two processes send the same message. */
const claim = `UPDATE webhook_messages SET due_at = ? WHERE (tenant_id, id) IN (
  SELECT tenant_id, id FROM webhook_messages WHERE tenant_id = ? AND webhook_id = ? AND due_at <= ?
  ORDER BY due_at, id LIMIT ?) RETURNING id`;

/** Sends messages whose time has come: each at least once, always with the same id, in no promised order. */
export class Dispatcher {
  /** Messages that are being sent, each with its webhook. */
  readonly #underWay = new Map<Promise<void>, string>();
  #poll: NodeJS.Timeout | undefined;
  #look: Promise<number> | undefined;
  #stopped = false;

  /** @param onError told of what is no fault of a receiver's, such as a database that is busy; it is tried again */
  constructor(
    private readonly app: App,
    private readonly onError: JobsOptions['onError'],
  ) {}

  /** Looks once a second for messages to send. */
  start(): void {
    this.#stopped = false;
    this.#poll ??= setInterval(() => void this.#wake(), second);
    this.#poll.unref();
  }

  /** Takes no more messages, and resolves when those under way have ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#poll);
    this.#poll = undefined;
    await this.#look;
    await Promise.all(this.#underWay.keys());
  }

  /** Sends all that is due, and resolves when nothing is under way any more. */
  async runDue(): Promise<void> {
    // A look that began while a webhook had nothing free says nothing about what is left.
    do await Promise.all([...this.#underWay.keys(), this.#look]);
    while (this.#look || this.#underWay.size > 0 || (await this.#wake()) > 0);
  }

  /** @returns how many messages were taken */
  #wake(): Promise<number> {
    this.#look ??= this.#takeDue()
      .catch((error: unknown) => {
        this.onError?.(error, { tenantId: '', id: '', kind: 'webhook', attempt: 0 });
        return 0;
      })
      .finally(() => (this.#look = undefined));
    return this.#look;
  }

  async #takeDue(): Promise<number> {
    const now = this.app.now().toISOString();
    const webhooks = await this.app.database.rows<{ tenant_id: string; id: string }>(due, [now, now]);
    let taken = 0;
    for (const { tenant_id: tenantId, id } of webhooks) {
      if (!this.#stopped) taken += await this.#take(tenantId, id);
    }
    return taken;
  }

  /** Fills what a webhook has free, and looks again whenever one of its messages has ended. */
  async #take(tenantId: string, webhookId: string): Promise<number> {
    const key = `${tenantId} ${webhookId}`;
    const free = atOnce - [...this.#underWay.values()].filter((each) => each === key).length;
    if (free <= 0) return 0;
    const claimed = await this.#claim(tenantId, webhookId, free);
    for (const { message, webhook } of claimed) {
      const sending = attempt(this.app, message, webhook)
        .catch((error: unknown) => this.onError?.(error, { tenantId, id: message.id, kind: 'webhook', attempt: message.series + 1 }))
        .finally(() => {
          this.#underWay.delete(sending);
          if (this.#poll && !this.#stopped) void this.#wake();
        });
      this.#underWay.set(sending, key);
    }
    return claimed.length;
  }

  async #claim(tenantId: string, webhookId: string, limit: number): Promise<{ message: WebhookMessage; webhook: Webhook }[]> {
    const now = this.app.now();
    const until = new Date(now.getTime() + lease).toISOString();
    return this.app.database.transaction(async (trx) => {
      const webhook = await Webhook.query(trx).findById([tenantId, webhookId]);
      if (!webhook) return [];
      const claimed = await trx.raw<{ id: string }[]>(claim, [until, tenantId, webhookId, now.toISOString(), limit]);
      const ids = claimed.map(({ id }) => id);
      const messages = await WebhookMessage.query(trx).where({ tenantId }).whereIn('id', ids).orderBy('id');
      return messages.map((message) => ({ message, webhook }));
    });
  }
}
