import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { App } from '../../app.js';
import { RetryableError, SignInError } from '../connectors/connector.js';
import type { Integration } from '../integration.js';
import { refreshTokens } from './refresh-tokens.js';
import { findRegistration, type OAuthRegistration, tokenTimeoutMs } from './token-endpoint.js';
import { decryptTokens, findConnection, OAuthConnection } from './oauth-connection.js';

type Connected = Pick<Integration, 'tenantId' | 'id' | 'package' | 'settings'>;

/** Milliseconds of an access token's life in which it is replaced. */
const marginMs = 30_000;
/** Longer than the token endpoint may take, so that no two refresh with one token. */
const leaseMs = 3 * tokenTimeoutMs;
const pollMs = 100;
/** Milliseconds to wait for another process that refreshes. */
const waitTimeoutMs = 30_000;

const noOther = 'The package gives no other token yet';

/** Keeps the refreshes that run in this process, by integration. */
const refreshing = new WeakMap<App, Map<string, Promise<string>>>();

/**
 * Returns an access token that holds, and never the one that the package rejected. When it is about to end it is
 * refreshed, by one call for all of the processes, and the new ones are stored before anyone uses them: a process that
 * is killed in between loses nothing that was in use.
 *
 * @param rejected a token that the package did not take before its time was over
 * @throws SignInError when there is no connection, or its consent is gone
 * @throws RetryableError when the package gives none now
 */
export async function getAccessToken(app: App, integration: Connected, rejected?: string): Promise<string> {
  const row = await findConnection(app.database.read, integration);
  const token = row && currentToken(app, integration, row, rejected);
  if (token !== undefined) return token;
  const calls = refreshing.get(app) ?? new Map<string, Promise<string>>();
  refreshing.set(app, calls);
  const key = `${integration.tenantId}/${integration.id}/${rejected ?? ''}`;
  const call = calls.get(key) ?? waitForToken(app, integration, rejected).finally(() => calls.delete(key));
  calls.set(key, call);
  return call;
}

/** Returns the access token, while it need not be replaced. */
function currentToken(
  app: App,
  integration: Connected,
  row: OAuthConnection,
  rejected: string | undefined,
): string | undefined {
  if (row.endedAt !== null) throw new SignInError('The consent of the package is gone');
  const due = app.now().getTime() >= dueAt(row, findRegistration(app, integration));
  const access = due ? undefined : decryptTokens(app, integration, row)?.access;
  return access === rejected ? undefined : access;
}

/** Returns when the token is to be replaced: not before the package gives another. */
const dueAt = (row: OAuthConnection, registered: OAuthRegistration | undefined): number =>
  Math.max(Date.parse(row.expiresAt) - marginMs, replaceableAt(row, registered));

const replaceableAt = ({ refreshedAt }: OAuthConnection, registered: OAuthRegistration | undefined): number =>
  Date.parse(refreshedAt) + (registered?.flow.refreshAfterMs ?? 0);

async function waitForToken(app: App, integration: Connected, rejected: string | undefined): Promise<string> {
  const registered = findRegistration(app, integration);
  if (!registered) throw new SignInError('The operator has no registration with the package');
  const given = AbortSignal.timeout(waitTimeoutMs);
  while (!given.aborted) {
    const row = await findConnection(app.database.read, integration);
    if (!row) throw new SignInError('There is no connection with the package');
    const token = currentToken(app, integration, row, rejected);
    if (token !== undefined) return token;
    const pair = decryptTokens(app, integration, row);
    if (!pair) throw new SignInError('The tokens of the package cannot be read');
    const now = app.now().getTime();
    const retryAt = Math.max(Date.parse(row.retryAt ?? '') || 0, replaceableAt(row, registered));
    if (now < retryAt) return tokenUntilExpiry(row, { access: pair.access, rejected, now, retryAt });
    const lease = await takeLease(app, row);
    if (lease !== undefined) {
      const next = await refreshTokens(app, integration, registered, { row, pair, lease });
      if (next !== undefined && next === rejected) throw new RetryableError(noOther);
      if (next !== undefined) return next;
    } else {
      await pause(pollMs);
    }
  }
  throw new RetryableError('Another process is refreshing the tokens');
}

/** Returns the token that is there: while the package gives no other, it serves until its end. */
function tokenUntilExpiry(
  { expiresAt }: OAuthConnection,
  { access, rejected, now, retryAt }: { access: string; rejected: string | undefined; now: number; retryAt: number },
): string {
  if (access !== rejected && now < Date.parse(expiresAt)) return access;
  throw new RetryableError(noOther, retryAt - now);
}

/**
 * Takes the lease, which one process has at a time; it is on disk before the package is asked, so a full disk costs no
 * token.
 */
async function takeLease({ database, now }: App, row: OAuthConnection): Promise<string | undefined> {
  const at = now();
  const lease = uuid();
  const claimed = await database.transaction((trx) =>
    OAuthConnection.query(trx)
      .where({ tenantId: row.tenantId, integrationId: row.integrationId, tokens: row.tokens })
      // Another process may have been answered since the row was read: that the consent is gone, or when to ask again.
      .where({ endedAt: null, retryAt: row.retryAt })
      .where((free) => free.whereNull('lease').orWhere('leasedUntil', '<=', at.toISOString()))
      .patch({ lease, leasedUntil: new Date(at.getTime() + leaseMs).toISOString(), unclearAt: at.toISOString() }),
  );
  return claimed === 1 ? lease : undefined;
}
