import { test } from '../harness/test.js';
import { openBureau, password, type Bureau } from '../accounts/bureau.js';
import { addApp, codeOf, problemOf } from '../factors/factors.js';
import { Authenticator } from '../factors/authenticator.js';
import { Person } from '@loonpoort/server/accounts/person.js';
import { routes } from '@loonpoort/server/generated/routes.js';

const minutes = 60;
const problem = (name: string): string => `urn:loonpoort:problem:${name}`;
const invitation = { email: 'nieuw@oost.nl', name: 'Nina Nieuw', role: 'administrator', grantKind: 'all' };

const invite = (bureau: Bureau, token: string, headers = {}) =>
  bureau.call('POST', '/invitations', { token, body: invitation, headers });
const prove = (bureau: Bureau, token: string, given: string) =>
  bureau.call('POST', '/sessions/current/proofs', { token, body: { password: given } });

test('ten minutes after signing in, what gives access asks for a proof; the password gives ten minutes more', async (t) => {
  const bureau = await openBureau(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const other = await bureau.signIn('beheer@oamkb.nl');
  bureau.pass(10 * minutes - 1);
  t.is((await bureau.call('POST', '/firms', { token, body: { number: 3, name: 'Kantoor Roer' } })).status, 201);
  bureau.pass(1);
  const key = { 'idempotency-key': 'eenmaal-en-niet-vaker' };
  const refused = await invite(bureau, token, key);
  t.deepEqual([refused.status, refused.body.type], [401, problem('step-up-required')]);
  t.regex(
    refused.headers.get('www-authenticate')!,
    /^Bearer error="insufficient_user_authentication", .*max_age="600"$/,
  );
  t.is((await bureau.call('GET', '/companies', { token })).status, 200, 'the session goes on');

  const wrong = await prove(bureau, token, 'dit is niet het wachtwoord');
  t.deepEqual([wrong.status, wrong.body.errors[0].pointer], [422, '/password']);
  t.is((await invite(bureau, token, key)).status, 401);
  t.is((await prove(bureau, token, password)).status, 204);
  const sent = await invite(bureau, token, key);
  t.is(sent.status, 201, sent.text);
  t.is((await invite(bureau, other.accessToken)).status, 401, 'the proof is of one session');
  bureau.pass(10 * minutes);
  t.is((await invite(bureau, token)).status, 401);

  for (let guess = 1; guess <= 5; guess += 1) await prove(bureau, token, `gok ${guess}`);
  t.is((await prove(bureau, token, password)).status, 429);
  t.is((await bureau.call('POST', '/sessions', { body: { email: 'beheer@oamkb.nl', password } })).status, 201);
});

const give = (bureau: Bureau, token: string, body: object, headers = {}) =>
  bureau.call('POST', '/sessions/current/proofs', { token, body, headers });
const challengeOf = async (bureau: Bureau, token: string, headers = {}) =>
  (await bureau.call('POST', '/sessions/current/challenges', { token, headers })).body;
const mayBegin = async (bureau: Bureau, token: string) =>
  (await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } })).status === 201;

