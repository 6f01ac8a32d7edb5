import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  keyUpkeep,
  listKeyStates,
  rotateDataKeys,
  rotateEncryptionKey,
  rotateSigningKey,
} from '@loonpoort/server/keys/index.js';
import { encryptedColumns } from '@loonpoort/server/create-app.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { test } from '../harness/test.js';
import { dropDatabase, newDatabase } from '../harness/test-database.js';

const minuteMs = 60_000;

test('two processes on one database replace every key, and no call fails meanwhile', async (t) => {
  t.timeout(120_000);
  const dataDir = await mkdtemp(join(tmpdir(), 'loonpoort-keys-'));
  t.teardown(() => rm(dataDir, { recursive: true, force: true }));
  const start = Date.now();
  let offset = 0;
  const at = (time: number): void => void (offset = time - Date.now());
  const databaseUrl = await newDatabase(dataDir);
  t.teardown(() => dropDatabase(databaseUrl));
  const options = { dataDir, databaseUrl, now: () => new Date(Date.now() + offset) };
  const one = await startService({ ...options, demo: true });
  t.teardown(() => one.stop());
  const two = await startService({ ...options, demo: false });
  t.teardown(() => two.stop());
  const services = [one, two];
  const upkeep = async () => {
    for (const { app } of services) await app.background.runDue(keyUpkeep);
  };
  const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;
  const tokenFrom = async (service: TestService): Promise<string> =>
    (await signIn(service, { ...administrator, role: 'administrator' })).accessToken as string;
  const kidOf = (token: string): string =>
    (JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid;
  const kids = async (service: TestService): Promise<string[]> => {
    const { body, headers } = await send(service, 'GET', '/keys');
    t.is(headers.get('cache-control'), 'public, max-age=300');
    return (body.keys as { kid: string }[]).map(({ kid }) => kid);
  };
  const [found] = await one.app.database.rows<{ level: string; ownerId: string; package: string }>(
    'SELECT level, owner_id AS "ownerId", package FROM integrations WHERE secrets IS NOT NULL ORDER BY id LIMIT 1',
  );
  const integration = `/integrations/${found!.level}/${found!.ownerId}/${found!.package}`;
  let token = await tokenFrom(one);
  const held = (await send(one, 'GET', integration, { token })).body as object;

  // Calls with tokens, and reads of secrets, at both for as long as keys are replaced.
  let isOver = false;
  t.teardown(() => void (isOver = true));
  const statuses = new Map<number, number>();
  const load = services.map(async (service) => {
    while (!isOver) {
      const read = await send(service, 'GET', integration, { token });
      const list = await send(service, 'GET', '/companies?limit=5', { token });
      for (const { status } of [read, list]) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      t.deepEqual(read.body, held);
    }
  });

  const old = kidOf(token);
  const { id: next, signsFrom, formerUntil, isResumed } = await rotateSigningKey(one.app.keyStore);
  t.false(isResumed);
  t.like(await rotateSigningKey(two.app.keyStore), { id: next, isResumed: true });
  await upkeep();
  for (const service of services) t.deepEqual(await kids(service), [old, next]);
  at(Date.parse(signsFrom) - 30_000);
  await upkeep();
  // Longer than anybody keeps the list.
  t.true(Date.parse(signsFrom) - start > 300_000);
  const last = await tokenFrom(two);
  t.is(kidOf(last), old);
  token = last;
  at(Date.parse(signsFrom));
  await one.app.background.runDue(keyUpkeep);
  const first = await tokenFrom(one);
  t.is(kidOf(first), next);
  t.is((await send(two, 'GET', '/companies?limit=1', { token: first })).status, 200, 'the other has known it for long');
  await upkeep();
  offset += 9 * minuteMs;
  for (const service of services) t.is((await send(service, 'GET', '/companies?limit=1', { token: last })).status, 200);
  token = await tokenFrom(two);
  at(Date.parse(formerUntil));
  t.true(Date.parse(formerUntil) - Date.parse(signsFrom) > 10 * minuteMs);
  await upkeep();
  for (const service of services) t.deepEqual(await kids(service), [next]);
  t.deepEqual(await one.app.database.rows('SELECT id FROM signing_keys'), [{ id: next }]);

  const entries = () =>
    one.app.database.rows('SELECT tenant_id, seq, action FROM audit_entries WHERE subject <> ? ORDER BY 1, 2', [
      'session',
    ]);
  const recorded = await entries();
  // The servers seal anew along with the command.
  t.like(await rotateDataKeys(one.app.keyStore, encryptedColumns), { keys: 3, unreadable: [] });
  const states = (await listKeyStates(one.app.keyStore, encryptedColumns)).filter(({ kind }) => kind === 'data');
  t.true(states.every(({ state, uses }) => state === 'current' || (state === 'unneeded' && uses === 0)));
  t.is(states.filter(({ state }) => state === 'unneeded').length, 3);
  t.like(await rotateEncryptionKey(one.app.keyStore, encryptedColumns, { dataDir }), { keys: 6 });
  await upkeep();
  t.deepEqual(await entries(), recorded, 'nobody has changed a secret');
  token = await tokenFrom(two);
  for (const service of services) t.deepEqual((await send(service, 'GET', integration, { token })).body, held);
  isOver = true;
  await Promise.all(load);
  t.deepEqual([...statuses.keys()], [200]);
  t.true(statuses.get(200)! > 20);
  offset += 61 * minuteMs;
  await upkeep();
  t.deepEqual(await one.app.database.rows('SELECT count(*) AS count FROM data_keys'), [{ count: 3 }]);
});
