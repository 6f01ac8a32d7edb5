import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { copyPrepared } from './prepared.js';
import { dropDatabase, isOnPostgres } from './test-database.js';

/** Where several processes of one installation find the demo: its folder, with the keys, and its database. */
export interface Place {
  dataDir: string;
  databaseUrl: string;
}

/** Says how an installation of a test is set up; on PostgreSQL its database is made later. */
export const settingsOf = (dataDir: string) => ({
  dataDir,
  databaseUrl: isOnPostgres ? '' : join(dataDir, 'loonpoort.db'),
  host: 'localhost',
  port: 0,
  defaultTenant: 'oamkb',
  from: 'Loonpoort <geen-antwoord@voorbeeld.nl>',
  // Most tests are about something else; those of factors say whose sign-in asks one.
  factorRoles: [],
});

/** Makes a place that is gone after the test. */
export async function makePlace(t: ExecutionContext): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-'));
  const options = { ...settingsOf(dataDir), record: true };
  await copyPrepared('demo', options);
  t.teardown(async () => {
    await dropDatabase(options.databaseUrl);
    await rm(dataDir, { recursive: true, force: true });
  });
  return { dataDir, databaseUrl: options.databaseUrl };
}
