import type { Knex } from 'knex';
import { insertRows } from '../database/index.js';
import { LedgerAccount } from './ledger-account.js';
import { insertLines } from './insert-lines.js';
import type { LedgerScheme } from './ledger-scheme.js';
import type { SchemeContent } from './scheme-content.js';
import { always } from './scheme-timeline.js';

/** Fills a new scheme. */
export async function insertSchemeContent(
  trx: Knex.Transaction,
  { tenantId, id }: Pick<LedgerScheme, 'tenantId' | 'id'>,
  { accounts, lines }: Pick<SchemeContent, 'accounts' | 'lines'>,
): Promise<void> {
  const owner = { tenant_id: tenantId, scheme_id: id };
  await insertRows(
    trx,
    LedgerAccount.tableName,
    owner,
    ['number', 'name', 'kind', 'rgs', 'search_text'],
    [...accounts.values()].map((account) => {
      const { searchText } = LedgerAccount.searchColumns(account);
      return [account.number, account.name, account.kind, account.rgs, searchText];
    }),
  );
  const states = [...lines].map(
    ([wageCode, { name, debit, credit, costCentre = null, costUnit = null, parts = [] }]) => ({
      ...{ wageCode, validFrom: always, name, debit, credit, costCentre, costUnit, parts },
    }),
  );
  await insertLines(trx, { tenantId, id }, states);
}
