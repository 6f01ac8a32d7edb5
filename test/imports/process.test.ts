import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import { bundleProgram } from '../harness/bundle-program.js';
import { emptyTenant, type Imports } from './app.js';

let program: string;
test.before(async () => {
  program = await bundleProgram(new URL('importer.ts', import.meta.url));
});

function start({ path, url, tenantId }: Imports, lines: number, flags: string[] = [], kind = 'companies') {
  const child = spawn(process.execPath, [...flags, program, url, path, tenantId, String(lines), kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, closed: once(child, 'close'), output: createInterface(child.stdout) };
}

sqliteTest('a process that is killed half-way leaves nothing, and the next import gets in', async (t) => {
  const imports = await emptyTenant(t);
  const { child, closed, output } = start(imports, 1_000_000);
  t.teardown(() => child.kill('SIGKILL'));
  for await (const line of output) if ((JSON.parse(line) as { lines: number }).lines >= 3000) child.kill('SIGKILL');
  t.is((await closed)[1], 'SIGKILL');
  for (const table of ['companies', 'debtors'])
    t.deepEqual(await imports.rows(`SELECT count(*) AS rows FROM ${table}`), [{ rows: 0 }]);
  t.deepEqual(await imports.rows('PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
  t.like(await imports.companies('Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n1;Een;1;Een;maand'), {
    created: 1,
    errors: [],
  });
});

test('fifty thousand lines need no more memory than some', async (t) => {
  t.timeout(180_000);
  const imports = await emptyTenant(t);
  // The rows of a file of 6 MB do not fit in this heap.
  const { child, closed, output } = start(imports, 50_000, ['--max-old-space-size=72']);
  t.teardown(() => child.kill('SIGKILL'));
  let last = '';
  const began = Date.now();
  for await (const line of output) last = line;
  t.deepEqual(await closed, [0, null]);
  const { report, peak } = JSON.parse(last) as { report: { created: number; lines: number }; peak: number };
  t.like(report, { lines: 50_000, created: 50_000 });
  t.log(`${Math.round(peak / 2 ** 20)} MB at most, ${Math.round((Date.now() - began) / 1000)} s`);
  t.true(peak < 96 * 2 ** 20);
  t.deepEqual(await imports.rows('SELECT count(*) AS rows FROM companies'), [{ rows: 50_000 }]);
});

test('a run of 10,000 employees and 20 wage codes stays under 300 MB', async (t) => {
  t.timeout(180_000);
  const imports = await emptyTenant(t);
  await imports.companies('Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode\n10;Groot;1;Groot;maand');
  const staff = Array.from(
    { length: 10_000 },
    (_, index) => `10;1;${index + 1};Sanne;Berg ${index};2020-01-01;100:50|200:50`,
  );
  await imports.employees(
    ['Debiteurnr;Bedrijfnr;Medewerkernr;Voornaam;Achternaam;In dienst;Kostenplaatsen', ...staff].join('\n'),
  );
  // Left to itself, Node.js 24 lets its heap grow for want of a reason to clear it.
  const { child, closed, output } = start(imports, 200_000, ['--max-old-space-size=160'], 'runs');
  t.teardown(() => child.kill('SIGKILL'));
  let last = '';
  const began = Date.now();
  for await (const line of output) last = line;
  t.deepEqual(await closed, [0, null]);
  const { report, rss } = JSON.parse(last) as { report: { created: number; lines: number }; rss: number };
  t.like(report, { lines: 200_000, created: 200_000, errors: [] });
  t.log(`${Math.round(rss / 2 ** 20)} MB at most, ${Math.round((Date.now() - began) / 1000)} s`);
  t.true(rss < 300 * 2 ** 20);
  t.like((await imports.rows('SELECT employees, lines, state FROM runs'))[0], {
    employees: 10_000,
    lines: 200_000,
    state: 'locked',
  });
  t.like((await imports.rows('SELECT count(*) AS rows, sum(amount) AS cents FROM run_lines'))[0], { rows: 200_000 });
});
