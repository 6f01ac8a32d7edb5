import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

export class Employee extends TenantModel {
  static override tableName = 'employees';
  static override stamps = ['createdAt', 'updatedAt'] as const;

  declare companyId: string;
  /** It is unique within the company. */
  declare number: number;
  declare firstName: string;
  /** The tussenvoegsel, such as `van der`. */
  declare prefix: string | null;
  declare lastName: string;
  declare initials: string | null;
  declare email: string | null;
  declare departmentId: string | null;
  /** The first day in service, `YYYY-MM-DD`. */
  declare inServiceOn: string;
  /** The last day in service. */
  declare outOfServiceOn: string | null;
  declare searchText: string;
  declare sortName: string;
  declare version: number;
  declare createdAt: string;
  declare updatedAt: string;

  /** The columns that lists search and sort by; Dutch lists sort by last name, without its prefix. */
  static searchColumns(
    employee: Pick<Employee, 'number' | 'firstName' | 'prefix' | 'lastName'>,
  ): Pick<Employee, 'searchText' | 'sortName'> {
    const { number, firstName, prefix, lastName } = employee;
    return {
      searchText: normalise([number, firstName, prefix ?? '', lastName].join(' ')),
      sortName: normalise([lastName, firstName, prefix ?? ''].join(' ')),
    };
  }
}
