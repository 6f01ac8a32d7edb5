import { defineEvent } from '../events/event-bus.js';

/** An administrator signed a person out everywhere: nothing that the person let in stays in either. */
export const accountSessionsEnded = defineEvent<{ tenantId: string; personId: string }>('account.sessions-ended');
