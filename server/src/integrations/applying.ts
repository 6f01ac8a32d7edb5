import type { Knex } from 'knex';
import { effective } from './effective.js';
import { inBooks } from './in-books.js';
import { Integration } from './integration.js';
import { Mapping } from './mappings/mapping.js';

/** How a company is booked. */
export interface Applying {
  /** With the administration and the journal of the company's own, where its mapping has them. */
  integration: Integration;
  /** Its administration in that package, once one was chosen. */
  mapping: Mapping | undefined;
}

/** The integration that applies to a company, whoever asks; undefined where none does. */
export async function applyingTo(knex: Knex, tenantId: string, companyId: string): Promise<Applying | undefined> {
  const integration = await Integration.query(knex)
    .alias('i')
    .where('i.tenantId', tenantId)
    .whereRaw(
      `i.id = (SELECT ${effective('id', 'c', 'd')} FROM companies AS c
        JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id WHERE c.tenant_id = ? AND c.id = ?)`,
      [tenantId, companyId],
    )
    .first();
  if (!integration) return undefined;
  const mapping = await Mapping.query(knex).findOne({ tenantId, companyId, integrationId: integration.id });
  return { integration: inBooks(integration, mapping), mapping };
}
