import type { Language } from '../contract/text.js';
import { createApp } from '../create-app.js';
import { createMonitor } from '../health/monitor.js';
import { createLog, logAttempts } from '../log.js';
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
    const app = await createApp({ ...settings, onJobError: logAttempts(log) });
    const monitor =
      options.monitor && createMonitor(app, undefined, { ...options.monitor, folder: diskFolder(settings) });
    const stop = async (): Promise<void> => {
      await app.background.stop();
      await app.database.close();
      await monitor?.http.stop();
    };
    try {
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
