import type { Knex } from 'knex';
import type { App } from '../app.js';
import { deviceTimeMs } from '../http/request.js';
import { hashToken, newToken } from '../secrets/index.js';
import { KnownDevice } from './known-device.js';

/** Of one person; the longest unused goes first. */
const mostDevices = 20;

interface Self {
  tenantId: string;
  personId: string;
}

/** Returns what a browser's attempts count under, where the person signed in there before. */
export async function findDevice(
  { now }: App,
  db: Knex,
  self: Self,
  token: string | undefined,
): Promise<string | undefined> {
  if (token === undefined) return undefined;
  const tokenHash = hashToken(token);
  const since = new Date(now().getTime() - deviceTimeMs).toISOString();
  const device = await KnownDevice.query(db)
    .findOne({ ...self, tokenHash })
    .where('lastUsedAt', '>', since);
  return device && `device ${tokenHash}`;
}

/**
 * Remembers that a person signed in in this browser.
 *
 * @param token the token that the browser came with: it stays where the tenant gave it, to whomever
 * @returns the token that the browser keeps
 */
export async function rememberDevice(
  { now }: App,
  trx: Knex.Transaction,
  self: Self,
  token: string | undefined,
): Promise<string> {
  const { tenantId } = self;
  const isOurs =
    token !== undefined && (await KnownDevice.query(trx).findOne({ tenantId, tokenHash: hashToken(token) }));
  const kept = isOurs ? token : newToken();
  await KnownDevice.query(trx)
    .insert({ ...self, tokenHash: hashToken(kept), lastUsedAt: now().toISOString() })
    .onConflict(KnownDevice.idColumn)
    .merge();
  const newest = KnownDevice.query(trx)
    .select('tokenHash')
    .where(self)
    .orderBy('lastUsedAt', 'desc')
    .limit(mostDevices);
  await KnownDevice.query(trx).delete().where(self).whereNotIn('tokenHash', newest);
  return kept;
}

/** Knows none of a person's browsers any longer: whoever held the account there must not be let through. */
export async function forgetDevices(trx: Knex.Transaction, { tenantId, personId }: Self): Promise<void> {
  await KnownDevice.query(trx).delete().where({ tenantId, personId });
}
