import { TenantModel } from '../database/model.js';

/** The part of an employee's wages that one cost centre bears. */
export class CostShare extends TenantModel {
  static override tableName = 'employee_cost_shares';

  declare employeeId: string;
  declare costCentreId: string;
  declare costUnitId: string | null;
  /** It is in basis points; the shares of one employee total 10000. */
  declare share: number;
}
