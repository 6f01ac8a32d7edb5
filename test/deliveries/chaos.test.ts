import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import type { Database } from '@loonpoort/server/database/index.js';
import { folder, testDatabase } from '../database/fixture.js';
import type { Booked } from './bookkeeping.js';
import { addDeliveries, addJournals, addDestinations } from './fixture.js';

interface Chaos {
  journals: number;
  kills: number;
  /** Milliseconds that the service waits before it looks, and that the package does not show what it took. */
  quietPeriod: number;
  lag: number;
  looks: boolean;
  /** Whether another service is there all the time, which nobody kills. */
  isBeside?: boolean;
}

function run(t: ExecutionContext, script: string, args: readonly string[]): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--import=tsx', file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.teardown(() => child.kill('SIGKILL'));
  return child;
}

/** Sends journals through a package that fails, from a service that is killed. @returns what is in the package after all */
async function send(t: ExecutionContext, { journals, kills, quietPeriod, lag, looks, isBeside }: Chaos) {
  const dataDir = folder(t);
  const database = await testDatabase(t);
  const packages = ['twinfield', 'moneybird', 'exact-online', 'reeleezee'];
  for (const [index, destination] of (await addDestinations(database, packages)).entries()) {
    await addDeliveries(
      database,
      { ...destination, package: packages[index]! },
      await addJournals(database, destination, journals / packages.length),
    );
  }
  const vendor = run(t, 'package-server.ts', ['30', '10', String(lag)]);
  const lines = createInterface({ input: vendor.stdout! });
  const [url] = (await once(lines, 'line')) as [string];
  let calls = 0;
  let onCall = (): void => undefined;
  lines.on('line', () => {
    calls++;
    onCall();
  });
  const load = () =>
    run(t, 'chaos-server.ts', [dataDir, database.engine.url, url, String(quietPeriod), looks ? 'yes' : 'no']);
  if (isBeside) {
    load().stdin!.end();
    await once(lines, 'line');
  }
  for (let left = kills, next = load(); ; left--) {
    const service = next;
    service.stdin!.end();
    // Loaded meanwhile, started when this one is gone.
    if (left > 0) next = load();
    const exited = once(service, 'exit');
    const end = calls + 1 + Math.floor(Math.random() * (journals / 10));
    if (left > 0) {
      // Some time after a call, so that it dies before, in and after its own writing.
      onCall = () => void (calls >= end && setTimeout(() => service.kill('SIGKILL'), Math.random() * 40));
    }
    for await (const line of createInterface({ input: service.stdout! })) if (line === 'done') service.kill('SIGKILL');
    onCall = () => undefined;
    await exited;
    const [row] = await database.rows<{ open: number }>(
      'SELECT count(*) AS open FROM deliveries WHERE next_at IS NOT NULL',
    );
    if (row!.open === 0) break;
  }
  const booked = (await (await fetch(`${url}/all`)).json()) as Booked[];
  const rows = await database.rows<{ reference: string; state: string; document: string }>(
    'SELECT reference, state, document_number AS document FROM deliveries',
  );
  const times = (reference: string) => booked.filter((each) => each.reference === reference);
  t.log(`${calls} calls, ${await attempts(database)}`);
  return {
    doubled: rows.filter(({ reference }) => times(reference).length > 1).length,
    missing: rows.filter(({ reference }) => times(reference).length === 0).length,
    wrong: rows.filter(
      ({ reference, state, document }) => state !== 'posted' || String(times(reference)[0]?.number) !== document,
    ).length,
  };
}

async function attempts(database: Database): Promise<string> {
  const rows = await database.rows<{ kind: string; outcome: string; count: number }>(
    'SELECT kind, outcome, count(*) AS count FROM delivery_attempts GROUP BY kind, outcome ORDER BY count DESC',
  );
  return rows.map(({ kind, outcome, count }) => `${kind} ${outcome} ${count}`).join(', ');
}

test('300 journals, lost answers, dropped calls, late records and a service that is killed: none doubled, none missing', async (t) => {
  t.timeout(240_000);
  const found = await send(t, { journals: 300, kills: 6, quietPeriod: 800, lag: 200, looks: true });
  t.deepEqual(found, { doubled: 0, missing: 0, wrong: 0 });
});

test('two services side by side, of which one is killed: none doubled, none missing', async (t) => {
  t.timeout(240_000);
  const found = await send(t, { journals: 160, kills: 3, quietPeriod: 800, lag: 200, looks: true, isBeside: true });
  t.deepEqual(found, { doubled: 0, missing: 0, wrong: 0 });
});

test('the same without looking first doubles journals, so that the test above tests something', async (t) => {
  t.timeout(120_000);
  const { doubled } = await send(t, { journals: 60, kills: 0, quietPeriod: 0, lag: 0, looks: false });
  t.true(doubled > 5, `${doubled} doubled`);
});

test('looking before the package shows what it took doubles journals too', async (t) => {
  t.timeout(120_000);
  const { doubled } = await send(t, { journals: 60, kills: 0, quietPeriod: 0, lag: 60_000, looks: true });
  t.true(doubled > 5, `${doubled} doubled`);
});
