import type { Handler, Schemas } from '../contract/handler.js';
import { acknowledge } from './acknowledge.js';
import { assertJournalsInScope } from './journals-in-scope.js';
import { refusalOf } from './refusal.js';

/** What is refused has written nothing, so that the others can be marked beside it. */
export const acknowledgeJournals: Handler<'acknowledgeJournals'> = async ({ body, actor, language }, app) => {
  const { journalIds } = body;
  await assertJournalsInScope(app.database, actor, journalIds);
  const items = await app.database.transaction(async (trx) => {
    const done: Schemas['AcknowledgementReport']['items'] = [];
    for (const journalId of journalIds) {
      const said = { journalId, documentNumber: null, now: app.now() };
      const item = await acknowledge(trx, actor, said, language).then(
        ({ isNew }) => ({ outcome: isNew ? ('acknowledged' as const) : ('unchanged' as const), message: null }),
        refusalOf(language),
      );
      done.push({ journalId, ...item });
    }
    return done;
  });
  return { body: { items } };
};
