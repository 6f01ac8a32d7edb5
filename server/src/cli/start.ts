import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { App } from '../app.js';
import { type ScheduledBackups, scheduleBackups } from '../backups/index.js';
import { databasePath } from '../database/index.js';
import { addDemoBookkeeping, demoBookkeepingPath, demoPackages } from '../demo/bookkeeping/index.js';
import { addMailPage } from '../demo/mail-page.js';
import { demoLogins, seedDemo } from '../demo/index.js';
import { createMonitor } from '../health/monitor.js';
import { addPortal } from '../http/pages.js';
import { addReference } from '../http/reference.js';
import { readKeys } from '../secrets/index.js';
import { addSecurityTxt } from '../http/security-txt.js';
import { createLog, logAttempts } from '../log.js';
import { createService, type Service } from '../server.js';
import { checkAddresses } from '../tenants/check-addresses.js';
import { backupTexts } from './backup-texts.js';
import { type Options, serverOptions } from './options.js';

export async function start(options: Options): Promise<void> {
  const { portal } = options;
  if (portal && !existsSync(portal)) throw new Error(`${portal} does not exist; run npm run build first`);
  const settings = serverOptions(options);
  const log = createLog(options.logLevel ?? 'warn');
  const service = await createService({ ...settings, onJobError: logAttempts(log) });
  const backups = backupsOf(service.app, log, options);
  const folder = dirname(databasePath(settings.databaseUrl));
  const monitor = options.monitor && createMonitor(service.app, service.http, { ...options.monitor, folder, backups });
  const stop = async (): Promise<void> => {
    await backups?.stop();
    await service.stop();
    await monitor?.http.stop();
  };
  try {
    await serve(service, options);
    await monitor?.http.start();
    backups?.start();
  } catch (error) {
    // What is open would keep the process from ending.
    await stop();
    throw error;
  }
  process.once('SIGINT', () => void stop().then(() => process.exit(0)));
  process.once('SIGTERM', () => {
    monitor?.drain();
    // Who balances the load notices that it is not ready, and sends its calls elsewhere.
    void wait((options.drainSeconds ?? 0) * 1000)
      .then(stop)
      .then(() => process.exit(0));
  });
}

function backupsOf(
  { database, now }: App,
  log: Logger,
  { backupDir: folder, backupMinutes = 15, backupKeep: keep = 96, backupKeyFile }: Options,
): ScheduledBackups | undefined {
  if (folder === undefined) return undefined;
  const [key] = backupKeyFile ? readKeys(backupKeyFile) : [];
  if (!key) log.warn(`Backups go to ${folder}. ${backupTexts.en.plain}`);
  const onError = (error: unknown): void => log.error({ err: error }, 'The backup failed');
  return scheduleBackups(database, { folder, everyMinutes: backupMinutes, keep, key }, { now, onError });
}

async function serve({ app, http, start }: Service, options: Options): Promise<void> {
  await checkAddresses(app);
  const filled = options.demo ? await seedDemo(app) : false;
  if (options.demo && app.mailer.recorded) addMailPage(http, app);
  if (options.securityContact) addSecurityTxt(http, app, options.securityContact);
  if (options.demo) addDemoBookkeeping(http, app, options.dataDir);
  if (!options.headless) {
    addReference(http);
    if (options.portal) await addPortal(http, options.portal);
  }
  await start();
  // The demo's package is on this server, of which the port may be known only now.
  const { settings } = app;
  if (options.demo) settings.packages = { ...demoPackages(settings.baseUrl.origin), ...settings.packages };
  announce(options, settings.baseUrl, filled);
}

function announce(options: Options, url: URL, filled: boolean): void {
  const lines = [`Loonpoort is ready at ${url.origin}`, ''];
  if (!options.headless) {
    if (options.portal) lines.push(`  Portal         ${url.origin}/`);
    lines.push(`  API reference  ${url.origin}/reference`);
  }
  if (options.demo && !options.smtpUrl) lines.push(`  Sent mail      ${url.origin}/mail`);
  if (options.demo) {
    lines.push(`  Bookkeeping    ${url.origin}${demoBookkeepingPath}`);
    lines.push('', filled ? 'The database was empty and holds demo data now. Demo logins:' : 'Demo logins:', '');
    const width = Math.max(...demoLogins.map(({ email }) => email.length));
    const words = Math.max(...demoLogins.map(({ password }) => password.length));
    for (const { email, password, description } of demoLogins) {
      lines.push(`  ${email.padEnd(width)}  ${password.padEnd(words)}  ${description}`);
    }
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
