import { existsSync } from 'node:fs';
import { databasePath } from '../database/index.js';
import { readCipher } from '../secrets/index.js';
import { openChecked } from '../server.js';
import { checkAddresses } from '../tenants/check-addresses.js';
import { type Options, serverOptions } from './options.js';

/** Says whether `start` with the same settings would do, and changes nothing. */
export async function check(options: Options): Promise<void> {
  const settings = serverOptions(options);
  const { baseUrl, databaseUrl, defaultTenant } = settings;
  if (!existsSync(databasePath(databaseUrl))) {
    readCipher(settings);
    say('The settings are right. There is no database yet: the first start makes it.');
    return;
  }
  const { database, pending } = await openChecked(settings);
  try {
    const isNew = pending.length > 0;
    if (baseUrl && !isNew) await checkAddresses({ database, settings: { baseUrl: new URL(baseUrl), defaultTenant } });
    say(`The settings and the keys are right. ${isNew ? changes(pending.length) : 'The database is up to date.'}`);
  } finally {
    await database.close();
  }
}

const changes = (count: number): string =>
  `The start changes the database's tables (${count === 1 ? '1 change' : `${count} changes`}): make a backup first.`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
