import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

/** Kostenplaats: where in the company wages are booked. */
export class CostCentre extends TenantModel {
  static override tableName = 'cost_centres';

  declare companyId: string;
  /** At most 8 characters. */
  declare code: string;
  declare description: string;
  /** The number of a ledger scheme that deviates from the company's. */
  declare ledgerScheme: string | null;
  declare searchText: string;
  declare version: number;

  static searchColumns({ code, description }: Pick<CostCentre, 'code' | 'description'>): Pick<CostCentre, 'searchText'> {
    return { searchText: normalise(`${code} ${description}`) };
  }
}
