import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { App } from '../app.js';
import { Authorization } from './authorization.js';
import type { Library } from './library.js';
import { findState, OAuthState, openState, sealState, stateId } from './oauth-state.js';
import { removeExpired } from './remove-expired.js';

/**
 * Keeps a model of oidc-provider among the states of a tenant. What it asks for by an id that nobody else has, a code or a
 * token, can be used once: of calls that come together one does.
 */
export function stateAdapter(app: App, tenantId: string, kind: string, { errors }: Library): Adapter {
  const { database, now } = app;
  return {
    async upsert(value, payload, expiresIn = 0) {
      const id = stateId(kind, value);
      const time = now().getTime();
      const at = new Date(time).toISOString();
      const row = {
        authorizationId: payload.grantId ?? null,
        payload: sealState(app, tenantId, id, payload),
        expiresAt: new Date(time + expiresIn * 1000).toISOString(),
      };
      await database.transaction(async (trx) => {
        await removeExpired(trx, tenantId, at);
        await OAuthState.query(trx)
          .insert({ tenantId, id, kind, ...row })
          .onConflict(['tenantId', 'id'])
          .merge();
        if (kind !== 'RefreshToken' || row.authorizationId === null) return;
        await Authorization.query(trx).patch({ lastUsedAt: at }).where({ tenantId, id: row.authorizationId });
      });
    },
    async find(value) {
      const state = await findState(app, database.read, tenantId, kind, value);
      if (!state) return undefined;
      const consumed = state.consumedAt === null ? undefined : Math.floor(Date.parse(state.consumedAt) / 1000);
      return { ...openState<AdapterPayload>(app, state), ...(consumed !== undefined && { consumed }) };
    },
    async consume(value) {
      const which = { tenantId, id: stateId(kind, value), consumedAt: null };
      const consumed = await database.transaction(async (trx) =>
        OAuthState.query(trx).patch({ consumedAt: now().toISOString() }).where(which),
      );
      if (consumed === 0) throw new errors.InvalidGrant('it was used a moment ago');
    },
    async destroy(value) {
      await database.transaction(async (trx) =>
        OAuthState.query(trx)
          .delete()
          .where({ tenantId, id: stateId(kind, value) }),
      );
    },
    async revokeByGrantId(authorizationId) {
      await database.transaction(async (trx) =>
        OAuthState.query(trx).delete().where({ tenantId, kind, authorizationId }),
      );
    },
    findByUid: () => Promise.resolve(undefined),
    findByUserCode: () => Promise.resolve(undefined),
  };
}
