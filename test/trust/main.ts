/**
 * The figures of the section "Trust" of README.md: `npm run trust` measures them in one run on one machine, prints them, and
 * writes them to `test/trust/figures.json`; `npm run trust -- kills revoke` measures these alone and keeps the others,
 * each with where and when it was measured. It ends with code 1 where one that was measured misses its bar, or a control
 * finds nothing.
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

/** Where and when a part was measured. */
interface Measured {
  on: string;
  node: string;
  machine: string;
  /** Processes that wanted a processor at the end, on average over 15 minutes: above the number of cores it was shared. */
  load: number;
}

type Kept = Partial<TrustFigures> & { measured?: Record<string, Measured> };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}

const file = new URL('figures.json', import.meta.url);
const kept = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Kept;
const figures: Record<string, unknown> = {};
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`${name} …`);
  figures[name] = await part();
  const measured: Measured = {
    on: new Date().toISOString().slice(0, 10),
    node: process.version,
    machine: `${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
    load: Math.round(loadavg()[2]! * 10) / 10,
  };
  // Written at once: a part that fails takes nothing of those before it along.
  Object.assign(kept, { [name]: figures[name], measured: { ...kept.measured, [name]: measured } });
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
}

const rows = table(figures as Partial<TrustFigures>);
for (const { figure, measured, bar, isMet } of rows)
  console.log(`${isMet ? '  ' : '✘ '}${figure}: ${measured}${bar && ` (${bar})`}`);
if (rows.some(({ isMet }) => !isMet)) process.exitCode = 1;
process.exit();
