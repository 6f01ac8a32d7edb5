import type { Server } from '@hapi/hapi';
import { accounts } from './accounts/handlers.js';
import type { App } from './app.js';
import { authenticateClient } from './clients/authenticate-client.js';
import { audit } from './audit/handlers.js';
import { observeCalls, sightings } from './audit/observe-calls.js';
import { clients } from './clients/handlers.js';
import { companies } from './companies/handlers.js';
import { type AppOptions, closingOnError, createApp } from './create-app.js';
import type { Handlers } from './contract/handler.js';
import { dashboard } from './dashboard/handlers.js';
import { deliveries } from './deliveries/handlers.js';
import { employees } from './employees/handlers.js';
import { factors } from './factors/handlers.js';
import type { LimitFactors } from './http/limits/policies.js';
import { RateLimits } from './http/limits/rate-limits.js';
import { createHttp } from './http/server.js';
import { imports } from './imports/handlers.js';
import { connections } from './integrations/connections/handlers.js';
import { integrations } from './integrations/handlers.js';
import { mappings } from './integrations/mappings/handlers.js';
import { journals } from './journals/handlers.js';
import { followKeys } from './keys/index.js';
import { ledgers } from './ledgers/handlers.js';
import { authenticateAuthorization } from './oauth/authenticate-authorization.js';
import { oauth } from './oauth/handlers.js';
import { addAuthorizationServer } from './oauth/http.js';
import { operators } from './operators/handlers.js';
import { authenticateOperator } from './operators/operator-access.js';
import { plans } from './plans/handlers.js';
import { notices } from './notices/handlers.js';
import { providers } from './providers/handlers.js';
import { privacy } from './privacy/handlers.js';
import { retention } from './retention/handlers.js';
import { returns } from './returns/handlers.js';
import { reviews } from './reviews/handlers.js';
import { runs } from './runs/handlers.js';
import { health } from './health/handlers.js';
import { authenticate } from './sessions/authenticate.js';
import { sessions } from './sessions/handlers.js';
import { assertProved } from './sessions/proof.js';
import { isOriginAllowed } from './tenants/allowed-origin.js';
import { tenants } from './tenants/handlers.js';
import { webhooks } from './webhooks/handlers.js';

/** One handler per operation: one that the contract has and this lacks, or the reverse, does not compile. */
export const handlers: Handlers = {
  ...accounts,
  ...audit,
  ...clients,
  ...companies,
  ...connections,
  ...dashboard,
  ...deliveries,
  ...employees,
  ...factors,
  ...imports,
  ...integrations,
  ...journals,
  ...ledgers,
  ...mappings,
  ...notices,
  ...oauth,
  ...operators,
  ...plans,
  ...providers,
  ...privacy,
  ...retention,
  ...returns,
  ...reviews,
  ...runs,
  ...health,
  ...sessions,
  ...tenants,
  ...webhooks,
};

export interface ServerOptions extends AppOptions {
  host: string;
  /** How much more, or less, is allowed than the limits say, by limit; 1. */
  limitFactors?: LimitFactors;
  /** Leaves the work in the background to other processes. */
  leaveBackground?: boolean;
  /** Holds every answer against the contract. */
  checkAnswers?: boolean;
  /** A level of pino; `warn`. */
  logLevel?: string;
}

export interface Service {
  app: App;
  http: Server;
  /** Starts listening and sending mail. Where that fails, `stop` closes what is open. */
  start(): Promise<void>;
  /** Finishes what runs, then closes everything. */
  stop(): Promise<void>;
}

/** Opens the database and keys, brings the tables up to date, and makes the server; it listens after `start()`. */
export async function createService(options: ServerOptions): Promise<Service> {
  const app = await createApp(options);
  const limits = new RateLimits(options.limitFactors, app.database.engine.pool);
  const http = await closingOnError(app.database, () =>
    createHttp(app, {
      host: options.host,
      port: options.port,
      handlers,
      limits,
      observer: observeCalls(app),
      isOriginAllowed,
      assertProved: (caller) => assertProved(app, caller),
      authenticate: (claims) =>
        claims.client_id === undefined
          ? authenticate(app, claims)
          : claims.client_id === claims.sub
            ? authenticateClient(app, claims)
            : authenticateAuthorization(app, claims),
      authenticateOperator: (secret) => authenticateOperator(app, secret),
      checkAnswers: options.checkAnswers ?? false,
      logLevel: options.logLevel ?? 'warn',
    }),
  );
  addAuthorizationServer(http, app, limits);
  let unfollowKeys: (() => Promise<void>) | undefined;
  return {
    app,
    http,
    async start() {
      await http.start();
      if (!options.baseUrl) app.settings.baseUrl.port = String(http.info.port);
      if (options.leaveBackground) unfollowKeys = followKeys(app.keyStore);
      else app.background.start();
    },
    async stop() {
      await http.stop({ timeout: 10_000 });
      await unfollowKeys?.();
      await app.background.stop();
      await app.services.get(sightings).flush({ all: true });
      await app.database.close();
    },
  };
}
