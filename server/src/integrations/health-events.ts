import { defineEvent } from '../events/event-bus.js';
import type { CheckResult } from './check-result.js';

/** Nobody can sign in to the package any more; `problem` says whether by consent or by password. */
export const integrationFailed = defineEvent<{ tenantId: string; id: string; problem: CheckResult }>(
  'integration.failed',
);

/** An integration that failed works again. */
export const integrationRestored = defineEvent<{ tenantId: string; id: string }>('integration.restored');
