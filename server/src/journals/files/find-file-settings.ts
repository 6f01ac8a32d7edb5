import type { Knex } from 'knex';
import { findCompany } from '../../companies/find-company.js';
import type { Actor, Schemas } from '../../contract/handler.js';
import { findEffectiveIntegration } from '../../integrations/effective-integration.js';
import type { PackageSettings } from '../../integrations/files/format.js';
import { Integration } from '../../integrations/integration.js';
import { withDefaults } from '../journal-file.js';

export interface FileSettings {
  settings: PackageSettings;
  /** True where the company is booked in this package. */
  applies: boolean;
}

/** Reads the settings of the integration with the package that applies, or else of the nearest, or else its defaults. */
export async function findFileSettings(
  knex: Knex,
  actor: Actor,
  companyId: string,
  key: Schemas['PackageKey'],
): Promise<FileSettings> {
  const { tenantId } = actor;
  const applying = await findEffectiveIntegration(knex, tenantId, companyId);
  if (applying?.integration.package === key)
    return { settings: withDefaults(key, applying.integration.settings), applies: true };
  const { firmId } = await findCompany(knex, actor, companyId);
  const owners = [companyId, firmId, tenantId].filter((id) => id !== null);
  const found = await Integration.query(knex).where({ tenantId, package: key }).whereIn('ownerId', owners);
  const nearest = owners.map((owner) => found.find(({ ownerId }) => ownerId === owner)).find(Boolean);
  return { settings: withDefaults(key, nearest?.settings ?? {}), applies: false };
}
