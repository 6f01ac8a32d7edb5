import type { App } from '../app.js';
import { removeExpired } from '../oauth/remove-expired.js';

/** Removes what software was allowed and has expired, with the requests and tokens of a tenant that nobody uses now. */
export async function removeConsents({ database, now }: App, tenantId: string): Promise<void> {
  await database.transaction((trx) => removeExpired(trx, tenantId, now().toISOString()));
}
