import { SignInProvider } from '@loonpoort/server/providers/sign-in-provider.js';
import { test } from '../harness/test.js';
import { password } from '../accounts/bureau.js';
import { addApp, answer, askOf, codeOf, problemOf } from '../factors/factors.js';
import { startProvider } from './provider.js';
import { begin, comeBack, complete, cookiesOf, openWorld, signInWith, use } from './signing-in.js';

test('a person signs in with the provider of the firm, and is linked the first time', async (t) => {
  const { bureau, provider, id } = await openWorld(t);
  const domain = await bureau.call('GET', '/provider-domains/Maasdal.nl');
  t.deepEqual(domain.body, { provider: { name: 'Microsoft', acceptsPassword: true } });
  t.deepEqual((await bureau.call('GET', '/provider-domains/oamkb.nl')).body, { provider: null });

  const { url, cookie } = await begin(bureau);
  const asked = new URL(url);
  t.like(Object.fromEntries(asked.searchParams), {
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: `${bureau.service.url}/loon-sign-in/${id}`,
    login_hint: 'anna@maasdal.nl',
  });
  const opened = await complete(bureau, await comeBack(bureau, url), cookie);
  t.is(opened.status, 201, opened.text);
  t.is(opened.body.person.email, 'anna@maasdal.nl');
  t.is(opened.body.login.role, 'accountant');
  t.true(cookiesOf(opened).includes('__Host-loonpoort-refresh='));
  const mail = await bureau.mailbox.waitForMail('anna@maasdal.nl');
  t.is(mail.subject, 'Je logt nu in met Microsoft bij Administratiekantoor Oost');

  // Another address at the provider is the same person: the subject tells.
  provider.account.claims = { email: 'anna.nieuw@maasdal.nl', email_verified: false };
  const again = await signInWith(bureau);
  t.is(again.body.person.email, 'anna@maasdal.nl', again.text);
  const links = await bureau.ask('GET', `/sign-in-providers/${id}/links`);
  t.is(links.body.total, 1);
  t.like(links.body.items[0], { email: 'anna@maasdal.nl' });
});

