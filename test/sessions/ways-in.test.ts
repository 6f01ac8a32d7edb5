import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { password, tokenIn } from '../accounts/bureau.js';
import { Authenticator } from '../factors/authenticator.js';
import { answer, askOf, begin as givePassword, mailAbout, problemOf } from '../factors/factors.js';
import { newToken } from '@loonpoort/server/secrets/index.js';
import type { Answer } from '../harness/service.js';
import { test } from '../harness/test.js';
import { comeBack, complete, openWorld, signInWith, type World } from '../providers/signing-in.js';

const minute = 60;
const email = 'anna@maasdal.nl';
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('there is no way in that is not described', (t) => {
  const { paths } = parse(read('openapi.yaml')) as {
    paths: Record<string, Record<string, { operationId: string; 'x-permission': unknown; responses: object }>>;
  };
  const ways = Object.values(paths)
    .flatMap((each) => Object.values(each))
    .filter((operation) => operation['x-permission'] === 'public')
    .filter(({ responses }) => /(responses|schemas)\/(Session|AccessToken)"/.test(JSON.stringify(responses)))
    .map(({ operationId }) => operationId);
  t.deepEqual(ways.sort(), [
    'answerChallenge',
    'claimProviderSignIn',
    'completeProviderSignIn',
    'createSession',
    'createToken',
    'refreshSession',
  ]);
  const [section] = read('server/PROTECTION.md').split('\n## The ways in\n')[1]!.split('\n## ');
  for (const way of [...ways, '/oauth/authorize']) t.true(section!.includes(`\`${way}\``), way);
});

/** Signs in with the provider on a page of the firm's own site. */
async function signInElsewhere({ bureau }: World): Promise<Answer> {
  const headers = { origin: 'https://intranet.maasdal.nl' };
  const verifier = newToken();
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const handover = { returnUrl: `${headers.origin}/start`, challenge };
  const begun = await bureau.call('POST', '/provider-sign-ins', {
    body: { tenant: 'oamkb', email, handover },
    headers,
  });
  const done = await complete(bureau, await comeBack(bureau, begun.body.url as string), '');
  const token = new URL(done.body.returnUrl as string).hash.replace('#loon-sign-in=', '');
  return bureau.call('POST', '/provider-sign-in-claims', { body: { token, verifier }, headers });
}

/** Gives Anna a passkey, and returns what signs in with it. */
async function addPasskey({ bureau }: World): Promise<() => Promise<Answer>> {
  const headers = { origin: bureau.service.app.settings.baseUrl.origin };
  const { accessToken: token } = await bureau.signIn(email);
  const ask = (path: string, body: object) => bureau.call('POST', path, { token, body, headers });
  const { enrolment, passkey } = (await ask('/persons/current/enrolments', { type: 'passkey' })).body;
  const authenticator = new Authenticator();
  const made = authenticator.attest({ ...headers, challenge: passkey.challenge, rpId: passkey.rp.id });
  await ask('/persons/current/factors', { enrolment, passkey: made });
  authenticator.userHandle = passkey.user.id;
  return async () => {
    const { body } = await bureau.call('POST', '/passkey-challenges', { body: { tenant: 'oamkb' }, headers });
    const asked = { ...headers, challenge: body.passkey.challenge, rpId: body.passkey.rpId };
    return answer(bureau, { challenge: body.challenge, passkey: authenticator.assert(asked) }, headers);
  };
}

test('whichever way somebody comes in, the session ends and asks for a proof by the same rules', async (t) => {
  const world = await openWorld(t);
  const { bureau } = world;
  const ways: Record<string, () => Promise<Answer>> = {
    'a password': () => givePassword(bureau, email),
    'a provider': () => signInWith(bureau),
    'a provider, on a page of the firm': () => signInElsewhere(world),
  };
  const works = async (token: string) => (await bureau.call('GET', '/sessions/current', { token })).status === 200;
  const mayGiveAccess = (token: string) =>
    bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } });

  // That a session is used is written behind the answer.
  const pass = async (minutes: number): Promise<void> => {
    await bureau.service.app.database.transaction(async () => undefined);
    bureau.pass(minutes * minute);
  };

  const sessions = new Map<string, { used: string; idle: string; left: string }>();
  const open = async (way: string, signIn: () => Promise<Answer>): Promise<void> => {
    const tokens: string[] = [];
    for (const _ of ['used', 'idle', 'left']) {
      const { status, text, body } = await signIn();
      t.is(status, 201, `${way}: ${text}`);
      tokens.push(body.accessToken as string);
    }
    const [used, idle, left] = tokens as [string, string, string];
    sessions.set(way, { used, idle, left });
  };
  for (const [way, signIn] of Object.entries(ways)) await open(way, signIn);
  // Whoever has one is asked for it whichever other way they come.
  await open('a passkey', await addPasskey(world));
  const every = (check: (way: string, tokens: { used: string; idle: string; left: string }) => Promise<unknown>) =>
    Promise.all([...sessions].map(([way, tokens]) => check(way, tokens)));

  await every(async (way, { used, left }) => {
    t.is((await mayGiveAccess(used)).status, 201, way);
    t.is((await bureau.call('DELETE', '/sessions/current', { token: left })).status, 204, way);
    t.false(await works(left), `${way}, signed out`);
  });
  await pass(10);
  await every(async (way, { used }) => {
    t.is(problemOf(await mayGiveAccess(used)), 'step-up-required', way);
    t.true(await works(used), way);
  });
  await pass(50);
  await every(async (way, { used, idle }) => {
    t.true(await works(used), way);
    t.false(await works(idle), `${way}, an hour without use`);
  });
  for (let hour = 1; hour < 12; hour += 1) {
    await pass(59);
    await every(async (way, { used }) => t.true(await works(used), way));
  }
  await pass(12);
  await every(async (way, { used }) => t.false(await works(used), `${way}, twelve hours`));
});

test('whichever way somebody comes in, the second factor is asked, and links by mail sign nobody in', async (t) => {
  const world = await openWorld(t);
  const { bureau } = world;
  await askOf(bureau, 'accountant');
  const ways = {
    'a password': () => givePassword(bureau, email),
    'a provider': () => signInWith(bureau),
    'a provider, on a page of the firm': () => signInElsewhere(world),
  };
  for (const [way, signIn] of Object.entries(ways)) {
    const { status, body } = await signIn();
    t.is(status, 200, way);
    t.like(body, { purpose: 'enrol' }, way);
    t.falsy(body.accessToken, way);
  }
  await bureau.call('POST', '/password-resets', { body: { email } });
  const reset = { token: tokenIn(await mailAbout(bureau, email, /wachtwoord/i)), password };
  const done = await bureau.call('POST', '/password-reset-completions', { body: reset });
  t.deepEqual([done.status, done.text, done.headers.getSetCookie()], [204, '', []]);
  t.like((await givePassword(bureau, email)).body, { purpose: 'enrol' }, 'after a reset too');

  const login = { email: 'nieuw@oost.nl', name: 'Nina Nieuw', role: 'administrator', grantKind: 'all' };
  t.is((await bureau.ask('POST', '/invitations', { body: login })).status, 201);
  const accepted = { token: await bureau.tokenMailedTo(login.email), password };
  const answered = await bureau.call('POST', '/invitation-acceptances', { body: accepted });
  t.deepEqual([answered.status, answered.text, answered.headers.getSetCookie()], [204, '', []]);
  await askOf(bureau, 'accountant', 'administrator');
  t.like((await givePassword(bureau, login.email)).body, { purpose: 'enrol' });
});
