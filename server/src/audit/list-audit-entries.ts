import { whoActs } from '../acting.js';
import type { App } from '../app.js';
import type { Call, Handler, SortColumn } from '../contract/handler.js';
import type { Schemas } from '../contract/schemas.js';
import { and, type Condition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byValue } from '../http/sort-keys.js';
import { entryColumns } from './entry.js';
import { sightings } from './observe-calls.js';
import { type EntryRead, toAuditEntry } from './to-audit-entry.js';
import { visibleEntries } from './visible-entries.js';

/** The columns of an entry, from `entries`. */
export const select = [
  ...Object.entries(entryColumns).map(([column, name]) => `a.${column} AS "${name}"`),
  'c.period_type AS "periodType"',
].join(', ');
export const entries = `FROM audit_entries AS a
  LEFT JOIN companies AS c ON c.tenant_id = a.tenant_id AND c.id = a.company_id`;

export const listAuditEntries: Handler<'listAuditEntries'> = async ({ actor, query, language }, app) => {
  const seen = app.services.get(sightings);
  // What was seen until now is there, this look among it: else the next page would be one of another list.
  const acting = whoActs();
  if (acting.event) seen.add({ tenantId: actor.tenantId, acting, event: acting.event });
  delete acting.event;
  await seen.flush();
  const list: List<EntryRead, Schemas['AuditEntry'], SortColumn<'listAuditEntries'>> = {
    select,
    from: entries,
    counted: 'FROM audit_entries AS a',
    order: ['a.seq'],
    descending: true,
    // Entries follow each other in time.
    sorts: { at: byValue('a.seq') },
    toItem: (row) => toAuditEntry(row, actor, language),
  };
  return { body: await readPage(app.database, list, filter(visibleEntries(actor), query, app), query) };
};

function filter(visible: Condition, query: Call<'listAuditEntries'>['query'], app: App): Condition {
  const { companyId, loginId, action, subject, since, q = '' } = query;
  const is = (column: string, value: string | undefined): Condition | undefined =>
    value === undefined ? undefined : { sql: `a.${column} = ?`, bindings: [value] };
  return and(
    visible,
    is('company_id', companyId),
    is('action', action),
    is('subject', subject),
    loginId === undefined
      ? undefined
      : { sql: "a.login_id = ? OR (a.subject = 'login' AND a.subject_id = ?)", bindings: [loginId, loginId] },
    since === undefined ? undefined : { sql: 'a.at >= ?', bindings: [startOf(since, app.now())] },
    q === '' ? undefined : wordCondition(q, 'a.search_text'),
  );
}

const days = { day: 1, week: 7, month: 30, year: 365 } as const;
const dayMs = 24 * 3600 * 1000;

const startOf = (since: Schemas['AuditPeriod'], now: Date): string =>
  new Date(now.getTime() - days[since] * dayMs).toISOString();
