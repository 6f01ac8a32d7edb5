import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import {
  anyOf,
  boundRows,
  contains,
  createScratchTable,
  dropScratchTable,
  insertRows,
  joinedLines,
  jsonArray,
  jsonObjects,
  nextNumber,
  plusOne,
  rows,
} from '../../server/src/database/index.js';
import { Company } from '../../server/src/companies/company.js';
import { addCompany, addDebtor, addTenant, testDatabase } from './fixture.js';

test('columns have the names of the SQL, in a transaction and outside one', async (t) => {
  const database = await testDatabase(t);
  const { id } = await addTenant(database);
  const sql = `SELECT slug AS "ownName", created_at IS NULL AS is_new FROM tenants WHERE id = ?`;
  const expected = [{ ownName: 'oamkb', is_new: 0 }];
  t.deepEqual(await database.rows(sql, [id]), expected);
  t.deepEqual(await rows(database.read, sql, [id]), expected);
  t.deepEqual(await database.transaction((trx) => rows(trx, sql, [id])), expected);
});

test('a statement that writes gives what it returns', async (t) => {
  const database = await testDatabase(t);
  await addTenant(database);
  await database.transaction(async (trx) => {
    t.deepEqual(await rows(trx, `UPDATE tenants SET name = ? RETURNING name`, ['Nieuw']), [{ name: 'Nieuw' }]);
    t.deepEqual(await rows(trx, `UPDATE tenants SET name = ?`, ['Nieuwer']), []);
  });
  t.deepEqual(await database.rows('SELECT name FROM tenants'), [{ name: 'Nieuwer' }]);
});

test('JSON of several rows, and none', async (t) => {
  const database = await testDatabase(t);
  const { id } = await addTenant(database);
  const tenants = async (condition: string) => {
    const [row] = await database.rows<{ slugs: string; objects: string; lines: string | null }>(
      `SELECT ${jsonArray('slug')} AS slugs, ${jsonObjects({ theId: 'id', slug: 'slug' })} AS objects,
         ${joinedLines('slug')} AS lines FROM (SELECT * FROM tenants WHERE ${condition} ORDER BY slug DESC) AS sorted`,
    );
    return { ...row!, slugs: JSON.parse(row!.slugs) as unknown, objects: JSON.parse(row!.objects) as unknown };
  };
  const other = await addTenant(database, 'other');
  t.deepEqual(await tenants('TRUE'), {
    slugs: ['other', 'oamkb'],
    objects: [
      { theId: other.id, slug: 'other' },
      { theId: id, slug: 'oamkb' },
    ],
    lines: 'other\noamkb',
  });
  t.deepEqual(await tenants('FALSE'), { slugs: [], objects: [], lines: null });
});

test('any number of values and rows are one parameter', async (t) => {
  const database = await testDatabase(t);
  for (const slug of ['one', 'two', 'three']) await addTenant(database, slug);
  const { sql, bindings } = anyOf('slug', ['three', 'one', "it's"]);
  const find = `SELECT slug FROM tenants WHERE ${sql} ORDER BY slug`;
  t.deepEqual(await database.rows(find, bindings), [{ slug: 'one' }, { slug: 'three' }]);
  const none = anyOf('slug', []);
  t.deepEqual(await database.rows(`SELECT slug FROM tenants WHERE ${none.sql}`, none.bindings), []);
  const joined = `SELECT t.slug, b.nr FROM ${boundRows('b', { slug: 'TEXT', nr: 'BIGINT' })} JOIN tenants AS t ON t.slug = b.slug`;
  const given = [
    ['two', 2],
    ['four', 4],
  ];
  t.deepEqual(await database.rows(joined, [JSON.stringify(given)]), [{ slug: 'two', nr: 2 }]);
});

test('contains takes its text letter for letter', async (t) => {
  const database = await testDatabase(t);
  await addTenant(database, 'oamkb');
  const count = (text: string) => database.rows(`SELECT 1 FROM tenants WHERE ${contains('name')}`, [text]);
  t.is((await count('au o')).length, 1);
  t.is((await count('%')).length, 0);
  t.is((await count('AU')).length, 0);
});

test('numbers of a counter follow each other, for each key by itself', async (t) => {
  const database = await testDatabase(t);
  const one = await addTenant(database, 'one');
  const two = await addTenant(database, 'two');
  const next = (tenantId: string) =>
    database.transaction((trx) => nextNumber(trx, 'journal_numbers', { tenant_id: tenantId }, 'last'));
  t.deepEqual([await next(one.id), await next(one.id), await next(two.id), await next(one.id)], [1, 2, 1, 3]);
});

test('a scratch table takes more rows than one statement, and is gone afterwards', async (t) => {
  const database = await testDatabase(t);
  const numbers = Array.from({ length: 12_000 }, (_, index) => [index, `n${index}`]);
  const make = () =>
    database.transaction(async (trx) => {
      const columns = { batch: 'INTEGER NOT NULL', number: 'INTEGER NOT NULL', name: 'TEXT' };
      await createScratchTable(trx, 'numbers', columns, ['batch', 'number']);
      await insertRows(trx, 'numbers', { batch: 7 }, ['number', 'name'], numbers);
      const sql = 'SELECT count(*) AS count, max(number) AS last FROM numbers WHERE batch = 7';
      const [row] = await rows(trx, sql);
      await dropScratchTable(trx, 'numbers');
      return row;
    });
  t.deepEqual(await make(), { count: 12_000, last: 11_999 });
  t.deepEqual(await make(), { count: 12_000, last: 11_999 });
});

test('a column is raised by one', async (t) => {
  const database = await testDatabase(t);
  const { id: tenantId } = await addTenant(database);
  const { id } = await addCompany(database, await addDebtor(database, tenantId, 1, 'D'), 1, 'C');
  await database.transaction((trx) =>
    Company.query(trx)
      .findById([tenantId, id])
      .patch({ version: plusOne('version') }),
  );
  t.like(await Company.query(database.read).findById([tenantId, id]), { version: 2 });
});

sqliteTest(
  'a statement that is kept works again after an error, on other columns, and where compiling it is what takes effect',
  async (t) => {
    const database = await testDatabase(t);
    await database.transaction(async (trx) => {
      const scratch = (columns: Record<string, string>) => createScratchTable(trx, 'scratch', columns, ['id']);
      const insert = () => rows(trx, 'INSERT INTO temp.scratch (id) VALUES (1) RETURNING *');
      await scratch({ id: 'INTEGER' });
      t.deepEqual(await insert(), [{ id: 1 }]);
      await t.throwsAsync(insert, { message: /UNIQUE/ });
      await rows(trx, 'DELETE FROM temp.scratch');
      t.deepEqual(await insert(), [{ id: 1 }]);
      await dropScratchTable(trx, 'scratch');
      await t.throwsAsync(insert, { message: /no such table/ });
      await scratch({ id: 'INTEGER', more: "TEXT DEFAULT 'x'" });
      t.deepEqual(await insert(), [{ id: 1, more: 'x' }]);
      await dropScratchTable(trx, 'scratch');
      for (const value of [1, 0, 1]) {
        await rows(trx, `PRAGMA recursive_triggers = ${value ? 'ON' : 'OFF'}`);
        t.deepEqual(await rows(trx, 'PRAGMA recursive_triggers'), [{ recursive_triggers: value }]);
      }
    });
  },
);
