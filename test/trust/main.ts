/**
 * The figures of the section "Trust" of README.md: `npm run trust` measures them in one run on one machine, prints them, and
 * writes them to `test/trust/figures.json`; `npm run trust -- kills revoke` measures these alone and keeps the others.
 * It ends with code 1 where a bar is missed, or a control finds nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { walls } from '../bench/walls.js';
import { asvs } from './asvs.js';
import { doubles } from './doubles.js';
import { kills } from './kills.js';
import { leaks } from './leaks.js';
import { record } from './record.js';
import { revoke } from './revoke.js';
import { scanners } from './scanners.js';
import { signIns } from './sign-ins.js';
import { storage } from './storage.js';
import { table } from './table.js';
import { timing } from './timing.js';

const parts = { asvs, leaks, record, kills, doubles, storage, walls, revoke, signIns, timing, scanners };
export type TrustFigures = { [Name in keyof typeof parts]: Awaited<ReturnType<(typeof parts)[Name]>> };

const file = new URL('figures.json', import.meta.url);
const known = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<TrustFigures>;
const asked = process.argv.slice(2);
const figures: Record<string, unknown> = {};
for (const [name, part] of Object.entries(parts)) {
  const isAsked = asked.length === 0 || asked.includes(name);
  if (isAsked) console.error(`${name} …`);
  figures[name] = isAsked ? await part() : known[name as keyof TrustFigures];
}
const about = {
  measuredOn: new Date().toISOString().slice(0, 10),
  node: process.version,
  machine: `${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
  /** Processes that wanted a processor at the end, on average over 15 minutes: above the number of cores it was shared. */
  load: Math.round(loadavg()[2]! * 10) / 10,
};
await writeFile(file, `${JSON.stringify({ ...about, ...figures }, null, 2)}\n`);

const rows = table(figures as TrustFigures);
for (const { figure, measured, bar, isMet } of rows)
  console.log(`${isMet ? '  ' : '✘ '}${figure}: ${measured}${bar && ` (${bar})`}`);
if (rows.some(({ isMet }) => !isMet)) process.exitCode = 1;
process.exit();
