import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';

test('a password holds for years, and no hint is kept of it', async (t) => {
  const bureau = await openBureau(t);
  bureau.pass(5 * 365 * 24 * 3600);
  t.truthy((await bureau.signIn('beheer@oamkb.nl')).accessToken);
  const columns = await bureau.service.app.database.rows<{ name: string }>(
    "SELECT name FROM pragma_table_info('persons')",
  );
  t.deepEqual(
    columns.filter(({ name }) => /hint|question|answer/.test(name)),
    [],
  );
});
