import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountant, administrator, type Caller, callerOf, every, fourRoles } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { copyOf } from '../harness/tamper.js';
import { dropDatabase } from '../harness/test-database.js';
import { test } from '../harness/test.js';

let service: TestService;
let office: Caller;
test.before(async () => {
  service = await startService();
  await service.app.background.runDue('jobs');
  office = await callerOf(service, administrator);
});
test.after.always(() => service.stop());

const rows = <T>(sql: string, bindings: string[] = []) => service.app.database.rows<T>(sql, bindings);
const kinds = (list: { kind: string }[]) => list.map(({ kind }) => kind).sort();

let number = 90_000;
/** Makes an employee who is in no run. */
async function newEmployee(lastName: string, more: object = {}): Promise<string> {
  const [company] = (await every(office, '/companies?kind=client&periodType=month')).items;
  const { body, status } = await office.post('/employees', {
    companyId: company!.id,
    number: (number += 1),
    firstName: 'Wis',
    lastName,
    email: 'wis@voorbeeld.nl',
    inServiceOn: '2020-01-01',
    ...more,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id as string;
}

test('an employee in no run goes as a whole, and the trail says so without the name', async (t) => {
  const id = await newEmployee('Verdwijnsma', { outOfServiceOn: '2021-01-31' });
  const preview = await office.get(`/employees/${id}/erasure`);
  t.deepEqual(kinds(preview.body.gone), ['record']);
  t.deepEqual(preview.body.stays, []);
  t.is((await office.get(`/employees/${id}`)).status, 200);
  const { status, body } = await office.post(`/employees/${id}/erasure`);
  t.is(status, 200);
  t.deepEqual(body, preview.body);
  t.is((await office.get(`/employees/${id}`)).status, 404);
  t.is((await office.post(`/employees/${id}/erasure`)).status, 404);
  const entries = await rows<{ action: string; details: string; subject_id: string }>(
    'SELECT action, details, subject_id FROM audit_entries WHERE subject_id = ? ORDER BY seq',
    [id],
  );
  t.deepEqual(
    entries.map(({ action }) => action).filter((action) => action !== 'saw'),
    ['created', 'erased'],
  );
  t.false(entries.at(-1)!.details.includes('Verdwijnsma') || entries.at(-1)!.details.includes('voorbeeld.nl'));
  t.false(JSON.stringify(await rows('SELECT * FROM erasures')).includes('Verdwijnsma'));
});

test('what payroll must keep stays, with until when; the rest goes', async (t) => {
  const [employee] = await rows<{ id: string; year: number }>(
    `SELECT e.id, max(r.year) AS year FROM employees AS e JOIN runs AS r ON r.company_id = e.company_id
     JOIN run_employees AS re ON re.run_id = r.id AND re.number = e.number
     JOIN tenants AS t ON t.id = e.tenant_id AND t.slug = 'oamkb' GROUP BY e.id LIMIT 1`,
  );
  const { id } = employee!;
  await service.app.database.transaction((trx) =>
    trx.raw("UPDATE employees SET email = 'wis@voorbeeld.nl', out_of_service_on = '2026-01-31' WHERE id = ?", [id]),
  );
  const { body } = await office.post(`/employees/${id}/erasure`);
  t.true(kinds(body.gone).includes('contact'));
  const record = body.stays.find(({ kind }: { kind: string }) => kind === 'record');
  t.like(record, { reason: 'retention', why: 'Fiscale bewaarplicht (AWR art. 52 lid 4)' });
  t.regex(record.until, /^20(3[3-9])-01-01$/);
  t.true(Number(record.until.slice(0, 4)) >= employee!.year + 8);
  t.deepEqual(await rows('SELECT email FROM employees WHERE id = ?', [id]), [{ email: null }]);
  t.deepEqual(await rows('SELECT * FROM employee_cost_shares WHERE employee_id = ?', [id]), []);
});

test('who is held, or in service, stays', async (t) => {
  const held = await newEmployee('Vastgehouden', { outOfServiceOn: '2021-01-31' });
  t.is((await office.post('/legal-holds', { kind: 'employee', employeeId: held, reason: 'Een geschil' })).status, 201);
  const { body } = await office.post(`/employees/${held}/erasure`);
  t.deepEqual(body.gone, []);
  t.like(body.stays[0], { kind: 'record', reason: 'legalHold', until: null });
  const inService = await newEmployee('Werkzaam');
  t.like((await office.post(`/employees/${inService}/erasure`)).body, {
    gone: [{ kind: 'contact', count: 1 }],
    stays: [{ kind: 'record', reason: 'inService' }],
  });
  t.is((await office.get(`/employees/${held}`)).status, 200);
});

test('a person goes with logins and sessions, not oneself, and only an administrator erases', async (t) => {
  const person = await callerOf(service, fourRoles, 'accountant');
  const { items } = (await office.get('/accounts?q=sanne van der berg')).body;
  const path = `/accounts/${items[0].id}/erasure`;
  t.is((await (await callerOf(service, accountant)).post(path)).status, 403);
  const { body } = await office.post(path);
  t.true(['account', 'logins', 'sessions'].every((kind) => kinds(body.gone).includes(kind)));
  t.like(body.stays[0], { kind: 'auditEntries', reason: 'accountability', until: null });
  t.is((await person.get('/companies')).status, 401);
  for (const table of ['persons', 'logins', 'sessions', 'invitations', 'factors']) {
    const column = table === 'persons' ? 'id' : 'person_id';
    t.deepEqual(await rows(`SELECT * FROM ${table} WHERE ${column} = ?`, [items[0].id as string]), [], table);
  }
  const [erased] = await rows<{ details: string }>(
    "SELECT details FROM audit_entries WHERE action = 'erased' AND subject_id = ?",
    [items[0].id as string],
  );
  t.false(erased!.details.includes('Sanne'));
  const self = await rows<{ id: string }>('SELECT id FROM persons WHERE email = ?', [administrator]);
  t.is((await office.post(`/accounts/${self[0]!.id}/erasure`)).status, 403);
});

test('a backup from before does not bring anybody back', async (t) => {
  const id = await newEmployee('Teruggekeerd', { outOfServiceOn: '2021-01-31' });
  const { dataDir: folder } = service;
  const backup = await copyOf(service.app.database, folder);
  t.is((await office.post(`/employees/${id}/erasure`)).status, 200);
  t.false((await readFile(join(folder, 'erasures.ndjson'), 'utf8')).includes('Teruggekeerd'));
  const restored = await startService({ demo: false, dataDir: folder, databaseUrl: backup });
  t.teardown(async () => {
    await restored.stop();
    await dropDatabase(backup);
  });
  t.deepEqual(await restored.app.database.rows('SELECT id FROM employees WHERE id = ?', [id]), []);
  t.is((await restored.app.database.rows('SELECT id FROM erasures WHERE subject_id = ?', [id])).length, 1);
});
