import { Company } from '../companies/company.js';
import type { Entry, Target } from './run.js';

/** A line that names its company. */
interface OfCompany {
  debtorNumber: number;
  companyNumber: number;
}

/** The companies that lines name, by the numbers of debtor and company with a space between. */
export async function companiesByNumber(
  { trx, tenantId }: Target,
  entries: Pick<Entry<OfCompany>, 'row'>[],
): Promise<Map<string, Pick<Company, 'id' | 'periodType'>>> {
  const rows = await Company.query(trx)
    .alias('c')
    .join('debtors as d', (on) => on.on('d.tenantId', 'c.tenantId').on('d.id', 'c.debtorId'))
    .select('c.id', 'c.number', 'c.periodType', 'd.number as debtorNumber')
    .where({ 'c.tenantId': tenantId })
    .whereIn('d.number', [...new Set(entries.map(({ row }) => row.debtorNumber))])
    .whereIn('c.number', [...new Set(entries.map(({ row }) => row.companyNumber))]);
  return new Map((rows as (Company & { debtorNumber: number })[]).map((row) => [`${row.debtorNumber} ${row.number}`, row]));
}
