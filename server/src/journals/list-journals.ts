import type { Handler } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { type Condition, wordCondition } from '../database/index.js';
import { readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { fileStateCondition, waitsForFile } from './files/file-state.js';
import { journalList } from './find-journal.js';

export const listJournals: Handler<'listJournals'> = async ({ query, actor, language }, app) => {
  const { q = '', companyId, year, period, runId, kind, current = true, stale, fileState, since } = query;
  const filter = and(
    scopeOf(actor).ofCompanies('j'),
    oneOf('j.company_id', companyId ? [companyId] : undefined),
    oneOf('j.run_id', runId ? [runId] : undefined),
    oneOf('j.kind', kind ? [kind] : undefined),
    year === undefined ? undefined : plain(`j.year = ${year}`),
    period === undefined ? undefined : plain(`${period} BETWEEN j.period_from AND j.period_to`),
    current ? plain('j.superseded_by IS NULL') : undefined,
    stale === undefined ? undefined : plain(`j.stale_reason IS ${stale ? 'NOT ' : ''}NULL`),
    current && fileState && !fileState.includes('imported') ? waitsForFile('j', actor) : undefined,
    fileStateCondition(fileState, 'j', 'c'),
    since === undefined ? undefined : madeSince(since),
    wordCondition(q, "lower(j.reference) || ' ' || c.search_text"),
  );
  const list = { ...journalList(language), descending: since === undefined };
  const asksCompany = fileState !== undefined || q !== '';
  return {
    body: await readPage(
      app.database,
      { ...list, counted: asksCompany ? list.from : 'FROM journals AS j' },
      filter,
      query,
    ),
  };
};

const plain = (sql: string): Condition => ({ sql, bindings: [] });

/** Selects the journals after the one with this number, or those that were made from this moment on. */
function madeSince(since: string): Condition {
  if (/^\d{1,8}$/.test(since)) return plain(`j.number > ${Number(since)}`);
  return {
    sql: 'j.created_at >= ?',
    bindings: [since.replace(/(?:\.(\d+))?Z$/, (_, part = '') => `.${String(part).padEnd(3, '0')}Z`)],
  };
}
