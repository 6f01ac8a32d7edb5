import type { Acting, AuditEvent } from '../acting.js';
import type { App } from '../app.js';
import { acrossTenants } from '../database/index.js';
import { appendEntries } from './chain.js';
import { describeEntries } from './describe-entries.js';
import { toDraft } from './event.js';

/** Something that happened without a change: it was read, or refused. */
export interface Sighting {
  tenantId: string;
  acting: Acting;
  event: AuditEvent;
}

/** What is waited for before the first of its kind is written, so that many share a transaction. */
const gatherMs = 200;
/** The same again within this time is counted, and written as one entry when the time is over. */
const sameMs = 5 * 60_000;

/** Writes what was read or refused, beside the answers: none waits for it, and the same is not written over and over. */
export class Sightings {
  readonly #app: Pick<App, 'database' | 'now'>;
  #waiting: (Sighting & { count: number })[] = [];
  readonly #known = new Map<string, { until: number; again: number; sighting: Sighting }>();
  readonly #coming = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(app: Pick<App, 'database' | 'now'>) {
    this.#app = app;
  }

  add(sighting: Sighting): void {
    const now = this.#app.now().getTime();
    const { tenantId, acting, event } = sighting;
    const { personId, loginId, clientId, operation, address } = acting;
    const who = [personId, loginId, clientId].some(Boolean) ? [personId, loginId, clientId] : [address];
    const key = JSON.stringify([tenantId, event.action, event.subject, event.id, operation, ...who]);
    const known = this.#known.get(key);
    if (known && now < known.until) {
      known.again += 1;
      return;
    }
    if (known) this.#end(key, known);
    this.#known.set(key, { until: now + sameMs, again: 0, sighting });
    this.#waiting.push({ ...sighting, count: 1 });
    this.#timer ??= setTimeout(() => void this.flush(), gatherMs).unref();
  }

  /** Adds what is still to be found out. */
  addLater(finding: Promise<Sighting | undefined>): void {
    const coming = finding
      .then((sighting) => sighting && this.add(sighting))
      .catch(() => undefined)
      .finally(() => this.#coming.delete(coming));
    this.#coming.add(coming);
  }

  /** Writes what waits, and what was seen again for long enough. */
  async flush({ all = false } = {}): Promise<void> {
    await Promise.all(this.#coming);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const now = this.#app.now().getTime();
    for (const [key, known] of this.#known) if (all || now >= known.until) this.#end(key, known);
    this.#writing = this.#writing.then(() => this.#write());
    await this.#writing;
  }

  #end(key: string, { again, sighting }: { again: number; sighting: Sighting }): void {
    this.#known.delete(key);
    if (again > 0) this.#waiting.push({ ...sighting, count: again });
  }

  async #write(): Promise<void> {
    const taken = this.#waiting;
    if (taken.length === 0) return;
    this.#waiting = [];
    const at = this.#app.now().toISOString();
    try {
      // Who was seen first, and began to wait, is of one of their tenants.
      await acrossTenants(() =>
        this.#app.database.transaction(async (trx) => {
          for (const { tenantId, acting, event, count } of taken) {
            const draft = await toDraft(trx, tenantId, event);
            await appendEntries(trx, tenantId, await describeEntries(trx, acting, [{ ...draft, count }]), at);
          }
        }),
      );
    } catch {
      // The disk may be full, or another process may hold the file for long: it is tried again with what comes next.
      this.#waiting.unshift(...taken.slice(-mostWaiting));
    }
  }
}

/** No more than this is kept while nothing can be written. */
const mostWaiting = 10_000;
