import type { Knex } from 'knex';
import { whoActs } from '../acting.js';
import type { App } from '../app.js';
import { Sightings } from './sightings.js';
import { sightings } from './observe-calls.js';
import { toDraft } from './event.js';
import { appendEntries } from './chain.js';
import { discardChanges, takeDrafts } from './drafts.js';
import { triggerStatements } from './triggers.js';

/** Has all that changes recorded from now on, in the transaction that changes it. */
export async function registerAudit(app: App): Promise<void> {
  const { database, now, services } = app;
  services.set(sightings, new Sightings(app));
  const record = async (trx: Knex.Transaction): Promise<void> => {
    const acting = whoActs();
    const drafts = await takeDrafts(trx);
    const { event, tenantId: about } = acting;
    if (event && about !== undefined) {
      delete acting.event;
      if (!drafts.some(({ action }) => action === event.action)) drafts.push(await toDraft(trx, about, event));
    }
    const at = now().toISOString();
    for (const tenantId of new Set(drafts.map((draft) => draft.tenantId))) {
      const own = drafts.filter((draft) => draft.tenantId === tenantId);
      await appendEntries(trx, tenantId, acting, own, at);
    }
  };
  await database.watch(triggerStatements(), record, discardChanges);
}
