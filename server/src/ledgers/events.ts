import { defineEvent } from '../events/event-bus.js';

/**
 * Schemes are new, or their accounts, lines or numbers changed, for all that is booked on or after a day. Every company
 * of the tenant may be booked under them.
 */
export const schemesChanged = defineEvent<{ tenantId: string; schemeIds: readonly string[]; from: string }>(
  'schemes.changed',
);

/** A cost centre of the company is booked under another scheme than before. */
export const costCentreSchemeChanged = defineEvent<{ tenantId: string; companyId: string }>(
  'cost-centre.scheme-changed',
);
