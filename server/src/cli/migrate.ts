import { existsSync } from 'node:fs';
import type { Language } from '../contract/text.js';
import { databasePath, openDatabase, pendingMigrations } from '../database/index.js';
import { updateTables } from '../create-app.js';
import { moveTexts } from './move-texts.js';
import type { Options } from './options.js';
import { serverOptions } from './server-options.js';
import { cliTexts } from './texts.js';

/**
 * Brings the tables up to date without starting, and needs no keys: the owner of the tables runs it, on whichever
 * machine, where the server may not change them.
 */
export const migrateCommand =
  (language: Language) =>
  async ({ dryRun = false, ...options }: Options & { dryRun?: boolean }): Promise<void> => {
    const { databaseUrl } = serverOptions(options);
    const path = databasePath(databaseUrl);
    if (dryRun && path !== undefined && !existsSync(path)) return say(cliTexts[language].checkedNew);
    const database = await openDatabase(databaseUrl);
    try {
      const names = dryRun ? await pendingMigrations(database) : await updateTables(database);
      for (const name of names) say(`  ${name}`);
      say(moveTexts[language].migrated(names.length, dryRun));
    } finally {
      await database.close();
    }
  };

const say = (text: string): void => void process.stdout.write(`${text}\n`);