test('whoever has a second factor proves with password and code, or with a passkey in place of both', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  await bureau.person('piet@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const { token } = owner;
  const headers = { origin: bureau.service.app.settings.baseUrl.origin };
  const begun = (
    await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'passkey' }, headers })
  ).body;
  const authenticator = new Authenticator();
  const ceremony = { challenge: begun.passkey.challenge, rpId: begun.passkey.rp.id, origin: headers.origin };
  const passkey = authenticator.attest(ceremony);
  await bureau.call('POST', '/persons/current/factors', {
    token,
    body: { enrolment: begun.enrolment, passkey },
    headers,
  });
  authenticator.userHandle = begun.passkey.user.id;

  bureau.pass(10 * minutes);
  t.false(await mayBegin(bureau, token));
  const asked = await challengeOf(bureau, token);
  t.like(asked, { asksPassword: true, methods: ['totp', 'recoveryCode'], passkey: null });
  const { challenge } = asked;
  const code = codeOf(owner.secret, bureau.now());
  const pointerOf = async (body: object) => (await give(bureau, token, body)).body.errors[0].pointer;
  t.is(await pointerOf({ password }), '/challenge', 'the password alone is too little');
  t.is(await pointerOf({ password, challenge }), '/code');
  t.is(await pointerOf({ challenge, code }), '/password', 'and so is the code');
  t.is(await pointerOf({ password, challenge, code: '000000' }), '/code');
  const codeAt = (seconds: number) => codeOf(owner.secret, new Date(bureau.now().getTime() + seconds * 1000));
  const errorOf = async (body: object) => (await give(bureau, token, body)).body.errors[0].code;
  t.is(await errorOf({ password, challenge, code: codeAt(-30) }), 'codeExpired');
  t.is(problemOf(await bureau.call('POST', '/challenge-answers', { body: { challenge, code } })), 'challenge-over');
  const { accessToken: other } = await bureau.signIn('piet@oost.nl');
  const { challenge: theirs } = await challengeOf(bureau, other);
  t.is(problemOf(await give(bureau, token, { password, challenge: theirs, code })), 'challenge-over');
  t.false(await mayBegin(bureau, token));
  t.is((await give(bureau, token, { password, challenge, code })).status, 204);
  t.true(await mayBegin(bureau, token));
  t.is(problemOf(await give(bureau, token, { password, challenge, code })), 'challenge-over', 'once');

  bureau.pass(10 * minutes);
  const { challenge: third } = await challengeOf(bureau, token);
  t.is((await give(bureau, token, { password, challenge: third, recoveryCode: owner.recoveryCodes[0] })).status, 204);

  bureau.pass(10 * minutes);
  const own = await challengeOf(bureau, token, headers);
  t.is(own.methods[0], 'passkey');
  const signed = authenticator.assert({ ...ceremony, challenge: own.passkey.challenge });
  t.is((await give(bureau, token, { challenge: own.challenge, passkey: signed }, headers)).status, 204);
  t.true(await mayBegin(bureau, token));
});

test('whoever has no password proves with the code; with neither, by signing in again', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  await bureau.person('piet@oost.nl', [{ role: 'employer' }]);
  const { secret, token } = await addApp(bureau, 'jan@oost.nl');
  const { accessToken: bare } = await bureau.signIn('piet@oost.nl');
  await bureau.service.app.database.transaction((trx) =>
    Person.query(trx).patch({ passwordHash: null }).whereIn('email', ['jan@oost.nl', 'piet@oost.nl']),
  );
  bureau.pass(10 * minutes);
  const { challenge, asksPassword } = await challengeOf(bureau, token);
  t.false(asksPassword);
  t.is((await give(bureau, token, { challenge, code: codeOf(secret, bureau.now()) })).status, 204);
  t.true(await mayBegin(bureau, token));
  t.is(problemOf(await give(bureau, bare, { password })), 'no-proof');
  t.is(problemOf(await bureau.call('POST', '/sessions/current/challenges', { token: bare })), 'no-proof');
});

test('all that gives, changes or takes access, or a secret, asks for it; software has its secret in place of it', (t) => {
  const asks = Object.entries(routes).filter(([, { stepUp }]) => stepUp);
  t.deepEqual(
    asks.map(([id]) => id),
    Object.keys(routes).filter((id) =>
      /^(changePassword|updateTenantSettings|endO(ther|wn)Sessions?|(update|remove)(Login|Colleague)|(create|import)Invitations?|inviteColleague|(create|update)(Firm|Client)|saveIntegration|startConnection|allowAuthorization|createWebhook|rotate(Client|Webhook)Secret|startEnrolment|remove(Account)?Factors?|createRecoveryCodes|(create|update|remove)SignInProvider|remove(ProviderLink|LinkedProvider)|removeConsent)$/.test(
        id,
      ),
    ),
  );
});
