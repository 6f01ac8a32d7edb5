import type { Knex } from 'knex';
import { CostCentre } from '../companies/cost-centre.js';
import { CostUnit } from '../companies/cost-unit.js';
import type { Finding } from '../contract/finding.js';
import type { FixedDimension } from './journal-builder.js';

/** Finds cost centres and cost units that a scheme books on by their code, and that the company does not have. */
export async function findUnknownDimensions(
  trx: Knex,
  { tenantId, companyId, schemeId }: { tenantId: string; companyId: string; schemeId: string },
  fixed: readonly FixedDimension[],
): Promise<Finding[]> {
  if (fixed.length === 0) return [];
  const key = { tenantId, companyId };
  const known = {
    costCentre: new Set((await CostCentre.query(trx).select('code').where(key)).map(({ code }) => code)),
    costUnit: new Set((await CostUnit.query(trx).select('code').where(key)).map(({ code }) => code)),
  };
  return fixed
    .filter(({ kind, code }) => !known[kind].has(code))
    .map(({ kind, code, wageCode }) => ({
      code: kind === 'costCentre' ? 'fixedCostCentreUnknown' : 'fixedCostUnitUnknown',
      values: { wageCode, [kind]: code },
      schemeId,
    }));
}
