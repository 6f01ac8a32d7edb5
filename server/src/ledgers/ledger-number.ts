import { TenantModel } from '../database/model.js';

/** The number of its own that a linked scheme gives an account of its parent. */
export class LedgerNumber extends TenantModel {
  static override tableName = 'ledger_numbers';
  static override idColumn = ['tenantId', 'schemeId', 'parentNumber', 'validFrom'];

  declare schemeId: string;
  declare parentId: string;
  /** The number that the account has from the beginning in the parent. */
  declare parentNumber: string;
  /** The number holds from this day (`YYYY-MM-DD`) on, until the next. */
  declare validFrom: string;
  declare number: string;
}
