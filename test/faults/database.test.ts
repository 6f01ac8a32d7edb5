import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { test } from '../harness/test.js';
import knex from 'knex'; // another program, not a part of the server
import { startServer } from '../harness/process.js';
import { demoLogins, send, signIn, startService } from '../harness/service.js';

const administrator = () => demoLogins.find(({ email }) => email.startsWith('beheer'))!;
const firm = (number: number) => ({ number, name: `Kantoor ${number}` });

test('while another program holds the write lock, reading works, writing answers 503, and all is well afterwards', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-lock-'));
  t.teardown(() => rm(dataDir, { recursive: true, force: true }));
  const file = join(dataDir, 'loonpoort.db');
  const service = await startService({ dataDir, databaseUrl: file });
  t.teardown(() => service.stop());
  const { accessToken: token } = await signIn(service, administrator());

  const other = knex({
    client: 'sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  t.teardown(() => other.destroy());
  await other.raw('BEGIN IMMEDIATE');
  const [reading, writing] = await Promise.all([
    send(service, 'GET', '/firms', { token }),
    send(service, 'POST', '/firms', { token, body: firm(901) }),
  ]);
  t.is(reading.status, 200);
  t.is(writing.status, 503);
  t.is(writing.body.type, 'urn:loonpoort:problem:unavailable');
  t.is(writing.body.detail, 'Er is niets gewijzigd. Probeer het zo opnieuw.');
  t.truthy(writing.headers.get('retry-after'));

  await other.raw('ROLLBACK');
  t.is((await send(service, 'POST', '/firms', { token, body: firm(901) })).status, 201);
});

test('a database that refuses writes still reads', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const { accessToken: token } = await signIn(service, administrator());
  // The file system of the tests' machine lets root write read-only files; SQLite's own switch does not. The transaction that
  // sets it takes what the record noted as its last thing, and so is the first that fails.
  await t.throwsAsync(
    service.app.database.transaction((trx) => trx.raw('PRAGMA query_only = ON')),
    { message: /readonly/ },
  );
  const writing = await send(service, 'POST', '/firms', { token, body: firm(902) });
  t.is(writing.status, 503);
  t.is(writing.body.type, 'urn:loonpoort:problem:unavailable-read-only');
  t.is((await send(service, 'GET', '/firms', { token })).status, 200);
});

test('what was acknowledged before a SIGKILL is there afterwards, and nothing is there by half', async (t) => {
  t.timeout(180_000);
  const data = await mkdtemp(join(tmpdir(), 'loonpoort-kill-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const acknowledged: number[] = [];
  let next = 1000;
  for (let round = 0; round < 5; round += 1) {
    const server = await startServer(t, ['--demo', '--headless', '--data-dir', data]);
    const { accessToken: token } = await signIn(server, administrator());
    const enough = acknowledged.length + 20;
    const writer = async () => {
      for (;;) {
        const number = (next += 1);
        const answer = await send(server, 'POST', '/firms', { token, body: firm(number) }).catch(() => undefined);
        if (answer?.status !== 201) return;
        acknowledged.push(number);
        // The power goes in the midst of the other writers' requests.
        if (acknowledged.length >= enough) await server.kill('SIGKILL');
      }
    };
    await Promise.all([writer(), writer(), writer(), writer()]);
  }
  const server = await startServer(t, ['--demo', '--headless', '--data-dir', data]);
  const { accessToken: token } = await signIn(server, administrator());
  const numbers = new Set<number>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await send(server, 'GET', `/firms?limit=200${cursor && `&cursor=${cursor}`}`, { token });
    for (const { number } of body.items as { number: number }[]) numbers.add(number);
    cursor = body.next as string | null;
  }
  t.true(acknowledged.length >= 100);
  t.deepEqual(
    acknowledged.filter((number) => !numbers.has(number)),
    [],
  );
});
