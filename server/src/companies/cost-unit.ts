import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

/** Kostensoort: what wages are booked for. */
export class CostUnit extends TenantModel {
  static override tableName = 'cost_units';

  declare companyId: string;
  /** At most 8 characters. */
  declare code: string;
  declare description: string;
  declare searchText: string;

  static searchColumns({ code, description }: Pick<CostUnit, 'code' | 'description'>): Pick<CostUnit, 'searchText'> {
    return { searchText: normalise(`${code} ${description}`) };
  }
}
