import { join } from 'node:path';
import { isOnPostgres, sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import fc from 'fast-check';
import {
  type Database,
  inTenant,
  migrate,
  normalise,
  openDatabase,
  rows,
  searchCondition,
  wordCondition,
} from '../../server/src/database/index.js';
import { Company } from '../../server/src/companies/company.js';
import type { Debtor } from '../../server/src/companies/debtor.js';
import { addCompany, addDebtor, addTenant, folder, testDatabase } from './fixture.js';

async function search(database: Database, tenantId: string, query: string): Promise<string[]> {
  const { sql, bindings } = searchCondition(query, await database.trigrams.current(), 'c');
  const rows = await database.rows<{ name: string }>(
    `SELECT c.name FROM companies AS c WHERE c.tenant_id = ? AND ${sql} ORDER BY c.sort_name, c.id`,
    [tenantId, ...bindings],
  );
  return rows.map(({ name }) => name);
}

async function withCompanies(
  t: Parameters<typeof testDatabase>[0],
  names: string[],
  opened?: Database,
): Promise<{ database: Database; debtor: Debtor }> {
  const database = opened ?? (await testDatabase(t));
  const { id } = await addTenant(database);
  const debtor = await addDebtor(database, id, 4711, 'Groep De Ruyter');
  for (const [index, name] of names.entries()) await addCompany(database, debtor, index + 1, name);
  return { database, debtor };
}

test('normalising', (t) => {
  t.is(normalise('  Café  ÉÉN & Zn. – V.O.F. '), 'cafe een zn vof');
  t.is(normalise("'t Hoekje B.V."), 't hoekje bv');
  t.is(normalise('A.Jansen/IJsselmuiden'), 'a jansen ijsselmuiden');
  t.is(normalise('Øresund Straße Łódź ﬁets ĳs'), 'oresund strasse lodz fiets ijs');
  t.is(normalise('%_"*:^()'), '');
});

test('normalising twice changes nothing, and case never matters', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalise(text);
      return normalise(once) === once && !/^ | $| {2}|\p{Lu}|\p{M}/u.test(once);
    }),
    { numRuns: 2000 },
  );
  t.is(normalise('ÇIĞDEM'), normalise('çiğdem'));
});

test('substring, word order, number, debtor and diacritics', async (t) => {
  const { database, debtor } = await withCompanies(t, [
    'Bakkerij Müller B.V.',
    'Std Detailhandel Medica (4 wkn)',
    'IJzerhandel Jansen',
  ]);
  const find = (query: string) => search(database, debtor.tenantId, query);
  t.deepEqual(await find('muller'), ['Bakkerij Müller B.V.']);
  t.deepEqual(await find('MÜLLER bak'), ['Bakkerij Müller B.V.']);
  t.deepEqual(await find('ulle'), ['Bakkerij Müller B.V.']);
  t.deepEqual(await find('b.v.'), ['Bakkerij Müller B.V.']);
  t.deepEqual(await find('handel 4'), ['IJzerhandel Jansen', 'Std Detailhandel Medica (4 wkn)']);
  t.deepEqual(await find('(4 wkn) medica'), ['Std Detailhandel Medica (4 wkn)']);
  t.is((await find('4711')).length, 3);
  t.is((await find('ruyter groep')).length, 3);
  t.is((await find('')).length, 3);
  t.is((await find('%')).length, 3, 'signs are no words');
  t.deepEqual(await find('"; DROP TABLE companies'), []);
  t.deepEqual(await find('bakkerij OR jansen'), []);
});

// Few letters, so that texts and queries meet often; the strange ones are those that engines treat differently.
const letter = fc.constantFrom(...'aabbcdeé12ßıſςσΣøIİ%_"\'*.-()^:𝐀漢', ' ', ' ');
const text = fc.array(letter, { maxLength: 18 }).map((letters) => letters.join(''));

