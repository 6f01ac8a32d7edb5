import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

/** A label on debtors, by which grants and lists can select. */
export class Tag extends TenantModel {
  static override tableName = 'tags';

  declare number: number;
  declare name: string;
  /** `#rrggbb`. */
  declare color: string;
  declare searchText: string;
  declare version: number;

  static searchColumns({ number, name }: Pick<Tag, 'number' | 'name'>): Pick<Tag, 'searchText'> {
    return { searchText: normalise(`${number} ${name}`) };
  }
}

export class DebtorTag extends TenantModel {
  static override tableName = 'debtor_tags';
  static override idColumn = ['tenantId', 'debtorId', 'tagId'];

  declare debtorId: string;
  declare tagId: string;
}
