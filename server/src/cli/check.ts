import { existsSync } from 'node:fs';
import type { Language } from '../contract/text.js';
import { databasePath } from '../database/index.js';
import { readCipher } from '../secrets/index.js';
import { openChecked } from '../create-app.js';
import { readTelemetrySettings } from '../telemetry/index.js';
import { checkAddresses } from '../tenants/check-addresses.js';
import type { Options } from './options.js';
import { serverOptions } from './server-options.js';
import { cliTexts } from './texts.js';

/** Says whether `start` with the same settings would do, and changes nothing. */
export const check =
  (language: Language) =>
  async (options: Options): Promise<void> => {
    const words = cliTexts[language];
    const settings = serverOptions(options);
    readTelemetrySettings(process.env);
    const { baseUrl, databaseUrl, defaultTenant } = settings;
    const path = databasePath(databaseUrl);
    if (path !== undefined && !existsSync(path)) {
      readCipher(settings);
      say(words.checkedNew);
      return;
    }
    const { database, pending } = await openChecked(settings);
    try {
      const isNew = pending.length > 0;
      if (baseUrl && !isNew) await checkAddresses({ database, settings: { baseUrl: new URL(baseUrl), defaultTenant } });
      say(`${words.checked} ${isNew ? words.changes(pending.length) : words.upToDate}`);
    } finally {
      await database.close();
    }
  };

const say = (text: string): void => void process.stdout.write(`${text}\n`);
