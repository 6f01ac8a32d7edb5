import { test } from '../harness/test.js';
import { handlers } from '@loonpoort/server/server.js';
import { accountant, administrator, callerOf, every, fourRoles } from '../companies/caller.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';

let service: TestService;

test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const lists: Record<string, string> = {
  companies: '/companies?include=hidden',
  employeesInService: '/employees?status=inService',
  employeesJoined: '/employees?status=joined',
  employeesLeft: '/employees?status=left',
  companiesWithoutIntegration: '/companies?integration=none&include=hidden',
  runsToSend: '/runs?work=toSend',
  journalsToImport: '/journals?fileState=toDownload,downloaded',
  deliveriesFailed: '/runs?work=failed',
  journalsStale: '/runs?work=stale',
  integrationsWithProblem: '/integrations?state=problem',
  openInvitations: '/invitations?state=open',
};

type Figures = { key: string; value: number }[];

test('every figure of every login is the total of the list behind it', async (t) => {
  for (const demo of demoLogins) {
    const session = await signIn(service, demo);
    for (const { id, role } of session.logins) {
      const { accessToken: token } = await signIn(service, { ...demo, role });
      t.truthy(id);
      const figures: Figures = (await send(service, 'GET', '/dashboards/current', { token })).body.figures;
      t.true(figures.length > 0, role);
      for (const { key, value } of figures) {
        const { body } = await send(service, 'GET', lists[key]!, { token });
        t.is(value, body.total, `${demo.email} as ${role}: ${key}`);
      }
    }
  }
});

test('each role finds the figures that are its own', async (t) => {
  const keys = async (email: string, role?: string) => {
    const { body } = await (await callerOf(service, email, role)).get('/dashboards/current');
    return (body.figures as Figures).map(({ key }) => key);
  };
  const all = Object.keys(lists);
  t.deepEqual(await keys(administrator), all);
  t.deepEqual(await keys(accountant), all.slice(0, 10));
  t.deepEqual(await keys(fourRoles, 'employer'), all.slice(0, 4));
  t.deepEqual(await keys(fourRoles, 'manager'), all.slice(1, 4));
  t.deepEqual(await keys(fourRoles, 'employee'), ['companies']);
});

test('the accountant of the manual sees 86 companies, and none of the figures is empty', async (t) => {
  const { body } = await (await callerOf(service, accountant)).get('/dashboards/current');
  t.is(body.figures[0].value, 86);
  for (const { key, value } of body.figures as Figures) t.true(value > 0, key);
});

test('a figure follows what happens at once', async (t) => {
  const bureau = await callerOf(service, administrator);
  const value = async (key: string) =>
    ((await bureau.get('/dashboards/current')).body.figures as Figures).find((each) => each.key === key)!.value;
  const [company] = (await every(bureau, '/companies?integration=none')).items;
  const before = await value('companiesWithoutIntegration');
  const path = `/integrations/company/${company!.id}/king-xml`;
  const saved = await bureau.put(path, { package: 'king-xml', settings: { journalCode: 'LOON' } });
  t.is(saved.status, 201, saved.text);
  t.is(await value('companiesWithoutIntegration'), before - 1);
  await bureau.put(
    path,
    { package: 'king-xml', enabled: false, settings: { journalCode: 'LOON' } },
    saved.headers.get('etag'),
  );
  t.is(await value('companiesWithoutIntegration'), before);
});

test('all figures come from one query', async (t) => {
  const [login] = await service.app.database.rows<{ id: string; tenantId: string; personId: string; firmId: string }>(
    `SELECT l.id, l.tenant_id AS "tenantId", l.person_id AS "personId", l.firm_id AS "firmId" FROM logins AS l
     JOIN persons AS p ON p.tenant_id = l.tenant_id AND p.id = l.person_id WHERE p.email = ?`,
    [administrator],
  );
  let queries = 0;
  const database = Object.create(service.app.database, {
    rows: {
      value: (...of: Parameters<typeof service.app.database.rows>) => (
        (queries += 1),
        service.app.database.rows(...of)
      ),
    },
  }) as typeof service.app.database;
  const actor = {
    ...login!,
    sessionId: '',
    login: { id: login!.id, role: 'administrator', firmId: null, grantKind: 'all' },
  };
  await handlers.getDashboard({ actor } as never, { ...service.app, database });
  t.is(queries, 1);
});
