import { defineEvent } from '../events/event-bus.js';

/** A tenant was made. Capabilities that a bureau cannot do without give it what it starts with. */
export const tenantCreated = defineEvent<{ tenantId: string }>('tenant.created');

/** A firm has ended: what is its own must work no longer, and must be known by the moment when the firm is active again. */
export const firmEnded = defineEvent<{ tenantId: string; firmId: string; at: string }>('firm.ended');

/** A firm is active again: what worked until it ended does so again. */
export const firmReopened = defineEvent<{ tenantId: string; firmId: string; endedAt: string }>('firm.reopened');
