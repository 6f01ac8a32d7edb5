import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

export class Department extends TenantModel {
  static override tableName = 'departments';

  declare companyId: string;
  declare number: number;
  declare name: string;
  declare searchText: string;

  static searchColumns({ number, name }: Pick<Department, 'number' | 'name'>): Pick<Department, 'searchText'> {
    return { searchText: normalise(`${number} ${name}`) };
  }
}
