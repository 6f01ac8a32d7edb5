/**
 * Breaks an area of the code in many small ways, one at a time, and sees whether its tests notice. A mutant is such a
 * break; one that no test notices is a survivor, and stands in survivors.json with the reason why it does no harm.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { areas } from './areas.js';
import { type Mutant, mutantsOf, sample } from './mutate.js';
import { Sandbox } from './sandbox.js';

interface Survivor {
  file: string;
  line: string;
  change: string;
  reason: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The least share of mutants that must be found. */
const bar = 0.9;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // `sample` takes as many mutants of each area, drawn by lot; `only` those of lines that contain its text.
  options: { sample: { type: 'string' }, only: { type: 'string', default: '' } },
});
const survivors = JSON.parse(await readFile(new URL('survivors.json', import.meta.url), 'utf8')) as Survivor[];
const isListed = (mutant: Mutant): boolean =>
  survivors.some(({ file, line, change }) => file === mutant.file && line === mutant.line && change === mutant.change);

const sandbox = await Sandbox.make(root);
process.once('SIGINT', () => void sandbox.remove().then(() => process.exit(130)));
try {
  for (const name of positionals.length ? positionals : Object.keys(areas)) await runArea(name);
} finally {
  await sandbox.remove();
}

async function runArea(name: string): Promise<void> {
  const area = areas[name];
  if (!area) throw new Error(`There is no area ${name}: choose ${Object.keys(areas).join(', ')}.`);
  const whole = await sandbox.test(area.tests, 600_000);
  if (whole.verdict !== 'passed')
    throw new Error(`The tests of ${name} fail before anything is broken:\n${whole.output}`);
  const all = (await mutantsOf(root, area.files)).filter(({ line }) => line.includes(values.only));
  const mutants = values.sample ? sample(all, Number(values.sample)) : all;
  console.log(`${name}: ${mutants.length} of ${all.length} mutants, ${seconds(whole.ms)} s per run of the tests`);

  const started = Date.now();
  const survived: Mutant[] = [];
  let timedOut = 0;
  for (const mutant of mutants) {
    const original = await readFile(new URL(mutant.file, `file://${root}`), 'utf8');
    await sandbox.write(mutant.file, mutant.source);
    const { verdict } = await sandbox.test(area.tests, whole.ms * 5 + 30_000);
    await sandbox.write(mutant.file, original);
    if (verdict === 'timed out') {
      timedOut++;
      console.log(`  timed out ${mutant.file}:${mutant.lineNumber}  ${mutant.change}`);
    }
    if (verdict === 'passed') {
      survived.push(mutant);
      console.log(
        `  ${isListed(mutant) ? 'listed' : 'SURVIVED'} ${mutant.file}:${mutant.lineNumber}  ${mutant.change}`,
      );
    }
  }
  report(name, mutants, survived, timedOut, Date.now() - started);
}

function report(name: string, mutants: Mutant[], survived: Mutant[], timedOut: number, ms: number): void {
  const found = mutants.length - survived.length;
  const share = mutants.length ? found / mutants.length : 1;
  console.log(
    `${name}: ${found} of ${mutants.length} mutants found (${(share * 100).toFixed(1)} %), ` +
      `${timedOut} of them because a test did not end, in ${seconds(ms)} s`,
  );
  const unlisted = survived.filter((mutant) => !isListed(mutant));
  if (unlisted.length > 0) {
    const entries = unlisted.map(({ file, line, change }) =>
      JSON.stringify({ file, line, change, reason: '' }, null, 2),
    );
    console.log(
      `Add a test that sees these, or the reason why they are harmless to survivors.json:\n${entries.join(',\n')}`,
    );
  }
  if (unlisted.length > 0 || share < bar) process.exitCode = 1;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
