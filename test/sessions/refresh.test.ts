import { test } from '../harness/test.js';
import { Login } from '@loonpoort/server/accounts/login.js';
import { Person } from '@loonpoort/server/accounts/person.js';
import { openBureau, password, type Bureau } from '../accounts/bureau.js';

const minutes = 60;

async function begin(bureau: Bureau, email = 'beheer@oamkb.nl', cookie?: string) {
  const headers = { origin: bureau.service.url, ...(cookie && { cookie: `__Host-loonpoort-refresh=${cookie}` }) };
  const answer = await bureau.call('POST', '/sessions', { body: { email, password }, headers });
  return { token: cookieOf(answer)!, accessToken: answer.body.accessToken as string };
}

const cookieOf = ({ headers }: { headers: Headers }) =>
  /^__Host-loonpoort-refresh=([\w-]{43});/.exec(headers.get('set-cookie') ?? '')?.[1];

async function refresh(bureau: Bureau, token?: string, origin = bureau.service.url) {
  const answer = await bureau.call('POST', '/sessions/current/tokens', {
    headers: { origin, ...(token && { cookie: `__Host-loonpoort-refresh=${token}` }) },
  });
  return { status: answer.status, type: answer.body.type, token: cookieOf(answer), body: answer.body };
}

const asks = (bureau: Bureau, token: string) => bureau.call('GET', '/sessions/current', { token });

test('each use gives a new token and an access token of the same session', async (t) => {
  const bureau = await openBureau(t);
  let { token } = await begin(bureau);
  const seen = new Set([token]);
  for (let round = 1; round <= 3; round++) {
    bureau.pass(10 * minutes);
    const next = await refresh(bureau, token);
    t.is(next.status, 201);
    t.is(next.body.login.role, 'administrator');
    t.is((await asks(bureau, next.body.accessToken)).status, 200);
    token = next.token!;
    seen.add(token);
  }
  t.is(seen.size, 4);
  const rows = await bureau.service.app.database.rows('SELECT * FROM refresh_tokens');
  t.is(rows.length, 4);
  for (const each of seen) t.false(JSON.stringify(rows).includes(each), 'only hashes are stored');
});

test('the chosen login stays', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('sam@oost.nl', [{ role: 'employer' }, { role: 'employee' }]);
  const { token, accessToken } = await begin(bureau, 'sam@oost.nl');
  const first = await refresh(bureau, token);
  t.is(first.body.login, null);
  const { id } = first.body.logins[1];
  await bureau.call('PUT', '/sessions/current/login', { token: accessToken, body: { loginId: id } });
  t.is((await refresh(bureau, first.token)).body.login.id, id);
});

test('it works on the own origin only, and needs a token', async (t) => {
  const bureau = await openBureau(t);
  const { token } = await begin(bureau);
  for (const origin of ['https://intranet.oost.nl', 'https://evil.example', 'null']) {
    const foreign = await refresh(bureau, token, origin);
    t.deepEqual([foreign.status, foreign.type], [403, 'urn:loonpoort:problem:origin-not-allowed'], origin);
  }
  const none = await refresh(bureau);
  t.deepEqual([none.status, none.type], [401, 'urn:loonpoort:problem:unauthenticated']);
  const unknown = await refresh(bureau, 'x'.repeat(43));
  t.deepEqual([unknown.status, unknown.type], [401, 'urn:loonpoort:problem:session-expired']);
  t.is((await refresh(bureau, token)).status, 201);
});

test('twenty at once with one token get the same next one', async (t) => {
  const bureau = await openBureau(t);
  const { token } = await begin(bureau);
  const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(bureau, token)));
  t.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
  t.is(new Set(answers.map((answer) => answer.token)).size, 1);
  t.not(answers[0]!.token, token);
  t.is((await refresh(bureau, answers[0]!.token)).status, 201);
});