test('search finds exactly what a plain comparison finds', async (t) => {
  const names = [...new Set(fc.sample(text, { numRuns: 300, seed: 1 }))];
  const { database, debtor } = await withCompanies(t, names);
  const texts = new Map(
    names.map((name, index) => [name, normalise(`${index + 1} ${name} ${debtor.number} ${debtor.name}`)]),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, fc.string({ unit: 'binary' })), async (query) => {
      const words = normalise(query).split(' ').filter(Boolean);
      const whole = words.join('');
      const isNumber = words.length > 1 && whole.length >= 4 && /[\d@]|\p{L}\.\p{L}/u.test(query);
      const expected = names.filter((name) => {
        const found = texts.get(name)!;
        return words.every((word) => found.includes(word)) || (isNumber && found.includes(whole));
      });
      t.deepEqual((await search(database, debtor.tenantId, query)).sort(), expected.sort(), query);
    }),
    { numRuns: 1000 },
  );
});

test('a number or address is found by four characters of it in a row, however it is typed; shorter words are not', async (t) => {
  const { database, debtor } = await withCompanies(t, ['Bakkerij 12', 'Slagerij']);
  const { tenantId } = debtor;
  const known = {
    chamberNumber: '14052317',
    wageTaxNumber: '123456782L01',
    postalCode: '6131 AB',
    email: 'j.el@peeters.nl',
  };
  await database.transaction((trx) =>
    Company.query(trx)
      .where({ tenantId, number: 2 })
      .patch({ ...known, ...Company.searchColumns({ number: 2, name: 'Slagerij', ...known }, debtor) }),
  );
  for (const query of [
    ...['14052317', '1405 2317', '0523', 'slagerij 14052317', '14052317 4711'],
    ...['123456782L01', '123456782 l01', '123456782', '1234.56.782.L.01', '2L01'],
    ...['6131AB', '6131 ab', '6131', 'j.el@peeters.nl', 'peeters.nl', 'PEETERS'],
  ]) {
    t.deepEqual(await search(database, tenantId, query), ['Slagerij'], query);
    const { sql, bindings } = wordCondition(query, 'search_text');
    const rows = await database.rows(`SELECT name FROM companies WHERE ${sql}`, bindings);
    t.deepEqual(rows, [{ name: 'Slagerij' }], query);
  }
  t.deepEqual(await search(database, tenantId, '12'), ['Bakkerij 12']);
  for (const query of ['052', 'L01', 'el', '14052318', '6131 AC', 'slagerij 14052318'])
    t.deepEqual(await search(database, tenantId, query), [], query);
});

test('words without the trigram index are found alike', async (t) => {
  const { database, debtor } = await withCompanies(t, ['Bakkerij Müller', 'Slagerij']);
  const { sql, bindings } = wordCondition('rij MUL', 'search_text');
  const rows = await database.rows(`SELECT name FROM companies WHERE tenant_id = ? AND ${sql}`, [
    debtor.tenantId,
    ...bindings,
  ]);
  t.deepEqual(rows, [{ name: 'Bakkerij Müller' }]);
});

sqliteTest('the index follows changed, deleted and rolled back companies', async (t) => {
  const { database, debtor } = await withCompanies(t, ['Bakkerij', 'Slagerij']);
  const { tenantId } = debtor;
  const rename = (name: string) =>
    database.transaction((trx) =>
      Company.query(trx)
        .where({ tenantId, number: 1 })
        .patch({ name, ...Company.searchColumns({ number: 1, name }, debtor) }),
    );
  await rename('Kaashandel');
  t.deepEqual(await search(database, tenantId, 'bakkerij'), []);
  t.deepEqual(await search(database, tenantId, 'kaas'), ['Kaashandel']);
  await t.throwsAsync(
    database.transaction(async (trx) => {
      await Company.query(trx).where({ tenantId, number: 1 }).delete();
      throw new Error('undo');
    }),
  );
  t.deepEqual(await search(database, tenantId, 'kaas'), ['Kaashandel']);
  await database.transaction((trx) => Company.query(trx).where({ tenantId, number: 1 }).delete());
  t.deepEqual(await search(database, tenantId, 'kaas'), []);
  // SQLite compares every entry of the index with the table.
  await t.notThrowsAsync(
    database.transaction((trx) =>
      trx.raw(`INSERT INTO company_search (company_search, rank) VALUES ('integrity-check', 1)`),
    ),
  );
});

