import type { Knex } from 'knex';
import { whoActs } from '../acting.js';
import type { App } from '../app.js';
import { appendEntries } from './chain.js';
import { discardChanges, takeDrafts } from './drafts.js';
import { triggerStatements } from './triggers.js';

/** Has all that changes recorded from now on, in the transaction that changes it. */
export async function registerAudit({ database, now }: Pick<App, 'database' | 'now'>): Promise<void> {
  const record = async (trx: Knex.Transaction): Promise<void> => {
    const drafts = await takeDrafts(trx);
    const at = now().toISOString();
    for (const tenantId of new Set(drafts.map((draft) => draft.tenantId))) {
      const own = drafts.filter((draft) => draft.tenantId === tenantId);
      await appendEntries(trx, tenantId, whoActs(), own, at);
    }
  };
  await database.watch(triggerStatements(), record, discardChanges);
}
