import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import { LedgerAccount, LedgerNumber } from '../ledgers/account.js';
import { LedgerScheme } from '../ledgers/scheme.js';

/** A scheme of one debtor, linked to that of the bureau, with the numbers of the debtor's own books. */
export async function linkScheme(trx: Knex.Transaction, tenantId: string, debtorId: string): Promise<void> {
  const standard = await LedgerScheme.query(trx).findOne({ tenantId, number: 1 }).whereNull('debtorId').throwIfNotFound();
  const named = { number: 2, name: 'Eigen rekeningnummers' };
  const scheme = await LedgerScheme.query(trx).insert({
    ...{ tenantId, debtorId, ...named, parentId: standard.id },
    ...LedgerScheme.searchColumns(named),
  });
  for (const { number } of await LedgerAccount.query(trx).where({ tenantId, schemeId: standard.id })) {
    const own = { tenantId, schemeId: scheme.id, parentId: standard.id, parentNumber: number, number: number * 10 };
    await LedgerNumber.query(trx).insert(own);
  }
  await Company.query(trx).patch({ ledgerScheme: String(named.number) }).where({ tenantId, debtorId });
}
