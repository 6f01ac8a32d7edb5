import type { PeriodType } from '../companies/company.js';
import { periodText } from '../companies/period-text.js';
import type { Language } from '../contract/text.js';
import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { packages } from '../generated/packages.js';
import { type List, readPage } from '../http/read-page.js';
import { byCode, byLabel, byPlace, byValue, ofDetails, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { packageKeys } from '../integrations/catalogue.js';
import { effectiveColumn } from '../integrations/effective-column.js';
import { downloadedCondition } from '../journals/files/file-state.js';
import { scopeOf } from '../scope/scope.js';
import { outcomeJoins, runTodoCondition } from './run-todo.js';

type Summary = Schemas['RunSummary'];

interface Row extends Omit<Summary, 'periodText' | 'journalState' | 'packageName'> {
  periodType: PeriodType;
  staleReason: string | null;
  fetchedAt: string | null;
  downloaded: number;
  package: string | null;
}

const ofCompanies = 'FROM runs AS r JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id';

const packageKey = `coalesce(v.package, ${effectiveColumn('package', 'c', 'd')})`;
const documentNumber = 'coalesce(v.document_number, a.document_number)';

const listIn = (language: Language): List<Row, Summary, SortColumn<'listRuns'>> => ({
  select: `r.id, r.company_id AS "companyId", c.name AS "companyName", c.number AS "companyNumber", d.name AS "debtorName",
    c.period_type AS "periodType", r.year, r.period_from AS "periodFrom", r.period_to AS "periodTo", r.number, r.type, r.state, r.description, r.employees,
    j.id AS "journalId", j.stale_reason AS "staleReason",
    a.acknowledged_at AS "fetchedAt", j.id IS NOT NULL AND ${downloadedCondition('j')} AS downloaded, v.id AS "deliveryId", v.state AS "deliveryState",
    ${packageKey} AS package,
    ${documentNumber} AS "documentNumber"`,
  from: ofCompanies,
  details: { of: 'r', joins: `JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id ${outcomeJoins}` },
  order: ['r.newest_first', 'c.sort_name', 'r.number', 'r.id'],
  sorts: {
    companyName: byValue('c.sort_name'),
    companyNumber: byValue('c.number'),
    periodText: { by: ['r.year', 'r.period_from', 'r.period_to'] },
    number: byValue('r.number'),
    type: byLabel('r.type', labels.RunType),
    state: byLabel('r.state', labels.RunState),
    deliveryState: ofDetails(orEmpty('v.state', (sql) => byLabel(sql, labels.DeliveryState))),
    packageName: ofDetails(orEmpty(packageKey, (sql) => byPlace(sql, packageKeys))),
    documentNumber: ofDetails(orEmpty(documentNumber, byCode)),
  },
  toItem: ({ staleReason, fetchedAt, downloaded, package: key, periodType, ...row }) => ({
    ...row,
    periodText: periodText({ ...row, periodType }, language),
    journalState: journalState(row.journalId, staleReason, fetchedAt, downloaded === 1),
    packageName: packages.find((each) => each.key === key)?.name ?? null,
  }),
});

function journalState(
  id: string | null,
  staleReason: string | null,
  fetchedAt: string | null,
  isDownloaded: boolean,
): Summary['journalState'] {
  if (id === null) return 'none';
  if (staleReason !== null) return 'stale';
  if (fetchedAt !== null) return 'fetched';
  return isDownloaded ? 'downloaded' : 'made';
}

export const listRuns: Handler<'listRuns'> = async ({ query, actor, language }, app) => {
  const { q = '', companyId, year, period, periodType, kind, state, work } = query;
  const filter = and(
    scopeOf(actor).ofCompanies('r'),
    // True of all: it has SQLite begin with the newest, where it would sort all years.
    { sql: 'r.newest_first < 0', bindings: [] },
    oneOf('r.company_id', companyId ? [companyId] : undefined),
    year === undefined ? undefined : { sql: 'r.year = ?', bindings: [String(year)] },
    period === undefined ? undefined : { sql: '? BETWEEN r.period_from AND r.period_to', bindings: [String(period)] },
    oneOf('c.period_type', periodType ? [periodType] : undefined),
    oneOf('c.kind', kind),
    oneOf('r.state', state ? [state] : undefined),
    work && runTodoCondition(work, actor),
    wordCondition(q, 'c.search_text'),
  );
  const asksCompany =
    periodType !== undefined || kind !== undefined || q !== '' || work === 'toSend' || work === 'toImport';
  const counted = asksCompany ? ofCompanies : 'FROM runs AS r';
  // Whether a run waits for its company's package is looked up for each; those that do are few beside the years.
  const findsAll = work === 'toSend' || work === 'toImport';
  return { body: await readPage(app.database, { ...listIn(language), counted, findsAll }, filter, query) };
};