sqliteTest('the index survives VACUUM after deletions', async (t) => {
  const { database, debtor } = await withCompanies(t, ['Eerste', 'Tweede', 'Derde']);
  const copy = `${database.connect.filename}.copy`;
  await database.transaction((trx) => Company.query(trx).where({ number: 1 }).delete());
  await database.read.raw('VACUUM INTO ?', [copy]);
  const restored = await openDatabase(copy);
  t.teardown(() => restored.close());
  t.deepEqual(await search(restored, debtor.tenantId, 'derde'), ['Derde']);
});

sqliteTest('a search starts at the index, however many companies there are', async (t) => {
  const { database, debtor } = await withCompanies(t, ['Bakkerij']);
  const { sql, bindings } = searchCondition('bakkerij', await database.trigrams.current());
  const plan = await database.rows<{ detail: string }>(
    `EXPLAIN QUERY PLAN SELECT name FROM companies WHERE tenant_id = ? AND ${sql} ORDER BY sort_name, id LIMIT 50`,
    [debtor.tenantId, ...bindings],
  );
  t.regex(plan.map(({ detail }) => detail).join('\n'), /SEARCH companies USING INTEGER PRIMARY KEY/);
});

const postgresTest = isOnPostgres ? test : test.skip;

postgresTest('PostgreSQL finds what SQLite finds, in the same order, in the scope of a tenant', async (t) => {
  const names = [...new Set(fc.sample(text, { numRuns: 300, seed: 2 }))];
  const file = await openDatabase(join(folder(t), 'loonpoort.db'));
  t.teardown(() => file.close());
  await migrate(file);
  const places = [await withCompanies(t, names), await withCompanies(t, names, file)];
  // Names that sort alike stand in the order of their ids, which are made as they come in.
  let found = 0;
  for (const query of fc.sample(fc.oneof(text, fc.constantFrom(...names)), { numRuns: 500, seed: 3 })) {
    const [server, own] = await Promise.all(
      places.map(({ database, debtor: { tenantId } }) => inTenant(tenantId, () => search(database, tenantId, query))),
    );
    t.deepEqual(server, own, query);
    found += own!.length;
  }
  t.true(found > 1000, 'there was something to compare');
});

postgresTest('in the scope of a tenant a search starts at the index, which the walls would keep it from', async (t) => {
  const { database, debtor } = await withCompanies(t, ['Bakkerij Zonneschijn']);
  const { tenantId, id } = debtor;
  await database.transaction((trx) =>
    trx.raw(
      `INSERT INTO companies (tenant_id, id, debtor_id, number, name, kind, period_type, sort_name, search_text, created_at, updated_at)
       SELECT ?, 'c' || n, ?, n, 'Bedrijf ' || n, 'client', 'month', 'bedrijf ' || n, n || ' bedrijf ' || md5(n::text), '', ''
       FROM generate_series(2, 20000) AS n`,
      [tenantId, id],
    ),
  );
  // As who owns the table, as a server does by itself after a while.
  await database.engine.pool!.query('VACUUM ANALYZE companies');
  const { sql, bindings } = searchCondition('zonnesch', undefined);
  const searched = (scope: string) =>
    inTenant(scope, () =>
      database.transaction(async (trx) => {
        const found = await rows<{ name: string }>(trx, `SELECT name FROM companies WHERE ${sql}`, bindings);
        const [looked] = await rows<{ at: number }>(
          trx,
          "SELECT seq_tup_read + idx_tup_fetch AS at FROM pg_stat_xact_user_tables WHERE relname = 'companies'",
        );
        return { found: found.map(({ name }) => name), few: Number(looked!.at) < 10 };
      }),
    );
  t.deepEqual(await searched(tenantId), { found: ['Bakkerij Zonneschijn'], few: true });
  t.deepEqual(await searched('another'), { found: [], few: true });
});
