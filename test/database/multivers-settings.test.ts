import { join } from 'node:path';
import { test } from '../harness/test.js';
import { openDatabase } from '../../server/src/database/index.js';
import { migrations } from '../../server/src/database/migrations/index.js';
import { connectWriter } from '../../server/src/database/sqlite/driver.js';
import { folder } from './fixture.js';

const at = '2026-01-01T00:00:00.000Z';

test('names and passwords of Multivers are erased, and that one was missing is no problem any more', async (t) => {
  const database = await openDatabase(`sqlite:${join(folder(t), 'old.db')}`);
  const knex = connectWriter({ ...database.connect, namesAreMapped: false });
  const trx = await knex.transaction();
  t.teardown(async () => {
    await trx.rollback();
    await knex.destroy();
    await database.close();
  });
  for (const [name, migration] of Object.entries(migrations)) {
    if (name === '0018-multivers-settings') break;
    await migration.up(trx);
  }
  // The bureau that these rows name is of no matter here.
  await trx.raw('PRAGMA defer_foreign_keys = ON');
  const columns = { tenant_id: 't', level: 'company', secrets: 'sealed', tested_at: at, updated_at: at };
  const names = { accountName: 'a', portalUserName: 'p', userName: 'u' };
  const books = { database: 'MVL1', journalCode: 'LOON' };
  for (const [id, key, state, problem] of [
    ['a', 'unit4-multivers', 'problem', 'secrets.failed:portalPassword,password'],
    ['b', 'unit4-multivers', 'problem', 'consent.expired'],
    ['c', 'unit4-multivers', 'off', null],
    ['d', 'reeleezee', 'problem', 'secrets.failed:password'],
  ] as const)
    await trx('integrations').insert({
      ...columns,
      id,
      owner_id: id,
      package: key,
      state,
      problem,
      settings: JSON.stringify({ ...names, ...books }),
    });

  await migrations['0018-multivers-settings']!.up(trx);
  const rows = await trx('integrations')
    .select('settings', 'secrets', 'state', 'problem', 'tested_at', 'version')
    .orderBy('id');
  const own = { settings: JSON.stringify(books), secrets: null, tested_at: at, version: 1 };
  t.deepEqual(rows, [
    { ...own, state: 'untested', problem: null, tested_at: null },
    { ...own, state: 'problem', problem: 'consent.expired' },
    { ...own, state: 'off', problem: null },
    {
      ...own,
      settings: JSON.stringify({ ...names, ...books }),
      secrets: 'sealed',
      state: 'problem',
      problem: 'secrets.failed:password',
    },
  ]);
});
