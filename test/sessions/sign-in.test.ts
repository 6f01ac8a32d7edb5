import { request } from 'node:http';
import { test } from '../harness/test.js';
import { openBureau, password, type Bureau } from '../accounts/bureau.js';

const signIn = (bureau: Bureau, body: object, headers: Record<string, string> = {}) =>
  bureau.call('POST', '/sessions', { body: { password, ...body }, headers });

test('one login: the session starts with it, and the cookie is for the own origin only', async (t) => {
  const bureau = await openBureau(t);
  const { ids, service } = bureau;
  await bureau.person('anna@maasdal.nl', [
    { role: 'accountant', firmId: ids.maasdal, grantKind: 'tags', grantIds: [ids.tag] },
  ]);

  const own = await signIn(bureau, { email: 'Anna@Maasdal.NL' }, { origin: service.url });
  t.is(own.status, 201);
  t.like(own.body, {
    tenant: { slug: 'oamkb', name: 'Administratiekantoor Oost', language: 'nl' },
    person: { name: 'Anna', email: 'anna@maasdal.nl', language: 'nl' },
    login: { role: 'accountant', label: 'Kantoor Maasdal', scope: '2 bedrijven', firmId: ids.maasdal },
  });
  t.deepEqual(own.body.logins, [own.body.login]);
  t.is(Date.parse(own.body.expiresAt), Math.floor(bureau.now().getTime() / 1000) * 1000 + 600_000);
  const [cookie, device] = own.headers.getSetCookie() as [string, string];
  t.regex(cookie, /^__Host-loonpoort-refresh=[\w-]{43}; Secure; HttpOnly; SameSite=Strict; Path=\/$/);
  t.regex(
    device,
    /^__Host-loonpoort-device=[\w-]{43}; Max-Age=34560000; .*Secure; HttpOnly; SameSite=Strict; Path=\/$/,
  );

  t.is((await bureau.call('GET', '/companies', { token: own.body.accessToken })).body.total, 2);
  const server = await signIn(bureau, { email: 'anna@maasdal.nl' });
  t.is(server.status, 201);
  t.is(server.headers.get('set-cookie'), null);
});

test('several logins: one is chosen, by name, or wished for by role, or switched without a password', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  await bureau.person('sam@oost.nl', [
    { role: 'accountant', firmId: ids.maasdal, grantKind: 'debtors', grantIds: [ids.debtor] },
    { role: 'employer', grantKind: 'companies', grantIds: [ids.bakery, ids.webshop] },
    { role: 'manager', grantKind: 'departments', grantIds: [ids.shop, ids.oven] },
    { role: 'employee', grantKind: 'employees', grantIds: [ids.baker] },
    { role: 'administrator', grantKind: 'all' },
    { role: 'employer', accepted: false },
  ]);
  const { body } = await signIn(bureau, { email: 'sam@oost.nl' });
  t.is(body.login, null);
  t.deepEqual(
    body.logins.map(({ role, label, scope }: Record<string, string>) => [role, label, scope]),
    [
      ['accountant', 'Kantoor Maasdal', '2 bedrijven'],
      ['employer', 'Bakkerij Peeters en 1 andere', '2 bedrijven'],
      ['manager', 'Bakkerij Peeters', 'Afdelingen Winkel, Oven'],
      ['employee', 'Bakkerij Peeters', 'Personeelsnummer 7'],
      ['administrator', 'Administratiekantoor Oost', 'Alle bedrijven'],
    ],
  );
  const token = body.accessToken;
  const english = await bureau.call('GET', '/logins', { token, headers: { 'accept-language': 'en' } });
  t.is(english.body.total, 5);
  t.deepEqual(
    english.body.items.map(({ scope }: { scope: string }) => scope),
    ['2 companies', '2 companies', 'Departments Winkel, Oven', 'Employee number 7', 'All companies'],
  );

  const early = await bureau.call('GET', '/companies', { token });
  t.deepEqual([early.status, early.body.type], [403, 'urn:loonpoort:problem:login-required']);
  const choose = (loginId: string, bearer: string) =>
    bureau.call('PUT', '/sessions/current/login', { token: bearer, body: { loginId } });
  const manager = await choose(body.logins[2].id, token);
  t.is(manager.body.login.role, 'manager');
  t.is((await bureau.call('GET', '/sessions/current', { token: manager.body.accessToken })).body.login.role, 'manager');
  const administrator = await choose(body.logins[4].id, manager.body.accessToken);
  t.is((await bureau.call('GET', '/accounts', { token: administrator.body.accessToken })).status, 200);
  t.is((await bureau.call('GET', '/employees', { token: manager.body.accessToken })).status, 401);

  for (const [role, chosen] of [
    ['employee', 'employee'],
    ['employer', 'employer'],
  ]) {
    t.is((await signIn(bureau, { email: 'sam@oost.nl', role })).body.login?.role, chosen);
  }
  await bureau.person('two@oost.nl', [
    { role: 'accountant', firmId: ids.maasdal },
    { role: 'accountant', firmId: ids.vecht },
    { role: 'employer' },
  ]);
  t.is((await signIn(bureau, { email: 'two@oost.nl', role: 'accountant' })).body.login, null);
  t.is((await signIn(bureau, { email: 'two@oost.nl', role: 'administrator' })).body.login, null);
});

