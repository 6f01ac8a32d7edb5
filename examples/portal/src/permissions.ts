import type { OperationId, Role } from '@loonpoort/sdk';
import { permissions } from '@loonpoort/sdk/permissions';

/** Returns whether the contract lets a role call an operation; the server decides again. */
export function mayCall(role: Role, operation: OperationId): boolean {
  const allowed = permissions[operation];
  return typeof allowed === 'string' || allowed.includes(role);
}
