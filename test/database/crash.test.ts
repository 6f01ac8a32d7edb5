import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test } from '../harness/test.js';
import { migrate, openDatabase } from '../../server/src/database/index.js';
import { migrations } from '../../server/src/database/migrations/index.js';
import { folder } from './fixture.js';

const script = fileURLToPath(new URL('crash-writer.ts', import.meta.url));

/** Lets a child write, kills it so many milliseconds after its first report, and returns the last pair it reported. */
async function writeAndKill(filename: string, wait: number): Promise<number> {
  const child = spawn(process.execPath, ['--import=tsx', script, filename], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    // The timer does not wait for each report: then the kill would always fall at the same place in the writer's round.
    if (last === 0) setTimeout(() => child.kill('SIGKILL'), wait);
    last = Number(line);
  }
  const [, signal] = (await exited) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error('The writer ended by itself');
  return last;
}

/** The migrations in their order. */
const all = Object.keys(migrations);

test('kill -9 during writes: nothing acknowledged is lost, nothing is half done', async (t) => {
  t.timeout(120_000);
  const filename = join(folder(t), 'crash.db');
  for (let round = 0; round < 10; round++) {
    const acknowledged = await writeAndKill(filename, Math.random() * 50);
    const database = await openDatabase(filename);
    const [{ rows, last }] = (await database.rows('SELECT count(*) AS rows, max(number) AS last FROM firms')) as [
      { rows: number; last: number },
    ];
    t.true(last >= acknowledged, `${last} is there, ${acknowledged} was acknowledged`);
    t.is(rows, last, 'both rows of every pair');
    t.is(last % 2, 0);
    t.deepEqual(await database.rows('PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
    t.deepEqual(await migrate(database), []);
    await database.close();
  }
});

test('kill -9 at any moment of the first start leaves nothing that the next start minds', async (t) => {
  t.timeout(120_000);
  const filename = join(folder(t), 'start.db');
  for (const wait of [250, 400, 500, 600, 700]) {
    const child = spawn(process.execPath, ['--import=tsx', script, filename], { stdio: 'ignore' });
    const exited = once(child, 'exit');
    const timer = setTimeout(() => child.kill('SIGKILL'), wait);
    await exited;
    clearTimeout(timer);
  }
  const database = await openDatabase(filename);
  await migrate(database);
  t.deepEqual(
    await database.rows('SELECT name FROM knex_migrations'),
    all.map((name) => ({ name })),
  );
  t.deepEqual(await database.rows('PRAGMA foreign_key_check'), []);
  await database.close();
});

test('processes that start together migrate once', async (t) => {
  const filename = join(folder(t), 'together.db');
  // Fewer than the threads that wait for SQLite's locks.
  const databases = await Promise.all(Array.from({ length: 3 }, () => openDatabase(filename)));
  const runs = await Promise.all(databases.map((each) => migrate(each)));
  t.deepEqual(runs.flat(), all);
  for (const database of databases) await database.close();
});
