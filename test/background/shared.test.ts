/** On PostgreSQL several processes work side by side: each queue is run by one of them at a time. */
import type { ExecutionContext } from 'ava';
import { createBackground, type PollingBackground, type WorkQueue } from '@loonpoort/server/background/index.js';
import { type Database, openDatabase } from '@loonpoort/server/database/index.js';
import { testDatabase } from '../database/fixture.js';
import { isOnPostgres } from '../harness/database.js';
import { test } from '../harness/test.js';
import { Bench } from './bench.js';

const onPostgres = isOnPostgres ? test : test.skip;

/** Starts a background as in a process of its own, with its own connections; it looks when it is woken, and by itself never. */
async function start(t: ExecutionContext, { engine: { url } }: Database, bench: Bench): Promise<PollingBackground> {
  const database = await openDatabase(url);
  const background = createBackground(database, { pollMs: 3_600_000, onError: (error) => t.fail(String(error)) });
  background.register(bench);
  t.teardown(async () => {
    for (const id of bench.began) bench.end(id);
    await background.stop();
    await database.close();
  });
  background.start();
  return background;
}

/** Makes what each of so many processes sees of the same work. */
function benches(count: number, queues: Record<string, Omit<WorkQueue, 'key'>>, maxQueuesPerGroup?: number): Bench[] {
  const all = Array.from({ length: count }, () => new Bench(queues, maxQueuesPerGroup));
  for (const bench of all) Object.assign(bench.waiting, all[0]!.waiting);
  return all;
}

/** Resolves when a process has looked, and begun what it may: each look begins when the one before has ended. */
async function hasLooked(background: PollingBackground, bench: Bench): Promise<void> {
  for (let more = 3; more > 0; more--) {
    const { looks } = bench;
    background.wake('bench');
    await bench.look(looks + 1);
  }
}

onPostgres('a queue is run by one process at a time, and by another when that one stops', async (t) => {
  const database = await testDatabase(t);
  const [one, other] = benches(2, { a: { concurrency: 1 } }) as [Bench, Bench];
  one.waiting.a!.push('first', 'second');
  const first = await start(t, database, one);
  await one.come(1);
  const second = await start(t, database, other);
  await hasLooked(second, other);
  t.deepEqual([one.began, other.began], [['first'], []]);
  const stopped = first.stop();
  one.end('first');
  await stopped;
  second.wake('bench');
  await other.come(1);
  t.deepEqual([one.began, other.began], [['first'], ['second']]);
});

onPostgres('of one group only so many queues run in all processes together', async (t) => {
  const database = await testDatabase(t);
  const queues = {
    a1: { concurrency: 1, group: 'a' },
    a2: { concurrency: 1, group: 'a' },
    a3: { concurrency: 1, group: 'a' },
    b1: { concurrency: 1, group: 'b' },
  };
  const [one, other] = benches(2, queues, 2) as [Bench, Bench];
  for (const key of ['a1', 'a2', 'a3']) one.waiting[key]!.push(`item of ${key}`);
  await start(t, database, one);
  await one.come(2);
  one.waiting.b1!.push('item of b1');
  const second = await start(t, database, other);
  await other.come(1);
  await hasLooked(second, other);
  t.deepEqual([one.began, other.began], [['item of a1', 'item of a2'], ['item of b1']]);
  one.end('item of a1');
  await one.come(3);
  t.is(one.began[2], 'item of a3');
});

onPostgres('processes that begin at once run each queue once', async (t) => {
  const database = await testDatabase(t);
  const keys = Array.from({ length: 40 }, (_, index) => `queue ${index}`);
  const all = benches(4, Object.fromEntries(keys.map((key) => [key, { concurrency: 1 }])));
  for (const key of keys) all[0]!.waiting[key]!.push(`item of ${key}`);
  const processes = await Promise.all(all.map((bench) => start(t, database, bench)));
  await Promise.all(processes.map((each, index) => hasLooked(each, all[index]!)));
  t.deepEqual(all.flatMap(({ began }) => began).sort(), keys.map((key) => `item of ${key}`).sort());
});

onPostgres(
  'a process of which nothing is heard loses its queue, and does not end the turn of who has it then',
  async (t) => {
    const database = await testDatabase(t);
    const [stalled, next, last] = benches(3, { a: { concurrency: 1 } }) as [Bench, Bench, Bench];
    stalled.waiting.a!.push('item');
    const first = await start(t, database, stalled);
    await stalled.come(1);
    // As if the process had stood still for a minute. What keeps the item from being begun twice is a lease, elsewhere.
    await database.engine.pool!.query("UPDATE pgboss.job SET started_on = started_on - interval '1 minute'");
    await start(t, database, next);
    await next.come(1);
    const stopped = first.stop();
    stalled.end('item');
    await stopped;
    last.waiting.a!.push('another');
    const third = await start(t, database, last);
    await hasLooked(third, last);
    t.deepEqual(last.began, []);
  },
);
