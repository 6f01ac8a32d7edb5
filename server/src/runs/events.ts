import { defineEvent } from '../events/event-bus.js';

/** The lines, employees or periods of runs that were there already are others now. */
export const runsChanged = defineEvent<{ tenantId: string; runIds: readonly string[] }>('runs.changed');
