import { openBureau } from '../accounts/bureau.js';
import { addApp, answer, begin, signInWithCode } from '../factors/factors.js';
import { test } from '../harness/test.js';

test('a clock that goes an hour on and back again makes nothing twice, and ends no session', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const jan = await addApp(bureau, 'jan@oost.nl');
  const { accessToken: before } = await bureau.signIn('beheer@oamkb.nl');
  const add = (token: string) =>
    bureau.call('POST', '/firms', {
      token,
      body: { number: 77, name: 'Kantoor Noord' },
      headers: { 'idempotency-key': 'kantoor-noord' },
    });
  const invite = (token: string, email: string) =>
    bureau.call('POST', '/invitations', {
      token,
      body: { email, name: 'Gast', role: 'administrator', grantKind: 'all', language: 'nl' },
    });

  bureau.pass(3600);
  t.is((await signInWithCode(bureau, jan)).status, 201);
  const { accessToken: ahead } = await bureau.signIn('beheer@oamkb.nl');
  const made = await add(ahead);
  t.is(made.status, 201);
  t.is((await invite(ahead, 'later@oost.nl')).status, 201);

  bureau.pass(-3600);
  for (const token of [before, ahead]) {
    t.is((await bureau.call('GET', '/sessions/current', { token })).status, 200);
    t.is((await add(token)).body.id, made.body.id, 'the key is known');
  }
  t.is((await invite(ahead, 'nu@oost.nl')).status, 201);
  await bureau.service.app.background.runDue('jobs');
  await bureau.mailbox.waitForMail('nu@oost.nl');
  // A code is taken once, and none of before the last one: whoever was ahead gets in by a recovery code meanwhile.
  t.is((await signInWithCode(bureau, jan)).status, 401);
  const { body } = await begin(bureau, jan.email);
  t.is((await answer(bureau, { challenge: body.challenge, recoveryCode: jan.recoveryCodes[0] })).status, 201);

  bureau.pass(3630);
  t.is((await signInWithCode(bureau, jan)).status, 201);
  await bureau.service.app.background.runDue('jobs');
  await bureau.service.app.background.runDue('jobs');
  await bureau.mailbox.waitForMail('later@oost.nl');
  const { body: firms } = await bureau.ask('GET', '/firms?limit=200');
  t.is(firms.items.filter(({ number }: { number: number }) => number === 77).length, 1);
  t.like((await bureau.ask('GET', '/audit-trails/current')).body, { intact: true });
});
