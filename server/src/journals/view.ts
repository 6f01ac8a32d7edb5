import type { Knex } from 'knex';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Condition } from '../database/index.js';
import type { List } from '../http/read-page.js';
import { periodText } from '../runs/find-run.js';
import { scopeOf } from '../scope/scope.js';

type Row = Omit<Schemas['Journal'], 'cursor' | 'periodText'>;

/** Journals as the contract shows them; `j` is the journal and `c` its company. */
export const journalList = {
  select: `j.id, j.number, j.reference, j.company_id AS companyId, c.name AS companyName, c.number AS companyNumber,
    d.name AS debtorName, j.run_id AS runId, j.scheme_id AS schemeId, j.scheme_version AS schemeVersion, j.variant,
    j.kind, j.corrects, j.superseded_by AS supersededBy, j.stale_reason AS staleReason, j.year,
    j.period_from AS periodFrom, j.period_to AS periodTo, j.date, j.description, j.total, j.line_count AS lineCount,
    j.hash, a.acknowledged_at AS acknowledgedAt, a.acknowledged_by AS acknowledgedBy,
    a.document_number AS acknowledgedDocument, j.created_at AS createdAt`,
  from: `FROM journals AS j
    JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id
    JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id
    LEFT JOIN acknowledgements AS a ON a.tenant_id = j.tenant_id AND a.journal_id = j.id`,
  counted: 'FROM journals AS j JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id',
  order: ['j.number'],
  key: ({ number }: Row) => [number],
  item: (row: Row): Schemas['Journal'] => ({ ...row, cursor: String(row.number), periodText: periodText(row) }),
} satisfies List<Row, Schemas['Journal']>;

/** A journal, whoever asks. */
export const showJournal = (knex: Knex, tenantId: string, id: string): Promise<Schemas['Journal']> =>
  read(knex, tenantId, id, { sql: '1 = 1', bindings: [] });

/**
 * The journal as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export const findJournal = (knex: Knex, actor: Actor, id: string): Promise<Schemas['Journal']> =>
  read(knex, actor.tenantId, id, scopeOf(actor).companies('c'));

async function read(knex: Knex, tenantId: string, id: string, seen: Condition): Promise<Schemas['Journal']> {
  const { select, from, item } = journalList;
  const sql = `SELECT ${select} ${from} WHERE j.tenant_id = ? AND j.id = ? AND (${seen.sql})`;
  const [row] = (await knex.raw(sql, [tenantId, id, ...seen.bindings])) as Row[];
  if (!row) throw new Problem('not-found');
  return item(row);
}
