import { test } from '../harness/test.js';
import { type Bureau, openBureau, tokenIn } from '../accounts/bureau.js';
import { addApp, answer, askOf, begin, codeOf, mailAbout, problemOf, signInWithCode } from './factors.js';

async function open(t: Parameters<typeof openBureau>[0]): Promise<Bureau> {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  return bureau;
}

test('ten recovery codes of 80 bits each sign in once, however they are typed', async (t) => {
  const bureau = await open(t);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const codes = owner.recoveryCodes;
  t.is(new Set(codes).size, 10);
  for (const code of codes) t.regex(code, /^[0-9abcdefghjkmnpqrstvwxyz]{4}(-[0-9abcdefghjkmnpqrstvwxyz]{4}){3}$/);
  const attempt = async (recoveryCode: string) =>
    answer(bureau, { challenge: (await begin(bureau, owner.email)).body.challenge, recoveryCode });
  const first = await attempt(codes[0]!.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'I'));
  t.is(first.status, 201, first.text);
  t.is(problemOf(await attempt(codes[0]!)), 'wrong-code', 'a second time');
  t.is(problemOf(await attempt('0000-0000-0000-0000')), 'wrong-code');
  const { body } = await bureau.call('GET', '/persons/current/recovery-codes', { token: first.body.accessToken });
  t.is(body.left, 9);
  const same = await Promise.all(Array.from({ length: 5 }, () => attempt(codes[1]!)));
  t.is(same.filter(({ status }) => status === 201).length, 1, 'of five at once one');
  t.regex((await mailAbout(bureau, owner.email, /met een herstelcode/)).text!, /werkt niet nog eens/);
});

test('new recovery codes void the former ones, and there are none without a factor', async (t) => {
  const bureau = await open(t);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  t.is(problemOf(await bureau.call('POST', '/persons/current/recovery-codes', { token })), 'no-factor');
  t.deepEqual((await bureau.call('GET', '/persons/current/recovery-codes', { token })).body, {
    left: 0,
    createdAt: null,
  });
  const owner = await addApp(bureau, 'jan@oost.nl');
  const { status, body } = await bureau.call('POST', '/persons/current/recovery-codes', { token });
  t.is(status, 201);
  const attempt = async (recoveryCode: string) =>
    answer(bureau, { challenge: (await begin(bureau, owner.email)).body.challenge, recoveryCode });
  t.is(problemOf(await attempt(owner.recoveryCodes[0]!)), 'wrong-code');
  t.is((await attempt(body.recoveryCodes[0])).status, 201);
});