test("somebody else's login, or one that is not accepted, cannot be chosen", async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('twee@oost.nl', [
    { role: 'employer' },
    { role: 'employee' },
    { role: 'administrator', grantKind: 'all', accepted: false },
  ]);
  const { accessToken: token } = await bureau.signIn('twee@oost.nl');
  const { login } = await bureau.signIn('beheer@oamkb.nl');
  const accounts = await bureau.ask('GET', '/accounts?q=twee');
  const open = accounts.body.items[0].logins.find(({ accepted }: { accepted: boolean }) => !accepted);
  for (const loginId of [login!.id, open.id]) {
    const answer = await bureau.call('PUT', '/sessions/current/login', { token, body: { loginId } });
    t.deepEqual([answer.status, answer.body.type], [404, 'urn:loonpoort:problem:not-found']);
  }
});

test('an unknown address, a wrong password and whoever may not come in get the same answer', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  await bureau.person('weg@oost.nl', [{ role: 'employer' }], { disabled: true });
  await bureau.person('nieuw@oost.nl', [{ role: 'employer', accepted: false }], { password: null });
  const cases = [
    { email: 'jan@oost.nl', password: 'dit is niet het wachtwoord' },
    { email: 'niemand@oost.nl' },
    { email: 'weg@oost.nl' },
    { email: 'nieuw@oost.nl' },
  ];
  const answers = [];
  for (const each of cases) {
    const { status, body, headers } = await signIn(bureau, each);
    const { instance, ...problem } = body;
    t.truthy(instance);
    // `ratelimit` counts the caller's own calls.
    const changing = ['date', 'x-request-id', 'ratelimit'];
    answers.push({ status, problem, headers: [...headers].filter(([name]) => !changing.includes(name)) });
  }
  t.is(answers[0]!.status, 401);
  t.is(answers[0]!.problem.type, 'urn:loonpoort:problem:wrong-credentials');
  for (const answer of answers) t.deepEqual(answer, answers[0]);
});

test('without a usable login one is signed in and told so', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('leeg@oost.nl', [{ role: 'employer', accepted: false }]);
  const { status, body } = await signIn(bureau, { email: 'leeg@oost.nl' });
  t.is(status, 201);
  t.deepEqual([body.login, body.logins], [null, []]);
});

test('a password hashed with weaker parameters is hashed again', async (t) => {
  const bureau = await openBureau(t);
  const { hash } = await import('@node-rs/argon2');
  const weak = await hash(password, { memoryCost: 8192, timeCost: 1 });
  const id = await bureau.person('oud@oost.nl', [{ role: 'employer' }]);
  const { database, passwords } = bureau.service.app;
  await database.transaction((trx) => trx('persons').where({ id }).update({ passwordHash: weak }));
  t.is((await signIn(bureau, { email: 'oud@oost.nl' })).status, 201);
  const [row] = await database.rows<{ password_hash: string }>('SELECT password_hash FROM persons WHERE id = ?', [id]);
  t.false(passwords.needsRehash(row!.password_hash));
  t.is((await signIn(bureau, { email: 'oud@oost.nl' })).status, 201);
});

