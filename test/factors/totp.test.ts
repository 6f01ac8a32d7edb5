import { totpStep } from '@loonpoort/server/factors/totp.js';
import { test } from '../harness/test.js';
import { openBureau, password } from '../accounts/bureau.js';
import { addApp, answer, begin, codeOf, problemOf, signInWithCode } from './factors.js';

test('codes are those of RFC 6238, appendix B', (t) => {
  // "12345678901234567890" in base32; the last six of the eight digits that the RFC lists.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  for (const [seconds, code] of [
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ] as const) {
    const time = new Date(seconds * 1000);
    t.is(codeOf(secret, time), code);
    t.is(totpStep(secret, code, time, 30), Math.floor(seconds / 30));
    t.is(totpStep(secret, `${code.slice(0, 3)} ${code.slice(3)}`, time, 30), Math.floor(seconds / 30));
  }
});

test('an app is added with a code, and signing in asks for one from then on', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  const { status, body } = await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } });
  t.is(status, 201);
  t.is(body.passkey, null);
  t.regex(body.totp.secret, /^[A-Z2-7]{32}$/, '160 bits');
  const uri = new URL(body.totp.uri);
  t.is(uri.href.split('?')[0], 'otpauth://totp/Administratiekantoor%20Oost:jan%40oost.nl');
  t.is(uri.searchParams.get('secret'), body.totp.secret);
  t.is(uri.searchParams.get('issuer'), 'Administratiekantoor Oost');

  const add = (code: string) =>
    bureau.call('POST', '/persons/current/factors', {
      token,
      body: { enrolment: body.enrolment, name: 'Mobiel', code },
    });
  const wrong = await add('000000');
  t.is(wrong.status, 422);
  t.is(wrong.body.errors[0].pointer, '/code');
  t.is((await bureau.call('POST', '/sessions', { body: { email: 'jan@oost.nl', password } })).status, 201, 'not yet');
  const code = codeOf(body.totp.secret, bureau.now());
  const added = await add(code);
  t.is(added.status, 201);
  t.is(added.body.factor.name, 'Mobiel');
  t.is(added.body.recoveryCodes.length, 10);
  t.is(problemOf(await add(code)), 'enrolment-over');
  const mail = await bureau.mailbox.waitForMail('jan@oost.nl');
  t.is(mail.subject, 'Er is een authenticator-app toegevoegd aan je account bij Administratiekantoor Oost');

  const begun = await begin(bureau, 'jan@oost.nl');
  t.is(begun.status, 200);
  t.deepEqual(begun.body.methods, ['totp', 'recoveryCode']);
  t.is(begun.body.purpose, 'verify');
  t.is(Date.parse(begun.body.expiresAt) - bureau.now().getTime(), 5 * 60 * 1000);
  t.deepEqual(begun.headers.getSetCookie(), []);
  t.is(problemOf(await answer(bureau, { challenge: begun.body.challenge, code })), 'wrong-code', 'it was used to add');
  bureau.pass(30);
  const right = codeOf(body.totp.secret, bureau.now());
  const opened = await answer(bureau, { challenge: begun.body.challenge, code: right });
  t.is(opened.status, 201);
  t.is(opened.body.person.email, 'jan@oost.nl');
  t.is((await bureau.call('GET', '/sessions/current', { token: opened.body.accessToken })).status, 200);
  const listed = await bureau.call('GET', '/persons/current/factors', { token: opened.body.accessToken });
  t.is(listed.body.items[0].lastUsedAt, bureau.now().toISOString());
  t.is(problemOf(await answer(bureau, { challenge: begun.body.challenge, code: right })), 'challenge-over');
});

test('a code works for its own thirty seconds and those after it, once', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const at = (seconds: number) => codeOf(owner.secret, new Date(bureau.now().getTime() + seconds * 1000));
  const attempt = async (code: string) => {
    const { body } = await begin(bureau, owner.email);
    return problemOrStatus(await answer(bureau, { challenge: body.challenge, code }));
  };
  bureau.pass(300);
  t.is(await attempt(at(-60)), 'wrong-code', 'two steps ago');
  t.is(await attempt(at(30)), 'wrong-code', 'of the step to come');
  const earlier = at(-30);
  t.is(await attempt(earlier), 201, 'of the step before');
  t.is(await attempt(earlier), 'wrong-code', 'a second time');
  const now = at(0);
  t.is(await attempt(now), 201);
  t.is(await attempt(earlier), 'wrong-code', 'older than one that was used');
});

