import type { Handler, Schemas } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { type Condition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { findJournal, journalList } from './view.js';

export const listJournals: Handler<'listJournals'> = async ({ query, actor }, app) => {
  const { q = '', companyId, year, period, runId, kind, current = true, stale, since } = query;
  const filter = and(
    scopeOf(actor).companies('c'),
    { sql: 'j.tenant_id = ?', bindings: [actor.tenantId] },
    oneOf('j.company_id', companyId ? [companyId] : undefined),
    oneOf('j.run_id', runId ? [runId] : undefined),
    oneOf('j.kind', kind ? [kind] : undefined),
    year === undefined ? undefined : plain(`j.year = ${year}`),
    period === undefined ? undefined : plain(`${period} BETWEEN j.period_from AND j.period_to`),
    current ? plain('j.superseded_by IS NULL') : undefined,
    stale === undefined ? undefined : plain(`j.stale_reason IS ${stale ? 'NOT ' : ''}NULL`),
    since === undefined ? undefined : madeSince(since),
    wordCondition(q, "lower(j.reference) || ' ' || c.search_text"),
  );
  return { body: await readPage(app.database, { ...journalList, descending: since === undefined }, filter, query) };
};

const plain = (sql: string): Condition => ({ sql, bindings: [] });

/** A journal's number, or a moment. */
function madeSince(since: string): Condition {
  if (/^\d{1,8}$/.test(since)) return plain(`j.number > ${Number(since)}`);
  return { sql: 'j.created_at >= ?', bindings: [since.replace(/(?:\.(\d+))?Z$/, (_, part = '') => `.${String(part).padEnd(3, '0')}Z`)] };
}

export const getJournal: Handler<'getJournal'> = async ({ params, actor }, app) => ({
  body: await findJournal(app.database.read, actor, params.journalId),
});

type Line = Schemas['JournalLine'];

const lines: List<Line, Line> = {
  select: `l.line, l.account, l.account_name AS accountName, l.kind, l.rgs, l.cost_centre AS costCentre,
    l.cost_unit AS costUnit, l.department, l.employee_number AS employeeNumber, l.description, l.amount`,
  from: 'FROM journal_lines AS l',
  order: ['l.line'],
  key: ({ line }) => [line],
  item: (row) => ({ ...row, debit: row.amount > 0 ? row.amount : null, credit: row.amount < 0 ? -row.amount : null }),
};

export const listJournalLines: Handler<'listJournalLines'> = async ({ params, query, actor }, app) => {
  const { id } = await findJournal(app.database.read, actor, params.journalId);
  const filter = and(
    { sql: 'l.tenant_id = ? AND l.journal_id = ?', bindings: [actor.tenantId, id] },
    wordCondition(query.q ?? '', "lower(l.account || ' ' || l.account_name || ' ' || l.description)"),
  );
  return { body: await readPage(app.database, lines, filter, query) };
};
