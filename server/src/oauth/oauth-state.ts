import type { Knex } from 'knex';
import type { App } from '../app.js';
import { TenantModel } from '../database/index.js';
import { hashToken } from '../secrets/index.js';

/**
 * What the authorization server keeps between two requests: what software asks, codes, refresh tokens. The texts by which
 * they are known are stored as hashes, and all that belongs to them sealed.
 */
export class OAuthState extends TenantModel {
  static override tableName = 'oauth_states';

  /** A model of oidc-provider, such as `RefreshToken`. */
  declare kind: string;
  declare authorizationId: string | null;
  declare payload: string;
  declare consumedAt: string | null;
  declare expiresAt: string;
}

/** Returns the id of a state, from the text by which it is known. */
export const stateId = (kind: string, value: string): string => hashToken(`${kind} ${value}`);

const placeOf = (tenantId: string, id: string) => ({ purpose: 'oauth_states.payload', tenantId, id });

export const sealState = ({ cipher }: App, tenantId: string, id: string, payload: object): string =>
  cipher.seal(JSON.stringify(payload), placeOf(tenantId, id));

/** @throws EnvelopeError */
export const openState = <T>({ cipher }: App, { tenantId, id, payload }: OAuthState): T =>
  JSON.parse(cipher.open(payload, placeOf(tenantId, id))) as T;

/** Finds a state that has not expired. */
export const findState = async (
  { now }: App,
  db: Knex,
  tenantId: string,
  kind: string,
  value: string,
): Promise<OAuthState | undefined> =>
  OAuthState.query(db)
    .findById([tenantId, stateId(kind, value)])
    .where('expiresAt', '>', now().toISOString());
