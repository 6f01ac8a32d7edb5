import type { Knex } from 'knex';
import { effectiveColumn } from './effective-column.js';
import { withMappingOverrides } from './with-mapping-overrides.js';
import { Integration } from './integration.js';
import { Mapping } from './mappings/mapping.js';

/** Says how a company is booked. */
export interface EffectiveIntegration {
  /** Its settings have the company's own administration and journal, where the mapping has them. */
  integration: Integration;
  /** The mapping names the company's administration in that package, once one was chosen. */
  mapping: Mapping | undefined;
}

/** Returns the integration that applies to a company, whoever asks; undefined where none does. */
export async function findEffectiveIntegration(
  knex: Knex,
  tenantId: string,
  companyId: string,
): Promise<EffectiveIntegration | undefined> {
  const integration = await Integration.query(knex)
    .alias('i')
    .where('i.tenantId', tenantId)
    .whereRaw(
      `i.id = (SELECT ${effectiveColumn('id', 'c', 'd')} FROM companies AS c
        JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id WHERE c.tenant_id = ? AND c.id = ?)`,
      [tenantId, companyId],
    )
    .first();
  if (!integration) return undefined;
  const mapping = await Mapping.query(knex).findOne({ tenantId, companyId, integrationId: integration.id });
  return { integration: withMappingOverrides(integration, mapping), mapping };
}
