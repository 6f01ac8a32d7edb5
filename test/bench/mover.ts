/**
 * A process of its own that moves a database: `mover.ts FILE ADDRESS`. Tells on its output how many rows there were, how long
 * each step took, whether both sides are the same, and the most memory that it used in all.
 */
import { updateTables } from '@loonpoort/server/create-app.js';
import { isSame, moveDatabase } from '@loonpoort/server/database/index.js';
import { peakMemory } from '../harness/peak-memory.js';

const [from, to] = process.argv.slice(2) as [string, string];
const began = performance.now();
const first: Record<string, number> = {};
const compared = await moveDatabase({
  from,
  to,
  update: updateTables,
  onProgress: ({ step }) => void (first[step] ??= performance.now()),
});
const seconds = (since: number, until: number): number => Math.round((until - since) / 100) / 10;
process.stdout.write(
  JSON.stringify({
    rows: compared.reduce((sum, { target }) => sum + target.rows, 0),
    copying: seconds(first.copying!, first.rebuilding!),
    seconds: seconds(began, performance.now()),
    differing: compared.filter((table) => !isSame(table)).length,
    megabytes: Math.round(peakMemory() / 1e6),
  }),
);
