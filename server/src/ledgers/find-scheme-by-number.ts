import type { Knex } from 'knex';
import { LedgerScheme } from './ledger-scheme.js';

/** Reads the scheme with a number as companies and cost centres name it: the debtor's, or else the bureau's. */
export async function findSchemeByNumber(
  knex: Knex,
  { tenantId, debtorId, number }: { tenantId: string; debtorId: string; number: string },
): Promise<LedgerScheme | undefined> {
  if (!/^[1-9]\d{0,5}$/.test(number)) return undefined;
  return LedgerScheme.query(knex)
    .where({ tenantId, number: Number(number) })
    .where((owner) => owner.where({ debtorId }).orWhereNull('debtorId'))
    .orderByRaw('debtor_id IS NULL')
    .first();
}
