import type { Handler, Schemas } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { findJournal } from './find-journal.js';
import { toJournalLine } from './to-journal-line.js';

type Line = Schemas['JournalLine'];

const lines: List<Line, Line> = {
  select: `l.line, l.account, l.account_name AS accountName, l.kind, l.rgs, l.cost_centre AS costCentre,
    l.cost_unit AS costUnit, l.department, l.employee_number AS employeeNumber, l.description, l.amount`,
  from: 'FROM journal_lines AS l',
  order: ['l.line'],
  key: ({ line }) => [line],
  toItem: toJournalLine,
};

export const listJournalLines: Handler<'listJournalLines'> = async ({ params, query, actor, language }, app) => {
  const { id } = await findJournal(app.database.read, actor, params.journalId, language);
  const filter = and(
    { sql: 'l.tenant_id = ? AND l.journal_id = ?', bindings: [actor.tenantId, id] },
    wordCondition(query.q ?? '', "lower(l.account || ' ' || l.account_name || ' ' || l.description)"),
  );
  return { body: await readPage(app.database, lines, filter, query) };
};
