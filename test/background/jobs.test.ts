import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Database } from '../../server/src/database/index.js';
import type { JobsOptions } from '@loonpoort/server/background/index.js';
import { Cipher } from '../../server/src/secrets/index.js';
import { addTenant, testDatabase } from '../database/fixture.js';
import { OwnJobs } from './own-jobs.js';

const key = randomBytes(32);

interface World {
  database: Database;
  tenantId: string;
  clock: { time: number };
  jobs: OwnJobs;
  /** The same in another process. */
  again(options?: Partial<JobsOptions>): OwnJobs;
  rows(): Promise<{ state: string; attempts: number; payload: string; last_error: string | null }[]>;
}

async function world(t: ExecutionContext, options: Partial<JobsOptions> = {}): Promise<World> {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const clock = { time: Date.parse('2026-11-22T10:00:00Z') };
  const again = (more: Partial<JobsOptions> = {}) =>
    new OwnJobs({ database, cipher: new Cipher([key]), now: () => new Date(clock.time), ...options, ...more });
  const rows: World['rows'] = () => database.rows('SELECT state, attempts, payload, last_error FROM jobs ORDER BY id');
  return { database, tenantId, clock, jobs: again(), again, rows };
}

const seconds = (count: number) => count * 1000;
const hours = (count: number) => seconds(count * 3600);

test('a job runs once its transaction is committed, with its payload', async (t) => {
  const { database, tenantId, jobs, rows } = await world(t);
  const done = new Promise<unknown>((resolve) => {
    jobs.handle('greet', async ({ payload, attempt }) => resolve({ payload, attempt }));
  });
  jobs.start();
  t.teardown(() => jobs.stop());
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'greet', { name: 'Jan' }));
  t.deepEqual(await done, { payload: { name: 'Jan' }, attempt: 1 });
  await jobs.stop();
  t.deepEqual(await rows(), [{ state: 'done', attempts: 1, payload: '', last_error: null }]);
});

test('no job comes of a transaction that is undone', async (t) => {
  const { database, tenantId, jobs, rows } = await world(t);
  jobs.handle('greet', async () => t.fail());
  await t.throwsAsync(
    database.transaction(async (trx) => {
      await jobs.enqueue(trx, tenantId, 'greet', {});
      throw new Error('undo');
    }),
  );
  await jobs.runDue();
  t.deepEqual(await rows(), []);
});

test('the payload cannot be read in the database', async (t) => {
  const { database, tenantId, jobs, rows } = await world(t);
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'mail', { link: 'https://example.nl/#canary' }));
  const [row] = await rows();
  t.regex(row?.payload ?? '', /^v1\./);
  t.false(JSON.stringify(await database.rows('SELECT * FROM jobs')).includes('canary'));
});

test('a failing job is tried again after 5 s, 30 s, 2 min, 10 min and then each hour, for 72 hours', async (t) => {
  const errors: unknown[] = [];
  const { database, tenantId, clock, jobs, rows } = await world(t, { onError: (error) => errors.push(error) });
  const start = clock.time;
  const tries: number[] = [];
  jobs.handle('flaky', async () => {
    tries.push((clock.time - start) / 1000);
    throw new Error('down');
  });
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'flaky', {}));
  for (const wait of [0, 5, 30, 120, 600, 3600, 3600]) {
    clock.time += seconds(wait) - 1;
    await jobs.runDue();
    clock.time += 1;
    await jobs.runDue();
  }
  t.deepEqual(tries.map(Math.round), [0, 5, 35, 155, 755, 4355, 7955]);
  t.like((await rows())[0], { state: 'ready', attempts: 7, last_error: 'down' });
  while (clock.time < start + hours(73)) {
    clock.time += hours(1);
    await jobs.runDue();
  }
  t.like((await rows())[0], { state: 'failed', last_error: 'down' });
  t.true((tries.at(-1) as number) > hours(70) / 1000 && (tries.at(-1) as number) <= hours(72) / 1000);
  t.is(errors.length, tries.length);
});

test('a job that succeeds later is done', async (t) => {
  const { database, tenantId, clock, jobs, rows } = await world(t);
  let down = true;
  jobs.handle('flaky', async () => {
    if (down) throw new Error('down');
  });
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'flaky', {}));
  await jobs.runDue();
  down = false;
  await jobs.runDue();
  t.like((await rows())[0], { state: 'ready' }, 'not before its time');
  clock.time += seconds(5);
  await jobs.runDue();
  t.like((await rows())[0], { state: 'done', attempts: 2, last_error: null });
});

test('a job for later waits for its time', async (t) => {
  const { database, tenantId, clock, jobs, rows } = await world(t);
  jobs.handle('later', async () => undefined);
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'later', {}, new Date(clock.time + hours(1))));
  await jobs.runDue();
  t.like((await rows())[0], { state: 'ready', attempts: 0 });
  clock.time += hours(1);
  await jobs.runDue();
  t.like((await rows())[0], { state: 'done' });
});

