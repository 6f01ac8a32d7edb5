import { ResponseBodyError } from 'oauth4webapi';
import type { PartialModelObject } from 'objection';
import type { App } from '../../app.js';
import { RetryableError, SignInError } from '../connectors/connector.js';
import { reportProblem } from './report-problem.js';
import { type TokenGrant, requestRefresh, type OAuthRegistration } from './token-endpoint.js';
import { encryptTokens, type IntegrationRef, OAuthConnection, type TokenPair } from './oauth-connection.js';

interface LeasedTokens {
  /** The row is the one that was read before the lease was taken. */
  row: OAuthConnection;
  pair: TokenPair;
  lease: string;
}

/** Milliseconds before the package is asked again after it failed. */
const retryMs = 5000;

/**
 * Refreshes tokens under a lease.
 *
 * @returns the access token; undefined when the connection was made anew meanwhile
 * @throws SignInError when the consent is gone; RetryableError when the package gives no token now
 */
export async function refreshTokens(
  app: App,
  integration: IntegrationRef,
  registration: OAuthRegistration,
  leased: LeasedTokens,
): Promise<string | undefined> {
  const askedAt = app.now().getTime();
  if (leased.pair.refresh === undefined) return endConnection(app, integration, leased);
  let grant: TokenGrant;
  try {
    grant = await requestRefresh(registration, leased.pair.refresh);
  } catch (error) {
    return handleFailure(app, integration, registration, leased, error);
  }
  const stored = await releaseLease(app, leased, {
    tokens: encryptTokens(app, integration, { access: grant.access, refresh: grant.refresh ?? leased.pair.refresh }),
    expiresAt: new Date(askedAt + grant.lifetimeMs).toISOString(),
    refreshedAt: app.now().toISOString(),
    unclearAt: null,
    retryAt: null,
  });
  return stored ? grant.access : undefined;
}

async function handleFailure(
  app: App,
  integration: IntegrationRef,
  { flow }: OAuthRegistration,
  leased: LeasedTokens,
  error: unknown,
): Promise<string | undefined> {
  const { row, pair } = leased;
  const now = app.now().getTime();
  const refused = error instanceof ResponseBodyError;
  const again =
    refused && flow.refreshAfterMs !== undefined && row.unclearAt !== null
      ? Date.parse(row.unclearAt) + flow.refreshAfterMs
      : now;
  if (refused && again <= now && isGone(flow.consentGone, error)) return endConnection(app, integration, leased);
  // An earlier refresh, of which nothing was heard, may have been the one that counts: then the package gives no
  // other until that one is old enough. A clear answer to this one leaves it at that; otherwise this one is unclear too.
  const retryAt = Math.max(again, now + retryMs);
  const unclear = refused || error instanceof RetryableError ? { unclearAt: row.unclearAt } : {};
  await releaseLease(app, leased, { retryAt: new Date(retryAt).toISOString(), ...unclear });
  if (now < Date.parse(row.expiresAt)) return pair.access;
  throw new RetryableError('The package gives no token now', retryAt - now);
}

/** Ends the connection, and says so once. */
async function endConnection(app: App, integration: IntegrationRef, leased: LeasedTokens): Promise<never> {
  await app.database.transaction(async (trx) => {
    const ended = await OAuthConnection.query(trx)
      .where(held(leased))
      .patch({ ...free, unclearAt: null, endedAt: app.now().toISOString() });
    if (ended === 1) await reportProblem(app, trx, integration, { key: 'consent', outcome: 'expired', fields: [] });
  });
  throw new SignInError('The consent of the package is gone');
}

const isGone = (
  consentGone: OAuthRegistration['flow']['consentGone'],
  { error, error_description: description = '' }: ResponseBodyError,
): boolean => error === 'invalid_grant' || (consentGone?.(error, description) ?? false);

const free = { lease: null, leasedUntil: null };
const held = ({ row: { tenantId, integrationId }, lease }: LeasedTokens) => ({ tenantId, integrationId, lease });

/** @returns false when the lease was lost, because the connection was made anew or another process took over */
async function releaseLease(
  { database }: App,
  leased: LeasedTokens,
  change: PartialModelObject<OAuthConnection>,
): Promise<boolean> {
  return database.transaction(
    async (trx) =>
      (await OAuthConnection.query(trx)
        .where(held(leased))
        .patch({ ...change, ...free })) === 1,
  );
}
