import { test } from '../harness/test.js';
import { openBureau, password, tokenIn, type Bureau } from './bureau.js';
import { problem } from './invitations.js';

const minutes = 60;
const fresh = 'zeven natte honden op een dak';

const forget = (bureau: Bureau, email: string) => bureau.call('POST', '/password-resets', { body: { email } });
const reset = (bureau: Bureau, token: string, given = fresh) =>
  bureau.call('POST', '/password-reset-completions', { body: { token, password: given } });
const signIn = (bureau: Bureau, email: string, given: string) =>
  bureau.call('POST', '/sessions', { body: { email, password: given } });

async function open(t: Parameters<typeof openBureau>[0]): Promise<Bureau> {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  return bureau;
}

test('a link in the mail sets a new password once, ends all sessions, mails a notice and signs nobody in', async (t) => {
  const bureau = await open(t);
  const { accessToken } = await bureau.signIn('jan@oost.nl');
  t.is((await forget(bureau, 'Jan@Oost.nl')).status, 202);
  const mail = await bureau.mailbox.waitForMail('jan@oost.nl');
  t.is(mail.subject, 'Kies een nieuw wachtwoord voor Administratiekantoor Oost');
  t.true(mail.text!.includes(`${bureau.service.url}/reset-password#token=`));
  const token = tokenIn(mail);
  t.false(JSON.stringify(await bureau.service.app.database.rows('SELECT * FROM password_resets')).includes(token));
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 201, 'asking changes nothing');

  const done = await reset(bureau, token);
  t.deepEqual([done.status, done.text, done.headers.get('set-cookie')], [204, '', null]);
  t.is((await bureau.call('GET', '/sessions/current', { token: accessToken })).status, 401);
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 401);
  t.is((await signIn(bureau, 'jan@oost.nl', fresh)).status, 201);
  t.is(
    (await bureau.mailbox.waitForMail('jan@oost.nl')).subject,
    'Je wachtwoord voor Administratiekantoor Oost is gewijzigd',
  );
  const used = await reset(bureau, token);
  t.deepEqual([used.status, used.body.type], [410, problem('link-used')]);
});

test('twenty uses of one link at once: one counts', async (t) => {
  const bureau = await open(t);
  await forget(bureau, 'jan@oost.nl');
  const token = await bureau.tokenMailedTo('jan@oost.nl');
  const passwords = Array.from({ length: 20 }, (_, index) => `${index} natte honden op een dak`);
  const answers = await Promise.all(passwords.map((each) => reset(bureau, token, each)));
  t.is(answers.filter(({ status }) => status === 204).length, 1);
  t.true(answers.every(({ status, body }) => status === 204 || body.type === problem('link-used')));
  const winner = passwords[answers.findIndex(({ status }) => status === 204)]!;
  t.is((await signIn(bureau, 'jan@oost.nl', winner)).status, 201);
});

/** Two answers differ in these whatever they are about: `ratelimit` counts the caller's own calls. */
const ofTheCall = ['date', 'x-request-id', 'ratelimit'];

test('a known and an unknown address get the same answer for the same work', async (t) => {
  const bureau = await open(t);
  const { database, background } = bureau.service.app;
  await background.stop();
  const work: string[] = [];
  const answers = [];
  for (const email of ['jan@oost.nl', 'niemand@oost.nl']) {
    const { status, text, headers } = await forget(bureau, email);
    answers.push({ status, text, headers: [...headers].filter(([name]) => !ofTheCall.includes(name)) });
    const rows = await database.rows<{ kind: string }>('SELECT kind FROM jobs');
    const resets = await database.rows('SELECT 1 FROM password_resets');
    work.push(`${rows.at(-1)!.kind} ${rows.length - work.length} ${resets.length}`);
  }
  t.deepEqual(answers[0], answers[1]);
  t.is(answers[0]!.status, 202);
  t.is(work[0], work[1], 'one job each, and nothing was looked up yet');
  background.start();
  await bureau.tokenMailedTo('jan@oost.nl');
  await background.runDue('jobs');
  t.is(bureau.mailbox.waiting, 0);
});

test('a link holds 30 minutes, and a newer one or a changed password voids it', async (t) => {
  const bureau = await open(t);
  await forget(bureau, 'jan@oost.nl');
  const expired = await bureau.tokenMailedTo('jan@oost.nl');
  bureau.pass(30 * minutes);
  t.is((await reset(bureau, expired)).body.type, problem('link-expired'));
  await forget(bureau, 'jan@oost.nl');
  const older = await bureau.tokenMailedTo('jan@oost.nl');
  bureau.pass(3 * minutes);
  await forget(bureau, 'jan@oost.nl');
  const newer = await bureau.tokenMailedTo('jan@oost.nl');
  t.is((await reset(bureau, older)).body.type, problem('link-revoked'));

  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  const body = { currentPassword: password, newPassword: fresh };
  t.is((await bureau.call('PUT', '/persons/current/password', { token, body })).status, 204);
  t.is((await reset(bureau, newer, 'acht blauwe ramen naar het noorden')).body.type, problem('link-revoked'));
  t.is((await reset(bureau, 'x'.repeat(43))).body.type, problem('link-invalid'));
});

