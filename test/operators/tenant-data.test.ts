import { test } from '../harness/test.js';
import { once } from 'node:events';
import connect, { type Knex } from 'knex'; // another program, not a part of the server
import { readTenantTables, type TenantTable } from '@loonpoort/server/database/index.js';
import { findDueQueues } from '@loonpoort/server/deliveries/due.js';
import { settlingWork } from '@loonpoort/server/journals/settle-journals.js';
import { noticeWork } from '@loonpoort/server/notices/notice-rounds.js';
import { endWork } from '@loonpoort/server/operators/end-work.js';
import { startExport } from '@loonpoort/server/operators/export-tenant.js';
import { leftOutColumns, leftOutTables } from '@loonpoort/server/operators/export-contents.js';
import { connectWriter } from '../../server/src/database/sqlite/driver.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { isOnPostgres } from '../harness/test-database.js';
import { unzip } from '../harness/unzip.js';
import { addMessages } from '../lists/rows.js';
import { addJournals, addSoftware } from '../security/world-rows.js';
import { openOperator, type TestOperator } from './operator.js';

type Row = Record<string, unknown>;

const canary = 'kanarie';
let service: TestService;
let operator: TestOperator;
let bureau: string;
let other: string;
let tables: TenantTable[];

/** Two tenants with rows everywhere, of which the first is suspended: nothing works on its rows but these tests. */
test.before(async () => {
  service = await startService();
  const { app } = service;
  operator = await openOperator(service);
  const tenants = await operator.tenants();
  bureau = tenants.find(({ slug }) => slug === 'oamkb')!.id;
  other = tenants.find(({ slug }) => slug !== 'oamkb')!.id;
  await operator.change('PUT', bureau, '/suspension');
  await addJournals(app);
  await addSoftware(app);
  await addMessages(app);
  tables = await readTenantTables(app.database);
});
test.after.always(() => service.stop());

/** Writes past all that guards the tables: for rows that no test comes to by calls. */
async function write(work: (knex: Knex) => Promise<void>): Promise<void> {
  const { database } = service.app;
  const knex = isOnPostgres
    ? connect({ client: 'pg', connection: database.engine.url, pool: { min: 1, max: 1 } })
    : connectWriter({ ...database.connect, namesAreMapped: false });
  try {
    if (isOnPostgres) await dropGuards(knex);
    else for (const each of ['foreign_keys = OFF', 'ignore_check_constraints = ON']) await knex.raw(`PRAGMA ${each}`);
    await work(knex);
  } finally {
    await knex.destroy();
  }
}

/** References and triggers do not hold for the connection any more, and checks for nobody. */
async function dropGuards(knex: Knex): Promise<void> {
  await knex.raw('SET session_replication_role = replica');
  const checks = await service.app.database.rows<{ owner: string; name: string }>(
    "SELECT conrelid::regclass::text AS owner, conname AS name FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0",
  );
  // One by one, so that no lock waits for another: the service works meanwhile.
  for (const { owner, name } of checks) await knex.raw(`ALTER TABLE ${owner} DROP CONSTRAINT ${name}`);
}

const rowsOf = (table: string, tenantId: string): Promise<Row[]> =>
  service.app.database.rows<Row>(`SELECT * FROM ${table} WHERE tenant_id = ?`, [tenantId]);