test('an operator has a code work for no longer than it is shown', async (t) => {
  const bureau = await openBureau(t, { totpGraceSeconds: 0 });
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  // Up to the start of the next thirty seconds.
  const align = () => bureau.pass(30 - ((bureau.now().getTime() / 1000) % 30));
  align();
  const { secret, email } = await addApp(bureau, 'jan@oost.nl');
  const attempt = async (code: string) => {
    const { body } = await begin(bureau, email);
    return problemOrStatus(await answer(bureau, { challenge: body.challenge, code }));
  };
  bureau.pass(30);
  const code = codeOf(secret, bureau.now());
  bureau.pass(30);
  t.is(await attempt(code), 'wrong-code', 'when its time is over');
  const next = codeOf(secret, bureau.now());
  bureau.pass(29);
  t.is(await attempt(next), 201, 'in its last second');
});

test('an operator has a code work for some seconds after it is shown', async (t) => {
  const bureau = await openBureau(t, { totpGraceSeconds: 10 });
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const { secret, email } = await addApp(bureau, 'jan@oost.nl');
  const attempt = async (code: string) => {
    const { body } = await begin(bureau, email);
    return problemOrStatus(await answer(bureau, { challenge: body.challenge, code }));
  };
  bureau.pass(60 - ((bureau.now().getTime() / 1000) % 30));
  const code = codeOf(secret, bureau.now());
  bureau.pass(41);
  t.is(await attempt(code), 'wrong-code');
  bureau.pass(-2);
  t.is(await attempt(code), 201);
});

test('of twenty sign-ins with one code one succeeds', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const challenges = [];
  for (let index = 0; index < 20; index++) challenges.push((await begin(bureau, owner.email)).body.challenge);
  const code = codeOf(owner.secret, bureau.now());
  const answers = await Promise.all(challenges.map((challenge) => answer(bureau, { challenge, code })));
  t.is(answers.filter(({ status }) => status === 201).length, 1);
  t.true(answers.every(({ status }) => [201, 401, 429].includes(status)));

  bureau.pass(3600);
  const { body } = await begin(bureau, owner.email);
  const next = codeOf(owner.secret, bureau.now());
  const same = await Promise.all(
    Array.from({ length: 20 }, () => answer(bureau, { challenge: body.challenge, code: next })),
  );
  t.is(same.filter(({ status }) => status === 201).length, 1);
  t.true(
    same.every((each) => each.status === 201 || problemOf(each) === 'challenge-over'),
    'none of these was wrong',
  );
});

test('five wrong codes end a challenge, and count as wrong passwords do', async (t) => {
  const bureau = await openBureau(t, { trustProxy: true });
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const from = (network: number) => ({ 'x-forwarded-for': `203.0.113.${network}` });
  const { body } = await begin(bureau, owner.email, from(1));
  for (let index = 1; index <= 5; index++) {
    // Each from a network of its own, so that it is the challenge that counts.
    t.is(problemOf(await answer(bureau, { challenge: body.challenge, code: '000000' }, from(index))), 'wrong-code');
  }
  const right = { challenge: body.challenge, code: codeOf(owner.secret, bureau.now()) };
  t.is(problemOf(await answer(bureau, right, from(9))), 'challenge-over');

  // A right password forgives none of the wrong codes after it.
  for (let index = 1; index <= 4; index++) {
    const again = await begin(bureau, owner.email, from(1));
    t.is(again.status, 200);
    t.is(problemOf(await answer(bureau, { challenge: again.body.challenge, code: '000000' }, from(1))), 'wrong-code');
  }
  t.is(problemOf(await begin(bureau, owner.email, from(1))), 'too-many-attempts');
  t.is((await signInWithCode(bureau, owner, from(2))).status, 201, 'elsewhere');
});

