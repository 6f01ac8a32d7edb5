import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { App } from '../app.js';
import { inLanguage } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { importReturn } from '../returns/import-return.js';
import { MessageError } from '../returns/messages/message-error.js';
import { type ImportOptions, tenantOf } from './import.js';
import { cliTexts } from './texts.js';
import { withApp } from './with-app.js';

/** Brings in files one by one: what is wrong with one keeps out no other. */
export const importReturnsCommand =
  (language: Language) =>
  (files: string[], options: ImportOptions): Promise<void> =>
    withApp(options, async (app) => {
      const tenantId = await tenantOf(app, options.tenant, language);
      let refused = 0;
      for (const file of files) if (!(await importFile(app, tenantId, file, language))) refused++;
      if (refused === 0) return;
      process.exitCode = 1;
      process.stderr.write(`${cliTexts[language].filesRefused(refused, files.length)}\n`);
    });

async function importFile(app: App, tenantId: string, file: string, language: Language): Promise<boolean> {
  const all = { sql: '1 = 1', bindings: [] };
  try {
    const { companyName, periods } = await importReturn(app, tenantId, createReadStream(file), all, language);
    for (const { outcome, periodText } of periods)
      process.stdout.write(
        `${basename(file)}: ${companyName}, ${periodText}: ${labels.WageTaxReturnOutcome[outcome][language]}\n`,
      );
    return true;
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    const { message } = inLanguage({ pointer: '', code: error.code, values: error.values }, language);
    process.stderr.write(`${basename(file)}: ${message}\n`);
    return false;
  }
}