test('deliveries, messages, notices and journals of a suspended tenant wait, those of others do not', async (t) => {
  const { database, background } = service.app;
  await write(async (knex) => {
    await knex.raw("UPDATE deliveries SET next_at = '2099-01-01'");
    await knex.raw('UPDATE journals SET unsettled = 1');
    await knex.raw("UPDATE webhooks SET state = 'on', url = 'https://127.0.0.1'");
    await knex.raw("UPDATE notice_rounds SET due_at = '2001-01-01'");
    await knex.raw(
      "INSERT INTO notice_rounds SELECT id, '2001-01-01', '2001-01-01' FROM tenants WHERE true ON CONFLICT DO NOTHING",
    );
  });
  const queues = await findDueQueues(database, new Date('2100-01-01'));
  t.deepEqual([...new Set(queues.map(({ tenantId }) => tenantId))], [other]);
  for (const work of ['webhooks', settlingWork, noticeWork]) await background.runDue(work);
  const waits = async (table: string, condition: string) => {
    const found = await database.rows<{ tenant_id: string }>(`SELECT tenant_id FROM ${table} WHERE ${condition}`);
    return [...new Set(found.map((row) => row.tenant_id))];
  };
  t.deepEqual(await waits('journals', 'unsettled > 0'), [bureau]);
  t.deepEqual(await waits('notice_rounds', "due_at = '2001-01-01'"), [bureau]);
  t.deepEqual(await waits('webhook_messages', "due_at > ''"), [other], 'taken to be sent');
});

/** Gives the suspended tenant a row in every table, and a canary in all that must not leave the house. */
const fillEveryTable = (): Promise<void> =>
  write(async (knex) => {
    const ones: Record<string, unknown> = { text: '1', integer: 1, blob: Buffer.from('één') };
    const all = await service.app.database.engine.readColumns();
    for (const { name, key } of tables) {
      const columns = all.filter(({ table }) => table === name);
      if ((await rowsOf(name, bureau)).length === 0) {
        const row = Object.fromEntries(columns.map((column) => [column.name, ones[column.type]]));
        await knex(name).insert({ ...row, tenant_id: bureau });
      }
      const secrets = leftOutTables.includes(name)
        ? columns.filter(
            (each) => each.type === 'text' && each.keyPlace === 0 && /hash|secret|token|payload|body/.test(each.name),
          )
        : columns.filter((each) => leftOutColumns[name]?.includes(each.name));
      for (const column of secrets)
        await knex.raw(`UPDATE ${name} SET ${column.name} = '${canary}' || ${key.join(' || ')} WHERE tenant_id = ?`, [
          bureau,
        ]);
    }
  });

test('an export has every row of the tenant, none of another, and no secret', async (t) => {
  await fillEveryTable();
  const response = await fetch(`${service.url}/api/operator/tenants/${bureau}/export`, {
    headers: { authorization: `Bearer ${operator.secret}` },
  });
  t.is(response.status, 200);
  t.regex(response.headers.get('content-disposition')!, /filename="oamkb-\d{4}-\d\d-\d\d\.zip"/);
  const files = await unzip(new Uint8Array(await response.arrayBuffer()));
  const about = JSON.parse(files['export.json']!.toString());
  t.like(about, { format: 'loonpoort-tenant', version: 1, tenant: { id: bureau, slug: 'oamkb' } });

  const exported = tables.filter(({ name }) => !leftOutTables.includes(name));
  t.deepEqual(
    Object.keys(files).sort(),
    ['export.json', 'checksums.json', ...exported.map(({ name }) => `${name}.ndjson`)].sort(),
  );
  t.true(exported.length > 50);
  for (const { name } of exported) {
    const lines = files[`${name}.ndjson`]!.toString().split('\n').slice(0, -1);
    const rows = (await rowsOf(name, bureau)).map((row) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(row)
            .filter(([column]) => !leftOutColumns[name]?.includes(column))
            .map(([column, value]) => [column, Buffer.isBuffer(value) ? value.toString('base64') : value]),
        ),
      ),
    );
    t.true(rows.length > 0, name);
    t.deepEqual(lines.sort(), rows.sort(), name);
  }
  const all = Object.values(files).map(String).join('');
  t.false(all.includes(canary));
  t.false(all.includes(other), 'no row of another tenant');
  const telling = exported.flatMap(({ name, columns }) =>
    columns
      .filter((column) => /secret|token|password|payload/.test(column) && !leftOutColumns[name]?.includes(column))
      .map((column) => `${name}.${column}`),
  );
  // Whether a password will do, when it was changed, and what was sent: no secrets.
  const harmless = ['persons.password_changed_at', 'sign_in_providers.accepts_password', 'webhook_messages.payload'];
  t.deepEqual(telling.sort(), harmless);
});

