import type { Handler } from '../contract/handler.js';
import { acknowledge } from './acknowledge.js';

export const acknowledgeJournal: Handler<'acknowledgeJournal'> = async ({ params, body, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const said = { journalId: params.journalId, documentNumber: body.documentNumber ?? null, now: app.now() };
    const { isNew, acknowledgement } = await acknowledge(trx, actor, said, language);
    return { status: isNew ? 201 : 200, body: acknowledgement };
  });
