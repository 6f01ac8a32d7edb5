import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { importTenant } from '@loonpoort/server/privacy/import-tenant.js';
import { readTenantTables } from '@loonpoort/server/database/index.js';
import { accountant, administrator, type Caller, callerOf, every, fourRoles } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { isOnPostgres } from '../harness/test-database.js';
import { test } from '../harness/test.js';
import { unzip } from '../harness/unzip.js';
import { addJournals, addProviders, addReviews, addSoftware } from '../security/world-rows.js';

let service: TestService;
let office: Caller;
test.before(async () => {
  service = await startService();
  await addJournals(service.app);
  await addSoftware(service.app);
  await addReviews(service.app);
  office = await callerOf(service, administrator);
});
test.after.always(() => service.stop());

async function download(caller: Caller, method: string, path: string): Promise<{ bytes: Buffer; name: string }> {
  const response = await fetch(`${service.url}/api${path}`, {
    method,
    headers: { authorization: `Bearer ${caller.token}` },
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return { bytes: Buffer.from(await response.arrayBuffer()), name: response.headers.get('content-disposition')! };
}

const json = (files: Record<string, Buffer>, name: string): Record<string, unknown>[] =>
  JSON.parse(files[`${name}.json`]!.toString()) as Record<string, unknown>[];

test('all that is kept of a person comes as JSON and CSV, without passwords, and of nobody else', async (t) => {
  const { items } = (await office.get('/accounts?q=sanne van der berg')).body;
  const personId = items[0].id as string;
  const person = await callerOf(service, fourRoles, 'accountant');
  const { bytes, name } = await download(office, 'GET', `/accounts/${personId}/exports`);
  t.regex(name, /filename="person-\d{4}-\d\d-\d\d\.zip"/);
  const files = await unzip(bytes);
  const about = JSON.parse(files['about.json']!.toString());
  t.deepEqual(Object.keys(files).sort(), ['about.json', ...about.files].sort());
  t.like(json(files, 'person'), [{ id: personId, email: fourRoles, name: 'Sanne van der Berg' }]);
  t.deepEqual(
    json(files, 'logins')
      .map(({ role }) => role)
      .sort(),
    ['accountant', 'employee', 'employer', 'manager'],
  );
  t.true(json(files, 'sessions').some(({ login_id: login }) => login === person.login.id));
  t.true(json(files, 'grants').length >= 4);
  t.is(json(files, 'access-reviews').length, 4);
  const csv = files['logins.csv']!.toString().split('\r\n');
  t.is(
    csv[0],
    '\uFEFFid;role;firm;manages_firm;grant_kind;accepted_at;disabled_at;last_used_at;created_at;notice_mail',
  );
  t.is(csv.length, 6);
  const all = Object.values(files).map(String).join('');
  t.false(/\$argon2|token|hash/.test(all));
  t.false(all.includes(accountant));
});

test('all that is kept of an employee comes with every wage of the runs', async (t) => {
  const [company] = (await every(office, '/companies?kind=client&periodType=month')).items;
  const [employee] = (await every(office, `/employees?companyId=${company!.id}`)).items;
  const { bytes } = await download(office, 'GET', `/employees/${employee!.id}/exports`);
  const files = await unzip(bytes);
  t.like(json(files, 'employee'), [{ id: employee!.id, number: employee!['number'] }]);
  const [expected] = await service.app.database.rows<{ count: number; cents: number }>(
    `SELECT count(*) AS count, sum(l.amount) AS cents FROM run_lines AS l
     JOIN runs AS r ON r.tenant_id = l.tenant_id AND r.id = l.run_id WHERE r.company_id = ? AND l.employee = ?`,
    [company!.id, Number(employee!['number'])],
  );
  const wages = json(files, 'wages');
  t.true(expected!.count > 0);
  t.deepEqual({ count: wages.length, cents: wages.reduce((sum, { cents }) => sum + Number(cents), 0) }, expected);
  t.is(files['wages.csv']!.toString().split('\r\n').length, wages.length + 2);
  for (const path of [`/accounts/${employee!.id}/exports`, `/employees/${company!.id}/exports`])
    t.is((await office.get(path)).status, 404);
  const other = await callerOf(service, accountant);
  t.is((await other.get(`/employees/${employee!.id}/exports`)).status, 403);
  t.is((await other.post('/tenant-exports')).status, 403);
});

test("an administrator's export is read into an empty installation with the same counts and hashes, or not at all", async (t) => {
  const { bytes } = await download(office, 'POST', '/tenant-exports');
  const files = await unzip(bytes);
  const checksums = JSON.parse(files['checksums.json']!.toString()) as Record<string, { rows: number; sha256: string }>;
  t.is(createHash('sha256').update(files['runs.ndjson']!).digest('hex'), checksums['runs']!.sha256);
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-import-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const path = join(folder, 'export.zip');
  await writeFile(path, bytes);

  await t.throwsAsync(importTenant(service.app, path), { code: 'notEmpty' });
  const empty = await startService({ demo: false });
  t.teardown(() => empty.stop());
  const counts = await importTenant(empty.app, path);
  t.deepEqual(counts, Object.fromEntries(Object.entries(checksums).map(([name, { rows }]) => [name, rows])));
  t.true(counts['run_lines']! > 1000 && counts['journals']! > 0);

  const tenant = JSON.parse(files['export.json']!.toString()).tenant as { id: string };
  const rowsOf = async (of: TestService, table: string): Promise<string[]> =>
    (await of.app.database.rows(`SELECT * FROM ${table} WHERE tenant_id = ?`, [tenant.id]))
      .map((row) => JSON.stringify(row))
      .sort();
  for (const { name } of (await readTenantTables(empty.app.database)).filter((table) => table.name in checksums)) {
    if (
      [
        'audit_chains',
        'audit_entries',
        'persons',
        'webhooks',
        'integrations',
        'retention_rounds',
        'notice_rounds',
      ].includes(name)
    )
      continue;
    t.deepEqual(await rowsOf(empty, name), await rowsOf(service, name), name);
  }
  if (!isOnPostgres) {
    // PostgreSQL lets no transaction end in which a reference is wrong, and searches the companies themselves.
    t.is((await empty.app.database.rows('PRAGMA foreign_key_check')).length, 0);
    const found = await empty.app.database.rows("SELECT 1 FROM company_search WHERE company_search MATCH 'bak'");
    t.true(found.length > 0);
  }

  t.deepEqual(
    (await rowsOf(empty, 'audit_entries')).length,
    checksums['audit_entries']!.rows,
    'what was read in is not recorded once more',
  );

  // One amount that is another.
  const lines = files['run_lines.ndjson']!.toString();
  files['run_lines.ndjson'] = Buffer.from(
    lines.replace(/"amount":(\d)/, (_, digit) => `"amount":${(Number(digit) % 9) + 1}`),
  );
  t.not(lines, files['run_lines.ndjson'].toString());
  const zip = new ZipFile();
  for (const [file, content] of Object.entries(files)) zip.addBuffer(content, file);
  zip.end();
  await writeFile(path, await buffer(zip.outputStream));
  const third = await startService({ demo: false });
  t.teardown(() => third.stop());
  await t.throwsAsync(importTenant(third.app, path), { code: 'changedFile', message: /run_lines.ndjson/ });
  t.deepEqual(await third.app.database.rows('SELECT 1 FROM tenants'), []);
});

test('with which accounts of others a person signs in is told', async (t) => {
  await addProviders(service.app);
  const links = await service.app.database.rows<{ personId: string; subject: string }>(
    `SELECT k.person_id AS "personId", k.subject FROM provider_links AS k
      JOIN logins AS l ON l.tenant_id = k.tenant_id AND l.id = ?`,
    [office.login.id],
  );
  for (const { personId, subject } of links) {
    const files = await unzip((await download(office, 'GET', `/accounts/${personId}/exports`)).bytes);
    t.like(json(files, 'provider-links'), [{ provider: 'Aanbieder', subject }]);
  }
  t.is(links.length, 2);
});
