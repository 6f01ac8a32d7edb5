import { defineEvent } from '../events/event-bus.js';

/**
 * A person has a new password. Whoever held the account under the former one must not hold it any longer: only the
 * session in which the person changed it goes on.
 */
export const passwordChanged = defineEvent<{ tenantId: string; personId: string; keptSessionId?: string }>(
  'person.password-changed',
);

/** A login sees something else from now on, or was switched on or off. */
export const loginChanged = defineEvent<{ tenantId: string; loginId: string; enabled: boolean }>('login.changed');

/** A login is about to be removed: nothing may refer to it when the last subscriber has ended. */
export const loginRemoved = defineEvent<{ tenantId: string; loginId: string }>('login.removed');
