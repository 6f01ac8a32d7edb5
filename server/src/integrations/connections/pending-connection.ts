import type { App } from '../../app.js';

/** A row of `pending_connections`: a consent page that was opened. */
export interface PendingConnection {
  tenantId: string;
  /** SHA-256 of the state. */
  stateHash: string;
  integrationId: string;
  loginId: string;
  /** An envelope over `PendingSecret`. */
  secret: string;
  redirectUri: string;
  expiresAt: string;
}

/** What the code is exchanged with. */
export interface PendingSecret {
  verifier: string | undefined;
  nonce: string | undefined;
}

export const sealPending = ({ cipher }: App, pending: PendingConnection, secret: PendingSecret): string =>
  cipher.seal(JSON.stringify(secret), placeOf(pending));

/** @throws EnvelopeError */
export const openPending = ({ cipher }: App, pending: PendingConnection): PendingSecret =>
  JSON.parse(cipher.open(pending.secret, placeOf(pending))) as PendingSecret;

const placeOf = ({ tenantId, stateHash }: PendingConnection) => ({ purpose: 'pending_connections.secret', tenantId, id: stateHash });
