import { test } from '../harness/test.js';
import { openBureau, password, tokenIn, type Bureau, type LoginOf } from './bureau.js';

const match = (version: number) => ({ 'if-match': `"${version}"` });

/** A bureau where Anna manages Kantoor Maasdal and sees the bakers; others see what their names say. */
async function officeOf(t: Parameters<typeof openBureau>[0], grant: Partial<LoginOf> = {}) {
  const bureau = await openBureau(t);
  const { maasdal, vecht, tag } = bureau.ids;
  const at = (firmId: string, more: Partial<LoginOf> = {}): LoginOf => ({ role: 'accountant', firmId, ...more });
  await bureau.person('anna@maasdal.nl', [
    at(maasdal, { grantKind: 'tags', grantIds: [tag], ...grant, managesFirm: true }),
  ]);
  await bureau.person('bas@maasdal.nl', [at(maasdal)]);
  await bureau.person('vera@vecht.nl', [at(vecht, { grantKind: 'all' })]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const ask: Bureau['call'] = (method, path, options) => bureau.call(method, path, { token, ...options });
  const loginOf = async (email: string): Promise<string> => {
    const { body } = await bureau.ask('GET', `/accounts?q=${email}`);
    return body.items[0].logins[0].id as string;
  };
  return { ...bureau, at, ask, token, loginOf, admin: bureau.ask };
}

test('who manages a firm invites a colleague of that firm, who sees no more', async (t) => {
  const { ask, admin, call, ids, mailbox, signIn, person, at } = await officeOf(t);
  t.is((await ask('GET', '/sessions/current')).body.login.managesFirm, true);
  const listed = await ask('GET', '/colleagues');
  t.deepEqual(
    listed.body.items.map(({ email, access, state }: Record<string, string>) => [email, access, state]),
    [
      ['anna@maasdal.nl', 'own', 'active'],
      ['bas@maasdal.nl', 'manageable', 'active'],
    ],
    'nobody of another firm, and nobody of the bureau',
  );
  const body = { email: 'Cor@Maasdal.nl', name: 'Cor', grantKind: 'debtors', grantIds: [ids.debtor] };
  const headers = { 'idempotency-key': 'uitnodiging-cor' };
  const invited = await ask('POST', '/colleagues', { body, headers });
  t.is(invited.status, 201);
  t.like(invited.body, { name: 'Cor', email: 'cor@maasdal.nl', state: 'invited', scope: '2 bedrijven' });
  t.deepEqual((await ask('POST', '/colleagues', { body, headers })).body, invited.body);
  const mail = await mailbox.waitForMail('cor@maasdal.nl');
  t.true(mail.text!.includes('Kantoor Maasdal'));
  const { body: login } = await admin('GET', `/logins/${invited.body.id}`);
  t.like(login, { role: 'accountant', firmId: ids.maasdal, managesFirm: false, grantKind: 'debtors' });

  const refused = async (input: object) => {
    const answer = await ask('POST', '/colleagues', { body: { email: 'dirk@maasdal.nl', ...input } });
    return [answer.status, answer.body.errors?.[0].pointer ?? answer.body.type.split(':').at(-1)];
  };
  t.deepEqual(await refused({ email: 'ANNA@maasdal.nl' }), [403, 'own-login']);
  t.deepEqual(await refused({ role: 'administrator' }), [400, '/role']);
  t.deepEqual(await refused({ firmId: ids.vecht }), [400, '/firmId']);
  t.deepEqual(await refused({ managesFirm: true }), [400, '/managesFirm']);
  t.deepEqual(await refused({ grantKind: 'departments', grantIds: [ids.shop] }), [400, '/grantKind']);
  t.deepEqual(await refused({ grantKind: 'all' }), [422, '/grantKind']);
  t.deepEqual(await refused({ grantKind: 'debtors' }), [422, '/grantIds']);
  t.deepEqual(await refused({ grantKind: 'companies', grantIds: [ids.bakery, ids.butcher] }), [422, '/grantIds/1']);
  const { body: other } = await admin('GET', '/debtors?q=200');
  t.deepEqual(await refused({ grantKind: 'debtors', grantIds: [other.items[0].id] }), [422, '/grantIds/0']);
  const { body: tag } = await admin('POST', '/tags', { body: { number: 11, name: 'Slagers' } });
  await admin('POST', '/debtor-tags', { body: { debtorIds: [ids.debtor], giveTagIds: [tag.id] } });
  t.deepEqual(
    await refused({ grantKind: 'tags', grantIds: [tag.id] }),
    [422, '/grantIds/0'],
    'a tag covers debtors that get it later, though all that carry it now are seen',
  );
  t.is((await ask('GET', '/colleagues?q=dirk')).body.total, 0, 'what is refused changes nothing');

  await person('geheim@elders.nl', [at(ids.vecht)]);
  const known = await ask('POST', '/colleagues', { body: { email: 'geheim@elders.nl' } });
  t.like(known.body, { name: 'geheim@elders.nl' }, 'whom the bureau knows goes by the address');

  const { accessToken: token } = await signIn('bas@maasdal.nl');
  const accountant = (method: string, path: string, options = {}) => call(method, path, { token, ...options });
  t.is((await accountant('GET', '/colleagues')).status, 403);
  t.is((await accountant('POST', '/colleagues', { body })).status, 403);
  t.is((await admin('POST', '/colleagues', { body })).status, 403, 'an administrator has no firm');
  for (const path of ['/accounts', '/invitations', `/logins/${login.id}`])
    t.is((await ask('GET', path)).status, 403, path);
});

test('a colleague is changed within what the manager sees, and ended at once', async (t) => {
  const { ask, admin, call, ids, loginOf, person, at, signIn } = await officeOf(t);
  const [own, bas, vera] = await Promise.all(['anna@maasdal.nl', 'bas@maasdal.nl', 'vera@vecht.nl'].map(loginOf));
  const { accessToken: token } = await signIn('bas@maasdal.nl');
  const seen = async () => (await call('GET', '/companies', { token })).body.total;
  t.is(await seen(), 0);
  const change = (id: string | undefined, version: number, body: object) =>
    ask('PATCH', `/colleagues/${id}`, { body, headers: match(version) });
  const bakery = { grantKind: 'companies', grantIds: [ids.bakery] };
  const changed = await change(bas, 1, bakery);
  t.deepEqual([changed.status, changed.headers.get('etag')], [200, '"2"']);
  t.is(await seen(), 1, 'at once');
  t.is((await change(bas, 1, bakery)).status, 412);
  t.is((await ask('PATCH', `/colleagues/${bas}`, { body: bakery })).status, 428);
  t.is((await change(bas, 2, { grantIds: [ids.butcher] })).status, 422);
  t.is((await change(bas, 2, { grantKind: 'all' })).status, 422);
  t.is((await change(bas, 2, { managesFirm: true })).status, 400);
  t.is(await seen(), 1, 'what is refused changes nothing');

  const outOfReach = async (id: string | undefined) => [
    (await change(id, 1, { grantKind: 'none' })).status,
    (await ask('DELETE', `/colleagues/${id}`, { headers: match(1) })).status,
    (await ask('GET', `/colleagues/${id}`)).status,
  ];
  t.deepEqual(await outOfReach(own), [403, 403, 200], 'nobody changes an own login');
  t.is((await change(own, 1, { grantKind: 'none' })).body.type, 'urn:loonpoort:problem:own-login');
  t.deepEqual(await outOfReach(vera), [404, 404, 404], 'another firm');
  t.deepEqual(await outOfReach(await loginOf('beheer@oamkb.nl')), [404, 404, 404], 'the bureau');
  await person('eva@maasdal.nl', [at(ids.maasdal, { managesFirm: true })]);
  t.deepEqual(await outOfReach(await loginOf('eva@maasdal.nl')), [403, 403, 200], 'who manages the firm too');

  await person('wim@maasdal.nl', [at(ids.maasdal, { grantKind: 'debtors', grantIds: [ids.debtor, ids.vecht] })]);
  const wim = await loginOf('wim@maasdal.nl');
  const wider = await ask('GET', `/colleagues/${wim}`);
  t.like(wider.body, { access: 'wider', scope: 'Meer dan jij', grantIds: [ids.debtor] });
  t.is((await change(wim, 1, { grantKind: 'none' })).status, 403, 'the bureau decides what he sees');
  t.is((await ask('DELETE', `/colleagues/${wim}`, { headers: match(1) })).status, 204, 'and is out when he leaves');

  t.is((await ask('DELETE', `/colleagues/${bas}`)).status, 428);
  t.is((await ask('DELETE', `/colleagues/${bas}`, { headers: match(1) })).status, 412);
  t.is((await ask('DELETE', `/colleagues/${bas}`, { headers: match(2) })).status, 204);
  t.is((await call('GET', '/companies', { token })).status, 401);
  t.is((await ask('GET', '/colleagues?q=bas')).body.total, 0);
  t.is((await admin('GET', `/logins/${vera}`)).status, 200);
});

test('a manager hands out what the kind of the own grant covers, and none of another tenant', async (t) => {
  const { ask, ids, elsewhere, person, service } = await officeOf(t, { grantKind: 'companies', grantIds: [] });
  const { database } = service.app;
  const [login] = await database.rows<{ id: string; tenant_id: string }>(
    'SELECT id, tenant_id FROM logins WHERE manages_firm = 1',
  );
  await database.transaction((trx) =>
    trx('loginGrants').insert([
      { tenantId: login!.tenant_id, loginId: login!.id, targetId: ids.bakery },
      { tenantId: login!.tenant_id, loginId: login!.id, targetId: ids.webshop },
    ]),
  );
  const pointer = async (input: object) => {
    const { status, body } = await ask('POST', '/colleagues', { body: { email: 'dirk@maasdal.nl', ...input } });
    return status === 201 ? 201 : body.errors[0].pointer;
  };
  t.is(await pointer({ grantKind: 'debtors', grantIds: [ids.debtor] }), '/grantKind', 'its later companies too');
  t.is(await pointer({ grantKind: 'tags', grantIds: [ids.tag] }), '/grantKind');
  t.is(await pointer({ grantKind: 'companies', grantIds: [ids.bakery] }), 201);

  await database.transaction((trx) => trx('logins').where({ id: login!.id }).update({ grantKind: 'all' }));
  t.is((await ask('GET', '/colleagues/01938f2e-6b1a-7c3d-8e4f-0123456789ab')).status, 404);
  await person('ver@elders.nl', [{ role: 'accountant' }], { tenantId: elsewhere });
  const [far] = await database.rows<{ id: string }>('SELECT id FROM logins WHERE tenant_id = ?', [elsewhere]);
  for (const method of ['GET', 'DELETE'])
    t.is((await ask(method, `/colleagues/${far!.id}`, { headers: match(1) })).status, 404);
});

test('an administrator alone lets an accountant manage the firm, and nobody else', async (t) => {
  const { admin, call, loginOf, signIn, token } = await officeOf(t);
  const [anna, bas, self] = await Promise.all(['anna@maasdal.nl', 'bas@maasdal.nl', 'beheer@oamkb.nl'].map(loginOf));
  const change = (id: string | undefined, version: number, body: object) =>
    admin('PATCH', `/logins/${id}`, { body, headers: match(version) });
  const { accessToken: basToken } = await signIn('bas@maasdal.nl');
  const manages = async (of: string) => (await call('GET', '/colleagues', { token: of })).status;
  t.deepEqual([await manages(token), await manages(basToken)], [200, 403]);
  t.like((await change(bas, 1, { managesFirm: true })).body, { managesFirm: true });
  t.like((await change(anna, 1, { managesFirm: false })).body, { managesFirm: false, grantKind: 'tags' });
  t.deepEqual([await manages(token), await manages(basToken)], [403, 200], 'at once');
  t.is((await change(self, 1, { managesFirm: true })).status, 403);
  const employer = { email: 'w@x.nl', role: 'employer', managesFirm: true };
  const refused = await admin('POST', '/invitations', { body: employer });
  t.deepEqual([refused.status, refused.body.errors[0].pointer], [422, '/managesFirm']);
});

test('the invitation of a colleague is sent again, unless the bureau is to do that or it was answered', async (t) => {
  const { ask, admin, ids, call, mailbox, loginOf, pass, person, at } = await officeOf(t);
  const grant = { grantKind: 'debtors', grantIds: [ids.debtor] };
  const { body: cor } = await ask('POST', '/colleagues', { body: { email: 'cor@maasdal.nl', ...grant } });
  const first = tokenIn(await mailbox.waitForMail('cor@maasdal.nl'));
  pass(73 * 3600);
  const { accessToken: token } = await call('POST', '/sessions', {
    body: { tenant: 'oamkb', email: 'anna@maasdal.nl', password },
  }).then(({ body }) => body);
  const again = (id: string, key: string) =>
    call('POST', `/colleagues/${id}/invitation-deliveries`, {
      token,
      headers: { 'idempotency-key': `uitnodiging-${key}` },
    });
  const sent = await again(cor.id as string, 'cor-1');
  t.deepEqual([sent.status, sent.body.state], [202, 'invited']);
  t.deepEqual((await again(cor.id as string, 'cor-1')).body, sent.body, 'one mail for one key');
  const second = tokenIn(await mailbox.waitForMail('cor@maasdal.nl'));
  t.is(mailbox.waiting, 0);
  t.not(second, first);
  const accept = (link: string) => call('POST', '/invitation-acceptances', { body: { token: link, password } });
  t.is((await accept(first)).status, 410, 'the link that lapsed stays so');
  t.is((await accept(second)).status, 204);
  const answered = await again(cor.id as string, 'cor-2');
  t.deepEqual([answered.status, answered.body.type], [409, 'urn:loonpoort:problem:invitation-closed']);

  const wide = await admin('POST', '/invitations', {
    body: { email: 'wim@maasdal.nl', role: 'accountant', firmId: ids.maasdal, grantKind: 'all' },
  });
  t.is(wide.status, 201);
  t.is((await again(await loginOf('wim@maasdal.nl'), 'wim')).body.type, 'urn:loonpoort:problem:login-of-bureau');
  t.is((await again(await loginOf('anna@maasdal.nl'), 'anna')).body.type, 'urn:loonpoort:problem:own-login');
  t.is((await again(await loginOf('vera@vecht.nl'), 'vera')).status, 404);
  await person('bob@maasdal.nl', [at(ids.maasdal, { accepted: false })]);
  t.is((await again(await loginOf('bob@maasdal.nl'), 'bob')).status, 409, 'a login without a mail');
});

test('who narrows a manager is shown which colleagues are left with more', async (t) => {
  const { admin, ids, ask, loginOf, person, at } = await officeOf(t, { grantKind: 'all', grantIds: [] });
  await person('dirk@maasdal.nl', [at(ids.maasdal, { grantKind: 'companies', grantIds: [ids.butcher] })]);
  await person('eva@maasdal.nl', [at(ids.maasdal, { grantKind: 'all', managesFirm: true })]);
  const given = { grantKind: 'debtors', grantIds: [ids.debtor] };
  t.is((await ask('POST', '/colleagues', { body: { email: 'cor@maasdal.nl', ...given } })).status, 201);
  const anna = await loginOf('anna@maasdal.nl');
  const narrow = (version: number, grant: object) =>
    admin('PATCH', `/logins/${anna}`, { body: grant, headers: match(version) });
  const names = ({ body }: { body: { widerColleagues: { name: string; scope: string }[] } }) =>
    body.widerColleagues.map(({ name, scope }) => `${name}: ${scope}`);
  t.deepEqual(names(await admin('GET', `/logins/${anna}`)), [], 'she sees all');
  t.deepEqual(names(await narrow(1, { grantKind: 'tags', grantIds: [ids.tag] })), ['Dirk: 1 bedrijf']);
  t.deepEqual(names(await narrow(2, { grantKind: 'companies', grantIds: [ids.butcher] })), ['cor: 2 bedrijven']);
  const none = await narrow(3, { grantKind: 'none' });
  t.deepEqual(names(none), ['Dirk: 1 bedrijf', 'cor: 2 bedrijven'], 'and no other manager');
  t.deepEqual(none.body.widerColleagues[0].loginId, await loginOf('dirk@maasdal.nl'));
  const own = await admin('GET', `/logins/${await loginOf('bas@maasdal.nl')}`);
  t.false('widerColleagues' in own.body, 'who manages nobody gives nothing');
});
