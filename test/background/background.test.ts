import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { backoffMs, createBackground, type FailedAttempt } from '@loonpoort/server/background/index.js';
import type { Database } from '@loonpoort/server/database/index.js';
import { addTenant, testDatabase } from '../database/fixture.js';
import { Bench } from './bench.js';

async function open(
  t: ExecutionContext,
  bench: Bench,
  { database, onError }: { database?: Database; onError?: (error: unknown, attempt: FailedAttempt) => void } = {},
) {
  // It looks when it is woken, and by itself never.
  const background = createBackground(database ?? (await testDatabase(t)), { pollMs: 3_600_000, onError });
  background.register(bench);
  t.teardown(() => {
    for (const id of bench.began) bench.end(id);
    return background.stop();
  });
  return background;
}

test('a queue runs as many items at once as it may, in the order in which it gives them, and no item twice', async (t) => {
  const bench = new Bench({ one: { concurrency: 2 } });
  bench.waiting.one!.push('a', 'b', 'c', 'd');
  const background = await open(t, bench);
  background.start();
  await bench.come(2);
  background.wake('bench');
  t.deepEqual(bench.began, ['a', 'b']);
  bench.end('b');
  await bench.come(3);
  t.deepEqual(bench.began, ['a', 'b', 'c']);
  bench.end('a');
  await bench.come(4);
  t.deepEqual(bench.began, ['a', 'b', 'c', 'd']);
});

test('a queue whose items do not end keeps none from another queue', async (t) => {
  const bench = new Bench({ slow: { concurrency: 1 }, quick: { concurrency: 1 } });
  bench.waiting.slow!.push('s1', 's2');
  bench.waiting.quick!.push('q1', 'q2', 'q3');
  const background = await open(t, bench);
  background.start();
  await bench.come(2);
  for (const [id, count] of [
    ['q1', 3],
    ['q2', 4],
  ] as const) {
    bench.end(id);
    await bench.come(count);
  }
  t.deepEqual(bench.began, ['s1', 'q1', 'q2', 'q3']);
});

test('of one group only so many queues run at once, and the next begins when one has ended', async (t) => {
  const bench = new Bench(
    {
      a1: { concurrency: 1, group: 'a' },
      a2: { concurrency: 1, group: 'a' },
      b1: { concurrency: 1, group: 'b' },
    },
    1,
  );
  for (const key of Object.keys(bench.queues)) bench.waiting[key]!.push(`item of ${key}`);
  const background = await open(t, bench);
  background.start();
  await bench.come(2);
  t.deepEqual(bench.began, ['item of a1', 'item of b1']);
  bench.end('item of a1');
  await bench.come(3);
  t.is(bench.began[2], 'item of a2');
});

test('an item that fails is reported with its id, and the background goes on', async (t) => {
  const bench = new Bench({ one: { concurrency: 1 } });
  bench.waiting.one!.push('bad', 'good');
  const failed: [string, FailedAttempt][] = [];
  const background = await open(t, bench, {
    onError: (error, attempt) => failed.push([(error as Error).message, attempt]),
  });
  const due = background.runDue('bench');
  await bench.come(1);
  bench.end('bad');
  await due;
  t.deepEqual(failed, [['bad', { kind: 'bench', tenantId: '', id: 'bad', attempt: 0 }]]);
  const rest = background.runDue('bench');
  await bench.come(2);
  bench.end('good');
  await rest;
  t.deepEqual(bench.began, ['bad', 'good']);
});

test('a stop waits for what runs and begins nothing more; after a start it goes on', async (t) => {
  const bench = new Bench({ one: { concurrency: 1 } });
  bench.waiting.one!.push('a', 'b');
  const background = await open(t, bench);
  background.start();
  await bench.come(1);
  let stopped = false;
  const stop = background.stop().then(() => (stopped = true));
  background.wake('bench');
  await new Promise((resolve) => setImmediate(resolve));
  t.false(stopped);
  t.false(bench.signals[0]!.aborted, 'it has time to end');
  bench.end('a');
  await stop;
  t.deepEqual(bench.began, ['a']);
  background.start();
  await bench.come(2);
  t.deepEqual(bench.began, ['a', 'b']);
});

test('a transaction wakes the background once it is committed, and not before', async (t) => {
  const database = await testDatabase(t);
  await addTenant(database);
  const bench = new Bench({ one: { concurrency: 1 } });
  const background = await open(t, bench, { database });
  background.start();
  await database.transaction(async (trx) => {
    background.wakeAfter(trx, 'bench');
    bench.waiting.one!.push('a');
    await trx.raw('SELECT 1');
    t.deepEqual(bench.began, []);
  });
  await bench.come(1);
  t.deepEqual(bench.began, ['a']);
});

test('delays are taken in their order, and the last one holds from then on', (t) => {
  t.deepEqual(
    [1, 2, 3, 4, 50].map((failures) => backoffMs([5, 30, 120], failures)),
    [5, 30, 120, 120, 120],
  );
});
