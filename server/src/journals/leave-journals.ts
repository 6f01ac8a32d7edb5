import type { Handler, Schemas } from '../contract/handler.js';
import { refuseUnknown } from '../contract/refusals.js';
import { findJournal } from './find-journal.js';
import { leaveRun } from './leave-run.js';
import { nameOfActor } from './name-of-actor.js';

export const leaveJournals: Handler<'leaveJournals'> = async ({ body, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const by = await nameOfActor(trx, actor);
    const items: Schemas['LeaveReport']['items'] = [];
    for (const [index, journalId] of body.journalIds.entries()) {
      const { runId } = await findJournal(trx, actor, journalId, language).catch(
        refuseUnknown('leaveJournals', `/journalIds/${index}`),
      );
      const left = await leaveRun(trx, { tenantId, runId, by, now: app.now() });
      items.push({ journalId, outcome: left ? 'left' : 'unchanged' });
    }
    return { body: { items } };
  });
