/**
 * A process of its own that rotates a tenant's data key or makes a backup, as the commands do:
 * `maintain.ts DATADIR keys TENANT`, `maintain.ts DATADIR backup`. Tells on its output how much it did, and how fast.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createApp } from '@loonpoort/server';
import { makeBackup } from '@loonpoort/server/backups/index.js';
import { encryptedColumns } from '@loonpoort/server/create-app.js';
import { rotateDataKeys } from '@loonpoort/server/keys/index.js';

const [dataDir, kind, tenantId] = process.argv.slice(2) as [string, 'keys' | 'backup', string | undefined];
const app = await createApp({
  dataDir,
  databaseUrl: join(dataDir, 'loonpoort.db'),
  port: 0,
  from: 'Loonpoort <loon@voorbeeld.nl>',
});

/** Before the first part a new key waits until every process knows it: that is no work. */
async function rotate() {
  const progress: { count: number; at: number }[] = [];
  const { envelopes } = await rotateDataKeys(app.keyStore, encryptedColumns, {
    ...(tenantId !== undefined && { tenantId }),
    onProgress: (count) => progress.push({ count, at: performance.now() }),
  });
  const [first, last] = [progress[0]!, progress.at(-1)!];
  return { rows: envelopes, perSecond: Math.round(((last.count - first.count) * 1000) / (last.at - first.at)) };
}

async function backUp() {
  const from = performance.now();
  const { bytes } = await makeBackup(app.database, join(dataDir, 'copy.db.enc'), randomBytes(32));
  const megabytes = bytes / 1_000_000;
  return { megabytes: Math.round(megabytes), perSecond: Math.round((megabytes * 1000) / (performance.now() - from)) };
}

process.stdout.write(JSON.stringify(await (kind === 'keys' ? rotate() : backUp())));
await app.database.close();
