import { TenantModel } from '../database/model.js';

/** The columns that a login leaves out of a list. */
export class ColumnChoice extends TenantModel {
  static override tableName = 'column_choices';
  static override idColumn = ['tenantId', 'loginId', 'list'];
  static override jsonAttributes = ['hiddenColumns'];

  declare loginId: string;
  /** The operationId of the list. */
  declare list: string;
  declare hiddenColumns: string[];
}
