import type { Knex } from 'knex';
import { whoActs } from '../acting.js';
import type { App } from '../app.js';
import { Sightings } from './sightings.js';
import { sightings } from './observe-calls.js';
import { toDraft } from './event.js';
import { appendEntries } from './chain.js';
import { type DescribedEntry, describeEntries } from './describe-entries.js';
import { discardChanges, takeDrafts } from './drafts.js';
import { triggerStatements } from './triggers.js';

/** Has all that changes recorded from now on, in the transaction that changes it. */
export async function registerAudit(app: App): Promise<void> {
  const { database, now, services } = app;
  services.set(sightings, new Sightings(app));
  const record = async (trx: Knex.Transaction, noted: readonly DescribedEntry[]): Promise<void> => {
    const acting = whoActs();
    const drafts = await takeDrafts(trx);
    const { event, tenantId: about } = acting;
    if (event && about !== undefined) {
      delete acting.event;
      if (![...noted, ...drafts].some(({ action }) => action === event.action))
        drafts.push(await toDraft(trx, about, event));
    }
    const entries = [...noted, ...(await describeEntries(trx, acting, drafts))];
    const at = now().toISOString();
    for (const tenantId of new Set(entries.map((entry) => entry.tenantId))) {
      const own = entries.filter((entry) => entry.tenantId === tenantId);
      await appendEntries(trx, tenantId, own, at);
    }
  };
  await database.watch<DescribedEntry>(triggerStatements(), {
    take: async (trx) => describeEntries(trx, whoActs(), await takeDrafts(trx)),
    record,
    discard: discardChanges,
  });
}