test('an export that nobody reads any more ends, and is recorded all the same', async (t) => {
  const { stream } = await startExport(service.app, { operatorId: operator.id, name: 'Afgebroken' }, bureau);
  const [chunk] = (await once(stream, 'data')) as [Buffer];
  t.true(chunk.length > 0);
  stream.destroy();
  // An error of what is left behind would be emitted before.
  await once(stream, 'close');
  const { body } = await operator.ask('GET', '/operator/actions?limit=1');
  t.like(body.items[0], { action: 'exportTenant', operatorName: 'Afgebroken', tenantId: bureau });
});

test('an end leaves no row of the tenant anywhere, and every row of others', async (t) => {
  const { app } = service;
  const everything = async (): Promise<Record<string, string[]>> => {
    const all: Record<string, string[]> = {};
    for (const { name } of tables) all[name] = (await rowsOf(name, other)).map((row) => JSON.stringify(row)).sort();
    return all;
  };
  const before = await everything();
  t.is(
    (await operator.change('POST', other, '/end', { slug: 'ander' })).body.type,
    'urn:loonpoort:problem:tenant-not-suspended',
  );
  for (const body of [{}, { slug: 'ander' }]) {
    const { status, body: answer } = await operator.change('POST', bureau, '/end', body);
    t.deepEqual([status, answer.type], [409, 'urn:loonpoort:problem:tenant-end-unconfirmed']);
    t.regex(answer.detail, /oamkb.*30/);
  }
  const { etag } = await operator.read(bureau);
  const ended = await operator.ask('POST', `/operator/tenants/${bureau}/end`, {
    body: { slug: 'oamkb' },
    headers: { 'if-match': etag },
  });
  t.deepEqual([ended.status, ended.body.state], [202, 'ending']);
  await app.background.runDue(endWork);

  const columns = await app.database.engine.readColumns();
  for (const name of new Set(columns.map(({ table }) => table))) {
    for (const row of await app.database.rows<Row>(`SELECT * FROM ${name}`)) {
      // What operators did is kept.
      if (name !== 'operator_actions') t.false(JSON.stringify(row).includes(bureau), name);
    }
  }
  // PostgreSQL searches the companies themselves.
  if (!isOnPostgres)
    await write((knex) => knex.raw("INSERT INTO company_search (company_search) VALUES ('integrity-check')"));
  // The work of the other tenant goes on meanwhile; its journals and books do not change by that.
  const after = await everything();
  for (const { name } of tables.filter(
    ({ name }) => !['webhook_messages', 'webhook_attempts', 'webhooks'].includes(name),
  ))
    t.deepEqual(after[name], before[name], name);

  t.is((await operator.ask('GET', `/operator/tenants/${bureau}`)).status, 404);
  t.like((await operator.ask('GET', '/operator/actions?limit=2')).body.items, [
    {
      action: 'tenantRemoved',
      tenantId: bureau,
      tenantSlug: 'oamkb',
      operatorId: operator.id,
      operatorName: 'Inrichting',
    },
    { action: 'endTenant' },
  ]);
  const again = { slug: 'oamkb', name: 'Opnieuw', email: 'baas@oamkb.nl', invitation: 'link' };
  t.is((await operator.ask('POST', '/operator/tenants', { body: again })).status, 201, 'the slug is free');
  const elsewhere = demoLogins.find(({ tenant }) => tenant !== 'oamkb')!;
  t.truthy((await signIn(service, elsewhere)).accessToken);
  t.is((await send(service, 'GET', '/health')).status, 200);
});

test('what is never removed is only removed with its tenant', async (t) => {
  const [journal] = await rowsOf('journals', other);
  await t.throwsAsync(
    service.app.database.transaction((trx) => trx('journals').delete().where({ id: journal!.id })),
    { message: /A journal is never removed|FOREIGN KEY/ },
  );
});
