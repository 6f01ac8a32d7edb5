import type { Knex } from 'knex';
import type { ModelClass } from 'objection';
import { type CodedModel, codeAndName } from '../companies/coded-model.js';
import { CostCentre } from '../companies/cost-centre.js';
import { CostUnit } from '../companies/cost-unit.js';
import type { Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { type FieldError, fieldProblem } from '../contract/problem.js';
import { jsonObjects } from '../database/index.js';
import { CostShare } from './cost-share.js';

type Operation = 'createEmployee' | 'updateEmployee';

/** The shares of an employee as JSON, which `sharesJson` selects. */
export type SharesText = string;

/** Returns an expression for an employee's shares, the largest first, with code and name of what they name. */
export const sharesJson = (employee: string): string => `(
  SELECT ${jsonObjects({
    costCentreId: 'cost_centre_id',
    code: 'code',
    description: 'description',
    costUnitId: 'cost_unit_id',
    costUnitCode: 'unit_code',
    costUnitDescription: 'unit_description',
    share: 'share',
  })}
  FROM (SELECT s.cost_centre_id, k.code, k.description, s.cost_unit_id,
      u.code AS unit_code, u.description AS unit_description, s.share
    FROM employee_cost_shares AS s JOIN cost_centres AS k ON k.tenant_id = s.tenant_id AND k.id = s.cost_centre_id
      LEFT JOIN cost_units AS u ON u.tenant_id = s.tenant_id AND u.id = s.cost_unit_id
    WHERE s.tenant_id = ${employee}.tenant_id AND s.employee_id = ${employee}.id
    ORDER BY s.share DESC, k.code, u.code NULLS FIRST) AS shares)`;

export const toShares = (text: SharesText): Schemas['CostShares'] =>
  (JSON.parse(text) as Schemas['CostShares']).map((each) => ({ ...each, share: each.share / 100 }));

/** Returns a share in basis points; NaN when it has more than two decimals. */
export function basisPoints(percentage: number): number {
  const points = Math.round(percentage * 100);
  return Math.abs(points - percentage * 100) < 1e-6 ? points : NaN;
}

/** Returns the errors of shares by themselves: more than two decimals, the same twice, not 100 % in total. */
export function shareErrors(operation: Operation, shares: Schemas['CostShares']): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  shares.forEach(({ costCentreId, costUnitId, share }, index) => {
    const at = `/costShares/${index}`;
    const place = `${costCentreId} ${costUnitId ?? ''}`;
    if (Number.isNaN(basisPoints(share))) errors.push(fieldError(operation, `${at}/share`, 'notMultiple'));
    if (seen.has(place))
      errors.push(fieldError(operation, `${at}/${costUnitId ? 'costUnitId' : 'costCentreId'}`, 'duplicate'));
    seen.add(place);
  });
  const total = shares.reduce((sum, { share }) => sum + Math.round(share * 100), 0);
  if (errors.length === 0 && shares.length > 0 && total !== 10_000) {
    errors.push(fieldError(operation, '/costShares', 'sharesTotal', { total: percentages(total) }));
  }
  return errors;
}

/** Returns a total as both languages write it. */
export function percentages(points: number): { nl: string; en: string } {
  const text = String(points / 100);
  return { nl: text.replace('.', ','), en: text };
}

/**
 * Replaces an employee's shares.
 *
 * @throws Problem `rejected-input` where a cost centre or unit is not the company's, or is closed and not had before
 */
export async function saveShares(
  trx: Knex,
  operation: Operation,
  employee: Owner,
  shares: Schemas['CostShares'],
): Promise<void> {
  const { tenantId, employeeId } = employee;
  const before = await CostShare.query(trx).where({ tenantId, employeeId });
  const errors = [
    ...(await partErrors(trx, operation, employee, 'costCentreId', shares, before)),
    ...(await partErrors(trx, operation, employee, 'costUnitId', shares, before)),
  ];
  if (errors.length > 0) throw fieldProblem(...errors);
  await CostShare.query(trx).delete().where({ tenantId, employeeId });
  for (const { costCentreId, costUnitId = null, share } of shares) {
    await CostShare.query(trx).insert({ tenantId, employeeId, costCentreId, costUnitId, share: basisPoints(share) });
  }
}

interface Owner {
  tenantId: string;
  companyId: string;
  employeeId: string;
}

const models = { costCentreId: CostCentre, costUnitId: CostUnit } as unknown as Record<
  'costCentreId' | 'costUnitId',
  ModelClass<CodedModel>
>;

/** Returns what is wrong with the cost centres, or with the cost units, that shares name. */
async function partErrors(
  trx: Knex,
  operation: Operation,
  { tenantId, companyId }: Owner,
  field: keyof typeof models,
  shares: Schemas['CostShares'],
  before: CostShare[],
): Promise<FieldError[]> {
  const ids = shares.map((share) => share[field]).filter((id) => typeof id === 'string');
  const parts = await models[field].query(trx).where({ tenantId, companyId }).whereIn('id', ids);
  const known = new Map(parts.map((part) => [part.id, part]));
  return shares.flatMap(({ [field]: id }, index): FieldError[] => {
    const at = `/costShares/${index}/${field}`;
    if (!id) return [];
    const part = known.get(id);
    if (!part) return [fieldError(operation, at, 'notFound')];
    const isNew = !before.some((share) => share[field] === id);
    return isNew && part.state === 'closed' ? [fieldError(operation, at, 'closed', { name: codeAndName(part) })] : [];
  });
}
