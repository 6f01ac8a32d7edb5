import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import type { App } from '../app.js';
import { type ScheduledBackups, scheduleBackups } from '../backups/index.js';
import type { Language } from '../contract/text.js';
import { databasePath, onlyOfFiles } from '../database/index.js';
import { addDemoBookkeeping, demoBookkeepingPath, demoPackages } from '../demo/bookkeeping/index.js';
import { addMailPage } from '../demo/mail-page.js';
import { demoLogins, seedDemo } from '../demo/index.js';
import { createMonitor, type Monitor, watchHealth } from '../health/monitor.js';
import { addPortal } from '../http/pages.js';
import { addReference } from '../http/reference.js';
import { readKeys } from '../secrets/index.js';
import { addSecurityTxt } from '../http/security-txt.js';
import { createLog, logAttempts } from '../log.js';
import { createService, type Service } from '../server.js';
import { startTelemetry } from '../telemetry/index.js';
import { checkAddresses } from '../tenants/check-addresses.js';
import { backupTexts } from './backup-texts.js';
import type { Options } from './options.js';
import { inColumns } from './print-table.js';
import { diskFolder, serverOptions } from './server-options.js';
import { startTexts } from './start-texts.js';
import { stopOnSignals } from './stop-on-signals.js';

export const start =
  (language: Language) =>
  async (options: Options): Promise<void> => {
    const { portal } = options;
    if (portal && !existsSync(portal)) throw new Error(startTexts[language].noPortal(portal));
    const settings = serverOptions(options);
    if (options.backupDir !== undefined && databasePath(settings.databaseUrl) === undefined) throw onlyOfFiles();
    const log = createLog(options.logLevel ?? 'warn');
    const telemetry = await startTelemetry(process.env, log);
    const service = await createService({ ...settings, onJobError: logAttempts(log) });
    const backups = backupsOf(service.app, log, options);
    const folder = diskFolder(settings);
    let monitor: Monitor | undefined;
    const stop = async (): Promise<void> => {
      await backups?.stop();
      await telemetry?.stopMetrics();
      await service.stop();
      await telemetry?.stop();
      await monitor?.http.stop();
    };
    let isFilled: boolean;
    try {
      telemetry?.traceCalls(service.http);
      if (options.monitor || telemetry) {
        const health = watchHealth(service.app, service.http, { folder, backups });
        await telemetry?.exportMetrics(health.metrics);
        monitor = options.monitor && createMonitor(health, service.http, options.monitor);
      }
      isFilled = await serve(service, options);
      await monitor?.http.start();
      backups?.start();
    } catch (error) {
      // What is open would keep the process from ending.
      await stop();
      throw error;
    }
    stopOnSignals({ monitor, drainSeconds: options.drainSeconds, stop });
    announce(options, service.app.settings.baseUrl, isFilled, language);
  };

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

/** Serves what the options ask for. @returns whether the demo's data was put into an empty database */
async function serve({ app, http, start }: Service, options: Options): Promise<boolean> {
  await checkAddresses(app);
  const isFilled = options.demo ? await seedDemo(app) : false;
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
  return isFilled;
}

function announce(options: Options, { origin }: URL, isFilled: boolean, language: Language): void {
  const words = startTexts[language];
  const places: [name: string, path: string][] = [];
  if (options.portal && !options.headless) places.push([words.portal, '/']);
  if (!options.headless) places.push([words.reference, '/reference']);
  if (options.demo && !options.smtpUrl) places.push([words.mail, '/mail']);
  if (options.demo) places.push([words.bookkeeping, demoBookkeepingPath]);
  const lines = [words.ready(origin), '', ...indented(places.map(([name, path]) => [name, `${origin}${path}`]))];
  if (options.demo) {
    const logins = demoLogins.map(({ email, password, description }) => [email, password, description[language]]);
    lines.push('', isFilled ? `${words.filled} ${words.logins}` : words.logins, '', ...indented(logins));
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

const indented = (rows: readonly (readonly string[])[]): string[] => inColumns(rows).map((line) => `  ${line}`);
