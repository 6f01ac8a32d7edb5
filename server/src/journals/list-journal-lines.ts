import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byCode, byText, byValue, orEmpty } from '../http/sort-keys.js';
import { findJournal } from './find-journal.js';
import { toJournalLine } from './to-journal-line.js';

type Line = Schemas['JournalLine'];

const lines: List<Line, Line, SortColumn<'listJournalLines'>> = {
  select: `l.line, l.account, l.account_name AS "accountName", l.kind, l.rgs, l.cost_centre AS "costCentre",
    l.cost_unit AS "costUnit", l.department, l.employee_number AS "employeeNumber", l.description, l.amount`,
  from: 'FROM journal_lines AS l',
  order: ['l.line'],
  sorts: {
    account: byCode('l.account'),
    accountName: byText('l.account_name'),
    rgs: orEmpty('l.rgs', byText),
    costCentre: orEmpty('l.cost_centre', byCode),
    costUnit: orEmpty('l.cost_unit', byCode),
    department: orEmpty('l.department', byCode),
    employeeNumber: orEmpty('l.employee_number', byValue, 0),
    description: byText('l.description'),
    debit: { ...byValue('abs(l.amount)'), empty: 'l.amount <= 0' },
    credit: { ...byValue('abs(l.amount)'), empty: 'l.amount >= 0' },
  },
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
