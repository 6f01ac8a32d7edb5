import { test } from '../harness/test.js';
import { send } from '../harness/service.js';
import { openBureau, password } from '../accounts/bureau.js';

test('a person has one draft key in all sessions, and nobody else has it', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }], { tenantId: bureau.elsewhere });
  const open = async (email: string, tenant = 'oamkb') => {
    const { body } = await send(bureau.service, 'POST', '/sessions', { body: { email, password, tenant } });
    return body as { draftKey: string; accessToken: string; logins: { id: string }[] };
  };
  const jan = await open('jan@oost.nl');
  t.is(Buffer.from(jan.draftKey, 'base64url').length, 32);
  t.is((await open('jan@oost.nl')).draftKey, jan.draftKey);
  const chosen = await bureau.call('PUT', '/sessions/current/login', {
    token: jan.accessToken,
    body: { loginId: jan.logins[0]!.id },
  });
  t.is(chosen.body.draftKey, jan.draftKey);
  t.not((await open('beheer@oamkb.nl')).draftKey, jan.draftKey);
  t.not((await open('jan@oost.nl', 'elders')).draftKey, jan.draftKey, 'a person of another tenant');
  const { body } = await bureau.call('GET', '/sessions/current', { token: jan.accessToken });
  t.false('draftKey' in body, 'only where a token is given');
});
