import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { backupName, makeBackup, restoreBackup, scheduleBackups } from '@loonpoort/server/backups/index.js';
import { decryptBackup, encryptBackup } from '@loonpoort/server/backups/stream.js';
import { migrate, openDatabase } from '@loonpoort/server/database/index.js';
import { Firm } from '@loonpoort/server/tenants/firm.js';
import { addTenant, folder, testDatabase } from '../database/fixture.js';
import { test } from '../harness/test.js';

const key = randomBytes(32);
const open = (bytes: Buffer, ...keys: Buffer[]) => buffer(Readable.from(decryptBackup(Readable.from([bytes]), keys)));
const seal = (bytes: Buffer) => buffer(Readable.from(encryptBackup(Readable.from([bytes]), key)));

test('an encrypted stream opens as it was, whatever its length, and with its key only', async (t) => {
  const chunk = 64 * 1024;
  for (const length of [0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk, 3 * chunk + 17]) {
    const bytes = randomBytes(length);
    const sealed = await seal(bytes);
    t.true((await open(sealed, randomBytes(32), key)).equals(bytes), String(length));
    await t.throwsAsync(open(sealed, randomBytes(32)), { message: /This key does not open/ });
  }
});

test('an encrypted stream that was cut off, altered, or whose parts were moved does not open', async (t) => {
  const chunk = 64 * 1024 + 16;
  const sealed = await seal(randomBytes(3 * 64 * 1024));
  const header = sealed.length - 3 * chunk;
  const part = (index: number) => sealed.subarray(header + index * chunk, header + (index + 1) * chunk);
  const start = sealed.subarray(0, header);
  const flipped = (index: number) => Buffer.from(sealed.map((byte, at) => (at === index ? byte ^ 1 : byte)));
  for (const [what, bytes] of [
    ['the last part left out', Buffer.concat([start, part(0), part(1)])],
    ['a part left out', Buffer.concat([start, part(0), part(2)])],
    ['parts swapped', Buffer.concat([start, part(1), part(0), part(2)])],
    ['a part twice', Buffer.concat([start, part(0), part(1), part(1), part(2)])],
    ['a byte less', sealed.subarray(0, -1)],
    ['a byte more', Buffer.concat([sealed, Buffer.alloc(1)])],
    ['nothing but the header', start],
    ['half a header', start.subarray(0, 30)],
    ...[20, header, header + chunk + 5, sealed.length - 1].map((at) => [`byte ${at}`, flipped(at)] as const),
  ] as const)
    await t.throwsAsync(open(bytes, key), { name: 'BackupError' }, what);
});

for (const [what, used] of [
  ['plain', undefined],
  ['encrypted', key],
] as const) {
  test(`a ${what} backup under writes has all that was written before it began, and restores`, async (t) => {
    const database = await testDatabase(t);
    const { id: tenantId } = await addTenant(database);
    let written = 0;
    let isOver = false;
    const write = async (): Promise<void> => {
      while (!isOver) {
        const number = written + 1;
        const name = 'kanarie '.repeat(200);
        await database.transaction(async (trx) => {
          await Firm.query(trx).insert({ tenantId, number: 2 * number, name });
          await Firm.query(trx).insert({ tenantId, number: 2 * number + 1, name });
        });
        written = number;
      }
    };
    const writer = write();
    while (written < 200) await new Promise((resolve) => setImmediate(resolve));
    const acknowledged = written;
    const path = join(folder(t), 'sub', 'backup');
    const { rows, bytes } = await makeBackup(database, path, used);
    t.true(rows > 2 * acknowledged && bytes === statSync(path).size);
    t.is(statSync(path).mode & 0o777, 0o600);
    t.is(readFileSync(path).includes('kanarie'), used === undefined);
    await t.throwsAsync(makeBackup(database, path, used), { message: /exists already/ });
    isOver = true;
    await writer;
    t.deepEqual(readdirSync(join(path, '..')), ['backup'], 'nothing half-made is left');
    t.deepEqual(
      readdirSync(join(database.connect.filename, '..')).filter((name) => name.includes('copy')),
      [],
    );

    const to = join(folder(t), 'data', 'loonpoort.db');
    const restored = await restoreBackup(path, { to, keys: used ? [used] : [], replace: false, check: async () => {} });
    t.like(restored, { rows, aside: undefined, pending: 0 });
    const again = await openDatabase(to);
    t.teardown(() => again.close());
    t.deepEqual(await migrate(again), []);
    const [found] = await again.rows<{ count: number; last: number }>(
      'SELECT count(*) AS count, max(number) AS last FROM firms',
    );
    t.true(found!.count >= 2 * acknowledged, 'what was acknowledged before the backup began');
    t.is(found!.count, found!.last - 1, 'no half transaction');
  });
}

