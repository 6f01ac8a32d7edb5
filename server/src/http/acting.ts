import type { Request } from '@hapi/hapi';
import type { Acting } from '../acting.js';

/** Says who calls an operation, from where and with what program. */
export function actingOf(request: Request, operation: string, address: string): Acting {
  const { caller, operator } = request.auth.credentials ?? {};
  const agent = request.headers['user-agent'] as string | undefined;
  const call = { operation, requestId: request.app.id, address, ...(agent !== undefined && { agent }) };
  if (operator) return { kind: 'operator', name: operator.name, ...call };
  if (!caller) return { kind: 'unknown', ...call };
  if (!('personId' in caller)) return { kind: 'software', clientId: caller.login.id, ...call };
  const { personId, login } = caller;
  return { kind: 'person', personId, ...(login && { loginId: login.id }), ...call };
}
