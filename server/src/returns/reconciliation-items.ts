import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import { rows } from '../database/index.js';
import { comparedGroups, declaredWages } from './declared-wages.js';
import { groupOf, type ReturnGroup, type ReturnItem, returnItems } from './items.js';
import type { ReconciliationRow } from './reconciliations.js';

type Item = Schemas['ReconciliationItem'];

/** A period of a company's return, and what wage codes feed. */
export interface ReturnPlace {
  tenantId: string;
  companyId: string;
  year: number;
  period: number;
  codes: ReadonlyMap<number, ReturnGroup>;
}

/**
 * Holds each item of a return against the wages. A wage code does not tell at which rate a premium was paid, so the wages
 * of a premium are divided over its rates as the return itself has them of the employments, to the cent; what they come to
 * more or less stands with the greatest.
 */
export async function readReconciliationItems(
  knex: Knex,
  place: ReturnPlace,
  { journalTotal }: Pick<ReconciliationRow, 'journalTotal'>,
): Promise<Item[]> {
  const { tenantId, companyId, year, period, codes } = place;
  const filter = {
    sql: 'w.tenant_id = ? AND w.company_id = ? AND w.period = ?',
    bindings: [tenantId, companyId, period],
  };
  const compared = comparedGroups(declaredWages(year, codes, filter), year, filter);
  const groups = await rows<{ grp: ReturnGroup | ReturnItem; wages: number; declared: number }>(
    knex,
    `SELECT grp, wages, declared FROM (${compared.sql}) AS g`,
    compared.bindings,
  );
  const declared = await readDeclared(knex, place);
  const items: Item[] = [];
  for (const { grp, wages, declared: sum } of groups) {
    if (grp === 'other') continue;
    const own = declared.filter(({ item }) => groupOf(item) === grp);
    const isFitting = wages - sum >= 0 && wages - sum < 100 * Math.max(own.length, 1);
    items.push(...divide(grp, own, wages).map((each) => toItem(each, isFitting)));
  }
  const other = {
    item: 'other' as const,
    wages: journalTotal - groups.reduce((sum, { wages }) => sum + wages, 0),
    declared: declared.find(({ item }) => item === 'other')?.declared ?? 0,
  };
  if (other.wages !== 0 || other.declared !== 0) items.push(toItem(other, false));
  return items.sort((a, b) => returnItems.indexOf(a.item) - returnItems.indexOf(b.item));
}

type Declared = { item: ReturnItem; declared: number; cents: number };

/** Reads the items of the return in whole euros, with what it has of the employments in cents. */
const readDeclared = (knex: Knex, { tenantId, companyId, year, period }: ReturnPlace): Promise<Declared[]> =>
  rows<Declared>(
    knex,
    `SELECT i.item, i.amount AS declared, (SELECT coalesce(sum(v.amount), 0) FROM wage_tax_return_wages AS v
        WHERE v.tenant_id = i.tenant_id AND v.return_id = i.return_id AND v.item = i.item) AS cents
      FROM wage_tax_returns AS w
      JOIN wage_tax_return_items AS i ON i.tenant_id = w.tenant_id AND i.return_id = w.id
      WHERE w.tenant_id = ? AND w.company_id = ? AND w.year = ? AND w.period = ?`,
    [tenantId, companyId, year, period],
  );

function divide(
  grp: ReturnGroup | ReturnItem,
  own: readonly Declared[],
  wages: number,
): Omit<Item, 'difference' | 'state'>[] {
  const [greatest, ...rest] = [...own].sort((a, b) => Math.abs(b.declared) - Math.abs(a.declared));
  // Of a premium that the return has not at all the rate is not known; the low one is the usual one.
  if (!greatest) return [{ item: lowest[grp] ?? (grp as ReturnItem), wages, declared: 0 }];
  const others = rest.reduce((sum, { cents }) => sum + cents, 0);
  return [
    { item: greatest.item, wages: wages - others, declared: greatest.declared },
    ...rest.map(({ item, cents, declared }) => ({ item, wages: cents, declared })),
  ];
}

const lowest: Partial<Record<ReturnGroup | ReturnItem, ReturnItem>> = { aof: 'aofLow', awf: 'awfLow' };

function toItem({ item, wages, declared }: Omit<Item, 'difference' | 'state'>, isFitting: boolean): Item {
  const difference = wages - declared;
  // Of a group that differs the rates that fit by themselves do not.
  const isRounded = isFitting || (item !== 'other' && difference >= 0 && difference < 100);
  return { item, wages, declared, difference, state: difference === 0 ? 'agrees' : isRounded ? 'rounded' : 'differs' };
}
