import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import { UniqueViolationError } from 'objection';
import sqlite3 from 'sqlite3';
import { DatabaseUnavailableError, migrate, openDatabase } from '../../server/src/database/index.js';
import { Firm } from '../../server/src/tenants/firm.js';
import { Tenant } from '../../server/src/tenants/tenant.js';
import { addTenant, folder, testDatabase } from './fixture.js';

test('200 transactions that read and then write at the same time lose nothing', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const firm = await database.transaction((trx) => Firm.query(trx).insert({ tenantId, number: 0, name: 'F' }));
  const add = () =>
    database.transaction(async (trx) => {
      const { number } = await Firm.query(trx).findById([tenantId, firm.id]).throwIfNotFound();
      await Firm.query(trx)
        .findById([tenantId, firm.id])
        .patch({ number: number + 1 });
    });
  await Promise.all(Array.from({ length: 200 }, add));
  t.like(await Firm.query(database.read).findById([tenantId, firm.id]), { number: 200 });
});

test('two processes that read and then write wait for each other', async (t) => {
  const one = await testDatabase(t);
  const other = await openDatabase(one.engine.url);
  t.teardown(() => other.close());
  const { id: tenantId } = await addTenant(one);
  const firm = await one.transaction((trx) => Firm.query(trx).insert({ tenantId, number: 0, name: 'F' }));
  const add = (database: typeof one) => () =>
    database.transaction(async (trx) => {
      const { number } = await Firm.query(trx).findById([tenantId, firm.id]).throwIfNotFound();
      await Firm.query(trx)
        .findById([tenantId, firm.id])
        .patch({ number: number + 1 });
    });
  await Promise.all([one, other].flatMap((database) => Array.from({ length: 50 }, add(database))));
  t.like(await Firm.query(one.read).findById([tenantId, firm.id]), { number: 100 });
});

test('what throws in a transaction undoes all of it, and the next one works', async (t) => {
  const database = await testDatabase(t);
  const failing = database.transaction(async (trx) => {
    await Tenant.query(trx).insert({ slug: 'half', name: 'Half' });
    throw new Error('on purpose');
  });
  await t.throwsAsync(failing, { message: 'on purpose' });
  t.deepEqual(await Tenant.query(database.read), []);
  await addTenant(database);
  t.is((await Tenant.query(database.read)).length, 1);
});

sqliteTest('a commit that is refused undoes the transaction, and the next one works', async (t) => {
  const database = await testDatabase(t);
  const refused = database.transaction(async (trx) => {
    await trx.raw('PRAGMA defer_foreign_keys = ON');
    await Firm.query(trx).insert({ tenantId: 'nobody', number: 1, name: 'F' });
  });
  await t.throwsAsync(refused, { message: /FOREIGN KEY/ });
  await addTenant(database);
  t.deepEqual(await Firm.query(database.read), []);
});

test('a query without trx or connection throws at once', async (t) => {
  await testDatabase(t);
  await t.throwsAsync(async () => Tenant.query(), { message: /no database connection available/ });
});

test('a transaction inside another throws at once; afterwards they work', async (t) => {
  const database = await testDatabase(t);
  await t.throwsAsync(
    database.transaction(() => database.transaction(async () => undefined)),
    { message: /pass its trx on/ },
  );
  await t.notThrowsAsync(database.transaction(async () => undefined));
});

sqliteTest('reads cannot write', async (t) => {
  const database = await testDatabase(t);
  const attempts = [
    () => database.read.raw(`UPDATE tenants SET name = 'x'`),
    () => database.rows(`UPDATE tenants SET name = 'x'`),
    () => Tenant.query(database.read).insert({ slug: 'x', name: 'x' }),
  ];
  for (const attempt of attempts) await t.throwsAsync(async () => attempt(), { message: /readonly/ });
});

test('rows and models see a commit at once, and nothing before it', async (t) => {
  const database = await testDatabase(t);
  const count = async () => (await database.rows<{ n: number }>('SELECT count(*) AS n FROM tenants'))[0]?.n;
  for (let round = 1; round <= 20; round++) {
    await database.transaction(async (trx) => {
      await Tenant.query(trx).insert({ slug: `t${round}`, name: 'T' });
      t.is(await count(), round - 1);
    });
    t.is(await count(), round);
    t.is((await Tenant.query(database.read)).length, round);
  }
});

sqliteTest('rows takes more calls than it has connections, and goes on after a wrong statement', async (t) => {
  const database = await testDatabase(t);
  await addTenant(database);
  const calls = Array.from({ length: 50 }, (_, i) => database.rows(`SELECT ? AS i, slug FROM tenants`, [i]));
  t.deepEqual(
    await Promise.all(calls),
    Array.from({ length: 50 }, (_, i) => [{ i, slug: 'oamkb' }]),
  );
  for (let i = 0; i < 5; i++) await t.throwsAsync(database.rows('SELECT nonsense'), { message: /no such column/ });
  t.is((await database.rows('SELECT 1')).length, 1);
});

