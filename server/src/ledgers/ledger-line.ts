import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

/** A line says where a scheme that is not linked books a wage code. */
export class LedgerLine extends TenantModel {
  static override tableName = 'ledger_lines';
  static override idColumn = ['tenantId', 'schemeId', 'wageCode', 'validFrom'];

  declare schemeId: string;
  declare wageCode: number;
  /** The line holds from this day (`YYYY-MM-DD`) on, until the next of its wage code. */
  declare validFrom: string;
  declare name: string;
  /** Accounts of the same scheme, by the number that they have from the beginning. A total that is not booked has neither. */
  declare debit: string | null;
  declare credit: string | null;
  /** The codes of the cost centre and the cost unit that bear all of it. */
  declare costCentre: string | null;
  declare costUnit: string | null;
  declare searchText: string;

  static searchColumns({ wageCode, name }: Pick<LedgerLine, 'wageCode' | 'name'>): Pick<LedgerLine, 'searchText'> {
    return { searchText: normalise(`${wageCode} ${name}`) };
  }
}
