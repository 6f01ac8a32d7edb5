import type { App } from '../../app.js';
import type { Call } from '../../contract/handler.js';
import { findDevice } from '../known-devices.js';
import type { AttemptKey } from './attempts.js';

/** Returns what attempts to sign in to an account count under. @param personId empty where nobody has the address */
export async function attemptKeyOf(
  app: App,
  { tenantId, account, personId }: { tenantId: string; account: string; personId: string },
  { deviceToken, origin }: Pick<Call, 'deviceToken' | 'origin'>,
): Promise<AttemptKey> {
  const own = await findDevice(app, app.database.read, { tenantId, personId }, deviceToken);
  return { tenantId, account, ...(own ? { own } : { address: origin.address }) };
}
