/**
 * What takes several calls, of which each comes to another server than the one before: whatever the first one kept for the
 * next would have to be in the database. A server that was restarted in between would know as much as the other one does.
 */
import type { ExecutionContext } from 'ava';
import { refreshTokenGrant } from 'openid-client';
import { accept } from '../accounts/invitations.js';
import { type Bureau, openBureau, password, tokenIn } from '../accounts/bureau.js';
import { askToken, formOf, softwareOf } from '../clients/software.js';
import { addApp, answer, begin, codeOf, signInWithCode } from '../factors/factors.js';
import type { Answer } from '../harness/service.js';
import { test } from '../harness/test.js';
import { programOf, tokensOf } from '../oauth/flow.js';
import { openOperator } from '../operators/operator.js';
import { ExactOnlineServer } from '../packages/exact-online-server.js';
import { startProvider } from '../providers/provider.js';
import { signInWith, use } from '../providers/signing-in.js';

const open = (t: ExecutionContext, options: Parameters<typeof openBureau>[1] = {}): Promise<Bureau> =>
  openBureau(t, { balanced: true, ...options });

/** Makes the same call at both servers. */
const atBoth = async (call: () => Promise<Answer>): Promise<[number, number]> => [
  (await call()).status,
  (await call()).status,
];

test('a role that is chosen at one counts at the other at once, and the one before no longer where it was left', async (t) => {
  const bureau = await open(t);
  const firmId = bureau.ids.maasdal;
  await bureau.person('sam@oost.nl', [{ role: 'accountant', firmId, grantKind: 'all' }, { role: 'employer' }]);
  const session = await bureau.signIn('sam@oost.nl');
  const use = (token: string) => atBoth(() => bureau.call('GET', '/sessions/current', { token }));
  t.deepEqual(await use(session.accessToken), [200, 200]);
  let token = session.accessToken;
  for (const { id } of [...session.logins, ...session.logins]) {
    const chosen = await bureau.call('PUT', '/sessions/current/login', { token, body: { loginId: id } });
    t.is(chosen.status, 200);
    token = chosen.body.accessToken as string;
    t.deepEqual(await use(token), [200, 200]);
  }
});

test('an authenticator app begun at one is added at the other, signs in, and proves who is there, each by both', async (t) => {
  const bureau = await open(t);
  await bureau.person('noor@oost.nl', [{ role: 'administrator', grantKind: 'all' }]);
  const owner = await addApp(bureau, 'noor@oost.nl');
  const { status, body } = await signInWithCode(bureau, owner);
  t.is(status, 201);
  const token = body.accessToken as string;

  bureau.pass(601);
  const protectedCall = () => bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } });
  t.deepEqual(await atBoth(protectedCall), [401, 401]);
  const { body: asked } = await bureau.call('POST', '/sessions/current/challenges', { token });
  const proof = { password, challenge: asked.challenge, code: codeOf(owner.secret, bureau.now()) };
  t.is((await bureau.call('POST', '/sessions/current/proofs', { token, body: proof })).status, 204);
  t.deepEqual(await atBoth(protectedCall), [201, 201]);

  bureau.pass(30);
  const challenges = [await begin(bureau, owner.email), await begin(bureau, owner.email)];
  const code = codeOf(owner.secret, bureau.now());
  const given = await Promise.all(
    challenges.map(({ body: { challenge } }) => answer(bureau, { challenge: challenge as string, code })),
  );
  t.deepEqual(given.map((each) => each.status).sort(), [201, 401], 'a code opens one session, wherever it is given');
});

test('software that a person allows something at one may do it at both, and more as soon as more is allowed', async (t) => {
  const bureau = await open(t);
  const program = await programOf(bureau);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const first = await tokensOf(bureau, program, token, { scope: 'companies:read offline_access' });
  const read = (path: string, access: string) => atBoth(() => bureau.call('GET', path, { token: access }));
  t.deepEqual(await read('/companies', first.access), [200, 200]);
  t.deepEqual(await read('/runs', first.access), [403, 403]);
  const more = await tokensOf(bureau, program, token, { scope: 'companies:read runs:read offline_access' });
  t.deepEqual(await read('/runs', more.access), [200, 200]);
  let spent = more.refresh;
  for (let count = 0; count < 3; count += 1) {
    const { access_token: access, refresh_token: next } = await refreshTokenGrant(program.config, spent);
    t.deepEqual(await read('/runs', access), [200, 200]);
    spent = next!;
  }
});

test('software that is given a scope, or is let in again, is so at both', async (t) => {
  const bureau = await open(t);
  const software = await softwareOf(bureau);
  const tokenNow = async () => (await askToken(bureau.service, formOf(software))).body.access_token as string;
  const change = async (body: object) => {
    const { headers } = await bureau.ask('GET', `/clients/${software.id}`);
    const options = { body, headers: { 'if-match': headers.get('etag')! } };
    t.is((await bureau.ask('PATCH', `/clients/${software.id}`, options)).status, 200);
  };
  const read = (path: string, token: string) => atBoth(() => bureau.call('GET', path, { token }));
  t.deepEqual(await read('/companies', await tokenNow()), [200, 200]);
  await change({ scopes: ['companies:read', 'journals:read'] });
  t.deepEqual(await read('/journals', await tokenNow()), [200, 200]);
  await change({ enabled: false });
  bureau.pass(3);
  const { body } = await bureau.ask('GET', `/clients/${software.id}`);
  t.false(body.enabled);
  await change({ enabled: true });
  t.deepEqual(await read('/journals', await tokenNow()), [200, 200]);
});

