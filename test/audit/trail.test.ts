import { test } from '../harness/test.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;
const [accountant] = demoLogins;

let service: TestService;
let token: string;
test.before(async () => {
  service = await startService();
  await service.app.background.runDue('jobs');
  token = (await signIn(service, administrator)).accessToken;
});
test.after.always(() => service.stop());

async function entries(query = ''): Promise<any[]> {
  return (await send(service, 'GET', `/audit-entries?${query}`, { token })).body.items;
}
const messages = async (query = ''): Promise<string[]> => (await entries(query)).map(({ message }) => message);

test('it says who signed in, did not, and signed out; an address of nobody is not kept', async (t) => {
  const stranger = 'geheim-wachtwoord@voorbeeld.nl';
  for (const email of [accountant.email, accountant.email, stranger])
    await send(service, 'POST', '/sessions', { body: { email, password: 'not the password at all' } });
  const session = await signIn(service, accountant);
  await send(service, 'DELETE', '/sessions/current', { token: session.accessToken });
  const found = await entries('limit=5');
  const said = found.map(({ message }) => message as string);
  for (const part of [
    'Marleen Claessens is ingelogd',
    'Marleen Claessens is uitgelogd',
    'Inloggen als Marleen Claessens is mislukt',
  ])
    t.is(said.filter((each) => each === part).length, 1, `${part}: ${said.join(', ')}`);
  t.is(said.filter((each) => /^Inloggen als #[0-9a-f]{12} is mislukt$/.test(each)).length, 1);
  t.true(found.every(({ address }) => address === '127.0.0.1'));
  const rows = await service.app.database.rows('SELECT * FROM audit_entries');
  t.false(JSON.stringify(rows).includes(stranger));
});

test('it says who saw the pay or the record of an employee, once for the same within five minutes', async (t) => {
  const [employee] = (await send(service, 'GET', '/employees?limit=1', { token })).body.items;
  const [run] = (await send(service, 'GET', '/runs?limit=1', { token })).body.items;
  for (let round = 0; round < 3; round += 1) {
    await send(service, 'GET', `/employees/${employee.id}`, { token });
    await send(service, 'GET', `/runs/${run.id}/lines`, { token });
  }
  const seen = await entries('action=saw');
  t.is(seen.filter(({ subjectId }) => subjectId === employee.id).length, 1);
  t.like(
    seen.find(({ subjectId }) => subjectId === employee.id),
    { subject: 'employee', subjectName: employee.name, companyId: employee.companyId },
  );
  t.is(seen.filter(({ subjectId }) => subjectId === run.id).length, 1);
});

test('who is refused is recorded, and an accountant sees own deeds and what was done to companies in scope', async (t) => {
  const { accessToken } = await signIn(service, accountant);
  t.is((await send(service, 'GET', '/accounts', { token: accessToken })).status, 403);
  t.true((await messages('action=refused')).includes('Marleen Claessens kreeg geen toegang'));
  const [company] = (await send(service, 'GET', '/companies?limit=1', { token: accessToken })).body.items;
  const { headers } = await send(service, 'GET', `/companies/${company.id}`, { token });
  const change = await send(service, 'PATCH', `/companies/${company.id}`, {
    token,
    body: { city: 'Echt' },
    headers: { 'if-match': headers.get('etag')! },
  });
  t.is(change.status, 200);
  const own = (await send(service, 'GET', `/audit-entries?companyId=${company.id}`, { token: accessToken })).body.items;
  t.like(own[0], { action: 'changed', subject: 'company', actorName: 'Huub Ritzen', address: null });
  const all = (await send(service, 'GET', '/audit-entries?limit=200', { token: accessToken })).body.items;
  t.true(all.some(({ action, address }: any) => action === 'refused' && address === '127.0.0.1'));
  t.false(
    all.some(({ actorName, action }: any) => actorName === 'Huub Ritzen' && ['saw', 'signedIn'].includes(action)),
  );
  const foreign = (await entries('subject=session'))[0];
  const mine = foreign.actorName === 'Marleen Claessens';
  t.is((await send(service, 'GET', `/audit-entries/${foreign.seq}`, { token: accessToken })).status, mine ? 200 : 404);
  t.is((await send(service, 'GET', '/audit-trails/current', { token: accessToken })).status, 403);
});

test('a check finds all as it was', async (t) => {
  const { body } = await send(service, 'GET', '/audit-trails/current', { token });
  t.like(body, { intact: true, seq: null, fault: null });
  t.is(body.entries, body.headSeq);
});
