import type { Knex } from 'knex';
import { bookingPeriodText } from '../companies/booking-period.js';
import type { PeriodType } from '../companies/company.js';
import { periodText } from '../companies/period-text.js';
import type { Actor, Schemas, SortColumn } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { type Condition, rows } from '../database/index.js';
import type { List } from '../http/read-page.js';
import { byLabel, byText, byValue, ofDetails } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { scopeOf } from '../scope/scope.js';
import { fileStateColumn } from './files/file-state.js';

type Row = Omit<Schemas['Journal'], 'cursor' | 'periodText' | 'bookingText'> & {
  periodType: PeriodType;
  bookingStart: string;
  bookingEnd: string;
};

const joins = `JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id
  LEFT JOIN acknowledgements AS a ON a.tenant_id = j.tenant_id AND a.journal_id = j.id
  LEFT JOIN journal_downloads AS dl ON dl.tenant_id = j.tenant_id AND dl.id = (
    SELECT max(last.id) FROM journal_downloads AS last
    WHERE last.tenant_id = j.tenant_id AND last.journal_id = j.id)`;

/** Returns journals as the contract shows them; `j` is the journal and `c` its company. */
export const journalList = (language: Language): List<Row, Schemas['Journal'], SortColumn<'listJournals'>> => ({
  select: `j.id, j.number, j.reference, j.company_id AS "companyId", c.name AS "companyName", c.number AS "companyNumber",
    d.name AS "debtorName", c.period_type AS "periodType", j.run_id AS "runId", j.scheme_id AS "schemeId", j.scheme_version AS "schemeVersion", j.variant,
    j.kind, j.corrects, j.superseded_by AS "supersededBy", j.stale_reason AS "staleReason",
    j.left_at AS "leftAt", j.left_by AS "leftBy", j.year,
    j.period_from AS "periodFrom", j.period_to AS "periodTo", j.date, j.booking_year AS "bookingYear", j.booking_period AS "bookingPeriod", j.booking_start AS "bookingStart",
    j.booking_end AS "bookingEnd", j.description, j.total, j.line_count AS "lineCount",
    j.hash, a.acknowledged_at AS "acknowledgedAt", a.acknowledged_by AS "acknowledgedBy",
    a.document_number AS "acknowledgedDocument", ${fileStateColumn('j', 'c')} AS "fileState",
    dl.downloaded_at AS "downloadedAt", dl.downloaded_by AS "downloadedBy", j.created_at AS "createdAt"`,
  from: 'FROM journals AS j JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id',
  details: { of: 'j', joins },
  order: ['j.number'],
  sorts: {
    reference: byText('j.reference'),
    companyName: byValue('c.sort_name'),
    companyNumber: byValue('c.number'),
    debtorName: ofDetails(byText('d.name')),
    periodText: { by: ['j.year', 'j.period_from', 'j.period_to'] },
    date: byValue('j.date'),
    kind: byLabel('j.kind', labels.JournalKind),
    total: byValue('j.total'),
  },
  toItem: ({ periodType, bookingStart: start, bookingEnd: end, ...row }) => ({
    ...row,
    cursor: String(row.number),
    periodText: periodText({ ...row, periodType }, language),
    bookingText: bookingPeriodText({ year: row.bookingYear, number: row.bookingPeriod, start, end }, language),
  }),
});

/** Reads a journal, whoever asks. */
export const readJournal = (
  knex: Knex,
  tenantId: string,
  id: string,
  language: Language,
): Promise<Schemas['Journal']> => read(knex, tenantId, id, { sql: '1 = 1', bindings: [] }, language);

/**
 * Finds the journal as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export const findJournal = (knex: Knex, actor: Actor, id: string, language: Language): Promise<Schemas['Journal']> =>
  read(knex, actor.tenantId, id, scopeOf(actor).companies('c'), language);

async function read(
  knex: Knex,
  tenantId: string,
  id: string,
  seen: Condition,
  language: Language,
): Promise<Schemas['Journal']> {
  const { select, from, toItem } = journalList(language);
  const sql = `SELECT ${select} ${from} ${joins} WHERE j.tenant_id = ? AND j.id = ? AND (${seen.sql})`;
  const [row] = await rows<Row>(knex, sql, [tenantId, id, ...seen.bindings]);
  if (!row) throw new Problem('not-found');
  return toItem(row);
}
