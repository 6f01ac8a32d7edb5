/**
 * Gives a condition: the tenant whose id the column holds is not suspended. All work in the background asks it, so that
 * the work of a tenant that is suspended waits.
 */
export const ofActiveTenant = (column: string): string =>
  `${column} NOT IN (SELECT id FROM tenants WHERE suspended_at IS NOT NULL)`;
