import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

export type AccountKind = 'balance' | 'profitAndLoss';

/** An account of a scheme that is not linked. */
export class LedgerAccount extends TenantModel {
  static override tableName = 'ledger_accounts';
  static override idColumn = ['tenantId', 'schemeId', 'number'];

  declare schemeId: string;
  declare number: number;
  declare name: string;
  declare kind: AccountKind;
  /** Code of the Referentiegrootboekschema. */
  declare rgs: string | null;
  declare searchText: string;

  static searchColumns({ number, name }: Pick<LedgerAccount, 'number' | 'name'>): Pick<LedgerAccount, 'searchText'> {
    return { searchText: normalise(`${number} ${name}`) };
  }
}

/** The own number that a linked scheme gives an account of its parent. */
export class LedgerNumber extends TenantModel {
  static override tableName = 'ledger_numbers';
  static override idColumn = ['tenantId', 'schemeId', 'parentNumber'];

  declare schemeId: string;
  declare parentId: string;
  declare parentNumber: number;
  declare number: number;
}
