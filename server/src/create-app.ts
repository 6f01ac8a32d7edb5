import { join } from 'node:path';
import { registerHealthNotices } from './integrations/health-notices.js';
import { registerFirmLogins } from './accounts/end-firm-logins.js';
import { registerInvitationJobs } from './accounts/mails.js';
import { registerFirmClients } from './clients/end-firm-clients.js';
import { registerResetJobs } from './accounts/password-reset-job.js';
import { type App, type PackageApp, Services, type Settings } from './app.js';
import { registerAudit } from './audit/register-audit.js';
import { auditChanges, auditTriggers } from './audit/triggers.js';
import type { Role } from './contract/route.js';
import {
  assertMoved,
  assertNotMoved,
  checkKeys,
  type Database,
  migrate,
  openDatabase,
  pendingMigrations,
} from './database/index.js';
import { type DeliveryOptions, registerAutomaticDeliveryJobs, registerDeliveries } from './deliveries/index.js';
import { registerClosedPartCheck } from './employees/check-closed-part.js';
import { EventBus } from './events/event-bus.js';
import { registerFactors } from './factors/register.js';
import { createBackground, type ErrorListener, Jobs } from './background/index.js';
import { registerSettling } from './journals/settle-journals.js';
import { registerStaleJournals } from './journals/stale-journals.js';
import { registerCompanySchemeCheck } from './ledgers/check-company-scheme.js';
import { type EncryptedColumn, KeyStore, registerKeyUpkeep } from './keys/index.js';
import { addStandardSchemes, registerStandardScheme } from './ledgers/standard-scheme.js';
import { Mailer, type MailOptions } from './mail/index.js';
import { registerTenantEnds } from './operators/end-work.js';
import { registerAuthorizationEnds } from './oauth/end-authorizations.js';
import type { OutboundSettings } from './outbound/checked-lookup.js';
import { registerLooksAgain } from './plans/look-again.js';
import { registerNoticeRounds } from './notices/notice-rounds.js';
import { erasureFile, erasureFileName } from './privacy/record-erasure.js';
import { repeatErasures } from './privacy/repeat-erasures.js';
import { registerRetention } from './retention/retention-rounds.js';
import { registerYearlyReviews } from './reviews/yearly-reviews.js';
import { registerEndingCheck } from './runs/check-ending.js';
import { type KeyOptions, loadKeys, readCipher, readSigningFile, type Secrets } from './secrets/index.js';
import { registerSessionEnds } from './sessions/end-sessions.js';
import { tenantCreated } from './tenants/events.js';
import { registerMailSender } from './tenants/mail-sender.js';
import { registerWebhookWork } from './webhooks/webhook-work.js';

export interface AppOptions extends KeyOptions, MailOptions {
  /** `sqlite:./data/loonpoort.db` or a path. */
  databaseUrl: string;
  /** Refuses statements that do not name the tenant they are for: see `DatabaseOptions`. */
  checkTenants?: boolean;
  /** The port that is listened on, 0 for a free one. */
  port: number;
  /** The address at which browsers find the service; `http://localhost:PORT` where none is given. */
  baseUrl?: string;
  defaultTenant?: string;
  trustProxy?: boolean;
  /** The roles of which a new tenant asks a second factor, until it says otherwise; administrators and accountants. */
  factorRoles?: Role[];
  /** How long a code of an app works after the 30 seconds that it is shown, up to 30; 0. */
  totpGraceSeconds?: number;
  /** The registrations, by package, under which packages know this service. */
  packages?: Record<string, PackageApp>;
  webhooks?: OutboundSettings;
  providers?: OutboundSettings;
  /** Says how journals are brought to packages; to the packages themselves where it is left out. */
  deliveries?: DeliveryOptions;
  /** Milliseconds between looks for work that has become due; 1000. */
  pollMs?: number;
  /** Is called after each failed attempt to do a job, such as a mail that could not leave. */
  onJobError?: ErrorListener;
  now?: () => Date;
}

/** Columns that hold envelopes. One that is not named here would be lost when its key is replaced. */
export const encryptedColumns: readonly EncryptedColumn[] = [
  { table: 'integrations', column: 'secrets' },
  { table: 'factors', column: 'secret' },
  { table: 'factor_enrolments', column: 'secret' },
  { table: 'jobs', column: 'payload' },
  { table: 'webhooks', column: 'secret' },
  { table: 'webhooks', column: 'former_secret', purpose: 'webhooks.formerSecret' },
  { table: 'connections', column: 'tokens', id: 'integration_id' },
  { table: 'pending_connections', column: 'secret', id: 'state_hash' },
  { table: 'oauth_states', column: 'payload' },
  { table: 'sign_in_providers', column: 'client_secret' },
  { table: 'provider_sign_ins', column: 'secret' },
  { table: 'operator_keys', column: 'body', tenant: "''", id: "operator_id || ' ' || key" },
  { table: 'signing_keys', column: 'private_key', tenant: "''" },
];