test('two runners never run the same job, and all jobs are run', async (t) => {
  const { database, tenantId, jobs, again, rows } = await world(t);
  const ran: string[] = [];
  const others = [jobs, again(), again()];
  for (const runner of others) runner.handle<{ n: number }>('count', async ({ id }) => void ran.push(id));
  await database.transaction(async (trx) => {
    for (let n = 0; n < 60; n++) await jobs.enqueue(trx, tenantId, 'count', { n });
  });
  await Promise.all(others.map((runner) => runner.runDue()));
  t.is(ran.length, 60);
  t.is(new Set(ran).size, 60);
  t.true((await rows()).every(({ state }) => state === 'done'));
});

test('stop waits for what runs, and takes nothing new', async (t) => {
  const { database, tenantId, jobs, rows } = await world(t);
  let finish = () => {};
  const running = new Promise<void>((started) => {
    jobs.handle('slow', async () => {
      started();
      await new Promise<void>((done) => (finish = done));
    });
  });
  jobs.start();
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'slow', {}));
  await running;
  let stopped = false;
  const stop = jobs.stop().then(() => (stopped = true));
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'slow', {}));
  t.false(stopped);
  finish();
  await stop;
  t.deepEqual(
    (await rows()).map(({ state }) => state),
    ['done', 'ready'],
  );
});

test('what a handler returns is recorded with the end of its job, or not at all', async (t) => {
  const { database, tenantId, jobs, rows } = await world(t);
  jobs.handle('mark', async () => async (trx) => void (await trx('tenants').update({ name: 'marked' })));
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'mark', {}));
  await jobs.runDue();
  t.deepEqual(await database.rows('SELECT name FROM tenants'), [{ name: 'marked' }]);
  t.like((await rows())[0], { state: 'done' });
});

test('a run that outlasted its lease changes nothing any more: another has the job', async (t) => {
  const { database, tenantId, clock, jobs, again, rows } = await world(t);
  let finish = () => {};
  const running = new Promise<void>((started) => {
    jobs.handle('slow', async () => {
      started();
      await new Promise<void>((done) => (finish = done));
      return async () => t.fail('it is not recorded');
    });
  });
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'slow', {}));
  const first = jobs.runDue();
  await running;
  clock.time += seconds(5 * 60);
  const other = again();
  other.handle('slow', async () => {
    throw new Error('down');
  });
  await other.runDue();
  finish();
  await first;
  t.like((await rows())[0], { state: 'ready', attempts: 2, last_error: 'down' });
});

test('jobs begin in the order of their times', async (t) => {
  const { database, tenantId, clock, jobs } = await world(t);
  const began: number[] = [];
  jobs.handle<{ hour: number }>('timed', async ({ payload }) => void began.push(payload.hour));
  await database.transaction(async (trx) => {
    for (const hour of [3, 1, 2])
      await jobs.enqueue(trx, tenantId, 'timed', { hour }, new Date(clock.time + hours(hour)));
  });
  clock.time += hours(3);
  await jobs.runDue();
  t.deepEqual(began, [1, 2, 3]);
});

test('a job whose kind or key is unknown fails and waits, and others go on', async (t) => {
  const { database, tenantId, jobs, again, rows } = await world(t);
  jobs.handle('known', async () => undefined);
  await database.transaction(async (trx) => {
    await jobs.enqueue(trx, tenantId, 'unknown', {});
    await again({ cipher: new Cipher([randomBytes(32)]) }).enqueue(trx, tenantId, 'known', {});
    await jobs.enqueue(trx, tenantId, 'known', {});
  });
  await jobs.runDue();
  t.deepEqual((await rows()).map(({ state }) => state).sort(), ['done', 'ready', 'ready']);
});

test('old done jobs are cleared away', async (t) => {
  const { database, tenantId, clock, jobs, rows } = await world(t);
  jobs.handle('greet', async () => undefined);
  const greet = () => database.transaction((trx) => jobs.enqueue(trx, tenantId, 'greet', {}));
  await greet();
  await jobs.runDue();
  clock.time += hours(24 * 31);
  await greet();
  await jobs.runDue();
  t.is((await rows()).length, 1);
});

test('a job cut off by kill -9 is run again when its lease has run out', async (t) => {
  const { database, tenantId, clock, jobs, rows } = await world(t);
  await database.transaction((trx) => jobs.enqueue(trx, tenantId, 'cut', { n: 1 }));
  const script = fileURLToPath(new URL('crash-runner.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import=tsx', script, database.engine.url, key.toString('base64'), String(clock.time)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const ran: number[] = [];
  jobs.handle('cut', async ({ attempt }) => void ran.push(attempt));
  await jobs.runDue();
  t.deepEqual(ran, [], 'the lease holds');
  t.like((await rows())[0], { state: 'running', attempts: 1 });
  clock.time += seconds(5 * 60);
  await jobs.runDue();
  t.deepEqual(ran, [2]);
  t.like((await rows())[0], { state: 'done' });
});
