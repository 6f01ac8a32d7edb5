import type { App } from '../../app.js';
import { TenantModel } from '../../database/index.js';

/** A consent page that was opened and from which nobody came back yet. */
export class PendingConnection extends TenantModel {
  static override tableName = 'pending_connections';
  static override idColumn = ['tenantId', 'stateHash'];

  /** SHA-256 of the state. */
  declare stateHash: string;
  declare integrationId: string;
  declare loginId: string;
  /** An envelope over a `PendingSecret`. */
  declare secret: string;
  declare redirectUri: string;
  declare expiresAt: string;
}

/** Both go with the code when it is exchanged, and are kept encrypted until then. */
export interface PendingSecret {
  verifier: string | undefined;
  nonce: string | undefined;
}

type PendingKey = Pick<PendingConnection, 'tenantId' | 'stateHash'>;

export const encryptPendingSecret = ({ cipher }: App, key: PendingKey, secret: PendingSecret): string =>
  cipher.seal(JSON.stringify(secret), contextOf(key));

/** @throws EnvelopeError */
export const decryptPendingSecret = ({ cipher }: App, pending: PendingConnection): PendingSecret =>
  JSON.parse(cipher.open(pending.secret, contextOf(pending))) as PendingSecret;

const contextOf = ({ tenantId, stateHash }: PendingKey) => ({
  purpose: 'pending_connections.secret',
  tenantId,
  id: stateHash,
});
