import { test } from '../harness/test.js';
import { isOnPostgres } from '../harness/database.js';
import { newMigrated } from '../harness/prepared.js';
import { type Database, migrate, openDatabase } from '../../server/src/database/index.js';
import { folder, testDatabase } from './fixture.js';
import { join } from 'node:path';

/** What a table of either engine is, in words that both have. */
interface Table {
  columns: Record<string, string>;
  primaryKey: string;
  uniques: string[];
  references: string[];
  checks: number;
  indexes: string[];
}

const onBoth = isOnPostgres ? test : test.skip;

onBoth('SQLite and PostgreSQL have the same tables, columns, keys, references, checks and indexes', async (t) => {
  const path = folder(t);
  const sqlite = await openDatabase(join(path, 'sqlite.db'));
  await migrate(sqlite);
  const postgres = await testDatabase(t);
  const [wanted, found] = [await readSqlite(sqlite), await readPostgres(postgres)];
  await sqlite.close();
  t.deepEqual(Object.keys(found), Object.keys(wanted));
  for (const [name, table] of Object.entries(wanted)) t.deepEqual(found[name], table, name);
});

onBoth('the triggers that refuse or follow a change have the same names on both', async (t) => {
  const sqlite = await openDatabase(join(folder(t), 'sqlite.db'));
  await migrate(sqlite);
  const postgres = await openDatabase(await newMigrated(folder(t)));
  const wanted = await sqlite.rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'");
  const found = await postgres.rows<{ name: string }>(
    'SELECT DISTINCT tgname AS name FROM pg_trigger WHERE NOT tgisinternal',
  );
  await sqlite.close();
  await postgres.close();
  const names = (rows: { name: string }[]): string[] =>
    rows
      .map(({ name }) => name)
      // The trigram index of PostgreSQL follows the table by itself; a column that came later has a trigger of its own.
      .filter((name) => !name.startsWith('company_search_') && !/^journals_(booking|net_pay|wage_costs)_/.test(name))
      .sort();
  t.deepEqual(names(found), names(wanted));
});

/** SQLite finds a company in its index by a number, which is the key of the table there. */
const searchKey = (name: string, table: Table): Table =>
  name === 'companies'
    ? {
        ...table,
        primaryKey: 'tenant_id, id',
        uniques: table.uniques.filter((each) => !['search_key', 'tenant_id, id'].includes(each)),
      }
    : table;

const own = /^(knex_|sqlite_|company_search)/;

async function readSqlite(database: Database): Promise<Record<string, Table>> {
  const tables = await database.rows<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  const found: Record<string, Table> = {};
  for (const { name, sql } of tables.filter((each) => !own.test(each.name))) {
    const columns = await database.rows<{
      name: string;
      type: string;
      isRequired: 0 | 1;
      value: string | null;
      pk: number;
    }>('SELECT name, type, "notnull" AS "isRequired", dflt_value AS value, pk FROM pragma_table_info(?)', [name]);
    const indexes = await database.rows<{ name: string; origin: string; isUnique: 0 | 1; sql: string | null }>(
      `SELECT i.name, i.origin, i."unique" AS "isUnique", m.sql FROM pragma_index_list(?) AS i
       LEFT JOIN sqlite_master AS m ON m.name = i.name`,
      [name],
    );
    const references = await database.rows<{
      id: number;
      target: string;
      column: string;
      to: string | null;
      onUpdate: string;
      onDelete: string;
    }>(
      `SELECT id, "table" AS target, "from" AS "column", "to", on_update AS "onUpdate", on_delete AS "onDelete"
       FROM pragma_foreign_key_list(?) ORDER BY id, seq`,
      [name],
    );
    const columnsOf = async (index: string): Promise<string> =>
      (await database.rows<{ name: string }>('SELECT name FROM pragma_index_info(?) ORDER BY seqno', [index]))
        .map((each) => each.name)
        .join(', ');
    const uniques = indexes.filter(({ origin }) => origin === 'u');
    const ids = [...new Set(references.map(({ id }) => id))];
    found[name] = searchKey(name, {
      columns: Object.fromEntries(
        columns.map(({ name, type, isRequired, value, pk }) => [
          name,
          [type, isRequired || pk ? 'NOT NULL' : '', value ?? ''].join(' ').trim(),
        ]),
      ),
      primaryKey: columns
        .filter(({ pk }) => pk > 0)
        .sort((one, other) => one.pk - other.pk)
        .map(({ name }) => name)
        .join(', '),
      uniques: (await Promise.all(uniques.map(({ name }) => columnsOf(name)))).sort(),
      references: ids
        .map((id) => {
          const own = references.filter((each) => each.id === id);
          const { target, onUpdate, onDelete } = own[0]!;
          return `${own.map(({ column }) => column).join(', ')} -> ${target} ${onUpdate} ${onDelete}`;
        })
        .sort(),
      checks: sql.replaceAll(/--.*/g, '').match(/\bCHECK\b/g)?.length ?? 0,
      indexes: indexes.flatMap(({ sql }) => (sql ? [indexText(sql)] : [])).sort(),
    });
  }
  return found;
}

