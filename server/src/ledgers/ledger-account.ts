import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

export type AccountKind = 'balance' | 'profitAndLoss';

/** An account of a scheme that is not linked, as it is from the beginning. */
export class LedgerAccount extends TenantModel {
  static override tableName = 'ledger_accounts';
  static override idColumn = ['tenantId', 'schemeId', 'number'];

  declare schemeId: string;
  /** A text, as the package writes it. */
  declare number: string;
  declare name: string;
  declare kind: AccountKind;
  /** Code of the Referentiegrootboekschema. */
  declare rgs: string | null;
  declare searchText: string;

  static searchColumns({ number, name }: Pick<LedgerAccount, 'number' | 'name'>): Pick<LedgerAccount, 'searchText'> {
    return { searchText: normalise(`${number} ${name}`) };
  }
}
