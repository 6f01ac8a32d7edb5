import { describeStatement } from '@loonpoort/server/telemetry/index.js';
import { test } from '../harness/test.js';

const textOf = (sql: string) => {
  const { name, attributes } = describeStatement('postgresql', sql);
  return [name, attributes['db.query.text']];
};

test('a statement is told without its values', (t) => {
  t.deepEqual(textOf("SELECT name FROM firms WHERE code = 'it''s 4711' AND n > 12.5 AND id = $1"), [
    'SELECT firms',
    'SELECT name FROM firms WHERE code = ? AND n > ? AND id = $1',
  ]);
  t.deepEqual(textOf("BEGIN; SET LOCAL app.tenant = '0190-secret';"), ['BEGIN', 'BEGIN; SET LOCAL app.tenant = ?;']);
  t.deepEqual(textOf('insert into `debtors` (`name`) values (?) -- kanarie'), [
    'INSERT debtors',
    'insert into `debtors` (`name`) values (?)',
  ]);
  t.deepEqual(textOf('UPDATE "Jan\'s" SET a = $q$ kanarie $q$ /* kanarie */ WHERE b1 = 2'), [
    'UPDATE Jan',
    'UPDATE "Jan\'s" SET a = ? WHERE b1 = ?',
  ]);
  t.deepEqual(
    textOf('SELECT c.id, EXISTS (SELECT 1 FROM favourites WHERE x IN (1, 2)) FROM companies AS c')[0],
    'SELECT companies',
  );
  t.is(textOf('BEGIN; CREATE TEMP TABLE IF NOT EXISTS notes (n bigint)')[0], 'BEGIN');
});
