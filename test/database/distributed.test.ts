/** What Citus, CockroachDB and YugabyteDB share of the tables: see `server/ENGINES.md`. */
import { isOnPostgres } from '../harness/database.js';
import { test } from '../harness/test.js';
import type { Database } from '../../server/src/database/index.js';
import { testDatabase } from './fixture.js';

const onPostgres = isOnPostgres ? test : test.skip;

/** Keys of tables of bureaus without the bureau, each with its reason. */
const keysWithoutTenant: Record<string, string> = {
  'companies (search_key)': "SQLite's search index knows a row by a whole number",
  'data_keys (id)': 'An envelope names its key, and no bureau',
  'factor_enrolments (token_hash)': 'A row is found by its secret, before it is known whose it is',
  'provider_sign_ins (token_hash)': 'A row is found by its secret, before it is known whose it is',
  'sign_in_challenges (token_hash)': 'A row is found by its secret, before it is known whose it is',
};

/** Columns that take their values from a sequence, on which the writers of all machines would wait. */
const sequences: Record<string, string> = {
  'companies.search_key': "SQLite's search index knows a row by a whole number",
};

/** Tables of bureaus, each with the column that says whose a row is. */
const owned = `SELECT c.oid, c.relname AS name, a.attnum AS owner FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
  AND a.attname = CASE c.relname WHEN 'tenants' THEN 'id' ELSE 'tenant_id' END
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`;

const textsOf = async (database: Database, sql: string): Promise<string[]> =>
  (await database.rows<{ text: string }>(`WITH owned AS (${owned}) ${sql} ORDER BY 1`)).map(({ text }) => text);

onPostgres('every key of a table of bureaus has the bureau, but for those that are listed', async (t) => {
  const database = await testDatabase(t);
  const found = await textsOf(
    database,
    `SELECT o.name || ' (' || (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(i.indkey::int[]) WITH ORDINALITY AS k (attnum, place)
       JOIN pg_attribute AS a ON a.attrelid = o.oid AND a.attnum = k.attnum) || ')' AS text
     FROM owned AS o JOIN pg_index AS i ON i.indrelid = o.oid
     WHERE i.indisunique AND NOT o.owner = ANY (i.indkey::int[]) AND o.name <> 'tenants'`,
  );
  t.deepEqual(found, Object.keys(keysWithoutTenant));
  const without = await textsOf(
    database,
    'SELECT o.name AS text FROM owned AS o WHERE NOT EXISTS (SELECT 1 FROM pg_index AS i WHERE i.indrelid = o.oid AND i.indisprimary)',
  );
  t.deepEqual(without, [], 'tables without a primary key');
});

onPostgres('references between tables of bureaus have the bureau on both sides', async (t) => {
  const database = await testDatabase(t);
  const all = `FROM pg_constraint AS c JOIN owned AS o ON o.oid = c.conrelid JOIN owned AS f ON f.oid = c.confrelid WHERE c.contype = 'f'`;
  const across = await textsOf(
    database,
    `SELECT o.name || ': ' || pg_get_constraintdef(c.oid) AS text ${all}
       AND NOT EXISTS (SELECT 1 FROM unnest(c.conkey::int[], c.confkey::int[]) AS k (own, target) WHERE k.own = o.owner AND k.target = f.owner)`,
  );
  t.deepEqual(across, []);
  t.true((await textsOf(database, `SELECT o.name AS text ${all}`)).length > 100);
});

onPostgres('no column takes its values from a sequence, but for those that are listed', async (t) => {
  const database = await testDatabase(t);
  const found = await textsOf(
    database,
    `SELECT c.relname || '.' || a.attname AS text FROM pg_class AS c
       JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE 'knex_%'
       AND (a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%')`,
  );
  t.deepEqual(found, Object.keys(sequences));
});
