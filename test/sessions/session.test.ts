import { test } from '../harness/test.js';
import { Login } from '@loonpoort/server/accounts/login.js';
import { Person } from '@loonpoort/server/accounts/person.js';
import { signToken } from '@loonpoort/server/sessions/access-token.js';
import { startService } from '../harness/service.js';
import { openBureau, type Bureau } from '../accounts/bureau.js';

const minutes = 60;
const asks = (bureau: Bureau, token: string) => bureau.call('GET', '/sessions/current', { token });

/** Resolves when writes that were asked for are done. */
const settled = ({ service }: Bureau) => service.app.database.transaction(async () => undefined);

test('signing out ends the session, in this process and in another within 5 seconds', async (t) => {
  const bureau = await openBureau(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const { accessToken: another } = await bureau.signIn('beheer@oamkb.nl');
  const second = await startService({
    demo: false,
    now: bureau.now,
    databaseUrl: bureau.service.app.database.engine.url,
    dataDir: bureau.service.dataDir,
  });
  t.teardown(() => second.stop());
  const there = {
    ...bureau,
    call: (method: string, path: string) =>
      fetch(`${second.url}/api${path}`, { method, headers: { authorization: `Bearer ${token}` } }),
  };
  t.is((await there.call('GET', '/sessions/current')).status, 200);

  const ended = await bureau.call('DELETE', '/sessions/current', { token });
  t.is(ended.status, 204);
  t.regex(ended.headers.get('set-cookie')!, /^__Host-loonpoort-refresh=; Max-Age=0/);
  const refused = await asks(bureau, token);
  t.deepEqual([refused.status, refused.body.type], [401, 'urn:loonpoort:problem:session-expired']);
  t.is((await asks(bureau, another)).status, 200);
  bureau.pass(5);
  t.is((await there.call('GET', '/sessions/current')).status, 401);
});

test('an hour without use ends a session, and so do twelve hours of use', async (t) => {
  const bureau = await openBureau(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  for (let used = 0; used < 12; used++) {
    bureau.pass(59 * minutes);
    t.is((await asks(bureau, token)).status, 200, `after ${used + 1} times 59 minutes`);
    await settled(bureau);
  }
  bureau.pass(13 * minutes);
  t.is((await asks(bureau, token)).status, 401, 'twelve hours');

  const { accessToken: idle } = await bureau.signIn('beheer@oamkb.nl');
  bureau.pass(60 * minutes);
  t.is((await asks(bureau, idle)).status, 401);
});

test('use is recorded once a minute', async (t) => {
  const bureau = await openBureau(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const recorded = async () => {
    await settled(bureau);
    const [row] = await bureau.service.app.database.rows<{ last_used_at: string }>('SELECT last_used_at FROM sessions');
    return row!.last_used_at;
  };
  const atStart = bureau.now().toISOString();
  bureau.pass(50);
  await asks(bureau, token);
  t.is(await recorded(), atStart);
  bureau.pass(20);
  await Promise.all([asks(bureau, token), asks(bureau, token), asks(bureau, token)]);
  t.is(await recorded(), bureau.now().toISOString());
});

test('a disabled person or login, and a login that sees other companies, count at once', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  const id = await bureau.person('jan@oost.nl', [
    { role: 'accountant', firmId: ids.maasdal, grantKind: 'debtors', grantIds: [ids.debtor] },
  ]);
  const { accessToken: token, login } = await bureau.signIn('jan@oost.nl');
  await bureau.person('els@oost.nl', [{ role: 'employer' }]);
  const { accessToken: other } = await bureau.signIn('els@oost.nl');
  const total = async () => (await bureau.call('GET', '/companies', { token })).body.total;
  t.is(await total(), 2);
  const change = (body: object, version: number) =>
    bureau.ask('PATCH', `/logins/${login!.id}`, { body, headers: { 'if-match': `"${version}"` } });
  t.is((await change({ grantKind: 'all' }, 1)).status, 200);
  t.is(await total(), 3);
  t.is((await change({ grantKind: 'none' }, 2)).status, 200);
  t.is(await total(), 0);
  t.is((await change({ enabled: false }, 3)).status, 200);
  t.is((await bureau.call('GET', '/companies', { token })).status, 401);
  t.is((await asks(bureau, other)).status, 200, 'nobody else is signed out');
  t.is((await change({ enabled: true }, 4)).status, 200);
  t.is((await bureau.call('GET', '/companies', { token })).status, 401, 'the session has ended');

  const { accessToken: again } = await bureau.signIn('jan@oost.nl');
  t.is((await asks(bureau, again)).status, 200);
  const disable = (disabledAt: string | null) =>
    bureau.service.app.database.transaction((trx) =>
      Login.query(trx).patch({ disabledAt }).where({ tenantId: bureau.tenantId, id: login!.id }),
    );
  await disable(bureau.now().toISOString());
  bureau.pass(5);
  t.is((await asks(bureau, again)).status, 401, 'another process switched the login off');
  await disable(null);
  bureau.pass(5);
  t.is((await asks(bureau, again)).status, 200);
  await bureau.service.app.database.transaction((trx) =>
    Person.query(trx).patch({ disabledAt: bureau.now().toISOString() }).where({ tenantId: bureau.tenantId, id }),
  );
  bureau.pass(5);
  t.is((await asks(bureau, again)).status, 401);
});

test('an administrator signs a person out everywhere', async (t) => {
  const bureau = await openBureau(t);
  const id = await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const tokens = [await bureau.signIn('jan@oost.nl'), await bureau.signIn('jan@oost.nl')].map(
    ({ accessToken }) => accessToken,
  );
  t.is((await bureau.ask('DELETE', `/accounts/${id}/sessions`)).status, 204);
  for (const token of tokens) t.is((await asks(bureau, token)).status, 401);
  t.is((await bureau.ask('DELETE', `/accounts/${bureau.ids.shop}/sessions`)).status, 404);
});

test('twelve hours end a session to the second', async (t) => {
  const bureau = await openBureau(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  for (let used = 0; used < 12; used++) {
    bureau.pass(59 * minutes);
    t.is((await asks(bureau, token)).status, 200);
    await settled(bureau);
  }
  bureau.pass(12 * minutes - 1);
  t.is((await asks(bureau, token)).status, 200);
  bureau.pass(1);
  t.is((await asks(bureau, token)).status, 401);
});

test('a token counts for the person and the login of its session only, and while that login is accepted', async (t) => {
  const bureau = await openBureau(t);
  const personId = await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const { login } = await bureau.signIn('jan@oost.nl');
  const { app } = bureau.service;
  const [session] = await app.database.rows<{ id: string }>('SELECT id FROM sessions');
  const claims = { sub: personId, sid: session!.id, tid: bureau.tenantId, lid: login!.id, role: 'employer' as const };
  const status = async (own: Partial<typeof claims> = {}) =>
    (await asks(bureau, signToken(app, { ...claims, ...own }).accessToken)).status;
  t.is(await status(), 200);
  t.is(await status({ sub: bureau.ids.baker }), 401, 'another person');
  t.is(await status({ lid: bureau.ids.baker }), 401, 'another login');
  t.is(await status({ lid: undefined }), 401, 'no login');
  const accept = (acceptedAt: string | null) =>
    app.database.transaction((trx) =>
      Login.query(trx).patch({ acceptedAt }).where({ tenantId: bureau.tenantId, personId }),
    );
  await accept(null);
  bureau.pass(5);
  t.is(await status(), 401, 'a login that is not accepted');
  await accept(bureau.now().toISOString());
  bureau.pass(5);
  t.is(await status(), 200);
});

test('the use of a login is recorded when it is chosen, and of no other', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('sam@oost.nl', [{ role: 'employer' }, { role: 'employee' }]);
  const used = async () =>
    Object.fromEntries(
      (
        await bureau.service.app.database.rows<{ role: string; last_used_at: string | null }>(
          'SELECT role, last_used_at FROM logins',
        )
      ).map(({ role, last_used_at }) => [role, last_used_at]),
    );
  const { accessToken: token, logins } = await bureau.signIn('sam@oost.nl');
  t.deepEqual(await used(), { administrator: null, employer: null, employee: null });
  const first = bureau.now().toISOString();
  await bureau.signIn('sam@oost.nl', 'employer');
  bureau.pass(60);
  const loginId = logins.find(({ role }) => role === 'employee')!.id;
  t.is((await bureau.call('PUT', '/sessions/current/login', { token, body: { loginId } })).status, 200);
  t.deepEqual(await used(), { administrator: null, employer: first, employee: bureau.now().toISOString() });
});