test('an app is blocked at a hundred wrong codes in a row, which a new password does not forgive', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const { database } = bureau.service.app;
  await database.transaction((trx) => trx.raw('UPDATE factors SET failures = 99'));
  const { body } = await begin(bureau, owner.email);
  t.is(problemOf(await answer(bureau, { challenge: body.challenge, code: '000000' })), 'wrong-code');
  const code = codeOf(owner.secret, bureau.now());
  t.is(problemOf(await answer(bureau, { challenge: body.challenge, code })), 'wrong-code');
  const again = await begin(bureau, owner.email);
  t.deepEqual(again.body.methods, ['recoveryCode']);
  t.is((await answer(bureau, { challenge: again.body.challenge, recoveryCode: owner.recoveryCodes[0] })).status, 201);
});

test('a challenge ends after five minutes, with a new password, and opens nothing else', async (t) => {
  const bureau = await openBureau(t);
  const personId = await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const late = await begin(bureau, owner.email);
  bureau.pass(300);
  const code = () => codeOf(owner.secret, bureau.now());
  t.is(problemOf(await answer(bureau, { challenge: late.body.challenge, code: code() })), 'challenge-over');

  const { body } = await begin(bureau, owner.email);
  const { challenge } = body;
  for (const path of ['/sessions/current', '/persons/current', '/companies', '/persons/current/factors'])
    t.is((await bureau.call('GET', path, { token: challenge })).status, 401, path);
  t.is(
    problemOf(await bureau.call('POST', '/challenge-enrolments', { body: { challenge, type: 'totp' } })),
    'challenge-over',
    'whoever has a factor adds none with the password alone',
  );
  t.is(problemOf(await answer(bureau, { challenge })), 'rejected-input');
  t.is((await answer(bureau, { challenge, code: code(), recoveryCode: 'x'.repeat(16) })).status, 400);

  const newPassword = 'zeven natte honden op een dak';
  const change = { token: owner.token, body: { currentPassword: password, newPassword } };
  t.is((await bureau.call('PUT', '/persons/current/password', change)).status, 204);
  t.is(
    problemOf(await answer(bureau, { challenge, code: code() })),
    'challenge-over',
    'begun with the former password',
  );

  const other = await begin(bureau, owner.email, {}, newPassword);
  await bureau.service.app.database.transaction((trx) =>
    trx.raw('UPDATE persons SET disabled_at = ? WHERE id = ?', [bureau.now().toISOString(), personId]),
  );
  t.is(
    problemOf(await answer(bureau, { challenge: other.body.challenge, code: code() })),
    'challenge-over',
    'disabled',
  );
});

test('whether somebody has a second factor shows to who knows the password only', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const known = await begin(bureau, owner.email, {}, 'dit is het niet');
  const unknown = await begin(bureau, 'niemand@oost.nl', {}, 'dit is het niet');
  t.is(known.status, 401);
  t.deepEqual({ ...known.body, instance: '' }, { ...unknown.body, instance: '' });
  t.deepEqual([...known.headers.keys()].sort(), [...unknown.headers.keys()].sort());
});

test('the secret of an app is nowhere in the database', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(bureau, 'jan@oost.nl');
  const { accessToken: token } = (await signInWithCode(bureau, owner)).body;
  await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } });
  const tables = ['factors', 'factor_enrolments', 'recovery_codes', 'sign_in_challenges'];
  const rows = await Promise.all(tables.map((table) => bureau.service.app.database.rows(`SELECT * FROM ${table}`)));
  const text = JSON.stringify(rows);
  t.is(rows[0]!.length, 1);
  t.is(rows[2]!.length, 10);
  t.false(text.includes(owner.secret));
  for (const code of owner.recoveryCodes) t.false(text.includes(code) || text.includes(code.replaceAll('-', '')));
  t.regex(text, /"secret":"v\d\./);
});

function problemOrStatus(given: Awaited<ReturnType<typeof answer>>): string | number {
  return given.status === 201 ? 201 : problemOf(given);
}
