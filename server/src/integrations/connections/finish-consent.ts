import * as oauth from 'oauth4webapi';
import type { App } from '../../app.js';
import type { Actor, Schemas } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import { hashToken } from '../../secrets/index.js';
import { packageName } from '../catalogue.js';
import { integrationsChanged } from '../events.js';
import type { IntegrationKey } from '../find-integration.js';
import { Integration, IntegrationHealth } from '../integration.js';
import { encryptTokens, type IntegrationRef, OAuthConnection } from './oauth-connection.js';
import { decryptPendingSecret, PendingConnection, type PendingSecret } from './pending-connection.js';
import { reportWorking } from './report-problem.js';
import { exchangeCode, requireRegistration, type TokenGrant } from './token-endpoint.js';

/**
 * Takes what the package sent the browser back with. The state counts once, whatever comes of it.
 *
 * @returns the integration that is connected now
 * @throws Problem `connection-expired`, `connection-refused`, `package-unreachable`, `package-not-available`
 */
export async function finishConsent(
  app: App,
  actor: Actor,
  { returnUrl, state, code }: Schemas['ConnectionCompletion'],
): Promise<IntegrationKey & IntegrationRef & { package: Schemas['PackageKey'] }> {
  const pending = await takePending(app, actor, state);
  // Each package has a return address of its own: what came in at another one is a mix-up (RFC 9700 section 4.4).
  if (returnUrl !== pending.redirectUri) throw new Problem('connection-expired');
  const ref = { tenantId: actor.tenantId, id: pending.integrationId };
  // It goes with its integration, so there is one.
  const integration = await Integration.query(app.database.read).findById([ref.tenantId, ref.id]).throwIfNotFound();
  const registration = requireRegistration(app, integration);
  const askedAt = app.now().getTime();
  const grant = await exchangeCode(registration, {
    code,
    redirectUri: pending.redirectUri,
    ...readSecret(app, pending),
  }).catch((error: unknown) => throwProblem(error, integration));
  await saveConnection(app, actor, ref, grant, askedAt);
  const { level, ownerId, package: key } = integration;
  return { ...ref, level, ownerId, package: key as Schemas['PackageKey'] };
}

async function takePending(
  { database, now }: App,
  { tenantId, login }: Actor,
  state: string,
): Promise<PendingConnection> {
  const pending = await database.transaction(async (trx) => {
    const wanted = () =>
      PendingConnection.query(trx)
        .where({ tenantId, stateHash: hashToken(state), loginId: login.id })
        .where('expiresAt', '>', now().toISOString());
    const row = await wanted().first();
    await wanted().delete();
    return row;
  });
  if (!pending) throw new Problem('connection-expired');
  return pending;
}

function readSecret(app: App, pending: PendingConnection): PendingSecret {
  try {
    return decryptPendingSecret(app, pending);
  } catch (cause) {
    throw new Problem('connection-expired', { cause });
  }
}

function throwProblem(cause: unknown, integration: Integration): never {
  const code = cause instanceof oauth.ResponseBodyError ? 'connection-refused' : 'package-unreachable';
  throw new Problem(code, { values: { package: packageName(integration.package) }, cause });
}

async function saveConnection(
  app: App,
  { login }: Actor,
  ref: IntegrationRef,
  { access, refresh, lifetimeMs }: TokenGrant,
  askedAt: number,
): Promise<void> {
  const now = app.now().toISOString();
  const row = {
    tenantId: ref.tenantId,
    integrationId: ref.id,
    tokens: encryptTokens(app, ref, { access, refresh }),
    expiresAt: new Date(askedAt + lifetimeMs).toISOString(),
    refreshedAt: now,
    connectedAt: now,
    connectedBy: login.id,
  };
  await app.database.transaction(async (trx) => {
    await OAuthConnection.query(trx).deleteById([ref.tenantId, ref.id]);
    await OAuthConnection.query(trx).insert(row);
    await IntegrationHealth.query(trx)
      .where({ ...ref, enabled: true })
      .patch({ state: 'working', problem: null, testedAt: now });
    await reportWorking(app, trx, ref);
    await app.events.publish(trx, integrationsChanged, { tenantId: ref.tenantId });
    app.background.wakeAfter(trx, 'deliveries');
  });
}
