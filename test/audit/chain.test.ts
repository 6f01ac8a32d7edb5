import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { copyOf, tamperWith } from '../harness/tamper.js';
import { dropDatabase } from '../harness/test-database.js';
import { test } from '../harness/test.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { cutChain } from '@loonpoort/server/audit/cut-chain.js';
import { verifyChain, type Verification } from '@loonpoort/server/audit/verify-chain.js';
import { openDatabase } from '@loonpoort/server/database/index.js';
import { Firm } from '@loonpoort/server/tenants/firm.js';

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;

let service: TestService;
let token: string;
let tenantId: string;

test.before(async () => {
  service = await startService();
  // Mails that leave meanwhile are recorded too.
  await service.app.background.runDue('jobs');
  const session = await signIn(service, administrator);
  token = session.accessToken;
  tenantId = session.tenant.id;
});
test.after.always(() => service.stop());

const entries = (): Promise<any[]> =>
  service.app.database.rows('SELECT * FROM audit_entries WHERE tenant_id = ? ORDER BY seq', [tenantId]);

test('what a call changes is recorded with who, from where, and what was and is', async (t) => {
  const made = await send(service, 'POST', '/firms', { token, body: { number: 77, name: 'Kantoor Noord' } });
  const changed = await send(service, 'PATCH', `/firms/${made.body.id}`, {
    token,
    body: { name: 'Kantoor Zuid' },
    headers: { 'if-match': made.headers.get('etag')!, 'user-agent': 'a browser' },
  });
  t.is(changed.status, 200);
  const [creation, change] = (await entries()).slice(-2);
  t.like(creation, { action: 'created', operation: 'createFirm', subject: 'firm', subject_id: made.body.id, count: 1 });
  t.like(change, { action: 'changed', operation: 'updateFirm', subject: 'firm', actor_kind: 'person' });
  t.is(change.request_id, changed.headers.get('x-request-id'));
  t.truthy(change.person_id);
  t.truthy(change.login_id);
  t.like(JSON.parse(change.details), {
    name: 'Kantoor Zuid',
    changes: [{ field: 'name', before: 'Kantoor Noord', after: 'Kantoor Zuid' }],
    agent: 'a browser',
  });
});

test('what is refused or rolled back is not recorded', async (t) => {
  const before = (await entries()).length;
  const refused = await send(service, 'POST', '/firms', { token, body: { number: 1, name: 'Al vergeven' } });
  t.is(refused.status, 409);
  await t.throwsAsync(
    service.app.database.transaction(async (trx) => {
      await Firm.query(trx).insert({ tenantId, number: 78, name: 'Komt niet' });
      throw new Error('No');
    }),
    { message: 'No' },
  );
  t.is((await entries()).length, before);
  // Nor does a later transaction record it.
  await send(service, 'POST', '/firms', { token, body: { number: 79, name: 'Komt wel' } });
  t.is((await entries()).length, before + 1);
});

/** Works on a copy as somebody does who owns it. */
async function tamper(t: ExecutionContext, statements: readonly string[]): Promise<Verification> {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-audit-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const url = await copyOf(service.app.database, folder);
  await tamperWith(url, statements);
  const copy = await openDatabase(url);
  t.teardown(async () => {
    await copy.close();
    await dropDatabase(url);
  });
  return verifyChain(copy, tenantId);
}

/** The row that is touched: the third from the end. */
const third = (tenantId: string) => `(SELECT head_seq - 2 FROM audit_chains WHERE tenant_id = '${tenantId}')`;
const of = (tenantId: string) => `tenant_id = '${tenantId}'`;

