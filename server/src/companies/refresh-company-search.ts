import type { Knex } from 'knex';
import { Company } from './company.js';
import type { Debtor } from './debtor.js';

/** Lets the companies of a debtor be found by its number and name as they are now. */
export async function refreshCompanySearch(
  trx: Knex.Transaction,
  debtor: Pick<Debtor, 'tenantId' | 'id' | 'number' | 'name'>,
): Promise<void> {
  const { tenantId, id: debtorId } = debtor;
  const companies = await Company.query(trx).where({ tenantId, debtorId });
  for (const company of companies)
    await Company.query(trx).patch(Company.searchColumns(company, debtor)).where({ tenantId, id: company.id });
}