test('who begins to sign in with a provider at one comes back to the other', async (t) => {
  const bureau = await open(t, { providers: { loopback: true } });
  const provider = await startProvider(t);
  provider.account = { sub: 'anna', claims: { email: 'anna@maasdal.nl', email_verified: true } };
  await use(bureau, provider, { firmId: bureau.ids.maasdal });
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal }]);
  const { status, body } = await signInWith(bureau);
  t.is(status, 201);
  const token = body.accessToken as string;
  t.deepEqual(await atBoth(() => bureau.call('GET', '/sessions/current', { token })), [200, 200]);
});

test('a package that is connected by both says the same to both, also when it is connected to other books', async (t) => {
  const server = await new ExactOnlineServer(() => new Date()).start();
  t.teardown(() => server.stop());
  const { url } = server;
  const packages = {
    'exact-online': { clientId: 'loonpoort', clientSecret: 'geheim/+ van de app', url, signInUrl: url },
  };
  const bureau = await open(t, { packages });
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const path = `/integrations/company/${bureau.ids.bakery}/exact-online`;
  const settings = { country: 'nl', division: 123456, journalCode: 'LOON' };
  const saved = await bureau.call('PUT', path, { token, body: { package: 'exact-online', settings } });
  t.is(saved.status, 201, saved.text);
  const connect = async () => {
    const returnUrl = `${bureau.service.url}/connect/exact-online`;
    const begun = await bureau.call('POST', `${path}/connections`, { token, body: { returnUrl } });
    const body = server.consents.consent(begun.body.url as string);
    t.is((await bureau.call('POST', '/connections', { token, body })).status, 200);
  };
  const journals = async () => {
    const { body } = await bureau.call('GET', `${path}/choices/journals`, { token });
    return (body.items as { name: string }[]).map(({ name }) => name).join();
  };
  await connect();
  const before = await journals();
  t.is(await journals(), before);
  const test = await bureau.call('POST', `${path}/tests`, { token });
  t.is(test.body.state, 'working');
  const states = [await bureau.call('GET', path, { token }), await bureau.call('GET', path, { token })];
  t.deepEqual(
    states.map(({ body }) => body.state as string),
    ['working', 'working'],
  );

  t.is((await bureau.call('DELETE', `${path}/connections`, { token })).status, 204);
  t.deepEqual(await atBoth(() => bureau.call('GET', `${path}/choices/journals`, { token })), [409, 409]);
  server.journals[0]!.Description = 'Memoriaal van een ander';
  bureau.pass(1);
  await connect();
  const after = await journals();
  t.not(after, before);
  t.is(await journals(), after);
});

test('a file that is looked at by one is brought in by the other, once', async (t) => {
  const bureau = await open(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const text = ['Debiteurnr;Debiteurnaam;Bedrijfnr;Naam;Periode', '700;Zeven;1;Zeven A;maand'].join('\r\n');
  const file = Buffer.from(text).toString('base64');
  const upload = (more: object, headers: Record<string, string> = {}) =>
    bureau.call('POST', '/imports', { token, body: { kind: 'companies', file, ...more }, headers });
  t.like((await upload({ preview: true })).body, { preview: true, created: 1 });
  const headers = { 'idempotency-key': 'deze ene keer' };
  const twice = [await upload({ preview: false }, headers), await upload({ preview: false }, headers)];
  t.deepEqual(
    twice.map(({ body }) => body.created as number),
    [1, 1],
    'the same answer',
  );
  t.like((await upload({ preview: false })).body, { created: 0, unchanged: 1 });
});

test('a bureau that is made at one is there at the other, with its first administrator and all that is sealed for it', async (t) => {
  const bureau = await open(t);
  const operator = await openOperator(bureau.service);
  const body = { slug: 'maasdal', name: 'Salarisbureau Maasdal', email: 'baas@maasdal.example' };
  t.is((await operator.ask('POST', '/operator/tenants', { body })).status, 201);
  const mail = await bureau.mailbox.waitForMail(body.email);
  t.is((await accept(bureau, tokenIn(mail), password)).status, 204);
  const signIn = () => bureau.call('POST', '/sessions', { body: { email: body.email, password, tenant: 'maasdal' } });
  const sessions = [await signIn(), await signIn()].map((each) => each.body);
  t.is(sessions[0].draftKey, sessions[1].draftKey, 'what a browser keeps opens, whichever server answers');
  const token = sessions[0].accessToken as string;
  const begun = await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } });
  const { enrolment, totp } = begun.body;
  const code = () => codeOf(totp.secret as string, bureau.now());
  const factor = { token, body: { enrolment, code: code() } };
  const added = await bureau.call('POST', '/persons/current/factors', factor);
  t.is(added.status, 201, added.text);
  for (let count = 0; count < 3; count += 1) {
    bureau.pass(30);
    const { challenge } = (await signIn()).body;
    const opened = await answer(bureau, { challenge, code: code() });
    t.is(opened.status, 201, opened.text);
  }
});