test('the tenant comes from the call, else from the host name, else from the configuration', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('els@elders.nl', [{ role: 'administrator', grantKind: 'all' }], { tenantId: bureau.elsewhere });
  const email = 'els@elders.nl';
  t.is((await signIn(bureau, { email })).status, 401);
  t.is((await signIn(bureau, { email, tenant: 'elders' })).body.tenant.slug, 'elders');
  const unknown = await signIn(bureau, { email, tenant: 'nergens' });
  t.deepEqual([unknown.status, unknown.body.type], [404, 'urn:loonpoort:problem:unknown-tenant']);

  const { port } = bureau.service.app.settings.baseUrl;
  const tenantAt = (host: string) =>
    new Promise<{ slug?: string; type?: string }>((resolve, reject) => {
      request({ host: 'localhost', port, path: '/api/tenants/current', headers: { host } }, (response) => {
        let text = '';
        response.on('data', (part) => (text += String(part))).on('end', () => resolve(JSON.parse(text)));
      })
        .on('error', reject)
        .end();
    });
  t.is((await tenantAt(`elders.localhost:${port}`)).slug, 'elders');
  t.is((await tenantAt(`ELDERS.localhost:${port}`)).slug, 'elders');
  t.is((await tenantAt(`localhost:${port}`)).slug, 'oamkb');
  t.is((await tenantAt('elders.evil.example')).slug, 'oamkb');
  t.is((await tenantAt(`nergens.localhost:${port}`)).type, 'urn:loonpoort:problem:unknown-tenant');
  t.is((await bureau.call('GET', '/tenants/elders')).body.slug, 'elders');
});

test('pages of other origins sign in only where the tenant or its firm lists them', async (t) => {
  const bureau = await openBureau(t);
  const email = 'beheer@oamkb.nl';
  const accountant = { role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' } as const;
  await bureau.person('anna@maasdal.nl', [accountant]);
  for (const [origin, who] of [
    ['https://intranet.oost.nl', email],
    ['https://intranet.oost.nl', 'anna@maasdal.nl'],
    ['https://intranet.maasdal.nl', 'anna@maasdal.nl'],
  ] as const) {
    const answer = await signIn(bureau, { email: who }, { origin });
    t.is(answer.status, 201, origin);
    t.is(answer.headers.get('set-cookie'), null);
    t.is(answer.headers.get('access-control-allow-origin'), origin);
  }
  const others = [
    'https://elders.nl',
    'https://evil.example',
    'null',
    'http://intranet.oost.nl',
    'https://intranet.oost.nl:8443',
    'https://intranet.oost.nl.evil.example',
    'https://x.intranet.oost.nl',
    'https://intranet.oost.n',
    // This is the site of a firm, and the administrator is of none.
    'https://intranet.maasdal.nl',
  ];
  for (const origin of others) {
    const answer = await signIn(bureau, { email }, { origin });
    t.deepEqual([answer.status, answer.body.type], [403, 'urn:loonpoort:problem:origin-not-allowed'], origin);
  }
  const { accessToken: token } = await bureau.signIn(email);
  t.is((await bureau.call('GET', '/firms', { token, headers: { origin: 'https://elders.nl' } })).status, 403);
  await bureau.ask('POST', '/firms', {
    body: { number: 3, name: 'Kantoor Nieuw', embedOrigins: ['https://nieuw.nl'] },
  });
  const { body: firms } = await bureau.ask('GET', '/firms?q=nieuw');
  await bureau.person('noor@nieuw.nl', [{ ...accountant, firmId: firms.items[0].id }]);
  t.is((await signIn(bureau, { email: 'noor@nieuw.nl' }, { origin: 'https://nieuw.nl' })).status, 201);
  t.is((await signIn(bureau, { email: 'anna@maasdal.nl' }, { origin: 'https://nieuw.nl' })).status, 403);
});
