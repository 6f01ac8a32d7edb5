import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createService, type ServerOptions } from '@loonpoort/server';
import { auditChanges, auditTriggers } from '@loonpoort/server/audit/triggers.js';
import { migrate, openDatabase } from '@loonpoort/server/database/index.js';
import { seedDemo } from '@loonpoort/server/demo/index.js';
import { isOnPostgres, newDatabase, prepareTemplate } from './test-database.js';

/** All processes of this run of the tests share this folder, see ava.config.js. */
const shared = process.env.LOONPOORT_TEST_DIR;

/** What a service starts with: the demo with its keys, or the tables alone. */
export type Contents = 'demo' | 'tables';

/**
 * Puts a database where a service will look for it. Each is made once per run of the tests: filling the demo takes
 * seconds, and the migrations as long as most tests. The demo follows the clock, so each clock has its own.
 */
export async function copyPrepared(contents: Contents, options: ServerOptions): Promise<void> {
  if (!shared) return;
  if (isOnPostgres) return copyTemplate(contents, options, shared);
  const clock = contents === 'demo' && options.now ? options.now().getTime() : '';
  const made = join(shared, `${contents}${clock}`);
  if (!(await exists(made))) await make(contents, options, shared, made);
  await cp(made, options.dataDir, { recursive: true });
}

/** On a server the tables are a template, and beside it stands the folder with the keys. */
async function copyTemplate(contents: Contents, options: ServerOptions, parent: string): Promise<void> {
  if (contents === 'tables') {
    await prepareTemplate('watched', makeWatchedTables);
    options.databaseUrl = await newDatabase(options.dataDir, 'watched');
    return;
  }
  const name = `demo${options.now ? options.now().getTime() : ''}`;
  const made = join(parent, name);
  await prepareTemplate(name, async (databaseUrl) => {
    await mkdir(made);
    await makeDemo({ ...options, dataDir: made, databaseUrl });
  });
  options.databaseUrl = await newDatabase(options.dataDir, name);
  await cp(made, options.dataDir, { recursive: true });
}

/** Makes a database with the tables and nothing in them. */
export async function newMigrated(folder: string): Promise<string> {
  if (isOnPostgres) {
    await prepareTemplate('tables', makeTables);
    return newDatabase(folder, 'tables');
  }
  const url = await newDatabase(folder);
  await makeTables(url);
  return url;
}

async function make(contents: Contents, options: ServerOptions, parent: string, made: string): Promise<void> {
  const dataDir = await mkdtemp(join(parent, 'making-'));
  const databaseUrl = join(dataDir, 'loonpoort.db');
  if (contents === 'demo') await makeDemo({ ...options, dataDir, databaseUrl });
  else await makeTables(databaseUrl);
  await rename(dataDir, made).catch(async (error: NodeJS.ErrnoException) => {
    // Another test file was first.
    if (error.code !== 'ENOTEMPTY') throw error;
    await rm(dataDir, { recursive: true });
  });
}

async function makeDemo(options: ServerOptions): Promise<void> {
  const service = await createService(options);
  await seedDemo(service.app);
  await service.stop();
}

/** A server keeps the triggers too, which take a service longer to make than all the rest of its start. */
async function makeWatchedTables(url: string): Promise<void> {
  await makeTables(url);
  const database = await openDatabase(url);
  await database.engine.watch(auditChanges, auditTriggers());
  await database.close();
}

async function makeTables(url: string): Promise<void> {
  const database = await openDatabase(url);
  await migrate(database);
  await database.close();
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
