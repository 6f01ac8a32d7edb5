import type { Knex } from 'knex';
import type { Company } from '../companies/company.js';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { rows } from '../database/index.js';
import { returnItems } from './items.js';
import { returnPeriodText, returnPeriodType } from './return-span.js';
import type { WageTaxReturn } from './wage-tax-return.js';

/** A return as the contract shows it. */
export async function toWageTaxReturn(
  knex: Knex,
  row: WageTaxReturn,
  company: Company,
  language: Language,
): Promise<Schemas['WageTaxReturn']> {
  const { companyId, year, period, source, total, incomes, updatedAt } = row;
  const amounts = await rows<Schemas['ReturnAmount']>(
    knex,
    'SELECT item, amount FROM wage_tax_return_items WHERE tenant_id = ? AND return_id = ?',
    [row.tenantId, row.id],
  );
  amounts.sort((a, b) => returnItems.indexOf(a.item) - returnItems.indexOf(b.item));
  const periodText = returnPeriodText({ type: returnPeriodType(company), year, period }, language);
  return { companyId, year, period, periodText, source, total, items: amounts, incomes, updatedAt };
}
