import { join } from 'node:path';
import { test } from '../harness/test.js';
import type { Knex } from 'knex';
import { openDatabase } from '../../server/src/database/index.js';
import { migrations } from '../../server/src/database/migrations/index.js';
import { connectWriter } from '../../server/src/database/sqlite/driver.js';
import { folder } from './fixture.js';

type Row = Record<string, unknown>;

const ones: Record<string, unknown> = { TEXT: '1', INTEGER: 1, BLOB: Buffer.from('1') };

/** What a row of a table needs besides ones. */
const needed: Record<string, Row> = {
  journals: {
    year: 2026,
    period_to: 5,
    date: '2026-05-31',
    hash: 'a'.repeat(64),
    fallback_codes: '[]',
    corrects: null,
  },
  deliveries: { next_at: '1' },
  // Of the line that was there before lines held from a day on.
  ledger_line_parts: { valid_from: '0001-01-01' },
  webhooks: { client_id: null },
  integrations: { package: 'accountview', settings: '{"journalCode":"LON"}', secrets: 'sealed' },
};

/** Rows that later migrations look at, besides the one that every table gets. */
const more: Record<string, Row[]> = {
  journals: [{ id: '7', number: 7, reference: '7', year: 2026, period_to: 5, hash: 'b'.repeat(64) }],
  ledger_accounts: [{ number: 9_999_999_999 }, { number: 400 }],
  integrations: [
    { package: 'twinfield', settings: { office: '001', journalCode: 'LOON', environment: 'e', userName: 'u' } },
    { package: 'imuis', settings: { journalNumber: 90, environmentCode: 'e', administration: 'a', partnerKey: 'p' } },
    { package: 'asperion', settings: { administrationCode: 'a', final: true, header: false } },
    { package: 'cash', settings: { administrationCode: 'a', journalCode: 'LON' } },
    { package: 'exact-globe', settings: { firstEntryNumber: 26_700_001, journalCode: '90' } },
    {
      package: 'plain-csv',
      settings: { columns: [{ source: 'number' }, { source: 'account' }, { source: 'amount' }] },
    },
    { package: 'alure', settings: { journalCode: 'LON' } },
    { package: 'unit4-multivers', settings: { database: 'MVL1', portalUserName: 'p' } },
  ].map(({ package: key, settings }) => ({ id: key, package: key, settings: JSON.stringify(settings) })),
};

/** Gives each table that is empty a row of ones, whose references are therefore right, and its other rows. */
async function fill(trx: Knex): Promise<void> {
  const tables = (await trx('sqlite_master')
    .where({ type: 'table' })
    .whereNot('name', 'like', 'sqlite%')
    .whereNot('name', 'like', 'company_search%')) as { name: string; sql: string }[];
  // A journal closes its lines.
  const order = [...tables].sort((a, b) => Number(a.name === 'journals') - Number(b.name === 'journals'));
  for (const { name, sql } of order) {
    if ((await trx(name).first()) !== undefined || name === 'document_numbers') continue;
    const columns = (await trx.raw(`PRAGMA table_info(${name})`)) as { name: string; type: string }[];
    const row = Object.fromEntries(
      columns.map((column) => {
        const choice = new RegExp(`\\b${column.name} TEXT[^,]*CHECK \\(${column.name} IN \\('(\\w+)'`).exec(sql)?.[1];
        return [column.name, choice ?? ones[column.type]];
      }),
    );
    const rows = [row, ...(more[name] ?? []).map((each) => ({ ...row, ...needed[name], ...each }))];
    for (const [index, each] of rows.entries())
      await trx(name).insert(index === 0 ? { ...row, ...needed[name] } : each);
  }
}

async function readAll(trx: Knex): Promise<Record<string, Row[]>> {
  const all: Record<string, Row[]> = {};
  const tables = (await trx('sqlite_master')
    .where({ type: 'table' })
    .whereNot('name', 'like', 'sqlite%')
    .whereNot('name', 'like', 'company_search%')) as { name: string }[];
  for (const { name } of tables) all[name] = (await trx(name)) as Row[];
  return all;
}

/** These a migration is to change: what it leaves of them is told below. */
const changed = ['settings', 'secrets', 'unsettled', 'scheme_hash', 'search_text'];

/** Tables that have another name since. */
const renamed: Record<string, string> = { delivery_lanes: 'delivery_pauses' };

/** A number that became a text is what it was. */
const same = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => (row[column] === null ? null : String(row[column] as string))));

test('all migrations over a database with rows in every table lose nothing of them', async (t) => {
  const database = await openDatabase(`sqlite:${join(folder(t), 'old.db')}`);
  const knex = connectWriter({ ...database.connect, namesAreMapped: false });
  const trx = await knex.transaction();
  t.teardown(async () => {
    await trx.rollback();
    await knex.destroy();
    await database.close();
  });
  await trx.raw('PRAGMA defer_foreign_keys = ON');
  let before: Record<string, Row[]> = {};
  for (const [name, migration] of Object.entries(migrations)) {
    await migration.up(trx);
    const now = await readAll(trx);
    for (const [former, rows] of Object.entries(before)) {
      const table = former in now ? former : renamed[former]!;
      const kept = (row: Row) =>
        Object.keys(row).filter((column) => !changed.includes(column) && column in (now[table]?.[0] ?? {}));
      t.deepEqual(
        now[table]?.map((row) => same(row, kept(rows[0]!))).sort(),
        rows.map((row) => same(row, kept(rows[0]!))).sort(),
        `${table} after ${name}`,
      );
    }
    await fill(trx);
    before = Object.fromEntries(Object.entries(await readAll(trx)).filter(([, rows]) => rows.length > 0));
  }
  t.true(Object.keys(before).length > 50, 'nearly all tables have rows');
  t.deepEqual(await trx.raw('PRAGMA foreign_key_check'), []);
  const settings = before['integrations']!.map((row) => [row['package'], JSON.parse(String(row['settings']))]);
  t.deepEqual(Object.fromEntries(settings), {
    accountview: { journalCode: 'LON' },
    twinfield: { office: '001', journalCode: 'LOON' },
    imuis: { journalNumber: 90 },
    asperion: { header: false },
    cash: { journalCode: 'LON' },
    'exact-globe': { firstEntryNumber: 26_700_001, journalCode: '90' },
    'plain-csv': { columns: [{ source: 'number' }, { source: 'account' }, { source: 'amount' }] },
    alure: { journalCode: 'LON' },
    'unit4-multivers': { database: 'MVL1' },
  });
  t.deepEqual(
    before['integrations']!.filter((row) => row['secrets'] !== 'sealed').map((row) => row['package']),
    ['unit4-multivers'],
    'secrets stay where a form asks them',
  );
  t.deepEqual(
    before['ledger_accounts']!.map(({ number }) => number).sort(),
    ['1', '400', '9999999999'],
    'numbers became texts',
  );
  t.deepEqual(
    before['companies']!.map((row) => row['search_text']),
    ['1 | 1 1 1 1'],
    'companies are found by their numbers and addresses',
  );
  const numbers = before['document_numbers']!.map((row) => `${String(row['package'])} ${String(row['number'])}`);
  t.deepEqual(
    numbers.sort(),
    [
      ...['accountview 1', 'accountview 7', 'asperion 1', 'asperion 7', 'cash 1', 'cash 7'],
      ...['exact-globe 26700001', 'exact-globe 26700007', 'plain-csv 1', 'plain-csv 7'],
    ],
    'files that were downloaded have the numbers that they had',
  );
});
