import type { Request } from '@hapi/hapi';
import type { Acting } from '../acting.js';
import type { OperationId, Route } from '../contract/route.js';

/** Says who calls an operation, from where and with what program. */
export function actingOf(request: Request, operation: OperationId, { audit }: Route, address: string): Acting {
  const { caller, operator } = request.auth.credentials ?? {};
  const agent = request.headers['user-agent'] as string | undefined;
  const params = request.params as Record<string, string>;
  const tenantId = caller?.tenantId ?? params.tenantId;
  const call = {
    operation,
    requestId: request.app.id,
    address,
    ...(agent !== undefined && { agent }),
    ...(tenantId !== undefined && { tenantId }),
    ...(audit?.subject !== undefined && { event: eventOf(audit.action, audit.subject, audit.id && params[audit.id]) }),
  };
  if (operator) return { kind: 'operator', name: operator.name, ...call };
  if (!caller) return { kind: 'unknown', ...call };
  if (!('personId' in caller)) return { kind: 'software', clientId: caller.login.id, ...call };
  const { personId, login, software } = caller;
  return {
    kind: 'person',
    personId,
    ...(login && { loginId: login.id }),
    ...(software && { clientId: software.clientId }),
    ...call,
  };
}

const eventOf = (action: string, subject: string, id: string | undefined) => ({
  action,
  subject,
  ...(id !== undefined && { id }),
});
