/**
 * The figures of README.md: `npm run bench` measures them in one run on one machine, prints them, and writes them to
 * `test/bench/figures.json`. Only ratios are worth quoting; absolute numbers belong to the machine.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { deliveries } from './deliveries.js';
import { journals } from './journals.js';
import { routes } from './routes.js';
import { search } from './search.js';
import { sizes } from './sizes.js';

const figures = {
  measuredOn: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
  routes: await routes(),
  search: await search(),
  journals: journals(),
  deliveries: await deliveries(),
  sizes: await sizes(),
};
await writeFile(new URL('figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);

for (const { route, ratio, bar, requestsPerSecond, bare, p99 } of figures.routes) {
  console.log(`${route}: ${ratio.toFixed(2)} of a bare route (at least ${bar}); ${requestsPerSecond} against ${bare} requests/s, p99 ${p99} ms`);
}
for (const { companies, p50, p99 } of figures.search.sizes) {
  console.log(`search among ${companies} companies: p50 ${p50} ms, p99 ${p99} ms`);
}
console.log(`p99 at a million is ${figures.search.ratio.toFixed(2)} times that at a hundred (at most 3)`);
for (const { format, linesPerSecond, heapGrowth } of figures.journals.formats) {
  console.log(`${format}: ${linesPerSecond} lines of a run made and written in a second (at least ${figures.journals.bar}); the heap grew ${heapGrowth} MB`);
}
for (const { package: key, answer, calls, ratio, bar, ratioToPosting, ours } of figures.deliveries) {
  const most = bar === null ? '' : ` (at most ${bar})`;
  console.log(`${key}, answering in ${answer} ms: ${ours} ms per journal, ${ratio.toFixed(2)} times its ${calls} bare calls${most}, ${ratioToPosting.toFixed(2)} times the posting alone`);
}
for (const { name, bytes, limit } of figures.sizes) console.log(`${name}: ${bytes} of ${limit} bytes`);
