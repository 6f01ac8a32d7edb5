import { defineEvent } from '../events/event-bus.js';

/** A tenant was made. Capabilities that a bureau cannot do without give it what it starts with. */
export const tenantCreated = defineEvent<{ tenantId: string }>('tenant.created');
