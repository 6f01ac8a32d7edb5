import { inspect } from 'node:util';
import { test } from '../harness/test.js';
import { AuthenticationError, ConnectionError, Loonpoort, type SessionState } from '@loonpoort/sdk';
import { client, credentials, login, onlyFor, routes, session } from './account.js';
import { hangUp, json, noContent, problem, serve, type Reply, type TestServer } from './server.js';

const person = json({ name: 'Jan Jansen' });

/** Collects every event of a session, in order. */
function listen({ session }: Loonpoort): ['change' | 'expired', SessionState | null][] {
  const events: ['change' | 'expired', SessionState | null][] = [];
  session.on('change', (state) => events.push(['change', state]));
  session.on('expired', (state) => events.push(['expired', state]));
  return events;
}

const sent = ({ received }: TestServer): string[] =>
  received.map(({ method, url, headers }) => `${method} ${url} ${headers.authorization ?? '-'}`);

test('signing in gives the calls that follow their token, and nobody else', async (t) => {
  const server = await serve(t, routes({ 'POST /sessions': json(session('a'), 201), 'GET /persons/current': person }));
  const loonpoort = client(server.baseUrl, { tenant: 'oamkb' });
  const events = listen(loonpoort);

  const state = await loonpoort.session.signIn(credentials);
  if ('challenge' in state) return t.fail('no second step was asked');
  await loonpoort.persons.get();

  t.deepEqual(server.received[0]?.body, { tenant: 'oamkb', ...credentials });
  t.deepEqual(sent(server), ['POST /api/sessions -', 'GET /api/persons/current Bearer a']);
  t.is(state.person.name, 'Jan Jansen');
  t.is(loonpoort.session.current, state);
  t.deepEqual(events, [['change', state]]);
  t.false('accessToken' in state);
  t.false(inspect(loonpoort, { depth: 10, showHidden: true }).includes("'a'"));
});

test('a second step is answered before anybody is signed in', async (t) => {
  const asked = { challenge: 'x'.repeat(43), expiresAt: '', purpose: 'verify', methods: ['totp'], passkey: null };
  const server = await serve(
    t,
    routes({
      'POST /sessions': json(asked, 200),
      'POST /challenge-answers': json(session('a'), 201),
      'GET /persons/current': onlyFor(['a'], person),
    }),
  );
  const loonpoort = client(server.baseUrl);
  const events = listen(loonpoort);
  const result = await loonpoort.session.signIn(credentials);
  if (!('challenge' in result)) return t.fail('a second step was asked');
  t.deepEqual(result.methods, ['totp']);
  t.is(loonpoort.session.current, null);
  t.deepEqual(events, []);
  const state = await loonpoort.session.answerChallenge({ challenge: result.challenge, code: '123456' });
  t.is(state.person.name, 'Jan Jansen');
  t.is((await loonpoort.persons.get()).name, 'Jan Jansen');
  t.deepEqual(server.received[1]?.body, { challenge: asked.challenge, code: '123456' });
  t.deepEqual(events, [['change', state]]);
});

test('wrong credentials are an AuthenticationError and no end of a session', async (t) => {
  const server = await serve(t, problem(401, 'wrong-credentials'));
  const loonpoort = client(server.baseUrl);
  const events = listen(loonpoort);
  await t.throwsAsync(loonpoort.session.signIn(credentials), { instanceOf: AuthenticationError });
  t.is(server.received.length, 1);
  t.is(loonpoort.session.current, null);
  t.deepEqual(events, []);
});

test('a call before signing in carries no token, and its refusal ends nothing', async (t) => {
  const server = await serve(t, problem(401, 'unauthenticated'));
  const loonpoort = client(server.baseUrl);
  const events = listen(loonpoort);
  await t.throwsAsync(async () => loonpoort.persons.get(), { instanceOf: AuthenticationError });
  t.deepEqual(sent(server), ['GET /api/persons/current -']);
  t.deepEqual(events, []);
});

test('choosing a login, and another one later', async (t) => {
  const other = { ...login, id: 'login-2', role: 'employer' } as const;
  const logins = [login, other];
  const server = await serve(t, [
    json(session('a', { login: null, logins }), 201),
    json(session('b', { login, logins })),
    json(session('c', { login: other, logins })),
    person,
  ]);
  const loonpoort = client(server.baseUrl);
  const events = listen(loonpoort);

  await loonpoort.session.signIn(credentials);
  await loonpoort.session.selectLogin('login-1');
  await loonpoort.session.selectLogin('login-2');
  await loonpoort.persons.get();

  t.deepEqual(sent(server), [
    'POST /api/sessions -',
    'PUT /api/sessions/current/login Bearer a',
    'PUT /api/sessions/current/login Bearer b',
    'GET /api/persons/current Bearer c',
  ]);
  t.deepEqual(server.received[2]?.body, { loginId: 'login-2' });
  t.deepEqual(
    events.map(([name, state]) => [name, state?.login?.id]),
    [
      ['change', undefined],
      ['change', 'login-1'],
      ['change', 'login-2'],
    ],
  );
});

test('on another origin a token near its end is refreshed once, by choosing its login again', async (t) => {
  const server = await serve(
    t,
    routes({
      'POST /sessions': json(session('a', { lifeSeconds: -1 }), 201),
      'PUT /sessions/current/login': onlyFor(['a'], json(session('b'))),
      'GET /persons/current': onlyFor(['b'], person),
    }),
  );
  const loonpoort = client(server.baseUrl);
  await loonpoort.session.signIn(credentials);
  const events = listen(loonpoort);

  await Promise.all(Array.from({ length: 20 }, () => loonpoort.persons.get()));
  await loonpoort.persons.get();

  const refreshes = server.received.filter(({ method }) => method === 'PUT');
  t.deepEqual(
    refreshes.map(({ body }) => body),
    [{ loginId: login.id }],
  );
  t.is(server.received.length, 1 + 1 + 21);
  t.deepEqual(events, []);
});

