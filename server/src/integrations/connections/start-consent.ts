import * as oauth from 'oauth4webapi';
import type { App } from '../../app.js';
import type { Actor } from '../../contract/handler.js';
import { hashToken, newToken } from '../../secrets/index.js';
import type { Integration } from '../integration.js';
import { encryptPendingSecret, PendingConnection } from './pending-connection.js';
import { requireRegistration } from './token-endpoint.js';

/** Milliseconds that the consent page may take. */
const consentTimeoutMs = 10 * 60 * 1000;

/**
 * Begins an authorization code flow (RFC 6749 section 4.1): with a state that only this login can bring back, once,
 * within ten minutes, and with PKCE (RFC 7636) or a nonce where the package takes them.
 *
 * @param redirectUri where the package sends the browser; checked by the caller
 * @returns the package's consent page
 * @throws Problem `package-not-available`
 */
export async function startConsent(
  app: App,
  actor: Actor,
  integration: Integration,
  redirectUri: string,
): Promise<{ url: string }> {
  const { flow, server, client } = requireRegistration(app, integration);
  const state = newToken();
  const verifier = flow.pkce ? oauth.generateRandomCodeVerifier() : undefined;
  const nonce = flow.issuerPath === undefined ? undefined : newToken();
  const now = app.now();
  const pending = {
    tenantId: actor.tenantId,
    stateHash: hashToken(state),
    integrationId: integration.id,
    loginId: actor.login.id,
    redirectUri,
    expiresAt: new Date(now.getTime() + consentTimeoutMs).toISOString(),
  };
  await app.database.transaction(async (trx) => {
    const { tenantId } = pending;
    await PendingConnection.query(trx).where({ tenantId }).where('expiresAt', '<=', now.toISOString()).delete();
    const secret = encryptPendingSecret(app, pending, { verifier, nonce });
    await PendingConnection.query(trx).insert({ ...pending, secret });
  });
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    state,
    ...(flow.scope && { scope: flow.scope }),
    ...(verifier && {
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
    ...(nonce && { nonce }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href };
}