test('whose answer was lost may ask again for ten seconds, and gets the newest token', async (t) => {
  const bureau = await openBureau(t);
  const { token } = await begin(bureau);
  const lost = await refresh(bureau, token);
  bureau.pass(9);
  const again = await refresh(bureau, token);
  t.is(again.token, lost.token);
  const later = await refresh(bureau, again.token);
  t.is((await refresh(bureau, token)).token, later.token);
});

test('a token that was spent earlier ends the session and all its tokens', async (t) => {
  const bureau = await openBureau(t);
  const { token } = await begin(bureau);
  const other = await begin(bureau);
  const next = await refresh(bureau, token);
  t.is((await asks(bureau, next.body.accessToken)).status, 200);
  bureau.pass(11);
  const reused = await refresh(bureau, token);
  t.deepEqual([reused.status, reused.type, reused.token], [401, 'urn:loonpoort:problem:session-expired', undefined]);
  t.is((await refresh(bureau, next.token)).status, 401, 'the successor is dead');
  t.is((await asks(bureau, next.body.accessToken)).status, 401, 'and so is the access token');
  t.is((await refresh(bureau, other.token)).status, 201, "the person's other session goes on");
});

test('signing in again in a browser ends the session that it had, whoever does, and no other', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const elsewhere = await begin(bureau);
  const former = await begin(bureau);
  const next = await begin(bureau, 'jan@oost.nl', former.token);
  t.is((await asks(bureau, former.accessToken)).status, 401);
  t.is((await refresh(bureau, former.token)).status, 401);
  t.is((await refresh(bureau, next.token)).status, 201);
  t.is((await asks(bureau, elsewhere.accessToken)).status, 200);
});

test('an hour without use, twelve hours, signing out and a disabled login end it', async (t) => {
  const bureau = await openBureau(t);
  let { token } = await begin(bureau);
  for (let used = 0; used < 12; used++) {
    bureau.pass(59 * minutes);
    const next = await refresh(bureau, token);
    t.is(next.status, 201);
    token = next.token!;
  }
  bureau.pass(13 * minutes);
  t.is((await refresh(bureau, token)).status, 401);

  const idle = await begin(bureau);
  bureau.pass(60 * minutes);
  t.is((await refresh(bureau, idle.token)).status, 401);

  const out = await begin(bureau);
  await bureau.call('DELETE', '/sessions/current', { token: out.accessToken });
  t.is((await refresh(bureau, out.token)).status, 401);

  const id = await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const disabled = await begin(bureau, 'jan@oost.nl');
  await bureau.service.app.database.transaction((trx) =>
    Login.query(trx)
      .patch({ disabledAt: bureau.now().toISOString() })
      .where({ tenantId: bureau.tenantId, personId: id }),
  );
  t.is((await refresh(bureau, disabled.token)).status, 401);
});

test('a spent token is answered for ten seconds exactly, and one not used for an hour no longer', async (t) => {
  const bureau = await openBureau(t);
  const { token } = await begin(bureau);
  const lost = await refresh(bureau, token);
  bureau.pass(10);
  t.is((await refresh(bureau, token)).token, lost.token);

  const { token: idle, accessToken } = await begin(bureau);
  bureau.pass(50 * minutes);
  t.is((await asks(bureau, accessToken)).status, 200, 'the session is in use');
  bureau.pass(10 * minutes - 1);
  const next = await refresh(bureau, idle);
  t.is(next.status, 201, 'just within the hour');
  bureau.pass(50 * minutes);
  t.is((await asks(bureau, accessToken)).status, 200);
  bureau.pass(10 * minutes);
  t.is((await refresh(bureau, next.token)).status, 401, 'the token was not used for an hour, though the session was');
});

test('a disabled person gets no new token', async (t) => {
  const bureau = await openBureau(t);
  const id = await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const { token } = await begin(bureau, 'jan@oost.nl');
  await bureau.service.app.database.transaction((trx) =>
    Person.query(trx).patch({ disabledAt: bureau.now().toISOString() }).where({ tenantId: bureau.tenantId, id }),
  );
  t.is((await refresh(bureau, token)).status, 401);
});
