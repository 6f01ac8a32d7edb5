import { TenantModel } from '../../database/model.js';

/** The administration of a package that a company is booked in; its integration applies to the company from then on. */
export class Mapping extends TenantModel {
  static override tableName = 'administration_mappings';
  static override idColumn = ['tenantId', 'companyId'];
  static override booleans = ['automatic'];
  static override stamps = ['updatedAt'] as const;

  declare companyId: string;
  declare integrationId: string;
  /** The package's code or id. */
  declare administration: string;
  declare administrationName: string;
  /** Instead of the integration's. */
  declare journalCode: string | null;
  /** Whether a journal is made and sent once a run is locked. */
  declare automatic: boolean;
  declare version: number;
  declare updatedAt: string;
}
