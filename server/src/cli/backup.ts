import { join } from 'node:path';
import { verifyChain } from '../audit/verify-chain.js';
import { verifyOperators } from '../audit/verify-operators.js';
import { backupName, makeBackup, restoreBackup } from '../backups/index.js';
import type { Language } from '../contract/text.js';
import { checkKeys, type Database, databasePath, onlyOfFiles } from '../database/index.js';
import { erasureFileName } from '../privacy/record-erasure.js';
import { missingErasures } from '../privacy/repeat-erasures.js';
import { encryptionKeyFile, readCipher, readKeys } from '../secrets/index.js';
import { encryptedColumns, openChecked } from '../create-app.js';
import { backupTexts } from './backup-texts.js';
import type { Options } from './options.js';
import { serverOptions } from './server-options.js';

/** Writes a backup of a database that may be in use, and changes nothing in it. */
export const backupCommand =
  (language: Language) =>
  async (file: string | undefined, options: Options): Promise<void> => {
    const words = backupTexts[language];
    const [key] = options.backupKeyFile ? readKeys(options.backupKeyFile) : [];
    const settings = serverOptions(options);
    const { database } = await openChecked(settings);
    try {
      const path = file ?? join('.', backupName(new Date(), key !== undefined));
      const { tables, rows, bytes } = await makeBackup(database, path, key);
      say(words.written(path, rows, tables, (bytes / 1e6).toFixed(1)));
      if (!key) say(words.plain);
      say(words.keyApart(settings.key ? 'LOONPOORT_KEY' : encryptionKeyFile(settings)));
    } finally {
      await database.close();
    }
  };

export const restoreCommand =
  (language: Language) =>
  async (file: string, { replace, ...options }: Options & { replace?: boolean }): Promise<void> => {
    const words = backupTexts[language];
    const settings = serverOptions(options);
    const to = databasePath(settings.databaseUrl);
    if (to === undefined) throw onlyOfFiles();
    let erased = 0;
    const { tables, rows, aside, pending } = await restoreBackup(file, {
      to,
      keys: options.backupKeyFile ? readKeys(options.backupKeyFile) : [],
      replace: replace ?? false,
      check: async (database) => {
        await checkKeys(database, () => readCipher(settings), encryptedColumns);
        await checkAudit(database, language);
        erased = (await missingErasures(database, join(settings.dataDir, erasureFileName))).length;
      },
    });
    say(words.restored(to, rows, tables));
    if (aside !== undefined) say(words.aside(aside));
    if (erased > 0) say(words.erasedAgain(erased));
    if (pending > 0) say(words.older);
    say(words.afterwards);
  };

/** @throws Error that names the first entry of the audit that is not as it was written */
async function checkAudit(database: Database, language: Language): Promise<void> {
  if (!(await database.hasTable('audit_chains'))) return;
  for (const { id, slug } of await database.rows<{ id: string; slug: string }>('SELECT id, slug FROM tenants')) {
    const { fault } = await verifyChain(database, id);
    if (fault) throw new Error(backupTexts[language].touched(slug, fault.seq, fault.fault));
  }
  // A backup of an older version has no chain of it.
  if (!(await database.hasTable('operator_chain'))) return;
  const { fault } = await verifyOperators(database);
  if (fault) throw new Error(backupTexts[language].touched(backupTexts[language].operators, fault.seq, fault.fault));
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
