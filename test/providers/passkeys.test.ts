import { test } from '../harness/test.js';
import { Authenticator } from '../factors/authenticator.js';
import { answer, problemOf } from '../factors/factors.js';
import { openWorld } from './signing-in.js';

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
