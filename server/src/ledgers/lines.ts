import type { Knex } from 'knex';
import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { and } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { findScheme } from './find-scheme.js';
import type { LedgerScheme } from './scheme.js';

type Line = Schemas['LedgerLine'];

/** An account of one side, as the scheme itself numbers it. */
const side = (name: 'debit' | 'credit'): string => {
  const [account, number] = [`${name}_account`, `${name}_number`];
  return `LEFT JOIN ledger_accounts AS ${account} ON ${account}.tenant_id = l.tenant_id
      AND ${account}.scheme_id = l.scheme_id AND ${account}.number = l.${name}
    LEFT JOIN ledger_numbers AS ${number} ON ${number}.tenant_id = s.tenant_id
      AND ${number}.scheme_id = s.id AND ${number}.parent_number = l.${name}`;
};

const list: List<Line, Line> = {
  select: `l.wage_code AS wageCode, l.name,
    coalesce(debit_number.number, l.debit) AS debit, debit_account.name AS debitName,
    coalesce(credit_number.number, l.credit) AS credit, credit_account.name AS creditName`,
  from: `FROM ledger_schemes AS s
    JOIN ledger_lines AS l ON l.tenant_id = s.tenant_id AND l.scheme_id = coalesce(s.parent_id, s.id)
    ${side('debit')} ${side('credit')}`,
  order: ['l.wage_code'],
  key: ({ wageCode }) => [wageCode],
  item: ({ wageCode, name, debit, debitName, credit, creditName }) => ({
    ...{ wageCode, name, debit, debitName, credit, creditName },
  }),
};

export const listLedgerLines: Handler<'listLedgerLines'> = async ({ params, query, actor }, app) => {
  const { id, tenantId } = await findScheme(app.database.read, actor, params.schemeId);
  const filter = and(
    { sql: 's.tenant_id = ? AND s.id = ?', bindings: [tenantId, id] },
    wordCondition(query.q ?? '', 'l.search_text'),
  );
  return { body: await readPage(app.database, list, filter, query) };
};

export const getLedgerLine: Handler<'getLedgerLine'> = async ({ params, actor }, app) => {
  const { read } = app.database;
  const scheme = await findScheme(read, actor, params.schemeId);
  return { body: await readLine(read, scheme, params.wageCode), version: scheme.version };
};

/** @throws Problem `not-found` when the scheme does not have the wage code */
export async function readLine(
  knex: Knex,
  { tenantId, id }: Pick<LedgerScheme, 'tenantId' | 'id'>,
  wageCode: number,
): Promise<Line> {
  const rows = (await knex.raw(
    `SELECT ${list.select} ${list.from} WHERE s.tenant_id = ? AND s.id = ? AND l.wage_code = ?`,
    [tenantId, id, wageCode],
  )) as Line[];
  if (!rows[0]) throw new Problem('not-found');
  return list.item(rows[0]);
}
