import { test } from '../harness/test.js';
import { AuthenticationError, ConnectionError, type Loonpoort, type Session } from '@loonpoort/sdk';
import type { ExecutionContext } from 'ava';
import { credentials, onlyFor, ownOriginClient, routes, session } from './account.js';
import { hangUp, json, noContent, problem, serve, type Reply, type TestServer } from './server.js';

// The browser keeps the cookie; these tests are about when the client asks for a refresh and what it does with it.
const refresh = 'POST /sessions/current/tokens';
const person = json({ name: 'Jan Jansen' });

interface Visit {
  server: TestServer;
  loonpoort: Loonpoort;
  events: string[];
  refreshes: () => number;
}

async function visit(t: ExecutionContext, table: Record<string, Reply>): Promise<Visit> {
  const server = await serve(t, routes({ 'POST /sessions': json(session('a'), 201), ...table }));
  const loonpoort = ownOriginClient(server.baseUrl);
  const events: string[] = [];
  loonpoort.session.on('change', (state) => events.push(`change ${state?.person.id}`));
  loonpoort.session.on('expired', (state) => events.push(`expired ${state.person.id}`));
  const refreshes = (): number => server.received.filter(({ url }) => url.endsWith('/tokens')).length;
  return { server, loonpoort, events, refreshes };
}

/** Holds replies back until `open` is called. */
function gate(): { open: () => void; behind: (reply: Reply) => Reply } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, behind: (reply) => async (response, received) => (await opened, reply(response, received)) };
}

test('the session of an earlier visit is restored', async (t) => {
  const { server, loonpoort, events, refreshes } = await visit(t, {
    [refresh]: json(session('b'), 201),
    'GET /persons/current': onlyFor(['b'], person),
  });
  const [one, other] = await Promise.all([loonpoort.session.restore(), loonpoort.session.restore()]);
  t.is(one?.person.id, 'person-1');
  t.is(other, one);
  t.is(await loonpoort.session.restore(), one);
  await loonpoort.persons.get();
  t.is(refreshes(), 1);
  t.is(server.received[0]?.headers.authorization, undefined);
  t.deepEqual(events, ['change person-1']);
});

test('no earlier visit is no session, and no end of one', async (t) => {
  const { loonpoort, events } = await visit(t, { [refresh]: problem(401, 'session-expired') });
  t.is(await loonpoort.session.restore(), null);
  t.deepEqual(events, []);
});

test('a call of nobody is refused without asking for a refresh', async (t) => {
  const { loonpoort, refreshes } = await visit(t, { 'GET /persons/current': problem(401, 'unauthenticated') });
  await t.throwsAsync(async () => loonpoort.persons.get(), { instanceOf: AuthenticationError });
  t.is(refreshes(), 0);
});

test('restoring without a connection fails', async (t) => {
  const { loonpoort } = await visit(t, { [refresh]: hangUp });
  await t.throwsAsync(loonpoort.session.restore(), { instanceOf: ConnectionError });
});

test('a call that is made while the session is restored waits for it', async (t) => {
  const { loonpoort, refreshes } = await visit(t, {
    [refresh]: json(session('b'), 201),
    'GET /persons/current': onlyFor(['b'], person),
  });
  const restored = loonpoort.session.restore();
  t.is((await loonpoort.persons.get()).name, 'Jan Jansen');
  await restored;
  t.is(refreshes(), 1);
});

test('twenty calls whose token is refused at once share one refresh', async (t) => {
  const all = gate();
  let refused = 0;
  const { server, loonpoort, events, refreshes } = await visit(t, {
    [refresh]: json(session('b'), 201),
    'GET /persons/current': (response, received) => {
      if (received.headers.authorization === 'Bearer b') return person(response, received);
      if (++refused === 20) all.open();
      return all.behind(problem(401, 'session-expired'))(response, received);
    },
  });
  await loonpoort.session.signIn(credentials);

  const persons = await Promise.all(Array.from({ length: 20 }, () => loonpoort.persons.get()));

  t.true(persons.every(({ name }) => name === 'Jan Jansen'));
  t.is(refreshes(), 1);
  t.is(server.received.length, 1 + 20 + 1 + 20);
  t.deepEqual(events, ['change person-1']);
});

test('a refusal that arrives after the refresh needs no other', async (t) => {
  const late = gate();
  const { loonpoort, refreshes } = await visit(t, {
    [refresh]: json(session('b'), 201),
    'GET /persons/current': onlyFor(['b'], person),
    'GET /dashboards/current': (response, received) =>
      (received.headers.authorization === 'Bearer b' ? person : late.behind(problem(401, 'session-expired')))(
        response,
        received,
      ),
  });
  await loonpoort.session.signIn(credentials);
  const slow = loonpoort.dashboards.get();
  await loonpoort.persons.get();
  late.open();
  await slow;
  t.is(refreshes(), 1);
});

