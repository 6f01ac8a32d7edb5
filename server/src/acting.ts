import { AsyncLocalStorage } from 'node:async_hooks';
import { acrossTenants, inTenant } from './database/index.js';

/** Who is at work, and at what: the caller of an operation, the service itself, or a command on the machine. */
export interface Acting {
  kind: 'person' | 'software' | 'operator' | 'command' | 'system' | 'unknown';
  /** The operationId, the name of the work in the background, or the command. */
  operation?: string;
  requestId?: string;
  personId?: string;
  loginId?: string;
  clientId?: string;
  /** What an operator, who is in no tenant, is called. */
  name?: string;
  /** The tenant that it is about. */
  tenantId?: string;
  /** What is recorded of it where no change tells. */
  event?: AuditEvent;
  /** The IP address, and what the caller says of its program. */
  address?: string;
  agent?: string;
}

/** Something that happened, in the words of the contract. */
export interface AuditEvent {
  action: string;
  subject: string;
  /** Which one; left out where it is about none in particular. */
  id?: string;
  /** What it is called, where that is not found by its id. */
  name?: string;
}

const current = new AsyncLocalStorage<Acting>();

/**
 * Runs work on behalf of somebody; all that it starts and waits for is theirs, and sees the rows of the tenant that it is
 * about alone. What is about none sees those of all.
 */
export const actAs = <T>(acting: Acting, work: () => PromiseLike<T>): Promise<T> => {
  const { tenantId } = acting;
  const act = (): Promise<T> => current.run(acting, async () => await work());
  return tenantId === undefined ? acrossTenants(act) : inTenant(tenantId, act);
};

/** Returns who is at work here: the service itself where nobody asked for it. */
export const whoActs = (): Acting => current.getStore() ?? { kind: 'system' };
