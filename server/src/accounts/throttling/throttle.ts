import { TenantModel } from '../../database/model.js';

/** A row counts the failed attempts under one key: `account:<account>`, `account:<account> <from where>` or `address:<network>`. */
export class Throttle extends TenantModel {
  static override tableName = 'throttles';
  static override idColumn = ['tenantId', 'key'];

  declare key: string;
  declare failures: number;
  declare blockedUntil: string | null;
  declare updatedAt: string;
}
