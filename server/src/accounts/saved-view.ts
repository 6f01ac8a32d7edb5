import type { Schemas } from '../contract/handler.js';
import { TenantModel } from '../database/model.js';

/** What a list shows under a name that a login gave it. */
export class SavedView extends TenantModel {
  static override tableName = 'saved_views';
  static override idColumn = ['tenantId', 'loginId', 'list', 'name'];
  static override jsonAttributes = ['parameters', 'hiddenColumns'];

  declare loginId: string;
  /** The operationId of the list. */
  declare list: string;
  declare name: string;
  declare parameters: Schemas['SavedView']['parameters'];
  declare hiddenColumns: string[];
}
