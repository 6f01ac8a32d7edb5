import type { Knex } from 'knex';
import { whoActs } from '../acting.js';
import type { App } from '../app.js';
import { afterCommit } from '../database/index.js';
import { Sightings } from './sightings.js';
import { sightings } from './observe-calls.js';
import { toDraft } from './event.js';
import { appendEntries } from './chain.js';
import { describeEntries } from './describe-entries.js';
import { type PreparedEntry, prepareEntries } from './prepared-entries.js';
import { discardChanges, takeDrafts } from './drafts.js';
import { auditChanges, auditTriggers } from './triggers.js';

/** Has all that changes recorded from now on, in the transaction that changes it. */
export async function registerAudit(app: App): Promise<void> {
  const { database, now, services } = app;
  services.set(sightings, new Sightings(app));
  const record = async (trx: Knex.Transaction, noted: readonly PreparedEntry[]): Promise<void> => {
    const acting = whoActs();
    const drafts = await takeDrafts(trx);
    const { event, tenantId: about } = acting;
    if (event && about !== undefined) {
      // A transaction that runs again tells it again.
      afterCommit(trx, () => delete acting.event);
      if (![...noted.map(({ entry }) => entry), ...drafts].some(({ action }) => action === event.action))
        drafts.push(await toDraft(trx, about, event));
    }
    const entries = await describeEntries(trx, acting, drafts);
    const at = now().toISOString();
    const tenants = [...entries, ...noted.map(({ entry }) => entry)].map(({ tenantId }) => tenantId);
    for (const tenantId of new Set(tenants)) {
      const own = entries.filter((entry) => entry.tenantId === tenantId);
      const prepared = noted.filter(({ entry }) => entry.tenantId === tenantId);
      await appendEntries(trx, tenantId, own, at, prepared);
    }
  };
  await database.watch<PreparedEntry>(auditChanges, auditTriggers(), {
    take: async (trx) => prepareEntries(trx, await describeEntries(trx, whoActs(), await takeDrafts(trx))),
    record,
    discard: discardChanges,
  });
}
