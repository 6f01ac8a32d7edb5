import type { Knex } from 'knex';
import type { App } from '../../app.js';
import { EnvelopeError } from '../../secrets/index.js';

/** A row of `connections`: the consent that a package gave to an integration. */
export interface Tokens {
  tenantId: string;
  integrationId: string;
  /** An envelope over a `TokenPair`. */
  tokens: string;
  expiresAt: string;
  refreshedAt: string;
  /** Who refreshes them now, and until when nobody else does. */
  lease: string | null;
  leasedUntil: string | null;
  /** Since when it is not known whether a refresh reached the package. */
  unclearAt: string | null;
  /** Not to be refreshed before. */
  retryAt: string | null;
  /** When the consent was found to be gone. */
  endedAt: string | null;
  connectedAt: string;
  /** Id of the login. */
  connectedBy: string;
}

export interface TokenPair {
  access: string;
  /** Undefined where the package gave none: the consent then ends with the access token. */
  refresh?: string | undefined;
}

/** An integration, as far as its connection needs it. */
export interface Place {
  tenantId: string;
  /** Of the integration. */
  id: string;
}

export const table = 'connections';

export const tokensOf = (db: Knex, { tenantId, id }: Place): Promise<Tokens | undefined> =>
  db<Tokens>(table).where({ tenantId, integrationId: id }).first();

export const seal = ({ cipher }: App, place: Place, pair: TokenPair): string =>
  cipher.seal(JSON.stringify(pair), placeOf(place));

/** Undefined when they were sealed under a key that is not here. */
export function open({ cipher }: App, place: Place, { tokens }: Tokens): TokenPair | undefined {
  try {
    return JSON.parse(cipher.open(tokens, placeOf(place))) as TokenPair;
  } catch (error) {
    if (error instanceof EnvelopeError) return undefined;
    throw error;
  }
}

const placeOf = ({ tenantId, id }: Place) => ({ purpose: 'connections.tokens', tenantId, id });
