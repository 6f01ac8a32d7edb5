import { test } from '../harness/test.js';
import { openBureau, password } from '../accounts/bureau.js';

const problem = (code: string) => `urn:loonpoort:problem:${code}`;

test('a firm is renamed and gets other sites, at its version', async (t) => {
  const bureau = await openBureau(t);
  const path = `/firms/${bureau.ids.maasdal}`;
  const read = await bureau.ask('GET', path);
  t.deepEqual([read.status, read.headers.get('etag'), read.body.state], [200, '"1"', 'active']);
  const body = { number: 7, name: ' Maasdal & Zoon ', embedOrigins: ['https://mijn.maasdal.nl'] };
  t.is((await bureau.ask('PATCH', path, { body })).status, 428);
  const saved = await bureau.ask('PATCH', path, { body, headers: { 'if-match': '"1"' } });
  t.deepEqual([saved.status, saved.headers.get('etag')], [200, '"2"']);
  t.deepEqual(saved.body, { ...read.body, ...body, name: 'Maasdal & Zoon' });
  t.is((await bureau.ask('PATCH', path, { body, headers: { 'if-match': '"1"' } })).status, 412);
  const taken = await bureau.ask('PATCH', path, { body: { number: 2 }, headers: { 'if-match': '"2"' } });
  t.deepEqual([taken.status, taken.body.errors[0].pointer], [409, '/number']);
  const unknown = `/firms/${bureau.ids.debtor}`;
  t.is((await bureau.ask('GET', unknown)).status, 404);
  t.is((await bureau.ask('PATCH', unknown, { body, headers: { 'if-match': '"1"' } })).status, 404);
});

test('an accountant sees the own firm only, and changes none', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  t.is((await bureau.call('GET', `/firms/${bureau.ids.maasdal}`, { token })).status, 200);
  t.is((await bureau.call('GET', `/firms/${bureau.ids.vecht}`, { token })).status, 404);
  const headers = { 'if-match': '"1"' };
  const changed = await bureau.call('PATCH', `/firms/${bureau.ids.maasdal}`, { token, headers, body: { name: 'X' } });
  t.is(changed.status, 403);
});

test('web origins are kept as browsers write them, and what is none is refused', async (t) => {
  const bureau = await openBureau(t);
  const path = `/firms/${bureau.ids.vecht}`;
  const save = (embedOrigins: string[], version: number) =>
    bureau.ask('PATCH', path, { body: { embedOrigins }, headers: { 'if-match': `"${version}"` } });
  const given = [
    'HTTPS://Intranet.Vecht.NL/',
    'https://intranet.vecht.nl:443',
    'https://bücher.example',
    'https://vecht.nl:8443',
    'http://localhost:3001/',
    'http://127.0.0.1:80',
  ];
  t.deepEqual((await save(given, 1)).body.embedOrigins, [
    'https://intranet.vecht.nl',
    'https://xn--bcher-kva.example',
    'https://vecht.nl:8443',
    'http://localhost:3001',
    'http://127.0.0.1',
  ]);
  const none = [
    'http://intranet.vecht.nl',
    'https://vecht.nl/pad',
    'https://vecht.nl?x=1',
    'https://vecht.nl/#x',
    'https://jan:geheim@vecht.nl',
    'ftp://vecht.nl',
    'intranet.vecht.nl',
    'https://*.vecht.nl',
  ];
  for (const origin of none) {
    const { status, body } = await save([origin], 2);
    t.deepEqual(
      [status, body.errors?.[0].pointer, body.errors?.[0].code],
      [400, '/embedOrigins/0', 'webOrigin'],
      origin,
    );
  }
});

test('a site that is taken from a firm is let in no more', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const headers = { origin: 'https://intranet.maasdal.nl' };
  const signIn = () =>
    bureau.call('POST', '/sessions', { headers, body: { tenant: 'oamkb', email: 'anna@maasdal.nl', password } });
  const { status, body: session } = await signIn();
  t.is(status, 201);
  const use = () => bureau.call('GET', '/companies', { token: session.accessToken, headers });
  t.is((await use()).status, 200);
  const path = `/firms/${bureau.ids.maasdal}`;
  await bureau.ask('PATCH', path, { body: { embedOrigins: [] }, headers: { 'if-match': '"1"' } });
  t.deepEqual([(await use()).body.type, (await signIn()).body.type], Array(2).fill(problem('origin-not-allowed')));
});

