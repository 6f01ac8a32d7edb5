/**
 * Replaces the encryption key and all data keys of a folder, or finishes what an earlier run began, and says when it
 * begins each and when it is done. Run by rotation.test.ts, which kills it.
 */
import { writeSync } from 'node:fs';
import { rotateDataKeys, rotateEncryptionKey } from '@loonpoort/server/keys/index.js';
import { columns, openStore } from './store.js';

const [dataDir, url] = process.argv.slice(2) as [string, string];
const store = await openStore(dataDir, { url });
writeSync(1, 'begin\n');
await rotateEncryptionKey(store, columns, { dataDir });
await rotateDataKeys(store, columns);
writeSync(1, 'done\n');
await store.database.close();