async function readPostgres(database: Database): Promise<Record<string, Table>> {
  const tables = await database.rows<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const found: Record<string, Table> = {};
  for (const { name } of tables.filter((each) => !own.test(each.name))) {
    const columns = await database.rows<{
      name: string;
      type: string;
      isRequired: 0 | 1;
      value: string | null;
      sorts: string;
    }>(
      `SELECT column_name AS name, data_type AS type, is_nullable = 'NO' AS "isRequired", column_default AS value,
         collation_name AS sorts
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ? ORDER BY ordinal_position`,
      [name],
    );
    const constraints = await database.rows<{ kind: string; text: string }>(
      'SELECT contype AS kind, pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conrelid = CAST(? AS regclass)',
      [name],
    );
    const indexes = await database.rows<{ text: string }>(
      `SELECT indexdef AS text FROM pg_indexes WHERE tablename = ? AND indexname <> 'company_search'
         AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
      [name],
    );
    const of = (kind: string): string[] => constraints.filter((each) => each.kind === kind).map(({ text }) => text);
    const inside = (text: string): string => /\(([^)]*)\)/.exec(text)![1]!;
    found[name] = searchKey(name, {
      columns: Object.fromEntries(
        columns.map(({ name, type, isRequired, value, sorts }) => [
          name,
          [
            type === 'text' && sorts !== 'C' ? 'text in another order' : types[type],
            isRequired ? 'NOT NULL' : '',
            (value ?? '').replace('::text', '').replace('::bigint', ''),
          ]
            .join(' ')
            .trim(),
        ]),
      ),
      primaryKey: of('p').map(inside).join(),
      uniques: of('u').map(inside).sort(),
      references: of('f')
        .map((text) => {
          const rule = (change: string): string => new RegExp(`ON ${change} (\\w+)`).exec(text)?.[1] ?? 'NO ACTION';
          return `${inside(text)} -> ${/REFERENCES (\w+)/.exec(text)![1]} ${rule('UPDATE')} ${rule('DELETE')}`;
        })
        .sort(),
      checks: of('c').length,
      indexes: indexes.map(({ text }) => indexText(text)).sort(),
    });
  }
  return found;
}

const types: Record<string, string> = { text: 'TEXT', bigint: 'INTEGER', bytea: 'BLOB' };

/** Gives an index as both engines would write it. */
const indexText = (sql: string): string =>
  sql
    .replaceAll(/"|public\.|USING btree |::text|COLLATE "C"|\[\]/g, '')
    .replaceAll('COALESCE', 'coalesce')
    .replaceAll(/\s+/g, ' ')
    .replace(/ WHERE .*/, ' WHERE …')
    .trim();
