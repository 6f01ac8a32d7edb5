/**
 * A process of its own that reads the message of a return and holds it against what is booked:
 * `reconciler.ts DATABASE TENANT COMPANY FILE`. Tells on its output how long that took, how many employees differ, and
 * the most memory that it used in all.
 */
import { createReadStream } from 'node:fs';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { importReturn } from '@loonpoort/server/returns/import-return.js';
import { listReconciliationEmployees } from '@loonpoort/server/returns/list-reconciliation-employees.js';
import { listReconciliationItems } from '@loonpoort/server/returns/list-reconciliation-items.js';
import { listReconciliations } from '@loonpoort/server/returns/list-reconciliations.js';
import { peakMemory } from '../harness/peak-memory.js';

const [path, tenantId, companyId, file] = process.argv.slice(2) as [string, string, string, string];
const database = await openDatabase(path);
const app = { database, now: () => new Date() };
const start = performance.now();
await importReturn(app, tenantId, createReadStream(file), { sql: '1 = 1', bindings: [] }, 'nl');
const readMs = performance.now() - start;
// The handlers are given what a request of the bureau's administrator gives them.
const call = {
  params: { companyId, year: 2026, period: 1 },
  query: { companyId, year: 2026, period: 1, limit: 50 },
  actor: { tenantId, personId: '', login: { id: '', role: 'administrator', firmId: null, grantKind: 'all' } },
  language: 'nl',
};
const answer = async (handler: unknown): Promise<{ items: { state: string }[]; total: number }> =>
  (await (handler as (...args: unknown[]) => Promise<{ body: never }>)(call, app)).body;
const { items } = await answer(listReconciliations);
await answer(listReconciliationItems);
const { total } = await answer(listReconciliationEmployees);
const ms = performance.now() - start;
process.stdout.write(
  JSON.stringify({
    ...{ readMs: Math.round(readMs), ms: Math.round(ms), state: items[0]?.state, differing: total },
    megabytes: Math.round(peakMemory() / 1e6),
  }),
);
await database.close();
