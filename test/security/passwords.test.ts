import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';
import { addApp } from '../factors/factors.js';

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

test('recovery codes are kept as passwords are', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const { recoveryCodes } = await addApp(bureau, 'jan@oost.nl');
  const kept = await bureau.service.app.database.rows<{ code_hash: string }>('SELECT code_hash FROM recovery_codes');
  t.is(kept.length, recoveryCodes.length);
  t.is(new Set(kept.map(({ code_hash }) => code_hash.split('$')[4])).size, kept.length, 'each has a salt of its own');
  for (const { code_hash } of kept) t.regex(code_hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
