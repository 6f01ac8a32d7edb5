import type { ExecutionContext } from 'ava';
import type { ServerOptions } from '@loonpoort/server';
import { matchTotp } from '@loonpoort/server/factors/totp.js';
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
    t.is(matchTotp(secret, code, time, 0)?.step, Math.floor(seconds / 30));
    t.is(matchTotp(secret, `${code.slice(0, 3)} ${code.slice(3)}`, time, 0)?.step, Math.floor(seconds / 30));
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

/** A person with an app, at the very start of thirty seconds, and what comes of signing in with a code. */
async function atStartOfStep(t: ExecutionContext, options: Partial<ServerOptions> = {}) {
  const bureau = await openBureau(t, options);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  bureau.pass(30 - ((bureau.now().getTime() / 1000) % 30));
  const owner = await addApp(bureau, 'jan@oost.nl');
  const codeAt = (seconds: number) => codeOf(owner.secret, new Date(bureau.now().getTime() + seconds * 1000));
  const attempt = async (code: string) => {
    const { body } = await begin(bureau, owner.email);
    return problemOrStatus(await answer(bureau, { challenge: body.challenge, code }));
  };
  return { bureau, owner, codeAt, attempt };
}

test('a code works for its own thirty seconds, once, and who is a moment off is told so', async (t) => {
  const { bureau, codeAt, attempt } = await atStartOfStep(t);
  bureau.pass(300);
  t.is(await attempt(codeAt(-31)), 'wrong-code', 'two steps ago');
  t.is(await attempt(codeAt(60)), 'wrong-code', 'two steps to come');
  const code = codeAt(0);
  bureau.pass(30);
  t.is(await attempt(code), 'code-expired', 'when its time is over');
  const next = codeAt(0);
  bureau.pass(29);
  t.is(await attempt(next), 201, 'in its last second');
  t.is(await attempt(next), 'wrong-code', 'a second time');
  bureau.pass(1);
  t.is(await attempt(next), 'wrong-code', 'when its time is over it is the same');
  t.is(await attempt(code), 'wrong-code', 'older than one that was used');
});

test('a code that came early is told of once, and works no more', async (t) => {
  const { bureau, codeAt, attempt } = await atStartOfStep(t);
  bureau.pass(300);
  const early = codeAt(30);
  t.is(await attempt(early), 'code-early');
  t.is(await attempt(early), 'wrong-code');
  bureau.pass(30);
  t.is(await attempt(early), 'wrong-code', 'who guessed it is not in when its time comes');
  bureau.pass(30);
  t.is(await attempt(codeAt(0)), 201);
});

test('a code of just before or after does not count as wrong, and opens nothing', async (t) => {
  const { bureau, owner, codeAt } = await atStartOfStep(t);
  const { database } = bureau.service.app;
  const failures = async () => {
    const rows = await Promise.all([
      database.rows<{ failures: number }>('SELECT failures FROM factors'),
      database.rows<{ failures: number }>('SELECT failures FROM sign_in_challenges'),
      database.rows<{ failures: number }>('SELECT failures FROM throttles'),
    ]);
    return rows.flat().reduce((total, each) => total + Number(each.failures), 0);
  };
  bureau.pass(300);
  const { challenge } = (await begin(bureau, owner.email)).body;
  const give = (code: string) => answer(bureau, { challenge, code });
  for (let index = 0; index < 6; index++) t.is(problemOf(await give(codeAt(-30))), 'code-expired');
  const expired = await give(codeAt(-30));
  t.deepEqual([expired.status, expired.body.title], [401, 'Deze code is net verlopen']);
  t.is(problemOf(await give(codeAt(30))), 'code-early');
  t.is(await failures(), 0);
  t.is(problemOf(await give('000000')), 'wrong-code');
  t.true((await failures()) > 0);
  bureau.pass(60);
  t.is((await give(codeAt(0))).status, 201, 'the challenge goes on');
});

test('an app is added with no code of before or after, and the form says why', async (t) => {
  const { bureau, owner } = await atStartOfStep(t);
  const { token } = owner;
  const begun = await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } });
  const { enrolment, totp } = begun.body;
  const add = async (seconds: number) => {
    const code = codeOf(totp.secret, new Date(bureau.now().getTime() + seconds * 1000));
    const { status, body } = await bureau.call('POST', '/persons/current/factors', {
      token,
      body: { enrolment, code },
    });
    return body.errors?.[0].code ?? status;
  };
  t.deepEqual([await add(-60), await add(-30), await add(30)], ['codeWrong', 'codeExpired', 'codeEarly']);
  t.is(await add(0), 201);
});

test('an operator has a code work for some seconds after it is shown', async (t) => {
  const { bureau, codeAt, attempt } = await atStartOfStep(t, { totpGraceSeconds: 10 });
  bureau.pass(30);
  const code = codeAt(0);
  bureau.pass(41);
  t.is(await attempt(code), 'code-expired');
  bureau.pass(-2);
  t.is(await attempt(code), 201);
});

test('an operator has a code work for the thirty seconds after its own, once', async (t) => {
  const { bureau, codeAt, attempt } = await atStartOfStep(t, { totpGraceSeconds: 30 });
  bureau.pass(300);
  const earlier = codeAt(-30);
  t.is(await attempt(earlier), 201, 'of the step before');
  t.is(await attempt(earlier), 'wrong-code', 'a second time');
  const now = codeAt(0);
  t.is(await attempt(now), 201);
  t.is(await attempt(earlier), 'wrong-code', 'older than one that was used');
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
