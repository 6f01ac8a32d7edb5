import { test } from '../harness/test.js';
import { translate } from '../../server/src/database/postgres/translate.js';

test('parameters are numbered, but not what looks like one in a text, a name or a comment', (t) => {
  t.is(
    translate(`SELECT 'a?' || ?, "b?" /* ? */ FROM t WHERE x = ? -- ?\n AND y = 'it''s ?'`),
    `SELECT 'a?' || $1, "b?" /* ? */ FROM t WHERE x = $2 -- ?\n AND y = 'it''s ?'`,
  );
  t.is(translate('SELECT $1, $2'), 'SELECT $1, $2', 'what knex numbered stays');
  t.is(translate('SELECT ?2, ?1, ?2'), 'SELECT $2, $1, $2', 'and so does what a statement numbers');
});

test('functions of SQLite become those of PostgreSQL, within each other too', (t) => {
  for (const [sqlite, postgres] of [
    [
      "json_group_array(json_object('a', instr(b, ?)))",
      "coalesce(json_agg(json_build_object('a', strpos(b, $1))), '[]'::json)",
    ],
    [
      'x IN (SELECT value FROM json_each(?))',
      'x IN (SELECT value FROM json_array_elements_text($1::json) AS json_each(value))',
    ],
    [
      'SELECT CAST(value ->> 0 AS BIGINT) AS a FROM json_each(?)',
      'SELECT CAST(value ->> 0 AS BIGINT) AS a FROM json_array_elements($1::json) AS json_each(value)',
    ],
    ["group_concat(a || ',', char(10))", "string_agg((a || ',')::text, chr(10))"],
    ['CAST(n AS TEXT)', 'CAST(n AS TEXT)'],
    ['max(max(a, ?))', 'max(greatest(a, $1))'],
    ['CAST(substr(c, 1, 4) AS INTEGER)', "('0' || substring((substr(c, 1, 4))::text FROM '^[0-9]*'))::bigint"],
  ] as const)
    t.is(translate(sqlite), postgres);
});
