import type { Handler } from '../contract/handler.js';
import { findJournal } from './find-journal.js';

export const getJournal: Handler<'getJournal'> = async ({ params, actor, language }, app) => ({
  body: await findJournal(app.database.read, actor, params.journalId, language),
});
