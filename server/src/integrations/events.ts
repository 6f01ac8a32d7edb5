import { defineEvent } from '../events/event-bus.js';

/** What companies of the tenant are booked with changed: an integration, the consent to one, or an administration. */
export const integrationsChanged = defineEvent<{ tenantId: string }>('integrations.changed');
