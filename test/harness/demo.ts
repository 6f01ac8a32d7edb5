import { cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createService, type ServerOptions } from '@loonpoort/server';
import { seedDemo } from '@loonpoort/server/demo/index.js';

/** All processes of this run of the tests share this folder, see ava.config.js. */
const shared = process.env.LOONPOORT_TEST_DIR;

/**
 * Puts the demo's database and keys where a service will look for them. They are made once per run of the tests:
 * filling takes seconds.
 */
export async function copyDemo(options: ServerOptions): Promise<void> {
  if (!shared) return;
  const made = join(shared, 'demo');
  if (!(await exists(made))) await make(options, shared, made);
  await cp(made, options.dataDir, { recursive: true });
}

async function make(options: ServerOptions, parent: string, made: string): Promise<void> {
  const dataDir = await mkdtemp(join(parent, 'making-'));
  const service = await createService({ ...options, dataDir, databaseUrl: join(dataDir, 'loonpoort.db') });
  await seedDemo(service.app);
  await service.stop();
  await rename(dataDir, made).catch(async (error: NodeJS.ErrnoException) => {
    // Another test file was first.
    if (error.code !== 'ENOTEMPTY') throw error;
    await rm(dataDir, { recursive: true });
  });
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
