import { ResponseBodyError } from 'oauth4webapi';
import type { App } from '../../app.js';
import { NotNow, SignInFailed } from '../packages/connector.js';
import { reportProblem } from './report-problem.js';
import { type Granted, refresh, type Registered } from './token-endpoint.js';
import { type Place, seal, table, type TokenPair, type Tokens } from './tokens.js';

interface Claimed {
  /** As it was before the claim. */
  row: Tokens;
  pair: TokenPair;
  lease: string;
}

/** Milliseconds before the package is asked again after it failed. */
const retryTime = 5000;

/**
 * Refreshes tokens under a lease.
 *
 * @returns the access token; undefined when the connection was made anew meanwhile
 * @throws SignInFailed when the consent is gone; NotNow when the package gives no token now
 */
export async function renew(app: App, place: Place, registered: Registered, claimed: Claimed): Promise<string | undefined> {
  const asked = app.now().getTime();
  if (claimed.pair.refresh === undefined) return lost(app, place, claimed);
  let granted: Granted;
  try {
    granted = await refresh(registered, claimed.pair.refresh);
  } catch (error) {
    return failed(app, place, registered, claimed, error);
  }
  const stored = await end(app, claimed, {
    tokens: seal(app, place, { access: granted.access, refresh: granted.refresh ?? claimed.pair.refresh }),
    expiresAt: new Date(asked + granted.lifetime).toISOString(),
    refreshedAt: app.now().toISOString(),
    unclearAt: null,
    retryAt: null,
  });
  return stored ? granted.access : undefined;
}

async function failed(app: App, place: Place, { known }: Registered, claimed: Claimed, error: unknown): Promise<string | undefined> {
  const { row, pair } = claimed;
  const now = app.now().getTime();
  const refused = error instanceof ResponseBodyError;
  const again = refused && known.refreshAfter !== undefined && row.unclearAt !== null ? Date.parse(row.unclearAt) + known.refreshAfter : now;
  if (refused && again <= now && isGone(known.consentGone, error)) return lost(app, place, claimed);
  // An earlier refresh, of which nothing was heard, may have been the one that counts: then the package gives no
  // other until that one is old enough. A clear answer to this one leaves it at that; otherwise this one is unclear too.
  const retryAt = Math.max(again, now + retryTime);
  const unclear = refused || error instanceof NotNow ? { unclearAt: row.unclearAt } : {};
  await end(app, claimed, { retryAt: new Date(retryAt).toISOString(), ...unclear });
  if (now < Date.parse(row.expiresAt)) return pair.access;
  throw new NotNow('The package gives no token now', retryAt - now);
}

/** Ends the connection, and says so once. */
async function lost(app: App, place: Place, claimed: Claimed): Promise<never> {
  await app.database.transaction(async (trx) => {
    const ended = await trx(table).where(mine(claimed)).update({ ...free, unclearAt: null, endedAt: app.now().toISOString() });
    if (ended === 1) await reportProblem(trx, place, { key: 'consent', outcome: 'expired', fields: [] });
  });
  throw new SignInFailed('The consent of the package is gone');
}

const isGone = (consentGone: Registered['known']['consentGone'], { error, error_description: description = '' }: ResponseBodyError): boolean =>
  error === 'invalid_grant' || (consentGone?.(error, description) ?? false);

const free = { lease: null, leasedUntil: null };
const mine = ({ row: { tenantId, integrationId }, lease }: Claimed) => ({ tenantId, integrationId, lease });

/** @returns false when the lease was lost, because the connection was made anew or another process took over */
async function end({ database }: App, claimed: Claimed, change: Partial<Tokens>): Promise<boolean> {
  return database.transaction(async (trx) => (await trx(table).where(mine(claimed)).update({ ...change, ...free })) === 1);
}
