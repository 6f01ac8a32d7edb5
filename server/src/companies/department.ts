import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';
import type { StructureState } from './coded-model.js';

export class Department extends TenantModel {
  static override tableName = 'departments';

  declare companyId: string;
  /** It never changes: runs and files name the department by it. */
  declare number: number;
  declare name: string;
  declare state: StructureState;
  declare searchText: string;
  declare version: number;

  static searchColumns({ number, name }: Pick<Department, 'number' | 'name'>): Pick<Department, 'searchText'> {
    return { searchText: normalise(`${number} ${name}`) };
  }
}
