import type { Knex } from 'knex';
import type { App } from '../../app.js';
import { TenantModel } from '../../database/index.js';
import { EnvelopeError } from '../../secrets/index.js';

/** Names one integration. */
export interface IntegrationRef {
  tenantId: string;
  /** The integration's id. */
  id: string;
}

/** Tokens as they are used. */
export interface TokenPair {
  access: string;
  /** Undefined where the package gave none: the consent then ends with the access token. */
  refresh?: string | undefined;
}

/** The consent that a package gave to an integration, with its tokens. */
export class OAuthConnection extends TenantModel {
  static override tableName = 'connections';
  static override idColumn = ['tenantId', 'integrationId'];

  declare integrationId: string;
  /** An envelope over a `TokenPair`. */
  declare tokens: string;
  declare expiresAt: string;
  declare refreshedAt: string;
  /** The process that refreshes the tokens now holds a lease, until `leasedUntil` at the latest. */
  declare lease: string | null;
  declare leasedUntil: string | null;
  /** Since when it is not known whether a refresh reached the package. */
  declare unclearAt: string | null;
  /** The tokens are not to be refreshed before this moment. */
  declare retryAt: string | null;
  /** Set once the consent was found to be gone. */
  declare endedAt: string | null;
  declare connectedAt: string;
  /** The id of the login that gave the consent. */
  declare connectedBy: string;
}

/** Returns the connection of an integration; undefined where there is none. */
export const findConnection = (knex: Knex, { tenantId, id }: IntegrationRef): Promise<OAuthConnection | undefined> =>
  OAuthConnection.query(knex).findById([tenantId, id]).execute();

/** Encrypts tokens so that they can be read as those of this integration only. */
export const encryptTokens = ({ cipher }: App, integration: IntegrationRef, pair: TokenPair): string =>
  cipher.seal(JSON.stringify(pair), contextOf(integration));

/** Returns the tokens; undefined when they were encrypted under a key that is not here. */
export function decryptTokens(
  { cipher }: App,
  integration: IntegrationRef,
  { tokens }: OAuthConnection,
): TokenPair | undefined {
  try {
    return JSON.parse(cipher.open(tokens, contextOf(integration))) as TokenPair;
  } catch (error) {
    if (error instanceof EnvelopeError) return undefined;
    throw error;
  }
}

const contextOf = ({ tenantId, id }: IntegrationRef) => ({ purpose: 'connections.tokens', tenantId, id });
