import { defineEvent } from '../events/event-bus.js';

/**
 * What a provider said of somebody holds no longer: of one person, or of everybody where none is named. The session in
 * which a person said so goes on.
 */
export const providerEnded = defineEvent<{
  tenantId: string;
  providerId: string;
  personId?: string;
  keptSessionId?: string | undefined;
}>('provider.ended');