test('without a chosen login there is nothing to refresh with', async (t) => {
  const server = await serve(t, [json(session('a', { lifeSeconds: -1, login: null }), 201), person]);
  const loonpoort = client(server.baseUrl);
  await loonpoort.session.signIn(credentials);
  await loonpoort.persons.get();
  t.is(sent(server)[1], 'GET /api/persons/current Bearer a');
});

test('a refresh that fails leaves the decision to the server', async (t) => {
  const server = await serve(
    t,
    routes({
      'POST /sessions': json(session('a', { lifeSeconds: -1 }), 201),
      'PUT /sessions/current/login': hangUp,
      'GET /persons/current': onlyFor(['a'], person),
    }),
  );
  const loonpoort = client(server.baseUrl);
  await loonpoort.session.signIn(credentials);
  t.is((await loonpoort.persons.get()).name, 'Jan Jansen');
});

test("the end of a token is measured by the server's clock", async (t) => {
  const ahead: Reply = (response, received) => {
    response.setHeader('date', new Date(Date.now() - 3_600_000).toUTCString());
    return json(session('a', { lifeSeconds: 600 - 3600 }), 201)(response, received);
  };
  const server = await serve(t, routes({ 'POST /sessions': ahead, 'GET /persons/current': person }));
  const loonpoort = client(server.baseUrl);
  await loonpoort.session.signIn(credentials);
  await loonpoort.persons.get();
  t.deepEqual(
    server.received.map(({ method }) => method),
    ['POST', 'GET'],
  );
});

test('a session that the server ended expires once, however many calls hear of it', async (t) => {
  const server = await serve(
    t,
    routes({ 'POST /sessions': json(session('a'), 201), 'GET /persons/current': problem(401, 'session-expired') }),
  );
  const loonpoort = client(server.baseUrl);
  const before = await loonpoort.session.signIn(credentials);
  const events = listen(loonpoort);

  const results = await Promise.allSettled(Array.from({ length: 20 }, () => loonpoort.persons.get()));

  t.true(results.every((result) => result.status === 'rejected' && result.reason instanceof AuthenticationError));
  t.is(server.received.length, 1 + 20);
  t.deepEqual(events, [['expired', before]]);
  t.is(loonpoort.session.current, null);

  await loonpoort.session.signIn(credentials);
  t.is(events.at(-1)?.[0], 'change');
  t.truthy(loonpoort.session.current);
});

test('signing out ends the session on the server and then here', async (t) => {
  const server = await serve(t, [json(session('a'), 201), noContent, person]);
  const loonpoort = client(server.baseUrl);
  await loonpoort.session.signIn(credentials);
  const events = listen(loonpoort);
  await loonpoort.session.signOut();
  await loonpoort.persons.get();
  await loonpoort.session.signOut();
  t.deepEqual(sent(server).slice(1), ['DELETE /api/sessions/current Bearer a', 'GET /api/persons/current -']);
  t.is(loonpoort.session.current, null);
  t.deepEqual(events, [['change', null]]);
});

test('signing out of a session that has ended already succeeds', async (t) => {
  const server = await serve(t, [json(session('a'), 201), problem(401, 'session-expired')]);
  const loonpoort = client(server.baseUrl);
  await loonpoort.session.signIn(credentials);
  const events = listen(loonpoort);
  await loonpoort.session.signOut();
  t.is(loonpoort.session.current, null);
  t.deepEqual(events, [['change', null]]);
});

test('signing out without a connection fails, and the session is still there to be ended', async (t) => {
  const server = await serve(
    t,
    routes({ 'POST /sessions': json(session('a'), 201), 'DELETE /sessions/current': hangUp }),
  );
  const loonpoort = client(server.baseUrl);
  await loonpoort.session.signIn(credentials);
  await t.throwsAsync(loonpoort.session.signOut(), { instanceOf: ConnectionError });
  t.truthy(loonpoort.session.current);
});

test('on another origin there is nothing to restore', async (t) => {
  const server = await serve(t, noContent);
  t.is(await client(server.baseUrl).session.restore(), null);
  t.is(server.received.length, 0);
});

test('a listener can stop listening', async (t) => {
  const server = await serve(t, json(session('a'), 201));
  const loonpoort = client(server.baseUrl);
  const states: (SessionState | null)[] = [];
  const stop = loonpoort.session.on('change', (state) => states.push(state));
  await loonpoort.session.signIn(credentials);
  stop();
  await loonpoort.session.signIn(credentials);
  t.is(states.length, 1);
});

test('withOptions shares the session, unless it brings its own token', async (t) => {
  const server = await serve(t, routes({ 'POST /sessions': json(session('a'), 201), 'GET /persons/current': person }));
  const loonpoort = client(server.baseUrl);
  const english = loonpoort.withOptions({ language: 'en' });
  await loonpoort.session.signIn(credentials);
  await english.persons.get();
  await loonpoort.withOptions({ auth: 'own' }).persons.get();
  t.is(english.session, loonpoort.session);
  t.deepEqual(sent(server).slice(1), ['GET /api/persons/current Bearer a', 'GET /api/persons/current Bearer own']);
});

test('a client with its own token has no session', (t) => {
  const loonpoort = new Loonpoort({ baseUrl: 'http://localhost/api', auth: 'token' });
  t.throws(() => loonpoort.session, { instanceOf: TypeError });
});
