/**
 * The figures of README.md: `npm run bench` measures them in one run on one machine, prints them, and writes them to
 * `test/bench/figures.json`; `npm run bench -- sources schemes` measures these alone and keeps the others. Only ratios
 * are worth quoting; absolute numbers belong to the machine.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { batches } from './batches.js';
import { deliveries } from './deliveries.js';
import { exports } from './exports.js';
import { imports } from './imports.js';
import { journals } from './journals.js';
import { backup, keys, type MaintenanceFigures } from './maintenance.js';
import { move } from './move.js';
import { plans } from './plans.js';
import { returns } from './returns.js';
import { routes } from './routes.js';
import { schemes } from './schemes.js';
import { search } from './search.js';
import { sizes } from './sizes.js';
import { sources } from './sources.js';
import { walls } from './walls.js';
import { years } from './years.js';

const benches = {
  routes,
  search,
  journals,
  sources,
  schemes,
  returns,
  plans,
  batches,
  exports,
  imports,
  keys,
  backup,
  move,
  deliveries,
  walls,
  years,
  sizes,
};
type Figures = { [Name in keyof typeof benches]: Awaited<ReturnType<(typeof benches)[Name]>> };

const file = new URL('figures.json', import.meta.url);
const known = JSON.parse(await readFile(file, 'utf8')) as Figures;
const asked = process.argv.slice(2);
const measured: Record<string, unknown> = {};
for (const [name, bench] of Object.entries(benches))
  measured[name] = asked.length === 0 || asked.includes(name) ? await bench() : known[name as keyof Figures];
const figures = measured as Figures;
const about = {
  measuredOn: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
};
await writeFile(file, `${JSON.stringify({ ...about, ...figures }, null, 2)}\n`);

for (const { route, ratio, bar, requestsPerSecond, bare, p99 } of figures.routes) {
  console.log(
    `${route}: ${ratio.toFixed(2)} of a bare route (at least ${bar}); ${requestsPerSecond} against ${bare} requests/s, p99 ${p99} ms`,
  );
}
for (const { companies, p50, p99 } of figures.search.sizes) {
  console.log(`search among ${companies} companies: p50 ${p50} ms, p99 ${p99} ms`);
}
console.log(`p99 at a million is ${figures.search.ratio.toFixed(2)} times that at a hundred (at most 3)`);
for (const { format, linesPerSecond, heapGrowth } of figures.journals.formats) {
  console.log(
    `${format}: ${linesPerSecond} lines of a run made and written in a second (at least ${figures.journals.bar}); the heap grew ${heapGrowth} MB`,
  );
}
const { lines, linesSize, sourcesSize, line, slowest, bar, wholeLine, differing } = figures.sources;
console.log(
  `a line of ${lines} explained in ${line} ms, the slowest in ${slowest} (at most ${bar}), one of all employees in ${wholeLine}; ${sourcesSize} MB beside ${linesSize} MB of lines; ${differing} lines that differ from their sources`,
);
for (const { package: key, answer, calls, ratio, bar, ratioToPosting, ours } of figures.deliveries) {
  const most = bar === null ? '' : ` (at most ${bar})`;
  console.log(
    `${key}, answering in ${answer} ms: ${ours} ms per journal, ${ratio.toFixed(2)} times its ${calls} bare calls${most}, ${ratioToPosting.toFixed(2)} times the posting alone`,
  );
}
const { plans: plan } = figures;
console.log(
  `the plan of a period for ${plan.clients} clients: ${plan.plan} ms (at most ${plan.bar}) with a package that answers ${plan.questions} questions in ${plan.answerMs} ms each, ${plan.unasked} ms without asking it; a period of ${plan.runs} runs opened in ${plan.opened} ms (at most ${plan.openedBar})`,
);
const { batches: batch } = figures;
console.log(
  `${batch.journals} journals of ${batch.employees} employees made in ${batch.making} s (at most ${batch.makingBar}), and booked in ${batch.sending} s (at most ${batch.sendingBar}) by a package that answers ${batch.concurrent} at a time in ${batch.answerMs} ms`,
);
const { schemes: change } = figures;
console.log(
  `a change of a scheme with ${change.journals} journals: answered in ${change.answer} ms (at most ${change.answerBar}), settled in ${change.settled} ms (at most ${change.settledBar}), shown before in ${change.preview} ms`,
);
const { returns: declared } = figures;
console.log(
  `a return of ${declared.employees} employees: read in ${declared.readMs} ms, read and reconciled in ${declared.ms} ms (at most ${declared.bar}), within ${declared.megabytes} MB (at most ${declared.megabytesBar})`,
);
const { exports: exported } = figures;
for (const { rows, zip, megabytes } of exported.sizes) {
  console.log(`a tenant of ${rows} rows exported: a ZIP of ${zip} MB, within ${megabytes} MB`);
}
console.log(`the largest takes ${exported.growth} MB more than the smallest (at most ${exported.bar})`);
for (const { kind, lines, locked, seconds, signIns, refused, longest } of figures.imports.imports) {
  console.log(
    `${lines} lines of ${kind} imported in ${seconds} s: others waited ${locked} ms to write (at most ${figures.imports.bar} for what a bureau brings in at once); of ${signIns} sign-ins meanwhile ${refused} were refused, the longest took ${longest} ms`,
  );
}
const { keys: rotated, backup: copied } = figures;
console.log(
  `a tenant's data key rotated: ${rotated.rowsPerSecond} of ${rotated.rows} rows a second; ${describeOthers(rotated)}`,
);
console.log(
  `a backup of ${copied.megabytes} MB made with ${copied.megabytesPerSecond} MB a second; ${describeOthers(copied)}`,
);
const { move: moved } = figures;
console.log(
  `${moved.rows} rows copied to PostgreSQL in ${moved.copying} s (${moved.copiedPerSecond} a second, at least ${moved.bar}); with all indexes made and both sides compared ${moved.seconds} s (${moved.rowsPerSecond} a second), within ${moved.megabytes} MB; ${moved.differing} tables differ`,
);
for (const { what, blocked, p99, longest, seconds, statuses } of figures.walls.largest) {
  const { blockedBar, longestBar } = figures.walls;
  console.log(
    `${what}: blocked ${blocked} ms (at most ${blockedBar}), another waited ${longest} ms (at most ${longestBar}; p99 ${p99}); ${statuses.join()} within ${seconds} s`,
  );
}
for (const { years: count, runs, lists } of figures.years.sizes) {
  for (const { path, median, longest } of lists)
    console.log(
      `${path} after ${count} years of ${figures.years.companies} companies (${runs} runs): ${median} ms, the longest ${longest} (at most ${figures.years.bar})`,
    );
}
for (const { name, bytes, limit } of figures.sizes) console.log(`${name}: ${bytes} of ${limit} bytes`);

/** What others noticed of it, beside the same calls without it. */
function describeOthers({ before, during, readRatio, writeRatio }: MaintenanceFigures): string {
  return `others meanwhile: p99 of reads ${during.readP99} ms (${readRatio} times that without), of writes ${during.writeP99} ms (${writeRatio} times), the longest ${during.longest} ms (${before.longest} without); ${during.failed} of ${during.calls} failed`;
}
