import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

/** Where a scheme that is not linked books a wage code. */
export class LedgerLine extends TenantModel {
  static override tableName = 'ledger_lines';
  static override idColumn = ['tenantId', 'schemeId', 'wageCode'];

  declare schemeId: string;
  declare wageCode: number;
  declare name: string;
  /** Numbers of accounts of the same scheme. A total that is not booked has neither. */
  declare debit: number | null;
  declare credit: number | null;
  declare searchText: string;

  static searchColumns({ wageCode, name }: Pick<LedgerLine, 'wageCode' | 'name'>): Pick<LedgerLine, 'searchText'> {
    return { searchText: normalise(`${wageCode} ${name}`) };
  }
}
