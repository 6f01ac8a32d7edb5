import { Person } from '@loonpoort/server/accounts/person.js';
import { test } from '../harness/test.js';
import { problemOf } from '../factors/factors.js';
import { begin, comeBack, complete, openWorld, type World } from './signing-in.js';

const minute = 60;

/** Anna's browser, in which she is signed in at the provider once she has been there. */
function browserOf({ bureau, provider }: World) {
  const jar = new Map<string, string>();
  return async (values: { anew?: boolean } = {}) => {
    const { url, cookie } = await begin(bureau, undefined, {}, values);
    const before = provider.asked.length;
    const answer = await complete(bureau, await comeBack(bureau, url, jar), cookie);
    const wasAsked = provider.asked.slice(before).some((path) => path.startsWith('/interaction/'));
    return { answer, wasAsked, url: new URL(url) };
  };
}

/** Whether the session may do what needs a recent proof. */
const mayStepUp = async ({ bureau }: World, token: string): Promise<boolean> =>
  (await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } })).status === 201;

test('a session at the provider that answers by itself is no recent proof, and signing in anew is one', async (t) => {
  const world = await openWorld(t);
  const { bureau, provider } = world;
  await bureau.service.app.database.transaction((trx) =>
    Person.query(trx).patch({ passwordHash: null }).where({ email: 'anna@maasdal.nl' }),
  );
  const signIn = browserOf(world);
  const first = await signIn();
  t.true(first.wasAsked);
  t.true(await mayStepUp(world, first.answer.body.accessToken));

  bureau.pass(11 * minute);
  const silent = await signIn();
  t.is(silent.answer.status, 201, silent.answer.text);
  t.false(silent.wasAsked, 'the provider let her in by itself');
  const { accessToken: token } = silent.answer.body;
  t.false(await mayStepUp(world, token));
  t.is(problemOf(await bureau.call('POST', '/sessions/current/challenges', { token })), 'no-proof');

  // The provider's clock goes with the service's.
  provider.tamper = (header, claims) =>
    provider.sign(header, { ...claims, auth_time: (claims.auth_time as number) + 11 * minute });
  const anew = await signIn({ anew: true });
  t.like(Object.fromEntries(anew.url.searchParams), { prompt: 'login', max_age: '0' });
  t.true(anew.wasAsked);
  t.is(anew.answer.status, 201, anew.answer.text);
  t.true(await mayStepUp(world, anew.answer.body.accessToken));
});

test('who is to sign in anew did so, whatever was taken out of the address on the way', async (t) => {
  const world = await openWorld(t);
  const { bureau, provider } = world;
  const jar = new Map<string, string>();
  const first = await begin(bureau);
  await complete(bureau, await comeBack(bureau, first.url, jar), first.cookie);
  bureau.pass(11 * minute);
  const { url, cookie } = await begin(bureau, undefined, {}, { anew: true });
  const without = new URL(url);
  for (const name of ['prompt', 'max_age']) without.searchParams.delete(name);
  const answer = await complete(bureau, await comeBack(bureau, without.href, jar), cookie);
  t.is(problemOf(answer), 'provider-not-anew', answer.text);

  // Nor does a provider count that does not say when.
  provider.tamper = (header, { auth_time: _, ...claims }) => provider.sign(header, claims);
  const { answer: silent } = await browserOf(world)();
  t.is(silent.status, 201, silent.text);
  t.false(await mayStepUp(world, silent.body.accessToken));
  t.is(problemOf((await browserOf(world)({ anew: true })).answer), 'provider-not-anew');
});

test('a time to come is no proof for longer', async (t) => {
  const world = await openWorld(t);
  const { bureau, provider } = world;
  provider.tamper = (header, claims) =>
    provider.sign(header, { ...claims, auth_time: (claims.auth_time as number) + 24 * 60 * minute });
  const { answer } = await browserOf(world)();
  t.true(await mayStepUp(world, answer.body.accessToken));
  bureau.pass(11 * minute);
  t.false(await mayStepUp(world, answer.body.accessToken));
});
