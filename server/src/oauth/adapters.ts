import { randomBytes } from 'node:crypto';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { App } from '../app.js';
import { Client } from '../clients/client.js';
import { Authorization, delegable } from './authorization.js';
import { resourceOf } from './issuer.js';
import type { Library } from './library.js';
import { refreshTokenAdapter } from './refresh-token-adapter.js';
import { readStanding, clearStandings } from './standing.js';
import { stateAdapter } from './state-adapter.js';

/** The scopes that OpenID Connect names, and every client has. */
export const ownScopes = ['openid', 'offline_access'];

/**
 * Stands in for the secrets of clients, which are kept as hashes and compared by `verifySecret`: the library asks for one.
 * Nobody knows it, so that it opens nothing if it were compared.
 */
const noSecret = randomBytes(32).toString('base64url');

/** Gives oidc-provider what it keeps: clients and consents are our own rows, sessions are the portal's and so none. */
export function adaptersOf(app: App, tenantId: string, issuer: string, library: Library): AdapterFactory {
  return (name) => {
    if (name === 'Client') return { ...nothing, find: (id) => findClient(app, tenantId, id) };
    if (name === 'Session') return nothing;
    if (name === 'Grant') return { ...nothing, ...grantAdapter(app, tenantId, issuer) };
    if (name === 'RefreshToken') return refreshTokenAdapter(app, tenantId, library);
    return stateAdapter(app, tenantId, name, library);
  };
}

const none = (): Promise<undefined> => Promise.resolve(undefined);
const nothing: Adapter = {
  upsert: none,
  find: none,
  findByUid: none,
  findByUserCode: none,
  consume: none,
  destroy: none,
  revokeByGrantId: none,
};

/** Returns software that may ask persons for consent, in the words of RFC 7591. */
async function findClient(app: App, tenantId: string, id: string): Promise<AdapterPayload | undefined> {
  const client = await Client.query(app.database.read).findOne({ tenantId, id, disabledAt: null });
  if (!client || client.redirectUris.length === 0) return undefined;
  const { name, kind, redirectUris, scopes } = client;
  return {
    client_id: id,
    client_name: name,
    ...(kind === 'confidential' && { client_secret: noSecret }),
    token_endpoint_auth_method: kind === 'public' ? 'none' : 'client_secret_basic',
    // Loopback addresses of programs are on any port (RFC 8252 section 7.3); all others are compared exactly.
    application_type: 'native',
    redirect_uris: redirectUris,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    response_modes: ['query'],
    scope: [...ownScopes, ...delegable(scopes)].join(' '),
  };
}

/** Consents are made by the handlers of the portal: the library reads them, and ends them when a token is used twice. */
function grantAdapter(app: App, tenantId: string, issuer: string): Pick<Adapter, 'find' | 'destroy'> {
  return {
    async find(id) {
      const row = await readStanding(app, tenantId, id);
      if (!row) return undefined;
      const scopes = delegable(JSON.parse(row.scopes));
      return {
        kind: 'Grant',
        jti: id,
        iat: seconds(row.createdAt),
        exp: seconds(row.expiresAt),
        accountId: row.loginId,
        clientId: row.clientId,
        openid: { scope: ownScopes.join(' ') },
        resources: { [resourceOf(issuer)]: scopes.join(' ') },
      };
    },
    async destroy(id) {
      await app.database.transaction(async (trx) => Authorization.query(trx).delete().where({ tenantId, id }));
      clearStandings(app);
    },
  };
}

const seconds = (timestamp: string): number => Math.floor(Date.parse(timestamp) / 1000);
