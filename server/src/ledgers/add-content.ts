import type { Knex } from 'knex';
import { LedgerAccount } from './account.js';
import type { SchemeAccount, SchemeLine } from './content.js';
import { LedgerLine } from './line.js';
import type { LedgerScheme } from './scheme.js';

/** Fills a new scheme. */
export async function addContent(
  trx: Knex.Transaction,
  { tenantId, id: schemeId }: Pick<LedgerScheme, 'tenantId' | 'id'>,
  { accounts, lines }: { accounts: Map<number, SchemeAccount>; lines: Map<number, SchemeLine> },
): Promise<void> {
  const accountRows = [...accounts.values()].map(({ number, name, kind, rgs }) => ({
    ...{ tenantId, schemeId, number, name, kind, rgs },
    ...LedgerAccount.searchColumns({ number, name }),
  }));
  const lineRows = [...lines].map(([wageCode, { name, debit, credit }]) => ({
    ...{ tenantId, schemeId, wageCode, name, debit, credit },
    ...LedgerLine.searchColumns({ wageCode, name }),
  }));
  await trx.batchInsert(LedgerAccount.tableName, accountRows, 250);
  await trx.batchInsert(LedgerLine.tableName, lineRows, 250);
}