/** A database that stays open keeps the process of a start that failed from ending. */
export async function closingOnError<T>(database: Database, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Opens the database, and changes nothing: neither it nor the keys.
 *
 * @returns the changes of its tables that it has yet to have
 * @throws KeyError for keys that are weak, unreadable or not those of the database; Error for a newer database
 */
export async function openChecked(options: AppOptions): Promise<{ database: Database; pending: string[] }> {
  // A mistake in them is told before the database is opened.
  readCipher(options);
  readSigningFile(options.dataDir);
  assertNotMoved(options.databaseUrl);
  const database = await openDatabase(options.databaseUrl, { checkTenants: options.checkTenants });
  return closingOnError(database, async () => {
    await assertMoved(database);
    const pending = await pendingMigrations(database);
    await checkKeys(database, () => readCipher(options), encryptedColumns);
    return { database, pending };
  });
}

/**
 * Brings the tables up to date, with what notes changes of them, so that a start finds nothing to change.
 *
 * @returns names of the migrations that were run
 */
export async function updateTables(database: Database): Promise<string[]> {
  const run = await migrate(database);
  await database.engine.watch(auditChanges, auditTriggers());
  return run;
}

/** Makes what the handlers and the commands work with, without HTTP. */
export async function createApp(options: AppOptions): Promise<App> {
  const { database } = await openChecked(options);
  return closingOnError(database, async () => {
    await migrate(database);
    await addStandardSchemes(database);
    const secrets = loadKeys(options);
    const now = options.now ?? (() => new Date());
    const keyStore = await KeyStore.open({ database, cipher: secrets.cipher, now, dataDir: options.dataDir });
    const app = assemble(keyStore, secrets, options);
    await registerAudit(app);
    app.services.set(erasureFile, join(options.dataDir, erasureFileName));
    await repeatErasures(app);
    return app;
  });
}

function assemble(keyStore: KeyStore, { cipher, passwords }: Secrets, options: AppOptions): App {
  const { database, now } = keyStore;
  const { pollMs, onJobError: onError } = options;
  const background = createBackground(database, { now, pollMs, onError });
  const jobs = new Jobs({ background, database, cipher, refreshKeys: () => keyStore.refresh(), now, onError });
  const settings: Settings = {
    baseUrl: new URL(options.baseUrl ?? `http://localhost:${options.port}`),
    defaultTenant: options.defaultTenant,
    issuer: 'loonpoort',
    trustProxy: options.trustProxy ?? false,
    factorRoles: options.factorRoles ?? ['administrator', 'accountant'],
    totpGraceSeconds: options.totpGraceSeconds ?? 0,
    packages: options.packages,
    webhooks: options.webhooks,
    providers: options.providers,
  };
  const mailer = new Mailer({ ...options, jobs, now });
  const app: App = {
    database,
    cipher,
    keyStore,
    keys: keyStore.signing,
    passwords,
    events: new EventBus(),
    background,
    jobs,
    services: new Services(),
    mailer,
    settings,
    now,
  };
  // These stand in the order of the rooms: what refuses a change comes before what follows from it.
  registerKeyUpkeep(background, keyStore, encryptedColumns);
  app.events.subscribe(tenantCreated, (trx, { tenantId }) => keyStore.addTenantKey(trx, tenantId));
  registerMailSender(app);
  registerClosedPartCheck(app);
  registerEndingCheck(app);
  registerCompanySchemeCheck(app);
  registerStaleJournals(app);
  registerSettling(app);
  registerInvitationJobs(app);
  registerResetJobs(app);
  registerFirmLogins(app);
  registerFactors(app);
  registerSessionEnds(app);
  registerFirmClients(app);
  registerAuthorizationEnds(app);
  registerStandardScheme(app);
  registerTenantEnds(app);
  registerWebhookWork(app);
  registerHealthNotices(app);
  registerDeliveries(app, { onError, ...options.deliveries });
  registerAutomaticDeliveryJobs(app);
  registerLooksAgain(app);
  registerRetention(app);
  registerYearlyReviews(app);
  registerNoticeRounds(app);
  return app;
}