test('a violated constraint stays what it is', async (t) => {
  const database = await testDatabase(t);
  await addTenant(database);
  await t.throwsAsync(addTenant(database), { instanceOf: UniqueViolationError, message: /tenants[._]slug/ });
});

sqliteTest('a lock held by another process: busy, and nothing is changed', async (t) => {
  const database = await testDatabase(t, { busyTimeoutMs: 500 });
  const other = new sqlite3.Database(database.connect.filename);
  const run = (sql: string) =>
    new Promise<void>((done, fail) => other.exec(sql, (error) => (error ? fail(error) : done())));
  await run('BEGIN IMMEDIATE');
  let entered = false;
  const write = database.transaction(async () => {
    entered = true;
  });
  const error = await t.throwsAsync(write, { instanceOf: DatabaseUnavailableError });
  t.is(error?.code, 'busy');
  t.false(entered, 'the body must not run without the lock');
  t.deepEqual(await database.rows('SELECT * FROM tenants'), [], 'reads go on');
  await run('ROLLBACK');
  await addTenant(database);
  await new Promise((done) => other.close(done));
});

test('a transaction that takes too long lets the next one fail instead of hang', async (t) => {
  const database = await testDatabase(t, { busyTimeoutMs: 500 });
  let release = () => {};
  const long = database.transaction(() => new Promise<void>((done) => (release = done)));
  const error = await t.throwsAsync(addTenant(database), { instanceOf: DatabaseUnavailableError });
  t.is(error?.code, 'busy');
  release();
  await long;
  await addTenant(database);
});

sqliteTest('a full disk: full, nothing half, and it works again when there is room', async (t) => {
  const database = await testDatabase(t);
  const grow = () =>
    database.transaction(async (trx) => {
      await trx.raw('PRAGMA max_page_count = 1');
      for (let i = 0; i < 100; i++) await Tenant.query(trx).insert({ slug: `t${i}`, name: 'x'.repeat(4000) });
    });
  const error = await t.throwsAsync(grow(), { instanceOf: DatabaseUnavailableError });
  t.is(error?.code, 'full');
  t.deepEqual(await Tenant.query(database.read), []);
  await database.transaction((trx) => trx.raw('PRAGMA max_page_count = 1000000'));
  await addTenant(database);
  t.is((await Tenant.query(database.read)).length, 1);
});

sqliteTest('a read-only database reads, and says readonly on a write', async (t) => {
  const database = await testDatabase(t);
  const error = await t.throwsAsync(
    database.transaction(async (trx) => {
      await trx.raw('PRAGMA query_only = ON');
      await Tenant.query(trx).insert({ slug: 'x', name: 'x' });
    }),
    { instanceOf: DatabaseUnavailableError },
  );
  t.is(error?.code, 'readonly');
  t.deepEqual(await database.rows('SELECT * FROM tenants'), []);
});

test('a file that is no database: io', async (t) => {
  const path = join(folder(t), 'not.db');
  writeFileSync(path, 'This is a letter, not a database. '.repeat(200));
  const error = await t.throwsAsync(openDatabase(path), { instanceOf: DatabaseUnavailableError });
  t.is(error?.code, 'io');
});

test('URLs: sqlite and paths; another scheme is named in the error', async (t) => {
  const path = folder(t);
  for (const url of [`sqlite:${path}/a/one.db`, `sqlite://${path}/two.db`, `${path}/three.db`]) {
    const database = await openDatabase(url);
    await migrate(database);
    await database.close();
  }
  for (const name of ['a/one.db', 'two.db', 'three.db']) t.is(statSync(join(path, name)).mode & 0o777, 0o600, name);
  await t.throwsAsync(openDatabase('mysql://localhost/loonpoort'), { message: /"mysql:" is not supported/ });
});

sqliteTest('connections are durable and check foreign keys', async (t) => {
  const database = await testDatabase(t);
  const settings = await database.transaction(async (trx) => {
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'];
    return Promise.all(
      names.map(async (name) => Object.values(((await trx.raw(`PRAGMA ${name}`)) as object[])[0] ?? {})[0]),
    );
  });
  t.deepEqual(settings, ['wal', 2, 1, 5000]);
});

test('knex has one exact version, because the drivers extend what it does not export', (t) => {
  const file = new URL('../../server/package.json', import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  t.regex(dependencies.knex!, /^\d+\.\d+\.\d+$/);
});
