import type { Server } from '@hapi/hapi';
import { accounts } from './accounts/handlers.js';
import { noteSentInvitations } from './accounts/mails.js';
import { sendResets } from './accounts/password-resets.js';
import type { App, PackageApp, Settings, WebhookSettings } from './app.js';
import { authenticateClient } from './clients/authenticate-client.js';
import { clients } from './clients/handlers.js';
import { companies } from './companies/handlers.js';
import type { Handlers } from './contract/handler.js';
import { dashboard } from './dashboard/handlers.js';
import { migrate, openDatabase } from './database/index.js';
import { deliveries } from './deliveries/handlers.js';
import { Deliveries, type DeliveriesOptions, sendLockedRuns, vendors } from './deliveries/index.js';
import { employees } from './employees/handlers.js';
import { createHttp } from './http/server.js';
import { connections } from './integrations/connections/handlers.js';
import { integrations } from './integrations/handlers.js';
import { mappings } from './integrations/mappings/handlers.js';
import { Jobs, type JobsOptions } from './jobs/index.js';
import { journals } from './journals/handlers.js';
import { ledgers } from './ledgers/handlers.js';
import { addStandardSchemes } from './ledgers/standard-scheme.js';
import { Mailer, type MailOptions } from './mail/index.js';
import { runs } from './runs/handlers.js';
import { checkKeys, type KeyOptions, openSecrets } from './secrets/index.js';
import { service } from './service/handlers.js';
import { authenticate } from './sessions/authenticate.js';
import { sessions } from './sessions/handlers.js';
import { allowedOrigin } from './tenants/allowed-origin.js';
import { tenants } from './tenants/handlers.js';
import { Dispatcher } from './webhooks/dispatcher.js';
import { webhooks } from './webhooks/handlers.js';

/** One handler per operation: one that the contract has and this lacks, or the reverse, does not compile. */
export const handlers: Handlers = {
  ...accounts,
  ...clients,
  ...companies,
  ...connections,
  ...dashboard,
  ...deliveries,
  ...employees,
  ...integrations,
  ...journals,
  ...ledgers,
  ...mappings,
  ...runs,
  ...service,
  ...sessions,
  ...tenants,
  ...webhooks,
};

export interface ServerOptions extends KeyOptions, MailOptions {
  /** `sqlite:./data/loonpoort.db` or a path. */
  databaseUrl: string;
  host: string;
  /** 0 for a free one. */
  port: number;
  /** Where browsers find the service; `http://localhost:PORT` where none is given. */
  baseUrl?: string;
  defaultTenant?: string;
  trustProxy?: boolean;
  /** Holds every answer against the contract. */
  checkAnswers?: boolean;
  /** A level of pino; `error`. */
  logLevel?: string;
  /** How packages know this service, by package. */
  packages?: Record<string, PackageApp>;
  webhooks?: WebhookSettings;
  /** How journals are brought to packages; the packages themselves where it is left out. */
  deliveries?: Partial<Omit<DeliveriesOptions, 'database' | 'now'>>;
  /** Told of each failed attempt to do a job, such as a mail that could not leave. */
  onJobError?: JobsOptions['onError'];
  now?: () => Date;
}

export interface Service {
  app: App;
  http: Server;
  webhooks: Dispatcher;
  /** Starts listening and sending mail. */
  start(): Promise<void>;
  /** Finishes what runs, then closes everything. */
  stop(): Promise<void>;
}

/** Opens the database and keys, brings the tables up to date, and makes the server; it listens after `start()`. */
export async function createService(options: ServerOptions): Promise<Service> {
  const app = await createApp(options);
  const http = await createHttp(app, {
    host: options.host,
    port: options.port,
    handlers,
    allowedOrigin,
    authenticate: (claims) => (claims.client_id === undefined ? authenticate(app, claims) : authenticateClient(app, claims)),
    checkAnswers: options.checkAnswers ?? false,
    logLevel: options.logLevel ?? 'error',
  });
  const dispatcher = new Dispatcher(app, options.onJobError);
  return {
    app,
    http,
    webhooks: dispatcher,
    async start() {
      try {
        await http.start();
      } catch (error) {
        await app.database.close();
        throw error;
      }
      if (!options.baseUrl) app.settings.baseUrl.port = String(http.info.port);
      app.jobs.start();
      dispatcher.start();
      app.deliveries.start();
    },
    async stop() {
      await http.stop({ timeout: 10_000 });
      await dispatcher.stop();
      await app.jobs.stop();
      await app.deliveries.stop();
      await app.database.close();
    },
  };
}

/** Columns that hold envelopes. */
const sealed = [
  { table: 'integrations', column: 'secrets' },
  { table: 'jobs', column: 'payload' },
  { table: 'webhooks', column: 'secret' },
  { table: 'webhooks', column: 'former_secret' },
  { table: 'connections', column: 'tokens' },
];

/** What the handlers and the commands work with, without HTTP. */
export async function createApp(options: ServerOptions): Promise<App> {
  const database = await openDatabase(options.databaseUrl);
  await migrate(database);
  await addStandardSchemes(database);
  const { cipher, keys, passwords } = openSecrets(options);
  await checkKeys(database, cipher, sealed);
  const now = options.now ?? (() => new Date());
  const jobs = new Jobs({ database, cipher, now, onError: options.onJobError });
  const settings: Settings = {
    baseUrl: new URL(options.baseUrl ?? `http://localhost:${options.port}`),
    defaultTenant: options.defaultTenant,
    issuer: 'loonpoort',
    trustProxy: options.trustProxy ?? false,
    packages: options.packages,
    webhooks: options.webhooks,
  };
  const mailer = new Mailer({ ...options, jobs, now });
  const deliveries = new Deliveries({
    senders: vendors(() => app),
    onError: (error, { tenantId, id, attempts }) => options.onJobError?.(error, { tenantId, id, kind: 'delivery', attempt: attempts }),
    ...options.deliveries,
    ...{ database, now },
  });
  const app: App = { database, cipher, keys, passwords, jobs, deliveries, mailer, settings, now };
  noteSentInvitations(app);
  sendResets(app);
  sendLockedRuns(app);
  return app;
}
