import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { checkKeys, rows } from '@loonpoort/server/database/index.js';
import {
  destroyDataKeys,
  findUnfinished,
  KeyStore,
  listKeyStates,
  rotateDataKeys,
  rotateEncryptionKey,
} from '@loonpoort/server/keys/index.js';
import { Cipher, newSigningKey, readCipher, signingKeyFile } from '@loonpoort/server/secrets/index.js';
import { folder } from '../database/fixture.js';
import { isOnPostgres, sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import { addKey, addSecrets, addTenant, columns, openSecret, openStore, readSecrets, type SecretRow } from './store.js';

const runner = fileURLToPath(new URL('rotate-runner.ts', import.meta.url));

/** Runs the rotation, and kills it so many milliseconds after its beginning. @returns whether it was done before */
async function rotateAndKill(dataDir: string, url: string, waitMs: number): Promise<boolean> {
  const args = ['--import=tsx', runner, dataDir, url];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let isDone = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'begin') setTimeout(() => child.kill('SIGKILL'), waitMs);
    isDone ||= line === 'done';
  }
  await exited;
  return isDone;
}

test('a rotation that is killed again and again goes on, and no secret is lost', async (t) => {
  t.timeout(300_000);
  const dataDir = folder(t);
  const before = await openStore(dataDir);
  const ids = [await addTenant(before, 'een'), await addTenant(before, 'twee')];
  // These have no key yet: the installation's seals.
  for (const id of ids)
    await addSecrets(
      before,
      id,
      Array.from({ length: 1500 }, (_, index) => `${id} ${index}`),
    );
  const { url } = before.database.engine;
  await before.database.close();
  let kills = 0;
  while (kills < 8) kills += (await rotateAndKill(dataDir, url, Math.random() * 120)) ? 0 : 1;
  await rotateAndKill(dataDir, url, 60_000);

  const after = await openStore(dataDir);
  t.teardown(() => after.database.close());
  t.deepEqual(await findUnfinished(after.database), []);
  const secrets = await readSecrets(after);
  t.is(secrets.length, 3000);
  for (const secret of secrets) t.is(openSecret(after, secret), secret.id);
  const states = await listKeyStates(after, columns);
  const inUse = states.filter(({ state, uses }) => state === 'current' && uses !== undefined);
  t.deepEqual(
    inUse.map(({ kind, uses }) => [kind, kind === 'data' ? uses : 0]),
    [['encryption', 0], ...[1, 1500, 1500].map((uses) => ['data', uses])],
  );
  t.true(states.filter(({ state }) => state !== 'current').every(({ uses }) => !uses));
});

test('data keys: each tenant its own, moved to when it has one, replaced for one tenant only', async (t) => {
  const dataDir = folder(t);
  const store = await openStore(dataDir);
  t.teardown(() => store.database.close());
  const [one, two] = [await addTenant(store, 'een'), await addTenant(store, 'twee')];
  const kids = async () => (await readSecrets(store)).map(({ payload }) => payload.split('.')[1]);
  await addKey(store, one);
  await addSecrets(store, one, ['a']);
  await addSecrets(store, two, ['b']);
  const [ofOne, ofAll] = await kids();
  t.not(ofOne, ofAll);
  await addKey(store, two);
  t.like(await rotateDataKeys(store, columns, { tenantId: one }), { keys: 1, envelopes: 2, unreadable: [] });
  const [first, second] = await kids();
  t.not(first, ofOne);
  t.not(second, ofAll);
  t.deepEqual(
    (await readSecrets(store)).map((row) => openSecret(store, row)),
    ['a', 'b'],
  );
  t.like(await rotateDataKeys(store, columns), { keys: 3, envelopes: 3 });

  const other = await openStore(dataDir);
  t.teardown(() => other.database.close());
  t.deepEqual(
    (await readSecrets(other)).map((row) => openSecret(other, row)),
    ['a', 'b'],
  );
});

