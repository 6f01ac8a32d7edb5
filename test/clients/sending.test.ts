import { test } from '../harness/test.js';
import { startBureau, type Bureau } from '../deliveries/bureau.js';
import { demoLogins, send, signIn } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';
import { addIntegration } from '../deliveries/fixture.js';
import { tokenOf } from './software.js';

let bureau: Bureau;
test.before(async () => {
  bureau = await startBureau();
});
test.after.always(() => bureau.stop());

test('software with a scope of its own makes and sends journals, of companies that it sees', async (t) => {
  const { service } = bureau;
  const payroll = await Payroll.of(service);
  const elsewhere = await Payroll.of(service);
  await payroll.employee(1);
  await elsewhere.employee(1);
  const { tenantId } = (
    await service.app.database.rows<{ tenantId: string }>(
      'SELECT tenant_id AS "tenantId" FROM companies WHERE id = ?',
      [payroll.company.id],
    )
  )[0]!;
  const companyId = payroll.company.id;
  await addIntegration(service.app.database, { tenantId, companyId, package: 'exact-online', administration: '7' });
  const [own, others] = [
    await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }),
    await elsewhere.run({ 1: { 1000: 1 } }),
  ];

  const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;
  const { accessToken } = await signIn(service, { ...administrator, role: 'administrator' });
  const software = async (scopes: string[]) => {
    const body = { name: 'Salarissoftware', scopes, grantKind: 'companies', grantIds: [companyId] };
    const answer = await send(service, 'POST', '/clients', { token: accessToken, body });
    t.is(answer.status, 201, answer.text);
    const { client, secret } = answer.body as { client: { id: string }; secret: string };
    const token = await tokenOf(service, { id: client.id, secret });
    return (method: string, path: string, body?: unknown) => send(service, method, path, { token, body });
  };
  const reader = await software(['journals:read', 'runs:write']);
  const refused = await reader('POST', '/journals', { runId: own });
  t.is(refused.status, 403);
  t.regex(refused.headers.get('www-authenticate')!, /insufficient_scope.*scope="journals:send"/);

  const call = await software(['journals:send', 'journals:read']);
  t.is((await call('POST', '/journals', { runId: others })).status, 404, 'a run of another company does not exist');
  const made = await call('POST', '/journals', { runId: own });
  t.is(made.status, 201, made.text);
  const { journal } = made.body as { journal: { id: string } };
  const again = await call('POST', '/journals/batches', { runIds: [own] });
  t.like(again.body, { made: 0, unchanged: 1 });
  const checked = await call('GET', `/journals/${journal.id}/checks`);
  t.is(checked.status, 200, checked.text);
  const sent = await call('POST', '/deliveries', { journalIds: [journal.id] });
  t.like(sent.body.items[0], { outcome: 'queued', state: 'ready' });
  await bureau.run();
  const { deliveryId } = sent.body.items[0] as { deliveryId: string };
  t.like((await call('GET', `/deliveries/${deliveryId}`)).body, { state: 'posted' });
  t.is((await call('GET', '/deliveries')).body.total, 1);
  t.is((await call('POST', `/deliveries/${deliveryId}/retries`)).status, 403, 'what a person decides stays a person’s');
});
