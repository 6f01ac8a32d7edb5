/** Two servers on one database, behind a balancer that sends a call to either: nothing that a call needs is in one of them. */
import type { ExecutionContext } from 'ava';
import type { ServerOptions } from '@loonpoort/server';
import { rotateSigningKey } from '@loonpoort/server/keys/index.js';
import { isOnPostgres } from '../harness/database.js';
import { makePlace } from '../harness/place.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { test } from '../harness/test.js';

const onPostgres = isOnPostgres ? test : test.skip;

const administrator = { ...demoLogins.find(({ email }) => email.startsWith('beheer'))!, role: 'administrator' };

async function startTwo(t: ExecutionContext, options: Partial<ServerOptions> = {}) {
  const place = await makePlace(t);
  const clock = { passedMs: 0 };
  const now = (): Date => new Date(Date.now() + clock.passedMs);
  const start = async (more: Partial<ServerOptions> = {}): Promise<TestService> => {
    const service = await startService({ ...place, now, demo: false, ...options, ...more });
    t.teardown(() => service.stop());
    return service;
  };
  return { clock, one: await start(), two: await start({ leaveBackground: true }) };
}

test('who signed in at one is signed in at the other, and signed out there within five seconds', async (t) => {
  const { clock, one, two } = await startTwo(t);
  const { accessToken: token } = await signIn(one, administrator);
  const statusAt = async (service: TestService) => (await send(service, 'GET', '/sessions/current', { token })).status;
  t.deepEqual([await statusAt(one), await statusAt(two)], [200, 200]);
  t.is((await send(one, 'DELETE', '/sessions/current', { token })).status, 204);
  clock.passedMs = 5000;
  t.deepEqual([await statusAt(one), await statusAt(two)], [401, 401]);
});

test('passwords that are guessed at either count together', async (t) => {
  const { one, two } = await startTwo(t);
  const statuses: number[] = [];
  for (const service of [one, two, one, two, one, two, one, two]) {
    const body = { ...demoLogins[0], description: undefined, password: 'een andere zin dan die van haar' };
    statuses.push((await send(service, 'POST', '/sessions', { body })).status);
  }
  t.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429, 429]);
});

test('passwords that are guessed at both at once get no more tries than at one', async (t) => {
  const { clock, one, two } = await startTwo(t);
  const guess = async (service: TestService): Promise<number> => {
    const body = { ...demoLogins[0], description: undefined, password: 'een andere zin dan die van haar' };
    return (await send(service, 'POST', '/sessions', { body })).status;
  };
  for (const service of [one, two, one, two]) t.is(await guess(service), 401);
  for (const waitMs of [0, 30_000, 60_000]) {
    clock.passedMs += waitMs;
    const statuses = await Promise.all([one, two, one, two, one, two].map(guess));
    t.deepEqual(statuses.sort(), [401, 429, 429, 429, 429, 429]);
  }
  clock.passedMs += 120_000;
  t.is((await signIn(one, demoLogins[0]!)).person.email, demoLogins[0]!.email);
  for (const service of [two, one, two, one, two]) t.is(await guess(service), 401, 'the counts start over');
});

onPostgres('a limit counts what comes to both', async (t) => {
  // Three sign-ins from one address.
  const { one, two } = await startTwo(t, { limitFactors: { signIn: 0.01, api: 1000 } });
  const body = { email: 'niemand@voorbeeld.nl', password: 'niets' };
  const call = async (service: TestService) => {
    const { status, headers } = await send(service, 'POST', '/sessions', { body });
    return `${status} ${/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]}`;
  };
  t.deepEqual([await call(one), await call(two), await call(one)], ['401 2', '401 1', '401 0']);
  t.deepEqual([await call(two), await call(one)], ['429 0', '429 0']);
});

test('a call that comes to both at once, with one key, has one effect and one answer', async (t) => {
  const { one, two } = await startTwo(t);
  const { accessToken: token } = await signIn(one, administrator);
  for (let round = 0; round < 5; round++) {
    const name = `Eenmalig ${round}`;
    const headers = { 'idempotency-key': `the key of round ${round}` };
    const answers = await Promise.all(
      [one, two, one, two].map((each) =>
        send(each, 'POST', '/debtors', { token, body: { number: 77_000 + round, name }, headers }),
      ),
    );
    t.deepEqual([...new Set(answers.map(({ status }) => status))], [201], JSON.stringify(answers[0]!.body));
    t.is(new Set(answers.map(({ body }) => (body as { id: string }).id)).size, 1);
    const { body } = await send(two, 'GET', `/debtors?q=${encodeURIComponent(name)}`, { token });
    t.is((body as { items: { name: string }[] }).items.filter((each) => each.name === name).length, 1);
  }
});

test('keys that are replaced at one are followed by the other, which leaves its work in the background', async (t) => {
  const { one, two } = await startTwo(t);
  const { id } = await rotateSigningKey(one.app.keyStore);
  const kids = async (): Promise<string[]> =>
    ((await send(two, 'GET', '/keys')).body.keys as { kid: string }[]).map(({ kid }) => kid);
  while (!(await kids()).includes(id));
  t.pass();
});