test('a rotation that was interrupted makes no second keys when it goes on', async (t) => {
  const store = await openStore(folder(t));
  t.teardown(() => store.database.close());
  await addSecrets(store, await addTenant(store, 'een'), ['a']);
  const onProgress = (): never => {
    throw new Error('The machine went off');
  };
  await t.throwsAsync(rotateDataKeys(store, columns, { onProgress }), { message: /went off/ });
  t.like(await findUnfinished(store.database), [{ kind: 'data', scope: '' }]);
  t.like(await rotateDataKeys(store, columns), { isResumed: true, keys: 0, envelopes: 1 });
  t.deepEqual(await findUnfinished(store.database), []);
  t.like(await rotateDataKeys(store, columns), { isResumed: false, keys: 1, envelopes: 2 });
});

test('an envelope that was moved stays as it is and is named; an ended tenant’s opens nowhere', async (t) => {
  const dataDir = folder(t);
  const store = await openStore(dataDir);
  t.teardown(() => store.database.close());
  const [one, two] = [await addTenant(store, 'een'), await addTenant(store, 'twee')];
  for (const id of [one, two]) await addKey(store, id);
  await addSecrets(store, one, ['a', 'b']);
  await addSecrets(store, two, ['c']);
  const [a, b, c] = (await readSecrets(store)) as [SecretRow, SecretRow, SecretRow];
  const move = (to: string, payload: string) =>
    store.database.transaction((trx) => rows(trx, 'UPDATE jobs SET payload = ? WHERE id = ?', [payload, to]));
  for (const [to, payload] of [
    ['a', b.payload],
    ['b', c.payload],
  ] as const) {
    await move(to, payload);
    const row = (await readSecrets(store)).find(({ id }) => id === to)!;
    t.throws(() => openSecret(store, row), { message: /altered/ });
  }
  t.deepEqual((await rotateDataKeys(store, columns)).unreadable, ['jobs.payload a', 'jobs.payload b']);
  t.is((await readSecrets(store))[0]!.payload, b.payload);
  await move('a', a.payload);
  const row = (await readSecrets(store))[0]!;
  t.is(openSecret(store, row), 'a');

  await store.database.transaction((trx) => destroyDataKeys(trx, one));
  await store.refresh();
  t.throws(() => openSecret(store, row), { message: /unknownKey/ });
  const restarted = new Cipher([randomKey(), ...keysOf(dataDir)]);
  t.throws(() => restarted.open(row.payload, { purpose: 'jobs.payload', tenantId: one, id: 'a' }));
});

test('the encryption key: a new one in front, the old one needed by nothing, a database that fits no other', async (t) => {
  const dataDir = folder(t);
  const store = await openStore(dataDir);
  t.teardown(() => store.database.close());
  const running = await openStore(dataDir);
  t.teardown(() => running.database.close());
  const tenantId = await addTenant(store, 'een');
  await addKey(store, tenantId);
  await addSecrets(store, tenantId, ['a']);
  await running.refresh();
  const path = join(dataDir, 'encryption.key');
  const old = readFileSync(path, 'utf8');

  const { current, keys, removable, isResumed } = await rotateEncryptionKey(store, columns, { dataDir });
  t.deepEqual([keys, removable.length, isResumed], [2, 1, false]);
  t.not(removable[0], current);
  const both = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  t.is(both.length, 2);
  t.true(old.includes(both[1]!));

  // A server that runs knows the data keys, and wraps a new one under the new key.
  await running.refresh();
  t.is(openSecret(running, (await readSecrets(running))[0]!), 'a');
  const late = await addTenant(running, 'twee');
  await addKey(running, late);
  const fits = () => checkKeys(store.database, () => readCipher({ dataDir }), columns);
  writeFileSync(path, `${both[0]}\n`);
  await t.notThrowsAsync(fits());
  await store.refresh();
  const [state, ...others] = (await listKeyStates(await reopen(store, dataDir), columns)).filter(
    ({ kind }) => kind === 'encryption',
  );
  t.like(state, { id: current, state: 'current', uses: 3 });
  t.deepEqual(others, []);
  writeFileSync(path, `${both[1]}\n`);
  await t.throwsAsync(fits(), { message: /does not open; give the key/ });
  writeFileSync(path, `${both[0]}\n`);
  await store.database.transaction((trx) =>
    rows(
      trx,
      'UPDATE data_keys SET wrapped = (SELECT wrapped FROM data_keys WHERE tenant_id = ?) WHERE tenant_id = ?',
      [tenantId, late],
    ),
  );
  await t.throwsAsync(fits(), { message: /was altered or moved/ });
});

