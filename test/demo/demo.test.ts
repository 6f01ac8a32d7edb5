import { test } from '../harness/test.js';
import { checkPassword } from '@loonpoort/server/secrets/index.js';
import { seedDemo } from '@loonpoort/server/demo/index.js';
import { accountant, callerOf, every, fourRoles, otherAccountant } from '../companies/caller.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';

let service: TestService;

test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const rows = <T = { count: number }>(sql: string, target = service) => target.app.database.rows<T>(sql);

test('there is enough to look at: companies, employees, two bureaus', async (t) => {
  t.deepEqual(
    (await rows<{ slug: string }>('SELECT slug FROM tenants ORDER BY created_at')).map(({ slug }) => slug),
    ['oamkb', 'limburg-lonen'],
  );
  const [{ count }] = (await rows('SELECT count(*) AS count FROM employees')) as [{ count: number }];
  t.true(count > 1400 && count < 1700, `${count} employees`);
  t.deepEqual(await rows("SELECT embed_origins AS origins FROM tenants WHERE slug = 'oamkb'"), [
    { origins: '["http://localhost:3001"]' },
  ] as never);
  t.is((await rows('SELECT count(*) AS count FROM invitations WHERE accepted_at IS NULL'))[0]!.count, 3);
});

test('the accountant sees 86 companies, and none of the 60 and more of the other firm', async (t) => {
  const [own, other] = await Promise.all(
    [accountant, otherAccountant].map(
      async (email) => (await every(await callerOf(service, email), '/companies')).items,
    ),
  );
  t.is(own!.length, 86);
  const seen = new Set(own!.map(({ id }) => id));
  t.true(other!.filter(({ id }) => !seen.has(id)).length >= 60);
  t.deepEqual(
    [...new Set(other!.filter(({ id }) => seen.has(id)).map(({ kind }) => kind))],
    ['template'],
    'they share the templates only',
  );
});

test('every demo login gets in, with a password that the rules accept', async (t) => {
  for (const demo of demoLogins) {
    const session = await signIn(service, demo);
    t.is(session.tenant.slug, demo.tenant);
    t.deepEqual(checkPassword(demo.password, [demo.email, session.person.name, session.tenant.name]), { ok: true });
  }
  const { logins, login } = await signIn(
    service,
    demoLogins.find(({ email }) => email === fourRoles)!,
  );
  t.is(login, null);
  t.deepEqual(logins.map(({ role }: { role: string }) => role).sort(), [
    'accountant',
    'employee',
    'employer',
    'manager',
  ]);
});

test('it is filled once', async (t) => {
  const before = await rows('SELECT count(*) AS count FROM companies');
  t.false(await seedDemo(service.app));
  t.deepEqual(await rows('SELECT count(*) AS count FROM companies'), before);
});

test('it is the same at every run, on the same day', async (t) => {
  const other = await startService({ now: service.app.now });
  t.teardown(() => other.stop());
  for (const sql of [
    'SELECT d.number AS debtor, d.name AS "debtorName", c.* FROM companies AS c JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id ORDER BY d.name, c.number, d.number',
    'SELECT c.name AS company, e.* FROM employees AS e JOIN companies AS c ON c.tenant_id = e.tenant_id AND c.id = e.company_id ORDER BY e.search_text, c.search_text, e.in_service_on',
  ]) {
    const plain = (row: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !/(^|_)(id|at|key)$/.test(name)));
    const [one, two] = await Promise.all(
      [service, other].map(async (each) => (await rows<Record<string, unknown>>(sql, each)).map(plain)),
    );
    t.deepEqual(two, one);
  }
});

test('each role starts with something of its own', async (t) => {
  for (const role of ['employee', 'employer', 'manager', 'accountant']) {
    const caller = await callerOf(service, fourRoles, role);
    t.true((await caller.get('/companies')).body.total > 0, role);
    t.true((await caller.get('/employees')).body.total > 0, role);
  }
});

test('nobody real is written to, and the open invitations went out', async (t) => {
  const addresses = await rows<{ email: string }>(
    'SELECT email FROM persons UNION SELECT email FROM employees WHERE email IS NOT NULL UNION SELECT email FROM companies WHERE email IS NOT NULL',
  );
  t.true(addresses.length > 1000);
  for (const { email } of addresses) t.regex(email, /^[a-z0-9._-]+@[a-z0-9.-]+\.example$/);
  const anonymous = await send(service, 'GET', '/companies');
  t.is(anonymous.status, 401);
});
