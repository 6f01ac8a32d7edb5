import type { Knex } from 'knex';
import { CostCentre } from '../companies/cost-centre.js';
import type { Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { type FieldError, rejected } from '../contract/problem.js';
import { CostShare } from './cost-share.js';

type Operation = 'createEmployee' | 'updateEmployee';

/** JSON of an employee's shares, as `sharesJson` selects it. */
export type SharesText = string;

/** An expression for an employee's shares, largest first, with the code and name of their cost centres. */
export const sharesJson = (employee: string): string => `(
  SELECT json_group_array(json_object(
    'costCentreId', costCentreId, 'code', code, 'description', description, 'share', share))
  FROM (SELECT s.cost_centre_id AS costCentreId, k.code, k.description, s.share
    FROM employee_cost_shares AS s JOIN cost_centres AS k ON k.tenant_id = s.tenant_id AND k.id = s.cost_centre_id
    WHERE s.tenant_id = ${employee}.tenant_id AND s.employee_id = ${employee}.id
    ORDER BY s.share DESC, k.code))`;

export const toShares = (text: SharesText): Schemas['CostShares'] =>
  (JSON.parse(text) as Schemas['CostShares']).map((each) => ({ ...each, share: each.share / 100 }));

/** A share in basis points; NaN when it has more than two decimals. */
export function basisPoints(percentage: number): number {
  const points = Math.round(percentage * 100);
  return Math.abs(points - percentage * 100) < 1e-6 ? points : NaN;
}

/** What is wrong with shares by themselves: no more than two decimals, each cost centre once, 100 % in total. */
export function shareErrors(operation: Operation, shares: Schemas['CostShares']): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  shares.forEach(({ costCentreId, share }, index) => {
    const at = `/costShares/${index}`;
    if (Number.isNaN(basisPoints(share))) errors.push(fieldError(operation, `${at}/share`, 'notMultiple'));
    if (seen.has(costCentreId)) errors.push(fieldError(operation, `${at}/costCentreId`, 'duplicate'));
    seen.add(costCentreId);
  });
  const total = shares.reduce((sum, { share }) => sum + Math.round(share * 100), 0);
  if (errors.length === 0 && shares.length > 0 && total !== 10_000) {
    errors.push(fieldError(operation, '/costShares', 'sharesTotal', { total: percentages(total) }));
  }
  return errors;
}

/** A total as both languages write it. */
export function percentages(points: number): { nl: string; en: string } {
  const text = String(points / 100);
  return { nl: text.replace('.', ','), en: text };
}

/**
 * Replaces an employee's shares.
 *
 * @throws Problem `rejected-input` where a cost centre is not the company's
 */
export async function saveShares(
  trx: Knex,
  operation: Operation,
  { tenantId, companyId, employeeId }: { tenantId: string; companyId: string; employeeId: string },
  shares: Schemas['CostShares'],
): Promise<void> {
  const ids = shares.map(({ costCentreId }) => costCentreId);
  const known = await CostCentre.query(trx).select('id').where({ tenantId, companyId }).whereIn('id', ids);
  const unknown = shares.findIndex(({ costCentreId }) => !known.some(({ id }) => id === costCentreId));
  if (unknown >= 0) throw rejected(fieldError(operation, `/costShares/${unknown}/costCentreId`, 'notFound'));
  await CostShare.query(trx).delete().where({ tenantId, employeeId });
  for (const { costCentreId, share } of shares) {
    await CostShare.query(trx).insert({ tenantId, employeeId, costCentreId, share: basisPoints(share) });
  }
}
