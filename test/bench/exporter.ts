/**
 * A process of its own that exports a tenant and throws the ZIP away: `exporter.ts DATABASE TENANT`. Tells on its output
 * how large the ZIP was, and the most memory that it used in all.
 */
import { openDatabase } from '@loonpoort/server/database/index.js';
import { startExport } from '@loonpoort/server/operators/export-tenant.js';
import { commandOperator } from '@loonpoort/server/operators/operator.js';
import type { App } from '@loonpoort/server/app.js';
import { peakMemory } from '../harness/peak-memory.js';

const [path, tenantId] = process.argv.slice(2) as [string, string];
const database = await openDatabase(path);
const { stream } = await startExport({ database, now: () => new Date() } as App, commandOperator, tenantId);
let bytes = 0;
for await (const chunk of stream as AsyncIterable<Buffer>) bytes += chunk.length;
process.stdout.write(JSON.stringify({ zip: bytes / 1e6, megabytes: Math.round(peakMemory() / 1e6) }));
await database.close();
