import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

/** A client of the bureau, with one or more companies. */
export class Debtor extends TenantModel {
  static override tableName = 'debtors';

  declare number: number;
  declare name: string;
  declare firmId: string | null;
  /** The last day, `YYYY-MM-DD`: from the day after on it gets no companies. */
  declare endsOn: string | null;
  declare searchText: string;
  declare version: number;

  /** Returns the column that lists search in; set it whenever number or name changes. */
  static searchColumns({ number, name }: Pick<Debtor, 'number' | 'name'>): Pick<Debtor, 'searchText'> {
    return { searchText: normalise(`${number} ${name}`) };
  }
}
