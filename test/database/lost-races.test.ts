/** On PostgreSQL processes do not wait for each other: whoever loses a race does its work again. */
import pg from 'pg';
import { isOnPostgres } from '../harness/database.js';
import { test } from '../harness/test.js';
import { DatabaseUnavailableError, openDatabase, rows } from '../../server/src/database/index.js';
import { Firm } from '../../server/src/tenants/firm.js';
import { OperatorError } from '../../server/src/contract/operator-error.js';
import { newMigrated } from '../harness/prepared.js';
import { addTenant, folder, testDatabase } from './fixture.js';

const onPostgres = isOnPostgres ? test : test.skip;

/** Opens a database as two processes do. */
async function two(t: Parameters<typeof testDatabase>[0]) {
  const one = await testDatabase(t);
  const other = await openDatabase(one.engine.url);
  t.teardown(() => other.close());
  const { id: tenantId } = await addTenant(one);
  const firm = await one.transaction((trx) => Firm.query(trx).insert({ tenantId, number: 0, name: 'F' }));
  const key = [tenantId, firm.id];
  return { one, other, key, numberOf: async () => (await Firm.query(one.read).findById(key).throwIfNotFound()).number };
}

onPostgres('two processes that read and then write at the same time lose nothing', async (t) => {
  const { one, other, key, numberOf } = await two(t);
  let runs = 0;
  const add = (database: typeof one) =>
    database.transaction(async (trx) => {
      runs++;
      const { number } = await Firm.query(trx).findById(key).throwIfNotFound();
      await Firm.query(trx)
        .findById(key)
        .patch({ number: number + 1 });
    });
  await Promise.all([one, other].flatMap((database) => Array.from({ length: 50 }, () => add(database))));
  t.is(await numberOf(), 100);
  t.true(runs > 100, 'some were run again');
});

onPostgres('who loses every time is told that the database is busy, and nothing of it is kept', async (t) => {
  const { one, other, key, numberOf } = await two(t);
  let runs = 0;
  const losing = one.transaction(async (trx) => {
    runs++;
    await Firm.query(trx).findById(key);
    await other.transaction((first) => rows(first, 'UPDATE firms SET number = number + 1 WHERE id = ?', [key[1]!]));
    await Firm.query(trx).findById(key).patch({ number: 1000 });
  });
  const error = await t.throwsAsync(losing, { instanceOf: DatabaseUnavailableError });
  t.is(error?.code, 'busy');
  t.is(await numberOf(), runs);
});

onPostgres('a race that was lost is run again though its error was caught', async (t) => {
  const { one, other, key, numberOf } = await two(t);
  let runs = 0;
  await one.transaction(async (trx) => {
    runs++;
    await Firm.query(trx).findById(key);
    if (runs === 1)
      await other.transaction((first) => rows(first, 'UPDATE firms SET number = 1 WHERE id = ?', [key[1]!]));
    await Firm.query(trx)
      .findById(key)
      .patch({ number: 7 })
      .catch(() => undefined);
  });
  t.is(runs, 2);
  t.is(await numberOf(), 7);
});

onPostgres('a statement that failed and was caught lets nothing of its transaction be taken for kept', async (t) => {
  const { one, key, numberOf } = await two(t);
  const swallowing = one.transaction(async (trx) => {
    await Firm.query(trx).findById(key).patch({ number: 5 });
    await rows(trx, 'SELECT nonsense').catch(() => undefined);
  });
  await t.throwsAsync(swallowing, { message: /failed/ });
  t.is(await numberOf(), 0);
});

onPostgres('an address at which no database can be used says what is wrong with it', async (t) => {
  const path = await newMigrated(folder(t));
  const address = new URL(path);
  const [place, name] = [address.host, address.pathname.slice(1)];
  const told = async (url: string): Promise<string | undefined> =>
    (await t.throwsAsync<OperatorError>(openDatabase(url), { instanceOf: OperatorError }))?.text.en;
  t.regex(
    (await told('postgres://nobody@localhost:1/nowhere'))!,
    /no PostgreSQL answers at localhost:1 \(ECONNREFUSED\)/,
  );
  t.regex(
    (await told(path.replace(/:[^:]*@/, ':wrong@')))!,
    new RegExp(`${place} does not let "\\w+" in; check user and`),
  );
  t.regex((await told(path.replace(name, 'nowhere')))!, /has no database "nowhere"; make it with: createdb nowhere/);
});

onPostgres('a connection that is cut is replaced, and who used it is told', async (t) => {
  const { one, numberOf } = await two(t);
  const cut = one.transaction(async (trx) => {
    const [own] = await rows<{ pid: number }>(trx, 'SELECT pg_backend_pid() AS pid');
    await cutConnection(one.engine.url, own!.pid);
    await rows(trx, 'UPDATE firms SET number = 9');
  });
  const error = await t.throwsAsync(cut, { instanceOf: DatabaseUnavailableError });
  t.is(error?.code, 'io');
  t.is(await numberOf(), 0);
  await one.transaction((trx) => rows(trx, 'UPDATE firms SET number = 9'));
  t.is(await numberOf(), 9);
});

/** Ends a connection as an administrator of the server does. */
async function cutConnection(connectionString: string, pid: number): Promise<void> {
  const administrator = new pg.Client({ connectionString });
  await administrator.connect();
  await administrator.query('SELECT pg_terminate_backend($1)', [pid]);
  await administrator.end();
}
