import { join } from 'node:path';
import { test } from '../harness/test.js';
import { openDatabase } from '../../server/src/database/index.js';
import { migrations } from '../../server/src/database/migrations/index.js';
import { connectWriter } from '../../server/src/database/sqlite/driver.js';
import { folder } from './fixture.js';

test('codes that differed in their capitals only both stay, and none like them is added', async (t) => {
  const database = await openDatabase(`sqlite:${join(folder(t), 'old.db')}`);
  const knex = connectWriter({ ...database.connect, namesAreMapped: false });
  const trx = await knex.transaction();
  t.teardown(async () => {
    await trx.rollback();
    await knex.destroy();
    await database.close();
  });
  for (const [name, migration] of Object.entries(migrations)) {
    if (name === '0014-company-structure') break;
    await migration.up(trx);
  }
  // The companies that these rows name are of no matter here.
  await trx.raw('PRAGMA defer_foreign_keys = ON');
  const row = { tenant_id: 't', company_id: 'c', description: 'Werk', search_text: 'werk' };
  for (const code of ['AB', 'Ab', 'ab', 'É1', '100']) await trx('cost_centres').insert({ ...row, id: code, code });
  await trx('cost_centres').insert({ ...row, id: 'other', company_id: 'd', code: 'AB' });

  await migrations['0014-company-structure']!.up(trx);
  t.deepEqual(await trx('cost_centres').select('id', 'code', 'code_key', 'state', 'version').orderBy('id'), [
    { id: '100', code: '100', code_key: '100', state: 'open', version: 1 },
    { id: 'AB', code: 'AB', code_key: 'AB', state: 'open', version: 1 },
    { id: 'Ab', code: 'Ab', code_key: 'Ab', state: 'open', version: 1 },
    { id: 'ab', code: 'ab', code_key: 'ab', state: 'open', version: 1 },
    { id: 'other', code: 'AB', code_key: 'ab', state: 'open', version: 1 },
    { id: 'É1', code: 'É1', code_key: 'é1', state: 'open', version: 1 },
  ]);
  await t.throwsAsync(() => trx('cost_centres').insert({ ...row, id: 'new', code: 'aB', code_key: 'ab' }), {
    message: /UNIQUE/,
  });
});
