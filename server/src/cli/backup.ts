import { join } from 'node:path';
import { verifyChain } from '../audit/verify-chain.js';
import { backupName, makeBackup, restoreBackup } from '../backups/index.js';
import { checkKeys, type Database, databasePath } from '../database/index.js';
import { erasureFileName } from '../privacy/record-erasure.js';
import { missingErasures } from '../privacy/repeat-erasures.js';
import { encryptionKeyFile, readCipher, readKeys } from '../secrets/index.js';
import { encryptedColumns, openChecked } from '../server.js';
import { type Options, serverOptions } from './options.js';

/** Writes a backup of a database that may be in use, and changes nothing in it. */
export async function backupCommand(file: string | undefined, options: Options): Promise<void> {
  const [key] = options.backupKeyFile ? readKeys(options.backupKeyFile) : [];
  const settings = serverOptions(options);
  const { database } = await openChecked(settings);
  try {
    const path = file ?? join('.', backupName(new Date(), key !== undefined));
    const { tables, rows, bytes } = await makeBackup(database, path, key);
    say(`${path}: ${rows} rows of ${tables} tables, ${(bytes / 1e6).toFixed(1)} MB, read back and whole.`);
    if (!key) say(plainWarning);
    say(
      `The encryption key is not in it: keep a copy of ${settings.key ? 'LOONPOORT_KEY' : encryptionKeyFile(settings)} elsewhere.`,
    );
  } finally {
    await database.close();
  }
}

/** Secrets are sealed in it; names, wages and the rest are not. */
export const plainWarning =
  'It is not encrypted: whoever has it reads names and wages. Give a key with --backup-key-file (BACKUP_KEY_FILE); make one with: openssl rand -base64 32';

export async function restoreCommand(
  file: string,
  { replace, ...options }: Options & { replace?: boolean },
): Promise<void> {
  const settings = serverOptions(options);
  const to = databasePath(settings.databaseUrl);
  let erased = 0;
  const { tables, rows, aside, pending } = await restoreBackup(file, {
    to,
    keys: options.backupKeyFile ? readKeys(options.backupKeyFile) : [],
    replace: replace ?? false,
    check: async (database) => {
      await checkKeys(database, readCipher(settings), encryptedColumns);
      await checkAudit(database);
      erased = (await missingErasures(database, join(settings.dataDir, erasureFileName))).length;
    },
  });
  say(
    `${to}: ${rows} rows of ${tables} tables. The backup is whole, its audit untouched, and the encryption key opens its secrets.`,
  );
  if (aside !== undefined) say(`The database that was there is ${aside}.`);
  if (erased > 0)
    say(
      `${erased === 1 ? '1 person whose data was erased on request is' : `${erased} people whose data was erased on request are`} back in it: the next start erases them again.`,
    );
  if (pending > 0) say('It is of an older version: the next start changes its tables.');
  say(
    'What happened after the backup is gone from it. Before you start the server, look in the bookkeeping packages for journals that were sent since: those would go out again.',
  );
}

/** @throws Error that names the first entry of the audit that is not as it was written */
async function checkAudit(database: Database): Promise<void> {
  if ((await database.rows("SELECT 1 FROM sqlite_master WHERE name = 'audit_chains'")).length === 0) return;
  for (const { id, slug } of await database.rows<{ id: string; slug: string }>('SELECT id, slug FROM tenants')) {
    const { fault } = await verifyChain(database, id);
    if (fault)
      throw new Error(`The audit of ${slug} was touched: entry ${fault.seq} is ${fault.fault}. Take another backup.`);
  }
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
