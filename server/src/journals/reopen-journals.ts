import type { Knex } from 'knex';
import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { rows } from '../database/index.js';
import { Acknowledgement } from './acknowledgement.js';
import { JournalDownload } from './files/journal-download.js';
import { assertJournalsInScope } from './journals-in-scope.js';
import { refusalOf } from './refusal.js';

export const reopenJournals: Handler<'reopenJournals'> = async ({ body, actor, language }, app) => {
  const { journalIds } = body;
  const { tenantId } = actor;
  await assertJournalsInScope(app.database, actor, journalIds);
  const items = await app.database.transaction(async (trx) => {
    const done: Schemas['ReopenReport']['items'] = [];
    for (const journalId of journalIds) {
      const item = await reopen(trx, tenantId, journalId).then(
        (outcome) => ({ outcome, message: null }),
        refusalOf(language),
      );
      done.push({ journalId, ...item });
    }
    return done;
  });
  return { body: { items } };
};

/** @throws Problem `journal-fetched`, `journal-corrected` */
async function reopen(trx: Knex.Transaction, tenantId: string, journalId: string): Promise<'reopened' | 'unchanged'> {
  const acknowledgement = await Acknowledgement.query(trx).findById([tenantId, journalId]);
  if (acknowledgement) {
    if (!acknowledgement.byPerson) throw new Problem('journal-fetched');
    if (await isCorrected(trx, tenantId, journalId)) throw new Problem('journal-corrected');
    await Acknowledgement.query(trx).deleteById([tenantId, journalId]);
  }
  const closed = await JournalDownload.query(trx).patch({ isOpen: 0 }).where({ tenantId, journalId, isOpen: 1 });
  return acknowledgement || closed > 0 ? 'reopened' : 'unchanged';
}

/** A correction that counts books the rest of what the journal books. */
async function isCorrected(trx: Knex, tenantId: string, journalId: string): Promise<boolean> {
  const found = await rows(
    trx,
    'SELECT 1 FROM journals WHERE tenant_id = ? AND corrects = ? AND superseded_by IS NULL LIMIT 1',
    [tenantId, journalId],
  );
  return found.length > 0;
}
