import { test } from '../harness/test.js';
import { Authenticator } from '../factors/authenticator.js';
import { password } from '../accounts/bureau.js';
import { addAppIn, answer, codeOf, problemOf } from '../factors/factors.js';
import { openWorld, signInWith } from './signing-in.js';

test('where the firm switched passwords off a passkey is no way around its provider', async (t) => {
  const { bureau, id } = await openWorld(t);
  const own = { origin: bureau.service.app.settings.baseUrl.origin };
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const begun = await bureau.call('POST', '/persons/current/enrolments', {
    token,
    body: { type: 'passkey' },
    headers: own,
  });
  const { enrolment, passkey } = begun.body;
  const authenticator = new Authenticator();
  const made = authenticator.attest({ ...own, challenge: passkey.challenge, rpId: passkey.rp.id });
  const added = await bureau.call('POST', '/persons/current/factors', {
    token,
    body: { enrolment, passkey: made },
    headers: own,
  });
  t.is(added.status, 201, added.text);
  authenticator.userHandle = passkey.user.id;

  const signIn = async () => {
    const { body } = await bureau.call('POST', '/passkey-challenges', { body: { tenant: 'oamkb' }, headers: own });
    const asked = { ...own, challenge: body.passkey.challenge, rpId: body.passkey.rpId };
    return answer(bureau, { challenge: body.challenge, passkey: authenticator.assert(asked) }, own);
  };
  t.is((await signIn()).status, 201);
  const saved = await bureau.ask('PATCH', `/sign-in-providers/${id}`, {
    body: { acceptsPassword: false },
    headers: { 'if-match': '"1"' },
  });
  t.is(saved.status, 200, saved.text);
  t.is(problemOf(await signIn()), 'password-not-accepted');
});

test('where the firm switched passwords off a password proves nothing either', async (t) => {
  const { bureau, id } = await openWorld(t);
  const { accessToken: former } = await bureau.signIn('anna@maasdal.nl');
  const { accessToken: token } = (await signInWith(bureau)).body;
  const saved = await bureau.ask('PATCH', `/sign-in-providers/${id}`, {
    body: { acceptsPassword: false },
    headers: { 'if-match': '"1"' },
  });
  t.is(saved.status, 200, saved.text);
  bureau.pass(10 * 60);
  const prove = (which: string, body: object) =>
    bureau.call('POST', '/sessions/current/proofs', { token: which, body });
  const ask = (which: string) => bureau.call('POST', '/sessions/current/challenges', { token: which });
  for (const which of [token, former]) {
    t.is(problemOf(await prove(which, { password })), 'password-not-accepted');
    t.is(problemOf(await ask(which)), 'no-proof', 'signing in with the provider is the proof');
  }
  const enrolled = await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } });
  t.is(problemOf(enrolled), 'step-up-required');

  // With a second factor the code is what is asked, in a session of the provider.
  const again = (await signInWith(bureau)).body.accessToken as string;
  const { secret } = await addAppIn(bureau, again);
  bureau.pass(10 * 60);
  const asked = await ask(again);
  t.like(asked.body, { asksPassword: false, methods: ['totp', 'recoveryCode'] });
  const { challenge } = asked.body;
  const code = codeOf(secret, bureau.now());
  t.is(problemOf(await prove(again, { password, challenge, code })), 'password-not-accepted');
  t.is((await prove(again, { challenge, code })).status, 204);
  t.is(problemOf(await ask(former)), 'no-proof', 'a session from before goes on, and gives no access');
});
