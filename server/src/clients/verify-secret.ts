import { attempt, creditAttempts } from '../accounts/throttling/attempts.js';
import { addressGroup } from '../accounts/throttling/throttle-rules.js';
import type { App } from '../app.js';
import { hashToken, sameSecret } from '../secrets/index.js';
import { type Client, ClientSecret } from './client.js';

/**
 * Finds which secret of a client it is that was given: none where it is wrong or has ended, or the client is switched off.
 * Wrong ones make the client wait as wrong passwords do, but only where they came from: 256 bits cannot be guessed, and a
 * mistake elsewhere must not stop the client itself.
 *
 * @param address the IP address from which it came
 * @throws Problem `too-many-attempts`
 */
export async function verifySecret(
  app: App,
  { tenantId, id, disabledAt }: Client,
  secret: string,
  address: string,
): Promise<ClientSecret | undefined> {
  const attemptKey = { tenantId, account: id, own: addressGroup(address) };
  const hash = hashToken(secret);
  const now = app.now().toISOString();
  const secrets = await ClientSecret.query(app.database.read)
    .where({ tenantId, clientId: id })
    .where('expiresAt', '>', now);
  const found = secrets.find((each) => sameSecret(each.hash, hash));
  const right = await attempt(app, attemptKey, async () => found !== undefined && disabledAt === null, Infinity);
  if (!right || !found) return undefined;
  await app.database.transaction(async (trx) => {
    await creditAttempts(app, trx, attemptKey);
    await ClientSecret.query(trx).patch({ lastUsedAt: now }).where({ tenantId, id: found.id });
  });
  return found;
}
