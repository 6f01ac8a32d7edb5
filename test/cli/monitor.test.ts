import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import sqlite3 from 'sqlite3';
import { folder } from '../database/fixture.js';
import { freePort } from '../harness/ports.js';
import { startServer } from '../harness/process.js';
import { send } from '../harness/service.js';
import { test } from '../harness/test.js';

async function start(t: ExecutionContext, env: NodeJS.ProcessEnv = {}) {
  const data = folder(t);
  const port = await freePort();
  const server = await startServer(t, ['--headless', '--data-dir', data], { MONITOR: String(port), ...env });
  const look = (path: string): Promise<Response> => fetch(`http://localhost:${port}${path}`);
  return { server, look, database: join(data, 'loonpoort.db') };
}

test('a port of its own says whether the service can do its work, and what it does', async (t) => {
  const { server, look, database } = await start(t);
  t.is((await look('/livez')).status, 200);
  const well = await look('/readyz');
  t.is(well.status, 200);
  const checks = { database: 'ok', disk: 'ok', keys: 'ok', mail: 'SMTP_URL is not set' };
  t.deepEqual(await well.json(), { ready: true, checks });
  for (const path of ['/livez', '/readyz', '/metrics']) t.is((await fetch(`${server.url}${path}`)).status, 404, path);

  const other = new sqlite3.Database(database);
  const run = (sql: string): Promise<void> =>
    new Promise((resolve, reject) => void other.exec(sql, (error) => (error ? reject(error) : resolve())));
  await run('BEGIN IMMEDIATE');
  const held = await look('/readyz');
  t.is(held.status, 503);
  t.like(await held.json(), { ready: false, checks: { database: 'no answer in time', keys: 'ok' } });
  const { status, body } = await send(server, 'GET', '/health');
  t.deepEqual([status, body], [200, { status: 'ok' }], 'what anyone may ask takes no lock and tells no version');
  await run('ROLLBACK');
  other.close();
  t.is((await look('/readyz')).status, 200);

  const metrics = await (await look('/metrics')).text();
  t.regex(metrics, /^loonpoort_http_request_seconds_count\{operation="getHealth",status="200"\} 1$/m);
  t.regex(metrics, /^process_cpu_seconds_total \d/m);
});

test('no call fails while a load balancer notices that a server goes', async (t) => {
  const { server, look } = await start(t, { DRAIN_SECONDS: '3' });
  let isReady = true;
  const statuses: number[] = [];
  const balancer = async (): Promise<void> => {
    while (isReady) {
      await wait(100);
      isReady = (await look('/readyz')).ok;
    }
  };
  const caller = async (): Promise<void> => {
    while (isReady) {
      if (statuses.push((await send(server, 'GET', '/health')).status) === 1000) server.child.kill('SIGTERM');
    }
  };
  await Promise.all([balancer(), ...Array.from({ length: 8 }, caller)]);
  t.true(statuses.length >= 1000);
  t.deepEqual([...new Set(statuses)], [200]);
  t.is((await server.exited).code, 0);
});