test('a token near its end is refreshed before the call, once', async (t) => {
  const { loonpoort, server, refreshes } = await visit(t, {
    'POST /sessions': json(session('a', { lifeSeconds: -1 }), 201),
    [refresh]: json(session('b'), 201),
    'GET /persons/current': onlyFor(['b'], person),
  });
  await loonpoort.session.signIn(credentials);
  await Promise.all(Array.from({ length: 20 }, () => loonpoort.persons.get()));
  t.is(refreshes(), 1);
  t.is(server.received.length, 1 + 1 + 20);
});

test('a call that is repeated after a refresh keeps its body and its idempotency key', async (t) => {
  const { server, loonpoort } = await visit(t, {
    [refresh]: json(session('b'), 201),
    'POST /invitations': onlyFor(['b'], json({ id: '1' }, 201)),
  });
  await loonpoort.session.signIn(credentials);
  await loonpoort.invitations.create({ email: 'piet@voorbeeld.nl' } as never);
  const [first, second] = server.received.filter(({ url }) => url === '/api/invitations');
  t.truthy(first?.headers['idempotency-key']);
  t.is(second?.headers['idempotency-key'], first?.headers['idempotency-key']);
  t.deepEqual(second?.body, first?.body);
});

test('a session that cannot be refreshed expires once', async (t) => {
  const { loonpoort, events, refreshes } = await visit(t, {
    [refresh]: problem(401, 'session-expired'),
    'GET /persons/current': problem(401, 'session-expired'),
  });
  await loonpoort.session.signIn(credentials);
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => loonpoort.persons.get()));
  t.true(results.every((result) => result.status === 'rejected' && result.reason instanceof AuthenticationError));
  t.true(refreshes() >= 1);
  t.deepEqual(events, ['change person-1', 'expired person-1']);
  t.is(loonpoort.session.current, null);
});

test('a refresh without a connection does not end the session', async (t) => {
  const { loonpoort, events } = await visit(t, {
    [refresh]: hangUp,
    'GET /persons/current': problem(401, 'session-expired'),
  });
  await loonpoort.session.signIn(credentials);
  await t.throwsAsync(async () => loonpoort.persons.get(), { instanceOf: ConnectionError });
  t.truthy(loonpoort.session.current);
  t.deepEqual(events, ['change person-1']);
});

test('a refreshed token that is refused too is not refreshed again', async (t) => {
  const { server, loonpoort, refreshes } = await visit(t, {
    [refresh]: json(session('b'), 201),
    'GET /persons/current': problem(401, 'unauthenticated'),
  });
  await loonpoort.session.signIn(credentials);
  await t.throwsAsync(async () => loonpoort.persons.get(), { instanceOf: AuthenticationError });
  t.is(refreshes(), 1);
  t.is(server.received.length, 1 + 1 + 1 + 1);
});

const another = (token: string): Session =>
  session(token, { person: { id: 'person-2', name: 'Piet', email: 'piet@voorbeeld.nl', language: 'nl' } });

test('what one person asked is not repeated as another who signed in in another tab', async (t) => {
  const { server, loonpoort, events } = await visit(t, {
    [refresh]: json(another('b'), 201),
    'POST /invitations': onlyFor(['b'], json({ id: '1' }, 201)),
  });
  await loonpoort.session.signIn(credentials);
  await t.throwsAsync(async () => loonpoort.invitations.create({ email: 'x@voorbeeld.nl' } as never), {
    instanceOf: AuthenticationError,
  });
  t.is(server.received.filter(({ url }) => url === '/api/invitations').length, 1);
  t.is(loonpoort.session.current?.person.id, 'person-2');
  t.deepEqual(events, ['change person-1', 'change person-2']);
});

test('who signs in while a refresh is under way stays signed in', async (t) => {
  const held = gate();
  const { loonpoort } = await visit(t, {
    [refresh]: held.behind(json(session('b'), 201)),
    'POST /sessions': json(another('c'), 201),
    'GET /persons/current': onlyFor(['c'], person),
  });
  const restored = loonpoort.session.restore();
  await loonpoort.session.signIn(credentials);
  held.open();
  t.is((await restored)?.person.id, 'person-2');
  t.is((await loonpoort.persons.get()).name, 'Jan Jansen');
});

test('who signs out while a refresh is under way is signed out', async (t) => {
  const { loonpoort, server } = await visit(t, {
    'POST /sessions': json(session('a', { lifeSeconds: -1 }), 201),
    [refresh]: json(session('b'), 201),
    'GET /persons/current': person,
    'DELETE /sessions/current': onlyFor(['b'], noContent),
  });
  await loonpoort.session.signIn(credentials);
  await Promise.all([loonpoort.persons.get(), loonpoort.session.signOut()]);
  t.is(loonpoort.session.current, null);
  t.is(server.received.find(({ method }) => method === 'DELETE')?.headers.authorization, 'Bearer b');
});
