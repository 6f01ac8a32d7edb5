import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { findJournal } from './find-journal.js';
import { readLine } from './journal-lines.js';
import { toJournalLine } from './to-journal-line.js';

export const getJournalLine: Handler<'getJournalLine'> = async ({ params, actor, language }, app) => {
  const { read } = app.database;
  const { id } = await findJournal(read, actor, params.journalId, language);
  const line = await readLine(read, actor.tenantId, id, params.line);
  if (!line) throw new Problem('not-found');
  return { body: toJournalLine(line) };
};
