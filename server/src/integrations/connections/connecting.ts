import * as oauth from 'oauth4webapi';
import type { App } from '../../app.js';
import type { Actor, Schemas } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import { hashToken, newToken } from '../../secrets/index.js';
import { packageOf } from '../catalogue.js';
import type { Identity } from '../find-integration.js';
import { Integration } from '../integration.js';
import { openPending, type PendingConnection, type PendingSecret, sealPending } from './pending-connection.js';
import { exchange, type Granted, type Registered, registeredAt } from './token-endpoint.js';
import { type Place, seal, table, type Tokens } from './tokens.js';

/** Milliseconds that the consent page may take. */
const patience = 10 * 60 * 1000;

/**
 * Begins an authorization code flow (RFC 6749 section 4.1): with a state that only this login can bring back, once,
 * within ten minutes, and with PKCE (RFC 7636) or a nonce where the package takes them.
 *
 * @param redirectUri where the package sends the browser; checked by the caller
 * @returns the package's consent page
 * @throws Problem `package-not-available`
 */
export async function startConnecting(
  app: App,
  actor: Actor,
  integration: Integration,
  redirectUri: string,
): Promise<{ url: string }> {
  const { known, server, client } = register(app, integration);
  const state = newToken();
  const verifier = known.pkce ? oauth.generateRandomCodeVerifier() : undefined;
  const nonce = known.issuerPath === undefined ? undefined : newToken();
  const now = app.now();
  const pending: PendingConnection = {
    tenantId: actor.tenantId,
    stateHash: hashToken(state),
    integrationId: integration.id,
    loginId: actor.login.id,
    secret: '',
    redirectUri,
    expiresAt: new Date(now.getTime() + patience).toISOString(),
  };
  await app.database.transaction(async (trx) => {
    await trx('pendingConnections').where('expiresAt', '<=', now.toISOString()).delete();
    await trx('pendingConnections').insert({ ...pending, secret: sealPending(app, pending, { verifier, nonce }) });
  });
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    state,
    ...(known.scope && { scope: known.scope }),
    ...(verifier && { code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }),
    ...(nonce && { nonce }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href };
}

/**
 * Takes what the package sent the browser back with. The state counts once, whatever comes of it.
 *
 * @returns which integration is connected now
 * @throws Problem `connection-expired`, `connection-refused`, `package-unreachable`, `package-not-available`
 */
export async function finishConnecting(
  app: App,
  actor: Actor,
  { state, code }: { state: string; code: string },
): Promise<Identity & Place & { package: Schemas['PackageKey'] }> {
  const pending = await take(app, actor, state);
  const place = { tenantId: actor.tenantId, id: pending.integrationId };
  // It goes with its integration, so there is one.
  const integration = await Integration.query(app.database.read).findById([place.tenantId, place.id]).throwIfNotFound();
  const registered = register(app, integration);
  const asked = app.now().getTime();
  const granted = await exchange(registered, { code, redirectUri: pending.redirectUri, ...secretOf(app, pending) })
    .catch((error: unknown) => failed(error, integration));
  await keep(app, actor, place, granted, asked);
  const { level, ownerId, package: key } = integration;
  return { ...place, level, ownerId, package: key as Schemas['PackageKey'] };
}

/** Forgets the consent, and what was found with it. */
export async function disconnect({ database }: App, { tenantId, id }: Place): Promise<void> {
  await database.transaction(async (trx) => {
    await trx(table).where({ tenantId, integrationId: id }).delete();
    await trx(Integration.tableName).where({ tenantId, id, enabled: 1 }).update({ state: 'untested', problem: null, testedAt: null });
  });
}

function register(app: App, integration: Integration): Registered {
  const registered = registeredAt(app, integration);
  if (!registered) throw new Problem('package-not-available', { values: { package: nameOf(integration) } });
  return registered;
}

const nameOf = ({ package: key }: Integration): string => packageOf(key)?.name ?? key;

async function take({ database, now }: App, { tenantId, login }: Actor, state: string): Promise<PendingConnection> {
  const pending = await database.transaction(async (trx) => {
    const asked = () =>
      trx<PendingConnection>('pendingConnections')
        .where({ tenantId, stateHash: hashToken(state), loginId: login.id })
        .where('expiresAt', '>', now().toISOString());
    const row = await asked().first();
    await asked().delete();
    return row;
  });
  if (!pending) throw new Problem('connection-expired');
  return pending;
}

function secretOf(app: App, pending: PendingConnection): PendingSecret {
  try {
    return openPending(app, pending);
  } catch (cause) {
    throw new Problem('connection-expired', { cause });
  }
}

function failed(cause: unknown, integration: Integration): never {
  const code = cause instanceof oauth.ResponseBodyError ? 'connection-refused' : 'package-unreachable';
  throw new Problem(code, { values: { package: nameOf(integration) }, cause });
}

async function keep(app: App, { login }: Actor, place: Place, { access, refresh, lifetime }: Granted, asked: number): Promise<void> {
  const now = app.now().toISOString();
  const row: Tokens = {
    tenantId: place.tenantId,
    integrationId: place.id,
    tokens: seal(app, place, { access, refresh }),
    expiresAt: new Date(asked + lifetime).toISOString(),
    refreshedAt: now,
    lease: null,
    leasedUntil: null,
    unclearAt: null,
    retryAt: null,
    endedAt: null,
    connectedAt: now,
    connectedBy: login.id,
  };
  await app.database.transaction(async (trx) => {
    await trx(table).insert(row).onConflict(['tenantId', 'integrationId']).merge();
    await trx(Integration.tableName).where({ ...place, enabled: 1 }).update({ state: 'working', problem: null, testedAt: now });
  });
}
