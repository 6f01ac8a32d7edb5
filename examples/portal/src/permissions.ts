import type { Login, OperationId } from '@loonpoort/sdk';
import { permissions } from '@loonpoort/sdk/permissions';

/** Returns whether the contract lets a login call an operation; the server decides again. */
export function mayCall({ role, managesFirm }: Login, operation: OperationId): boolean {
  const allowed = permissions[operation];
  if (typeof allowed === 'string') return true;
  return allowed.includes(role) || (managesFirm === true && allowed.includes('firmManager'));
}
