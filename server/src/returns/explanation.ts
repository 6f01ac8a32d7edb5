import { TenantModel } from '../database/model.js';

/** Says that a difference of a period has been explained. */
export class Explanation extends TenantModel {
  static override tableName = 'reconciliationExplanations';
  static override idColumn = ['tenantId', 'companyId', 'year', 'period'];

  declare companyId: string;
  declare year: number;
  declare period: number;
  /** The journals minus the return, in cents. */
  declare difference: number;
  declare note: string;
  declare explainedAt: string;
  /** The name of the person, who may leave. */
  declare explainedBy: string;
}