test('an invitation is confirmed by signing in with the provider, and nobody else gets an account', async (t) => {
  const { bureau, provider } = await openWorld(t);
  const firmId = bureau.ids.maasdal;
  const invite = { email: 'kees@maasdal.nl', name: 'Kees', role: 'accountant', firmId, grantKind: 'all' };
  const invited = await bureau.ask('POST', '/invitations', {
    body: invite,
    headers: { 'idempotency-key': 'invites kees' },
  });
  t.is(invited.status, 201, invited.text);
  provider.account = { sub: 'kees', claims: { email: 'Kees@Maasdal.nl', email_verified: true } };
  const opened = await signInWith(bureau, 'kees@maasdal.nl');
  t.is(opened.status, 201, opened.text);
  t.is(opened.body.login.role, 'accountant');

  const refused = async (account: typeof provider.account, problem: string): Promise<void> => {
    provider.account = account;
    const answer = await signInWith(bureau, 'kees@maasdal.nl');
    t.is(problemOf(answer), problem, answer.text);
    t.true(answer.status < 500);
  };
  const verified = { email_verified: true };
  await refused({ sub: 'piet', claims: { email: 'piet@maasdal.nl', ...verified } }, 'provider-person-unknown');
  await refused({ sub: 'piet', claims: {} }, 'provider-email-unverified');
  await refused({ sub: 'piet', claims: { email: 'anna@maasdal.nl' } }, 'provider-email-unverified');
  await refused(
    { sub: 'piet', claims: { email: 'anna@maasdal.nl', email_verified: false } },
    'provider-email-unverified',
  );
  await refused({ sub: 'piet', claims: { email: 'kees@maasdal.nl', ...verified } }, 'provider-other-account');
  // A firm speaks for its own domains only, whatever its provider says it has verified.
  await refused({ sub: 'piet', claims: { email: 'beheer@oamkb.nl', ...verified } }, 'provider-person-unknown');
  await bureau.person('dirk@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.vecht }]);
  await refused({ sub: 'dirk', claims: { email: 'dirk@maasdal.nl', ...verified } }, 'provider-person-unknown');
  await bureau.person('weg@maasdal.nl', [{ role: 'accountant', firmId }], { disabled: true });
  await refused({ sub: 'weg', claims: { email: 'weg@maasdal.nl', ...verified } }, 'provider-person-unknown');
});

test('an expired invitation is not confirmed', async (t) => {
  const { bureau, provider } = await openWorld(t);
  const invite = {
    email: 'kees@maasdal.nl',
    name: 'Kees',
    role: 'accountant',
    firmId: bureau.ids.maasdal,
    grantKind: 'all',
  };
  await bureau.ask('POST', '/invitations', { body: invite, headers: { 'idempotency-key': 'invites kees' } });
  bureau.pass(4 * 24 * 3600);
  provider.tamper = (header, claims) =>
    provider.sign(header, {
      ...claims,
      iat: Math.floor(+bureau.now() / 1000),
      exp: Math.floor(+bureau.now() / 1000) + 60,
    });
  provider.account = { sub: 'kees', claims: { email: 'kees@maasdal.nl', email_verified: true } };
  t.is(problemOf(await signInWith(bureau, 'kees@maasdal.nl')), 'provider-person-unknown');
});

test('the provider of a firm opens the logins of that firm only', async (t) => {
  const { bureau, provider } = await openWorld(t);
  const { maasdal: firmId, vecht } = bureau.ids;
  await bureau.person('sanne@maasdal.nl', [
    { role: 'accountant', firmId },
    { role: 'accountant', firmId: vecht },
    { role: 'administrator', grantKind: 'all' },
  ]);
  const { logins } = await bureau.signIn('sanne@maasdal.nl');
  t.is(logins.length, 3, 'with a password');
  provider.account = { sub: 'sanne', claims: { email: 'sanne@maasdal.nl', email_verified: true } };
  const opened = await signInWith(bureau, 'sanne@maasdal.nl');
  t.is(opened.body.logins.length, 1, opened.text);
  t.is(opened.body.login.firmId, firmId);
  const { accessToken: token } = opened.body;
  t.is((await bureau.call('GET', '/logins', { token })).body.total, 1);
  for (const { id } of logins) {
    const chosen = await bureau.call('PUT', '/sessions/current/login', { token, body: { loginId: id } });
    t.is(chosen.status, id === opened.body.login.id ? 200 : 404, chosen.text);
  }
  const refreshed = await bureau.call('POST', '/sessions/current/tokens', {
    headers: { origin: bureau.service.url, cookie: cookiesOf(opened) },
  });
  t.is(refreshed.body.logins.length, 1, refreshed.text);
});

test("the bureau's own provider opens the logins of no firm", async (t) => {
  const { bureau, provider } = await openWorld(t);
  const own = await startProvider(t);
  await use(bureau, own, { domains: ['oamkb.nl'] });
  await bureau.person('lotte@oamkb.nl', [
    { role: 'administrator', grantKind: 'all' },
    { role: 'accountant', firmId: bureau.ids.vecht },
  ]);
  own.account = { sub: 'lotte', claims: { email: 'lotte@oamkb.nl', email_verified: true } };
  const opened = await signInWith(bureau, 'lotte@oamkb.nl');
  t.deepEqual(
    opened.body.logins.map(({ role }: { role: string }) => role),
    ['administrator'],
  );
  // The firm's provider says the same of the same address, and is not asked for it.
  provider.account = { sub: 'lotte', claims: own.account.claims };
  const { url } = await begin(bureau, 'lotte@oamkb.nl');
  t.true(url.startsWith(own.issuer));
});

test('sessions of a provider end with it, with its firm, and with the link', async (t) => {
  const { bureau, provider, id } = await openWorld(t);
  await bureau.person('kees@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal }]);
  const withPassword = await bureau.signIn('anna@maasdal.nl');
  const anna = (await signInWith(bureau)).body;
  provider.account = { sub: 'kees', claims: { email: 'kees@maasdal.nl', email_verified: true } };
  const kees = (await signInWith(bureau, 'kees@maasdal.nl')).body;
  const statusOf = async ({ accessToken: token }: { accessToken: string }) =>
    (await bureau.call('GET', '/sessions/current', { token })).status;
  t.deepEqual([await statusOf(anna), await statusOf(kees)], [200, 200]);

  const links = `/sign-in-providers/${id}/links`;
  const listed = await bureau.ask('GET', `${links}?q=anna`);
  t.is((await bureau.ask('DELETE', `${links}/${listed.body.items[0].id}`)).status, 204);
  t.deepEqual([await statusOf(anna), await statusOf(kees), await statusOf(withPassword)], [401, 200, 200]);

  t.is((await bureau.ask('DELETE', `/sign-in-providers/${id}`)).status, 204);
  t.deepEqual([await statusOf(kees), await statusOf(withPassword)], [401, 200]);
  t.deepEqual((await bureau.call('GET', '/provider-domains/maasdal.nl')).body, { provider: null });
  const started = await bureau.call('POST', '/provider-sign-ins', { body: { email: 'kees@maasdal.nl' } });
  t.is(problemOf(started), 'provider-missing');
});

test('a firm that ends ends them too, and so does its provider until it is active again', async (t) => {
  const { bureau } = await openWorld(t);
  const { url, cookie } = await begin(bureau);
  const anna = (await signInWith(bureau)).body;
  const firm = `/firms/${bureau.ids.maasdal}`;
  const change = async (state: string) => {
    const { headers } = await bureau.ask('GET', firm);
    return bureau.ask('PATCH', firm, { body: { state }, headers: { 'if-match': headers.get('etag')! } });
  };
  const sent = await comeBack(bureau, url);
  t.is((await change('ended')).status, 200);
  t.is((await bureau.call('GET', '/sessions/current', { token: anna.accessToken })).status, 401);
  t.is(problemOf(await complete(bureau, sent, cookie)), 'provider-sign-in-over');
  t.deepEqual((await bureau.call('GET', '/provider-domains/maasdal.nl')).body, { provider: null });
  await change('active');
  t.is((await signInWith(bureau)).status, 201);
});

test('where the firm switched passwords off they are refused, but never those of an administrator', async (t) => {
  const { bureau, id } = await openWorld(t);
  const firmId = bureau.ids.maasdal;
  await bureau.person('sanne@maasdal.nl', [
    { role: 'accountant', firmId },
    { role: 'administrator', grantKind: 'all' },
  ]);
  const saved = await bureau.ask('PATCH', `/sign-in-providers/${id}`, {
    body: { acceptsPassword: false },
    headers: { 'if-match': '"1"' },
  });
  t.is(saved.status, 200, saved.text);
  const give = (email: string, secret = password) =>
    bureau.call('POST', '/sessions', { body: { email, password: secret } });
  const refused = await give('anna@maasdal.nl');
  t.is(problemOf(refused), 'password-not-accepted');
  t.is(refused.body.title, 'Log in met Microsoft');
  t.is(problemOf(await give('anna@maasdal.nl', 'fout')), 'wrong-credentials', 'no more than before to who guesses');
  t.is(problemOf(await give('sanne@maasdal.nl', 'fout')), 'wrong-credentials');
  t.is((await give('sanne@maasdal.nl')).status, 201);
  await bureau.person('piet@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.vecht }]);
  t.is(
    (await give('piet@maasdal.nl')).status,
    201,
    'of another firm at the same domain: the provider opens nothing of his',
  );
  t.is((await signInWith(bureau)).status, 201);
});

test("the provider's second factor counts only where the firm says so, and the provider too", async (t) => {
  const { bureau, provider, id } = await openWorld(t);
  await askOf(bureau, 'accountant');
  const outcome = async (amr?: string[], acr?: string) => {
    provider.tamper = (header, claims) => provider.sign(header, { ...claims, amr, acr });
    const { status, body } = await signInWith(bureau);
    return status === 200 ? body.purpose : status;
  };
  t.is(await outcome(['pwd', 'mfa']), 'enrol', 'not asked to count');
  await bureau.service.app.database.transaction((trx) =>
    SignInProvider.query(trx).patch({ acceptsFactor: true }).where({ id }),
  );
  t.is(await outcome(['pwd', 'mfa']), 201);
  t.is(await outcome(undefined, 'phr'), 201);
  t.is(await outcome(['pwd']), 'enrol');
  t.is(await outcome(undefined, 'low'), 'enrol');
  t.is(await outcome(), 'enrol', 'a provider that says nothing');
});

test('the second step here follows, and the session stays that of the provider', async (t) => {
  const { bureau, id } = await openWorld(t);
  const { secret } = await addApp(bureau, 'anna@maasdal.nl');
  const { status, body } = await signInWith(bureau);
  t.is(status, 200);
  t.like(body, { purpose: 'verify', methods: ['totp', 'recoveryCode'] });
  const opened = await answer(bureau, { challenge: body.challenge, code: codeOf(secret, bureau.now()) });
  t.is(opened.status, 201, opened.text);
  t.is((await bureau.ask('DELETE', `/sign-in-providers/${id}`)).status, 204);
  t.is((await bureau.call('GET', '/sessions/current', { token: opened.body.accessToken })).status, 401);
});

test('of logins at two firms a password opens those of the firm that takes it, and the provider those of its own', async (t) => {
  const { bureau, provider, id } = await openWorld(t);
  const { maasdal, vecht } = bureau.ids;
  const email = 'sanne@maasdal.nl';
  await bureau.person(email, [
    { role: 'accountant', firmId: maasdal },
    { role: 'accountant', firmId: vecht },
  ]);
  const own = { origin: bureau.service.url };
  const give = () => bureau.call('POST', '/sessions', { body: { email, password }, headers: own });
  const before = await give();
  t.like(before.body, { login: null, otherProvider: null });
  const strictLogin = before.body.logins.find(({ firmId }: { firmId: string }) => firmId === maasdal).id as string;
  const strictSession = await give();
  const chosen = await bureau.call('PUT', '/sessions/current/login', {
    token: strictSession.body.accessToken,
    body: { loginId: strictLogin },
  });
  t.is(chosen.status, 200, chosen.text);
  const saved = await bureau.ask('PATCH', `/sign-in-providers/${id}`, {
    body: { acceptsPassword: false },
    headers: { 'if-match': '"1"' },
  });
  t.is(saved.status, 200, saved.text);

  const opened = await give();
  t.is(opened.status, 201, opened.text);
  t.is(opened.body.login.firmId, vecht);
  t.deepEqual(opened.body.otherProvider, { name: 'Microsoft', acceptsPassword: false });
  const { accessToken: token } = opened.body;
  t.is((await bureau.call('GET', '/logins', { token })).body.total, 1);
  t.like((await bureau.call('GET', '/sessions/current', { token })).body, {
    otherProvider: { name: 'Microsoft', acceptsPassword: false },
  });
  const choose = async (as: string) =>
    (await bureau.call('PUT', '/sessions/current/login', { token: as, body: { loginId: strictLogin } })).status;
  t.is(await choose(token), 404);
  t.is(await choose(before.body.accessToken), 404, 'nor a session from before');
  const refresh = (of: typeof opened) =>
    bureau.call('POST', '/sessions/current/tokens', { headers: { ...own, cookie: cookiesOf(of) } });
  t.is((await refresh(opened)).body.logins.length, 1);
  t.is(problemOf(await refresh(strictSession)), 'session-expired', 'what worked at the firm works there no longer');
  bureau.pass(10 * 60);
  const prove = (as: string) => bureau.call('POST', '/sessions/current/proofs', { token: as, body: { password } });
  const renewed = (await give()).body.accessToken as string;
  t.is((await prove(renewed)).status, 204, 'a password proves what it opened');

  provider.account = { sub: 'sanne', claims: { email, email_verified: true } };
  const other = await signInWith(bureau, email);
  t.like(other.body, { otherProvider: null }, other.text);
  t.is(other.body.logins.length, 1);
  t.is(other.body.login.firmId, maasdal);
  t.is(problemOf(await prove(other.body.accessToken)), 'password-not-accepted');
});
