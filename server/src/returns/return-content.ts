import type { Knex } from 'knex';
import { boundRows, insertRows, rows } from '../database/index.js';
import type { ReturnItem } from './items.js';
import type { Income, PeriodContent, ReturnMessage } from './messages/read-message.js';
import type { WageTaxReturn } from './wage-tax-return.js';

type Owner = Pick<WageTaxReturn, 'tenantId' | 'id'>;

/** Removes the amounts of a return. */
export async function removeReturnContent(trx: Knex.Transaction, { tenantId, id }: Owner): Promise<void> {
  for (const table of ['wage_tax_return_items', 'wage_tax_return_wages'])
    await rows(trx, `DELETE FROM ${table} WHERE tenant_id = ? AND return_id = ?`, [tenantId, id]);
}

/**
 * Adds to a correction what the return that it corrects declared of still earlier periods: that stays, and a correction by
 * itself has no place for it.
 */
export async function withBalances(
  trx: Knex.Transaction,
  before: WageTaxReturn | undefined,
  content: PeriodContent,
): Promise<PeriodContent> {
  const [balance] = await rows<{ amount: number }>(
    trx,
    `SELECT amount FROM wage_tax_return_items WHERE tenant_id = ? AND return_id = ? AND item = 'corrections'`,
    [before?.tenantId ?? '', before?.id ?? ''],
  );
  if (!balance) return content;
  const items = new Map(content.items).set('corrections', balance.amount);
  return { ...content, items, total: content.total + balance.amount };
}

/**
 * Writes what a message has of a period in the place of what was there. A supplementary return, and a correction that
 * comes by itself, has the whole of the collective part, and of the employments those that are other than before or
 * withdrawn (Handboek Loonheffingen, 'Een aanvullende aangifte':
 * https://5dok.net/article/stap-aangiften-corrigeren-binnen-weken-afloop-aangiftetermijn-aangifte.z3dmdrv8; answers of the
 * tax authorities to makers of software:
 * https://100-salaris.nl/ondersteuning-softwareontwikkelaars-oswo-en-aangifte-loonheffingen/).
 */
export async function writeReturnContent(
  trx: Knex.Transaction,
  owner: Owner,
  content: PeriodContent,
  kind: ReturnMessage['kind'],
): Promise<void> {
  const { tenantId, id } = owner;
  const same = { tenant_id: tenantId, return_id: id };
  if (kind === 'complete') await removeReturnContent(trx, owner);
  else await removeChanged(trx, owner, content);
  await insertRows(trx, 'wage_tax_return_items', same, ['item', 'amount'], itemsOf(content));
  const wages = summed(content.incomes).flatMap(({ employee, number, amounts }) =>
    [...amounts].map(([item, amount]) => [employee, number, item, amount]),
  );
  await insertRows(trx, 'wage_tax_return_wages', same, ['employee', 'income', 'item', 'amount'], wages);
}

async function removeChanged(
  trx: Knex.Transaction,
  { tenantId, id }: Owner,
  { incomes, withdrawn }: PeriodContent,
): Promise<void> {
  await rows(trx, 'DELETE FROM wage_tax_return_items WHERE tenant_id = ? AND return_id = ?', [tenantId, id]);
  const changed = [...incomes, ...withdrawn].map(({ employee, number }) => [employee, number]);
  await rows(
    trx,
    `DELETE FROM wage_tax_return_wages WHERE tenant_id = ? AND return_id = ? AND (employee, income) IN
      (SELECT employee, income FROM ${boundRows('changed', { employee: 'BIGINT', income: 'BIGINT' })})`,
    [tenantId, id, JSON.stringify(changed)],
  );
}

/** Returns the amounts that are not nothing, with what the total is more than them. */
function itemsOf({ items, total }: PeriodContent): [ReturnItem, number][] {
  const all = [...items];
  const rest = all.reduce((left, [, amount]) => left - amount, total);
  return [...all, ['other', rest] as [ReturnItem, number]].filter(([, amount]) => amount !== 0);
}

/** Adds up what the message has of the same employment, which it may repeat where employees have no numbers. */
function summed(incomes: readonly Income[]): Income[] {
  const found = new Map<string, Income>();
  for (const income of incomes) {
    const key = `${income.employee} ${income.number}`;
    const known = found.get(key);
    if (!known) found.set(key, { ...income, amounts: new Map(income.amounts) });
    else for (const [item, amount] of income.amounts) known.amounts.set(item, (known.amounts.get(item) ?? 0) + amount);
  }
  return [...found.values()];
}
