import type { Language } from '../contract/text.js';
import { createApp } from '../create-app.js';
import { createMonitor, type Monitor, watchHealth } from '../health/monitor.js';
import { createLog, logAttempts } from '../log.js';
import { startTelemetry } from '../telemetry/index.js';
import { checkAddresses } from '../tenants/check-addresses.js';
import type { Options } from './options.js';
import { diskFolder, serverOptions } from './server-options.js';
import { startTexts } from './start-texts.js';
import { stopOnSignals } from './stop-on-signals.js';

/** Works in the background beside servers, and listens for nobody but the monitor. */
export const worker =
  (language: Language) =>
  async (options: Options): Promise<void> => {
    const settings = serverOptions(options);
    const log = createLog(options.logLevel ?? 'warn');
    const telemetry = await startTelemetry(process.env, log);
    const app = await createApp({ ...settings, onJobError: logAttempts(log) });
    const folder = diskFolder(settings);
    let monitor: Monitor | undefined;
    const stop = async (): Promise<void> => {
      await telemetry?.stopMetrics();
      await app.background.stop();
      await app.database.close();
      await telemetry?.stop();
      await monitor?.http.stop();
    };
    try {
      if (options.monitor || telemetry) {
        const health = watchHealth(app, undefined, { folder });
        await telemetry?.exportMetrics(health.metrics);
        monitor = options.monitor && createMonitor(health, undefined, options.monitor);
      }
      await checkAddresses(app);
      await monitor?.http.start();
      app.background.start();
    } catch (error) {
      // What is open would keep the process from ending.
      await stop();
      throw error;
    }
    stopOnSignals({ monitor, drainSeconds: options.drainSeconds, stop });
    process.stdout.write(`${startTexts[language].working}\n`);
  };