test('a restore leaves the database alone unless the whole backup fits', async (t) => {
  const database = await testDatabase(t);
  await addTenant(database);
  const dir = folder(t);
  const path = join(dir, 'backup');
  await makeBackup(database, path, key);
  const data = folder(t);
  const to = join(data, 'loonpoort.db');
  const hash = () => createHash('sha256').update(readFileSync(to)).digest('hex');
  const restore = (file = path, { keys = [key], replace = true, check = async () => {} } = {}) =>
    restoreBackup(file, { to, keys, replace, check });
  await restore(path, { replace: false });
  const before = hash();
  const bytes = readFileSync(path);
  const damaged = join(dir, 'damaged');
  writeFileSync(damaged, bytes.subarray(0, -100));
  const plain = join(dir, 'plain');
  await pipeline(decryptBackup(Readable.from([bytes]), [key]), createWriteStream(plain));
  const torn = join(dir, 'torn');
  writeFileSync(torn, readFileSync(plain).fill(7, 40_000, 60_000));
  const text = join(dir, 'text');
  writeFileSync(text, 'geen database');
  for (const [attempt, message] of [
    [() => restore(path, { replace: false }), /exists already.*--replace/],
    [() => restore(path, { keys: [] }), /is encrypted: give the key/],
    [() => restore(path, { keys: [randomBytes(32)] }), /This key does not open/],
    [() => restore(damaged), /cut off or altered/],
    [() => restore(torn), /cannot be used/],
    [() => restore(text), /cannot be used/],
    [() => restore(path, { check: () => Promise.reject(new Error('Other keys')) }), /Other keys/],
  ] as const) {
    await t.throwsAsync(attempt(), { message });
    t.is(hash(), before);
    t.deepEqual(readdirSync(data), ['loonpoort.db']);
  }
  const running = await openDatabase(to);
  await t.throwsAsync(restore(), { name: 'DatabaseUnavailableError' }, 'another program has it open');
  await running.close();
  const { aside } = await restore();
  t.deepEqual(readdirSync(data).sort(), ['loonpoort.db', aside!.slice(data.length + 1)].sort());
});

test('scheduled: one per period whoever looks, the newest are kept, and what fails is told', async (t) => {
  const database = await testDatabase(t);
  let time = Date.parse('2026-10-01T10:07:00Z');
  const now = () => new Date(time);
  const errors: unknown[] = [];
  const dir = join(folder(t), 'backups');
  const plan = { folder: dir, everyMinutes: 15, keep: 2, key };
  const [one, two] = [plan, plan].map((each) =>
    scheduleBackups(database, each, { now, onError: (error) => errors.push(error) }),
  ) as [ReturnType<typeof scheduleBackups>, ReturnType<typeof scheduleBackups>];
  t.is(one.state(), 'none yet');
  await Promise.all([one.run(), two.run(), one.run()]);
  t.deepEqual(readdirSync(dir), ['loonpoort-20261001T100000Z.db.enc']);
  // Whichever came second found the first one busy, and learns of the backup when it looks again.
  await Promise.all([one.run(), two.run()]);
  t.deepEqual([one.state(), two.state()], ['ok', 'ok']);
  writeFileSync(join(dir, 'van-een-ander.db'), '');
  for (let period = 0; period < 3; period++) {
    time += 15 * 60_000;
    await two.run();
  }
  const kept = ['loonpoort-20261001T103000Z.db.enc', 'loonpoort-20261001T104500Z.db.enc'];
  t.deepEqual(readdirSync(dir), [...kept, 'van-een-ander.db']);
  t.deepEqual(errors, []);
  t.is(backupName(now(), false), 'loonpoort-20261001T105200Z.db');

  time += 15 * 60_000;
  const broken = scheduleBackups(
    database,
    { ...plan, folder: join(dir, 'van-een-ander.db', 'x') },
    {
      now,
      onError: (error) => errors.push(error),
    },
  );
  t.is(await broken.run(), undefined);
  t.is(errors.length, 1);
  t.is(broken.failures(), 1);
  t.regex(broken.state(), /van-een-ander/);
  t.is(broken.ageSeconds(), undefined);
});