const touched: Record<string, { fault: string; at: number; statements: (tenantId: string) => string[] }> = {
  'whose text was edited': {
    fault: 'altered',
    at: -2,
    statements: (id) => [
      `UPDATE audit_entries SET details = replace(details, 'Kantoor', 'kantoor') WHERE ${of(id)} AND seq = ${third(id)}`,
    ],
  },
  'whose time was edited': {
    fault: 'altered',
    at: -2,
    statements: (id) => [`UPDATE audit_entries SET at = '2020-01-01' WHERE ${of(id)} AND seq = ${third(id)}`],
  },
  'whose words to search for were edited': {
    fault: 'altered',
    at: -2,
    statements: (id) => [`UPDATE audit_entries SET search_text = '' WHERE ${of(id)} AND seq = ${third(id)}`],
  },
  'that was deleted': {
    fault: 'missing',
    at: -2,
    statements: (id) => [`DELETE FROM audit_entries WHERE ${of(id)} AND seq = ${third(id)}`],
  },
  'that was deleted, with the others numbered anew': {
    fault: 'missing',
    at: -2,
    statements: (id) => [
      `DELETE FROM audit_entries WHERE ${of(id)} AND seq = ${third(id)}`,
      `UPDATE audit_entries SET seq = seq - 1 WHERE ${of(id)} AND seq = ${third(id)} + 1`,
      `UPDATE audit_entries SET seq = seq - 1 WHERE ${of(id)} AND seq = ${third(id)} + 2`,
    ],
  },
  'that was the last': {
    fault: 'missing',
    at: 0,
    statements: (id) => [`DELETE FROM audit_entries WHERE ${of(id)} AND seq = ${third(id)} + 2`],
  },
  'that changed places with the next': {
    fault: 'moved',
    at: -2,
    statements: (id) => [
      `UPDATE audit_entries SET seq = 0 WHERE ${of(id)} AND seq = ${third(id)}`,
      `UPDATE audit_entries SET seq = ${third(id)} WHERE ${of(id)} AND seq = ${third(id)} + 1`,
      `UPDATE audit_entries SET seq = ${third(id)} + 1 WHERE ${of(id)} AND seq = 0`,
    ],
  },
  'that was put between': {
    fault: 'inserted',
    at: -2,
    statements: (id) => [
      `UPDATE audit_entries SET seq = -seq - 1 WHERE ${of(id)} AND seq >= ${third(id)}`,
      `UPDATE audit_entries SET seq = -seq WHERE ${of(id)} AND seq < 0`,
      `INSERT INTO audit_entries SELECT tenant_id, seq - 1, at, 'removed', operation, request_id, actor_kind, person_id,
         login_id, client_id, subject, subject_id, company_id, count, details, details_hash, hash, search_text
       FROM audit_entries WHERE ${of(id)} AND seq = ${third(id)} + 1`,
    ],
  },
  'that was put at the end': {
    fault: 'inserted',
    at: 1,
    statements: (id) => [
      `INSERT INTO audit_entries SELECT tenant_id, seq + 3, at, action, operation, request_id, actor_kind, person_id,
         login_id, client_id, subject, subject_id, company_id, count, details, details_hash, hash, search_text
       FROM audit_entries WHERE ${of(id)} AND seq = ${third(id)}`,
    ],
  },
};

for (const [name, { fault, at, statements }] of Object.entries(touched)) {
  test(`the check names a row ${name}`, async (t) => {
    const before = await tamper(t, []);
    t.is(before.fault, undefined);
    const after = await tamper(t, statements(tenantId));
    t.deepEqual(after.fault, { seq: before.headSeq + at, fault });
  });
}

test('the database itself refuses to change or remove what was recorded', async (t) => {
  const run = (sql: string) => service.app.database.transaction((trx) => trx.raw(sql));
  for (const sql of [
    'UPDATE audit_entries SET action = action',
    'DELETE FROM audit_entries',
    'DELETE FROM audit_chains',
    'UPDATE audit_chains SET head_seq = head_seq - 1',
    'UPDATE audit_chains SET anchor_seq = head_seq + 1',
  ]) {
    await t.throwsAsync(run(`${sql} WHERE tenant_id = '${tenantId}'`), { message: /recorded|goes on/ }, sql);
  }
});

test('a chain whose beginning was removed up to its anchor is whole where an entry tells of it, and else it is not', async (t) => {
  const { app } = service;
  const { database } = app;
  const before = await verifyChain(database, tenantId);
  const removed = await cutChain(app, { tenantId, before: 11, limit: 100 }, async () => undefined);
  t.is(removed, 10);
  const after = await verifyChain(database, tenantId);
  t.like(after, { entries: before.entries - 9, headSeq: before.headSeq + 1, fault: undefined });
  const read = await send(service, 'GET', '/audit-entries?limit=5', { token });
  const message = 'Loonpoort heeft het logboek tot en met regel 10 verwijderd';
  t.true(
    read.body.items.some((each: { message: string }) => each.message === message),
    read.text,
  );
  const more = database.transaction((trx) =>
    trx.raw(`DELETE FROM audit_entries WHERE tenant_id = '${tenantId}' AND seq = 11`),
  );
  await t.throwsAsync(more, { message: /not removed/ });
  const secret = await tamper(t, [
    `UPDATE audit_chains SET anchor_seq = 12, anchor_hash =
       (SELECT hash FROM audit_entries WHERE tenant_id = '${tenantId}' AND seq = 12) WHERE tenant_id = '${tenantId}'`,
    `DELETE FROM audit_entries WHERE tenant_id = '${tenantId}' AND seq <= 12`,
  ]);
  t.deepEqual(secret.fault, { seq: 12, fault: 'missing' });
});