test('a key from the environment is replaced by putting one in front', async (t) => {
  const dataDir = folder(t);
  const store = await openStore(dataDir);
  t.teardown(() => store.database.close());
  const [key] = keysOf(dataDir);
  const text = key!.toString('base64');
  await t.throwsAsync(rotateEncryptionKey(store, columns, { dataDir, key: text }), {
    name: 'EncryptionKeyError',
    message: /in the environment/,
  });
  const { database } = store;
  const now = () => new Date();
  const next = new Cipher([randomKey(), key!]);
  const both = await KeyStore.open({ database, cipher: next, now, dataDir });
  t.like(await rotateEncryptionKey(both, columns, { dataDir, key: text }), { keys: 1, isResumed: false });
  await t.throwsAsync(checkKeys(database, () => readCipher({ dataDir }), columns));
  await t.notThrowsAsync(checkKeys(database, () => next, columns));
});

test('signing keys of an older version move into the database, sealed', async (t) => {
  const dataDir = folder(t);
  const key = newSigningKey();
  writeFileSync(signingKeyFile(dataDir), JSON.stringify({ keys: [key] }), { mode: 0o600 });
  const store = await openStore(dataDir);
  t.teardown(() => store.database.close());
  t.like(store.signing.jwks.keys, [{ x: key.x }]);
  t.throws(() => readFileSync(signingKeyFile(dataDir)), { code: 'ENOENT' });
  const again = await openStore(dataDir);
  t.deepEqual(again.signing.jwks, store.signing.jwks);
  await addSecrets(store, await addTenant(store, 'een'), ['kanarie']);
  await store.database.transaction((trx) => rows(trx, "UPDATE jobs SET id = 'x'"));
  await again.database.close();
  const bytes = isOnPostgres
    ? JSON.stringify(await store.database.rows('SELECT s.*, j.* FROM signing_keys AS s, jobs AS j'))
    : ['', '-wal'].map((end) => readFileSync(join(dataDir, `loonpoort.db${end}`), 'latin1')).join('');
  t.false(bytes.includes(key.d!));
  t.true(bytes.includes(key.x!) === false && bytes.includes('v1.'));
});

const randomKey = (): Buffer => Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 37 + 11) & 255));

const keysOf = (dataDir: string): Buffer[] =>
  readFileSync(join(dataDir, 'encryption.key'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => Buffer.from(line, 'base64'));

/** The same database with the keys that the folder has now. */
const reopen = async ({ database, now }: KeyStore, dataDir: string): Promise<KeyStore> =>
  KeyStore.open({ database, cipher: readCipher({ dataDir })!, now, dataDir });

sqliteTest('a rotation goes on where another process wrote for longer than a call waits', async (t) => {
  const dataDir = folder(t);
  const store = await openStore(dataDir);
  const tenantId = await addTenant(store, 'een');
  await addSecrets(store, tenantId, ['a', 'b', 'c']);
  const other = await openStore(dataDir);
  const { database } = store;
  const transaction = database.transaction.bind(database);
  let [refused, release] = [0, (): void => undefined];
  // Before the first secret is sealed anew the other process takes the lock, and gives it back once that was refused.
  database.transaction = async (work, isUpkeep) => {
    if (isUpkeep && refused === 0) {
      await new Promise<void>((resolve) => {
        void other.database.transaction(async () => {
          resolve();
          await new Promise<void>((free) => (release = free));
        });
      });
    }
    return transaction(work, isUpkeep).catch((error: unknown) => {
      refused += 1;
      release();
      throw error;
    });
  };
  const { envelopes, unreadable } = await rotateDataKeys(store, columns, { tenantId });
  t.is(refused, 1);
  t.deepEqual([envelopes, unreadable], [3, []]);
  const left = await readSecrets(other);
  await other.refresh();
  t.deepEqual(
    left.map((row) => openSecret(other, row)),
    ['a', 'b', 'c'],
  );
  await database.close();
  await other.database.close();
});
