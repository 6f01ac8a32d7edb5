import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import { rows } from '../database/index.js';
import type { Journal } from '../journals/journal.js';
import type { ReturnGroup, ReturnItem } from '../returns/items.js';
import type { Income } from '../returns/messages/read-message.js';
import { daysOf, returnPeriodType } from '../returns/return-span.js';
import { saveMessage } from '../returns/save-message.js';
import { readWageCodeItems } from '../returns/wage-code-items.js';

/** Demo employers are small: they pay the low rates. */
const items: Partial<Record<ReturnGroup, ReturnItem>> = {
  wageTax: 'wageTax',
  aof: 'aofLow',
  whk: 'whk',
  awf: 'awfLow',
};

/**
 * Adds the return of the period that a journal books, as payroll software declares it: whole euros, rounded down.
 *
 * @param forgotten cents of wage tax that the return lacks of the first employee
 */
export async function addReturn(
  trx: Knex.Transaction,
  { tenantId, companyId, runId, year, periodTo }: Journal,
  { now, forgotten }: { now: Date; forgotten: number },
): Promise<void> {
  const company = await Company.query(trx).findById([tenantId, companyId]).throwIfNotFound();
  const codes = await readWageCodeItems(trx, tenantId);
  const lines = await rows<{ employee: number; wageCode: number; amount: number }>(
    trx,
    `SELECT employee, wage_code AS "wageCode", amount FROM run_lines WHERE tenant_id = ? AND run_id = ?
      ORDER BY employee, wage_code`,
    [tenantId, runId],
  );
  const incomes = new Map<number, Income>();
  for (const { employee, wageCode, amount } of lines) {
    const item = items[codes.get(wageCode) ?? 'none'];
    if (!item) continue;
    if (!incomes.has(employee)) incomes.set(employee, { employee, number: 1, amounts: new Map() });
    const { amounts } = incomes.get(employee)!;
    amounts.set(item, (amounts.get(item) ?? 0) + amount);
  }
  const [first] = incomes.values();
  first!.amounts.set('wageTax', first!.amounts.get('wageTax')! - forgotten);
  const totals = new Map<ReturnItem, number>();
  for (const item of Object.values(items)) {
    const cents = [...incomes.values()].reduce((sum, { amounts }) => sum + (amounts.get(item) ?? 0), 0);
    totals.set(item, Math.floor(cents / 100) * 100);
  }
  const message = {
    messageId: `LA-${year}-${periodTo}`,
    createdAt: now.toISOString(),
    wageTaxNumber: company.wageTaxNumber!,
    kind: 'complete' as const,
    periods: [
      {
        ...daysOf({ type: returnPeriodType(company), year, period: periodTo }),
        spanLine: 0,
        items: totals,
        total: [...totals.values()].reduce((sum, amount) => sum + amount, 0),
        incomes: [...incomes.values()],
        withdrawn: [],
      },
    ],
    hash: '',
  };
  await saveMessage(trx, tenantId, message, { sql: 'c.id = ?', bindings: [companyId] }, 'nl');
}
