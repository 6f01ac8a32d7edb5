import type { Knex } from 'knex';
import type { Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { and } from '../database/conditions.js';
import { type Condition, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { type AccountKind } from './account.js';
import { findScheme } from './find-scheme.js';
import type { LedgerScheme } from './scheme.js';

/** An account as its scheme numbers it. */
export interface NumberedAccount {
  number: number;
  /** The number in the scheme that holds the account: of a linked scheme, its parent. */
  source: number;
  name: string;
  kind: AccountKind;
  rgs: string | null;
}

const number = 'coalesce(n.number, a.number)';

/** The accounts of a scheme, or of the one that it follows, with their own numbers. */
const from = `FROM ledger_schemes AS s
  JOIN ledger_accounts AS a ON a.tenant_id = s.tenant_id AND a.scheme_id = coalesce(s.parent_id, s.id)
  LEFT JOIN ledger_numbers AS n ON n.tenant_id = s.tenant_id AND n.scheme_id = s.id AND n.parent_number = a.number`;

export const list: List<NumberedAccount, Schemas['LedgerAccount']> = {
  select: `${number} AS number, a.number AS source, a.name, a.kind, a.rgs`,
  from,
  order: [number],
  key: (account) => [account.number],
  item: toAccount,
};

export function toAccount({ number, name, kind, rgs }: NumberedAccount): Schemas['LedgerAccount'] {
  return { account: number, number, name, kind, rgs };
}

export const listLedgerAccounts: Handler<'listLedgerAccounts'> = async ({ params, query, actor }, app) => {
  const scheme = await findScheme(app.database.read, actor, params.schemeId);
  return { body: await readPage(app.database, list, ofScheme(scheme, query.q), query) };
};

/** The accounts of one scheme that have all of the words. */
export const ofScheme = ({ tenantId, id }: Pick<LedgerScheme, 'tenantId' | 'id'>, q = ''): Condition =>
  and(
    { sql: 's.tenant_id = ? AND s.id = ?', bindings: [tenantId, id] },
    wordCondition(q, "coalesce(n.number, '') || ' ' || a.search_text"),
  );

/** All accounts of a scheme. */
export const accountsOf = (knex: Knex, { tenantId, id }: Pick<LedgerScheme, 'tenantId' | 'id'>): Promise<NumberedAccount[]> =>
  knex.raw(`SELECT ${list.select} ${from} WHERE s.tenant_id = ? AND s.id = ?`, [tenantId, id]) as unknown as Promise<NumberedAccount[]>;

export const getLedgerAccount: Handler<'getLedgerAccount'> = async ({ params, actor }, app) => {
  const { read } = app.database;
  const scheme = await findScheme(read, actor, params.schemeId);
  const account = await findAccount(read, scheme, params.account);
  if (!account) throw new Problem('not-found');
  return { body: toAccount(account), version: scheme.version };
};

/** The account that a scheme shows under a number. */
export async function findAccount(
  knex: Knex,
  { tenantId, id }: Pick<LedgerScheme, 'tenantId' | 'id'>,
  wanted: number,
): Promise<NumberedAccount | undefined> {
  const rows = (await knex.raw(`SELECT ${list.select} ${from} WHERE s.tenant_id = ? AND s.id = ? AND ${number} = ?`, [
    ...[tenantId, id, wanted],
  ])) as NumberedAccount[];
  return rows[0];
}