test('a factor is renamed and removed by its owner alone, and the last goes with the codes', async (t) => {
  const bureau = await open(t);
  await bureau.person('piet@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const { accessToken: other } = await bureau.signIn('piet@oost.nl');
  const at = `/persons/current/factors/${owner.factorId}`;
  const headers = { 'if-match': '"1"' };
  for (const method of ['PATCH', 'DELETE']) {
    const body = method === 'PATCH' ? { name: 'Van mij' } : undefined;
    t.is((await bureau.call(method, at, { token: other, body, headers })).status, 404);
    t.is((await bureau.call(method, at, { token: owner.token, body, headers: { 'if-match': '"7"' } })).status, 412);
  }
  const renamed = await bureau.call('PATCH', at, { token: owner.token, body: { name: 'Mobiel' }, headers });
  t.is(renamed.body.name, 'Mobiel');
  t.is((await bureau.call('DELETE', at, { token: owner.token, headers: { 'if-match': '"2"' } })).status, 204);
  t.is((await begin(bureau, owner.email)).status, 201);
  t.is((await bureau.service.app.database.rows('SELECT * FROM recovery_codes')).length, 0);
});

test("a page of another site changes nobody's factors", async (t) => {
  const bureau = await open(t);
  const headers = { origin: 'https://intranet.oost.nl' };
  const { body: session } = await begin(bureau, 'jan@oost.nl', headers);
  const begun = await bureau.call('POST', '/persons/current/enrolments', {
    token: session.accessToken,
    body: { type: 'totp' },
    headers,
  });
  t.is(problemOf(begun), 'origin-not-allowed');
});

test('whoever lost telephone and password gets back in through the bureau and the own mailbox', async (t) => {
  const bureau = await open(t);
  await bureau.person('anna@oost.nl', [{ role: 'accountant' }]);
  const personId = await bureau.person('kees@oost.nl', [{ role: 'accountant' }]);
  const owner = await addApp(bureau, 'kees@oost.nl');
  await askOf(bureau, 'accountant');
  const session = (await signInWithCode(bureau, owner)).body;
  const pending = await begin(bureau, owner.email);

  const { accessToken: colleague } = await bureau.signIn('jan@oost.nl');
  const path = `/accounts/${personId}/factor-removals`;
  const body = { reason: 'Telefoon kwijt; gebeld op het nummer in het dossier' };
  t.is((await bureau.call('POST', path, { token: colleague, body })).status, 403);
  t.is((await bureau.ask('POST', path, { body: { reason: '' } })).status, 400);
  t.is((await bureau.ask('POST', path, { body })).status, 204);
  const mail = await mailAbout(bureau, 'kees@oost.nl', /verwijderd bij/);
  t.true(mail.text!.includes(body.reason));

  t.is((await bureau.call('GET', '/sessions/current', { token: session.accessToken })).status, 401, 'sessions end');
  t.is(
    problemOf(await answer(bureau, { challenge: pending.body.challenge, code: codeOf(owner.secret, bureau.now()) })),
    'challenge-over',
  );
  t.is(problemOf(await begin(bureau, owner.email)), 'wrong-credentials', 'the password is gone too');

  await bureau.call('POST', '/password-resets', { body: { email: 'kees@oost.nl' } });
  const token = tokenIn(await mailAbout(bureau, 'kees@oost.nl', /wachtwoord/));
  await bureau.call('POST', '/password-reset-completions', {
    body: { token, password: 'zeven natte honden op een dak' },
  });
  const again = await begin(bureau, owner.email, {}, 'zeven natte honden op een dak');
  t.is(again.body.purpose, 'enrol');

  const { challenge } = again.body;
  const started = await bureau.call('POST', '/challenge-enrolments', { body: { challenge, type: 'totp' } });
  const { enrolment, totp } = started.body;
  const code = codeOf(totp.secret, bureau.now());
  const added = await bureau.call('POST', '/challenge-factors', { body: { challenge, enrolment, code } });
  t.is(added.body.recoveryCodes.length, 10);
  t.is((await answer(bureau, { challenge })).body.login.role, 'accountant', 'and works again');

  const { body: trail } = await bureau.ask('GET', '/audit-entries?subject=person&limit=200');
  const ended = trail.items.find(({ actorName }: { actorName: string }) => actorName === 'Beheer');
  t.is(ended.subjectName, 'Kees');
  const { body: entry } = await bureau.ask('GET', `/audit-entries/${ended.seq}`);
  t.true(JSON.stringify(entry.changes).includes(body.reason), 'with the reason');
});

test('a reset of the password does not pass by the second factor', async (t) => {
  const bureau = await open(t);
  const owner = await addApp(bureau, 'jan@oost.nl');
  await bureau.call('POST', '/password-resets', { body: { email: owner.email } });
  const token = tokenIn(await mailAbout(bureau, owner.email, /nieuw wachtwoord/));
  const headers = { origin: bureau.service.url };
  const done = await bureau.call('POST', '/password-reset-completions', {
    body: { token, password: 'zeven natte honden op een dak' },
    headers,
  });
  t.is(done.status, 204);
  const cookie = done.headers.getSetCookie()[0]!.split(';')[0]!;
  const begun = await begin(bureau, owner.email, { ...headers, cookie }, 'zeven natte honden op een dak');
  t.is(begun.status, 200);
  t.deepEqual(begun.headers.getSetCookie(), []);
});

test('nobody ends the own factors as an administrator', async (t) => {
  const bureau = await open(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const { body } = await bureau.call('GET', '/persons/current', { token });
  const removal = { token, body: { reason: 'Telefoon kwijt' } };
  t.is((await bureau.call('POST', `/accounts/${body.id}/factor-removals`, removal)).status, 403);
});
