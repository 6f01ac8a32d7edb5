import type { Knex } from 'knex';
import type { App } from '../app.js';
import { type Database, rehearse as rehearseTransaction } from '../database/index.js';
import { EventBus } from '../events/event-bus.js';
import { schemesChanged } from './events.js';
import { LedgerScheme } from './ledger-scheme.js';
import { readTimeline, type SchemeTimeline } from './scheme-timeline.js';

/** What schemes would be after a change that was not saved. */
export interface Rehearsal {
  /** The schemes that the change concerns, by their id. */
  changed: Map<string, SchemeTimeline>;
  /** The day from which on something else holds. */
  from: string;
}

/**
 * Makes a change of schemes in a transaction that is rolled back.
 *
 * @param change is given the service as it is within that transaction
 * @throws what the change throws
 */
export async function rehearse(
  app: App,
  change: (app: App, trx: Knex.Transaction) => Promise<unknown>,
): Promise<Rehearsal> {
  return rehearseTransaction(app.database, async (trx) => {
    const rehearsal: Rehearsal = { changed: new Map(), from: '9999-12-31' };
    const ids = new Map<string, [tenantId: string, id: string]>();
    const events = new EventBus();
    events.subscribe(schemesChanged, (_, { tenantId, schemeIds, from }) => {
      for (const id of schemeIds) ids.set(id, [tenantId, id]);
      if (from < rehearsal.from) rehearsal.from = from;
      return Promise.resolve();
    });
    const inside = { transaction: (work: (own: typeof trx) => unknown) => work(trx), read: trx } as unknown as Database;
    await change({ ...app, database: inside, events }, trx);
    for (const scheme of await LedgerScheme.query(trx).findByIds([...ids.values()]))
      rehearsal.changed.set(scheme.id, await readTimeline(trx, scheme));
    return rehearsal;
  });
}