test('on the site of a firm a person chooses among the logins of that firm', async (t) => {
  const bureau = await openBureau(t);
  const { maasdal, vecht } = bureau.ids;
  const login = { role: 'accountant', grantKind: 'all' } as const;
  await bureau.person('anna@maasdal.nl', [
    { ...login, firmId: maasdal },
    { ...login, firmId: vecht },
    { role: 'administrator', grantKind: 'all' },
  ]);
  const headers = { origin: 'https://intranet.maasdal.nl' };
  const body = { tenant: 'oamkb', email: 'anna@maasdal.nl', password };
  const { body: here } = await bureau.call('POST', '/sessions', { headers, body });
  t.deepEqual([here.login.role, here.login.firmId, here.logins.length], ['accountant', maasdal, 1]);
  const { body: everywhere } = await bureau.call('POST', '/sessions', { body });
  t.deepEqual([everywhere.login, everywhere.logins.length], [null, 3]);
  const other = everywhere.logins.find(({ firmId }: { firmId?: string }) => firmId === vecht);
  const chosen = await bureau.call('PUT', '/sessions/current/login', {
    ...{ token: here.accessToken, headers },
    body: { loginId: other.id },
  });
  t.is(chosen.status, 404);
});

test('whoever belongs to a firm that has ended gets in no more, until it is active again', async (t) => {
  const bureau = await openBureau(t);
  const { maasdal } = bureau.ids;
  const login = { role: 'accountant', firmId: maasdal, grantKind: 'all' } as const;
  await bureau.person('anna@maasdal.nl', [login]);
  await bureau.person('bart@maasdal.nl', [login]);
  const { accessToken: token, login: bart } = await bureau.signIn('bart@maasdal.nl');
  const { accessToken: annas } = await bureau.signIn('anna@maasdal.nl');
  const off = { body: { enabled: false }, headers: { 'if-match': '"1"' } };
  t.is((await bureau.ask('PATCH', `/logins/${bart!.id}`, off)).status, 200);
  const software = { name: 'Boekhouding', firmId: maasdal, scopes: ['journals:read'], grantKind: 'all' };
  const { body: issued } = await bureau.ask('POST', '/clients', { body: software });
  bureau.pass(60);

  const change = (state: string, version: number) =>
    bureau.ask('PATCH', `/firms/${maasdal}`, { body: { state }, headers: { 'if-match': `"${version}"` } });
  t.is((await change('ended', 1)).body.state, 'ended');
  for (const each of [token, annas]) t.is((await bureau.call('GET', '/companies', { token: each })).status, 401);
  t.is((await bureau.ask('GET', `/clients/${issued.client.id}`)).body.enabled, false);
  const [anna] = (await bureau.ask('GET', '/accounts?q=anna')).body.items[0].logins;
  const on = (id: string, version: number) =>
    bureau.ask('PATCH', `/logins/${id}`, { body: { enabled: true }, headers: { 'if-match': `"${version}"` } });
  t.deepEqual((await on(anna.id, 2)).body.errors[0], {
    pointer: '/enabled',
    code: 'firmEnded',
    message: 'Kantoor Maasdal is beëindigd. Maak dat kantoor eerst weer actief, of kies een ander.',
  });
  const invitation = {
    email: 'nieuw@maasdal.nl',
    name: 'Nieuw',
    role: 'accountant',
    firmId: maasdal,
    grantKind: 'all',
  };
  const invited = await bureau.ask('POST', '/invitations', { body: invitation });
  t.deepEqual([invited.status, invited.body.errors[0].code], [422, 'firmEnded']);
  const added = await bureau.ask('POST', '/clients', { body: software });
  t.deepEqual([added.status, added.body.errors[0].code], [422, 'firmEnded']);

  t.is((await change('active', 2)).body.state, 'active');
  t.is((await bureau.signIn('anna@maasdal.nl')).login?.role, 'accountant');
  t.is((await bureau.signIn('bart@maasdal.nl')).login, null);
  t.is((await bureau.ask('GET', `/clients/${issued.client.id}`)).body.enabled, true);
});