test('at most one mail in two minutes and five in an hour, silently', async (t) => {
  const bureau = await open(t);
  const { background, database } = bureau.service.app;
  const sent = async () => {
    await forget(bureau, 'jan@oost.nl');
    await background.runDue('jobs');
    return (await database.rows('SELECT 1 FROM password_resets')).length;
  };
  t.is(await sent(), 1);
  t.is(await sent(), 1);
  bureau.pass(121);
  t.is(await sent(), 2);
  for (let more = 3; more <= 5; more++) {
    bureau.pass(121);
    t.is(await sent(), more);
  }
  bureau.pass(121);
  t.is(await sent(), 5);
  bureau.pass(60 * minutes);
  t.is(await sent(), 6);
});

test('who has no password yet, or is disabled, gets no link', async (t) => {
  const bureau = await open(t);
  await bureau.person('nieuw@oost.nl', [{ role: 'employer', accepted: false }], { password: null });
  await bureau.person('weg@oost.nl', [{ role: 'employer' }], { disabled: true });
  for (const email of ['nieuw@oost.nl', 'weg@oost.nl']) t.is((await forget(bureau, email)).status, 202);
  await bureau.service.app.background.runDue('jobs');
  t.deepEqual(await bureau.service.app.database.rows('SELECT 1 FROM password_resets'), []);
});

test('a weak new password is refused, and the link stays good', async (t) => {
  const bureau = await open(t);
  await forget(bureau, 'jan@oost.nl');
  const token = await bureau.tokenMailedTo('jan@oost.nl');
  const weak = await reset(bureau, token, 'wachtwoord123456');
  t.deepEqual(
    [weak.status, weak.body.errors[0].pointer, weak.body.errors[0].code],
    [422, '/password', 'passwordCommon'],
  );
  t.is((await reset(bureau, token)).status, 204);
});

test('an own password is changed with the current one; other sessions end and a notice is mailed', async (t) => {
  const bureau = await open(t);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  const { accessToken: other } = await bureau.signIn('jan@oost.nl');
  const change = (currentPassword: string, newPassword: string) =>
    bureau.call('PUT', '/persons/current/password', { token, body: { currentPassword, newPassword } });
  const refused: [string, string, string, string][] = [
    ['dit is het niet', fresh, '/currentPassword', 'passwordWrong'],
    [password, password, '/newPassword', 'passwordSame'],
    [password, 'administratiekantoor oost', '/newPassword', 'passwordContext'],
  ];
  for (const [current, next, pointer, code] of refused) {
    const answer = await change(current, next);
    t.deepEqual([answer.status, answer.body.errors[0].pointer, answer.body.errors[0].code], [422, pointer, code]);
  }
  t.is((await change(password, fresh)).status, 204);
  t.is((await bureau.call('GET', '/sessions/current', { token })).status, 200, 'the own session goes on');
  t.is((await bureau.call('GET', '/sessions/current', { token: other })).status, 401);
  t.is(
    (await bureau.mailbox.waitForMail('jan@oost.nl')).subject,
    'Je wachtwoord voor Administratiekantoor Oost is gewijzigd',
  );
  t.is((await signIn(bureau, 'jan@oost.nl', fresh)).status, 201);
});

test('the own name and language are changed at the version that was read', async (t) => {
  const bureau = await open(t);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  const read = await bureau.call('GET', '/persons/current', { token });
  t.is(read.headers.get('etag'), '"1"');
  const patch = (body: object, version?: string) =>
    bureau.call('PATCH', '/persons/current', { token, body, headers: version ? { 'if-match': version } : {} });
  t.is((await patch({ name: 'Jan Smit' })).status, 428);
  const changed = await patch({ name: ' Jan Smit ', language: 'en' }, '"1"');
  t.deepEqual([changed.status, changed.headers.get('etag')], [200, '"2"']);
  t.like(changed.body, { name: 'Jan Smit', language: 'en', email: 'jan@oost.nl' });
  t.is((await patch({ name: 'Iemand' }, '"1"')).body.type, problem('stale'));
  t.is((await bureau.ask('GET', '/accounts?q=smit')).body.total, 1, 'found by the new name');
  await forget(bureau, 'jan@oost.nl');
  t.is(
    (await bureau.mailbox.waitForMail('jan@oost.nl')).subject,
    'Choose a new password for Administratiekantoor Oost',
  );
});

test('of changes with one current password at once, one counts', async (t) => {
  const bureau = await open(t);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  const passwords = Array.from({ length: 4 }, (_, index) => `${index} natte honden op een dak`);
  const answers = await Promise.all(
    passwords.map((newPassword) =>
      bureau.call('PUT', '/persons/current/password', { token, body: { currentPassword: password, newPassword } }),
    ),
  );
  t.is(answers.filter(({ status }) => status === 204).length, 1);
  t.true(answers.every(({ status }) => status === 204 || status === 422));
  const winner = passwords[answers.findIndex(({ status }) => status === 204)]!;
  t.is((await signIn(bureau, 'jan@oost.nl', winner)).status, 201);
});
