import type { Knex } from 'knex';
import type { Adapter, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { App } from '../app.js';
import { newToken } from '../secrets/index.js';
import type { Library } from './library.js';
import { findState, OAuthState, openState, sealState } from './oauth-state.js';
import { stateAdapter } from './state-adapter.js';

/**
 * For so long after its use a refresh token gives once more what took its place, as the answer may have been lost: who
 * rotates must let software try again (FAPI 2.0 Security Profile, section 5.3.2.1, clause 10). Otherwise its use ends the
 * access (OAuth 2.1 section 4.3.1, RFC 9700 section 4.14.2). Software may wait half a minute for an answer, as openid-client
 * does; Cognito allows a minute at most (`RetryGracePeriodSeconds` of its API's `RefreshTokenRotationType`).
 */
const retryTimeMs = 60_000;

const kind = 'RefreshToken';

/** What takes the place of the token that is spent in a request, until the library gives it out. */
const successors = new WeakMap<KoaContextWithOIDC, string>();

/** Has the library give out the token that was chosen when the one before it was spent. */
export function chooseRefreshTokens(provider: Provider, library: Library): void {
  const generateTokenId = (): string => {
    const { ctx } = library.Provider;
    return (ctx && successors.get(ctx)) ?? newToken();
  };
  Object.assign(provider.RefreshToken.prototype, { generateTokenId });
}

/**
 * Keeps refresh tokens. One that was spent moments ago gives the same successor again, until that has been used: so there is
 * one chain of tokens, and a copy that somebody else has turns up as soon as both were used.
 */
export function refreshTokenAdapter(app: App, tenantId: string, library: Library): Adapter {
  const { database, now } = app;
  const states = stateAdapter(app, tenantId, kind, library);

  const successorOf = async (db: Knex, spent: OAuthState | undefined): Promise<string | undefined> => {
    if (!spent?.consumedAt || now().getTime() - Date.parse(spent.consumedAt) > retryTimeMs) return undefined;
    const { successor } = openState<{ successor?: string }>(app, spent);
    if (successor === undefined) return undefined;
    const next = await findState(app, db, tenantId, kind, successor);
    return next?.consumedAt ? undefined : successor;
  };

  const spend = async (trx: Knex.Transaction, value: string): Promise<string | undefined> => {
    const state = await findState(app, trx, tenantId, kind, value);
    if (!state) return undefined;
    const successor = newToken();
    const payload = sealState(app, tenantId, state.id, { ...openState<object>(app, state), successor });
    const spent = await OAuthState.query(trx)
      .patch({ consumedAt: now().toISOString(), payload })
      .where({ tenantId, id: state.id, consumedAt: null });
    return spent === 1 ? successor : successorOf(trx, await findState(app, trx, tenantId, kind, value));
  };

  return {
    ...states,
    async find(value) {
      const found = await states.find(value);
      if (!found?.consumed) return found;
      const state = await findState(app, database.read, tenantId, kind, value);
      const mayRetry = (await successorOf(database.read, state)) !== undefined;
      return mayRetry ? { ...found, consumed: undefined } : found;
    },
    async consume(value) {
      const successor = await database.transaction(async (trx) => spend(trx, value));
      if (successor === undefined) throw new library.errors.InvalidGrant('it was used before');
      successors.set(library.Provider.ctx!, successor);
    },
  };
}
