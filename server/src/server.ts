import type { Server } from '@hapi/hapi';
import { accounts } from './accounts/handlers.js';
import { noteSentInvitations } from './accounts/mails.js';
import { sendResets } from './accounts/password-resets.js';
import type { App, Settings } from './app.js';
import { companies } from './companies/handlers.js';
import type { Handlers } from './contract/handler.js';
import { dashboard } from './dashboard/handlers.js';
import { migrate, openDatabase } from './database/index.js';
import { employees } from './employees/handlers.js';
import { createHttp } from './http/server.js';
import { integrations } from './integrations/handlers.js';
import { Jobs, type JobsOptions } from './jobs/index.js';
import { Mailer, type MailOptions } from './mail/index.js';
import { checkKeys, type KeyOptions, openSecrets } from './secrets/index.js';
import { service } from './service/handlers.js';
import { authenticate } from './sessions/authenticate.js';
import { sessions } from './sessions/handlers.js';
import { allowedOrigin } from './tenants/allowed-origin.js';
import { tenants } from './tenants/handlers.js';

/** One handler per operation: one that the contract has and this lacks, or the reverse, does not compile. */
export const handlers: Handlers = {
  ...accounts,
  ...companies,
  ...dashboard,
  ...employees,
  ...integrations,
  ...service,
  ...sessions,
  ...tenants,
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
  /** Told of each failed attempt to do a job, such as a mail that could not leave. */
  onJobError?: JobsOptions['onError'];
  now?: () => Date;
}

export interface Service {
  app: App;
  http: Server;
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
    authenticate: (claims) => authenticate(app, claims),
    checkAnswers: options.checkAnswers ?? false,
    logLevel: options.logLevel ?? 'error',
  });
  return {
    app,
    http,
    async start() {
      try {
        await http.start();
      } catch (error) {
        await app.database.close();
        throw error;
      }
      if (!options.baseUrl) app.settings.baseUrl.port = String(http.info.port);
      app.jobs.start();
    },
    async stop() {
      await http.stop({ timeout: 10_000 });
      await app.jobs.stop();
      await app.database.close();
    },
  };
}

/** Columns that hold envelopes. */
const sealed = [
  { table: 'integrations', column: 'secrets' },
  { table: 'jobs', column: 'payload' },
];

/** What the handlers and the commands work with, without HTTP. */
export async function createApp(options: ServerOptions): Promise<App> {
  const database = await openDatabase(options.databaseUrl);
  await migrate(database);
  const { cipher, keys, passwords } = openSecrets(options);
  await checkKeys(database, cipher, sealed);
  const now = options.now ?? (() => new Date());
  const jobs = new Jobs({ database, cipher, now, onError: options.onJobError });
  const settings: Settings = {
    baseUrl: new URL(options.baseUrl ?? `http://localhost:${options.port}`),
    defaultTenant: options.defaultTenant,
    issuer: 'loonpoort',
    trustProxy: options.trustProxy ?? false,
  };
  const mailer = new Mailer({ ...options, jobs, now });
  const app = { database, cipher, keys, passwords, jobs, mailer, settings, now };
  noteSentInvitations(app);
  sendResets(app);
  return app;
}
