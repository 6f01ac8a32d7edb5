import { test } from '../harness/test.js';
import { openBureau, password, tokenIn } from './bureau.js';
import { accept, hours, invite, preview, problem } from './invitations.js';

test('a new person is mailed a link, sets a password with it once, and signs in', async (t) => {
  const bureau = await openBureau(t);
  const { ids } = bureau;
  const body = {
    email: 'Anna@Maasdal.nl',
    name: 'Anna Bos',
    role: 'accountant',
    firmId: ids.maasdal,
    grantKind: 'tags',
    grantIds: [ids.tag],
  };
  const { status, body: invitation } = await invite(bureau, body);
  t.is(status, 201);
  t.like(invitation, {
    email: 'anna@maasdal.nl',
    name: 'Anna Bos',
    role: 'accountant',
    firmName: 'Kantoor Maasdal',
    state: 'open',
    lastSentAt: null,
    createdAt: bureau.now().toISOString(),
    expiresAt: new Date(bureau.now().getTime() + 72 * hours * 1000).toISOString(),
  });

  const mail = await bureau.mailbox.waitForMail('anna@maasdal.nl');
  t.is(mail.subject, 'Je toegang tot Administratiekantoor Oost staat klaar');
  t.true(mail.text!.includes('als accountant van Kantoor Maasdal'));
  t.true(mail.text!.includes(`${bureau.service.url}/invitation#token=`));
  t.true((mail.html as string).includes(`${bureau.service.url}/invitation#token=`));
  const token = tokenIn(mail);
  const stored = JSON.stringify(await bureau.service.app.database.rows('SELECT * FROM invitation_links'));
  t.false(stored.includes(token), 'only a hash is stored');

  for (let opened = 0; opened < 10; opened++) {
    const { status: seen, body: shown } = await preview(bureau, token);
    t.is(seen, 200);
    t.like(shown, {
      email: 'anna@maasdal.nl',
      name: 'Anna Bos',
      role: 'accountant',
      label: 'Kantoor Maasdal',
      needsPassword: true,
    });
    t.is(shown.tenant.slug, 'oamkb');
  }
  t.is((await bureau.call('POST', '/sessions', { body: { email: 'anna@maasdal.nl', password } })).status, 401);

  t.is((await accept(bureau, token, password)).status, 204);
  const session = await bureau.signIn('anna@maasdal.nl');
  t.is(session.login!.role, 'accountant');
  t.is((await bureau.call('GET', '/companies', { token: session.accessToken })).body.total, 2);
  for (const used of [await preview(bureau, token), await accept(bureau, token, password)]) {
    t.deepEqual([used.status, used.body.type], [410, problem('link-used')]);
  }
  t.is((await bureau.ask('GET', '/invitations?state=accepted')).body.items[0].id, invitation.id);
});

test('twenty uses of one link at once: one counts', async (t) => {
  const bureau = await openBureau(t);
  await invite(bureau, { email: 'anna@maasdal.nl', role: 'employer' });
  const token = await bureau.tokenMailedTo('anna@maasdal.nl');
  const passwords = Array.from({ length: 20 }, (_, index) => `${index} groene fietsen in de regen`);
  const answers = await Promise.all(passwords.map((each) => accept(bureau, token, each)));
  t.is(answers.filter(({ status }) => status === 204).length, 1);
  t.true(answers.every(({ status, body }) => status === 204 || body.type === problem('link-used')));
  const winner = passwords[answers.findIndex(({ status }) => status === 204)];
  t.is((await bureau.call('POST', '/sessions', { body: { email: 'anna@maasdal.nl', password: winner } })).status, 201);
});

test('a first password is strong, and no name of tenant, firm or person', async (t) => {
  const bureau = await openBureau(t);
  await invite(bureau, {
    email: 'anna.bos@maasdal.nl',
    name: 'Anna Bos',
    role: 'accountant',
    firmId: bureau.ids.maasdal,
  });
  const token = await bureau.tokenMailedTo('anna.bos@maasdal.nl');
  const refused: [string | undefined, string][] = [
    [undefined, 'required'],
    ['welkomwelkom1234', 'passwordCommon'],
    ['aaaaaaaaaaaaaaab', 'passwordPattern'],
    ['administratiekantoor oost', 'passwordContext'],
    ['Kantoor Maasdal 2026', 'passwordContext'],
    ['annabos@maasdal.nl', 'passwordContext'],
  ];
  for (const [given, code] of refused) {
    const answer = await accept(bureau, token, given);
    t.deepEqual(
      [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code],
      [422, '/password', code],
      given,
    );
  }
  t.is((await accept(bureau, token, 'te kort')).status, 400);
  t.is((await accept(bureau, token, password)).status, 204);
});

test('a known address gets a login added, which the mail says, and keeps the password', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employee', grantKind: 'employees', grantIds: [bureau.ids.baker] }]);
  const { body: invitation } = await invite(bureau, {
    email: 'jan@oost.nl',
    name: 'Iemand Anders',
    role: 'employer',
    language: 'en',
  });
  t.is(invitation.name, 'Jan', 'a known person keeps the own name');
  const mail = await bureau.mailbox.waitForMail('jan@oost.nl');
  t.is(mail.subject, 'A login was added for you at Administratiekantoor Oost');
  const token = tokenIn(mail);
  t.false((await preview(bureau, token)).body.needsPassword);
  t.is((await bureau.signIn('jan@oost.nl')).logins.length, 1, 'not before it is accepted');

  const stolen = await accept(bureau, token, 'zeven natte honden op een dak');
  t.deepEqual([stolen.status, stolen.body.errors[0].code], [422, 'notAllowed']);
  t.is((await accept(bureau, token)).status, 204);
  t.deepEqual(
    (await bureau.signIn('jan@oost.nl')).logins.map(({ role }) => role),
    ['employee', 'employer'],
  );
});

test('a link that never was, is said to be wrong', async (t) => {
  const bureau = await openBureau(t);
  for (const answer of [await preview(bureau, 'x'.repeat(43)), await accept(bureau, 'x'.repeat(43), password)]) {
    t.deepEqual([answer.status, answer.body.type], [404, problem('link-invalid')]);
  }
});

test('a link holds 72 hours to the second', async (t) => {
  const bureau = await openBureau(t);
  await bureau.ask('POST', '/invitations', { body: { email: 'piet@oost.nl', role: 'employer' } });
  const token = await bureau.tokenMailedTo('piet@oost.nl');
  const preview = () => bureau.call('POST', '/invitation-previews', { body: { token } });
  bureau.pass(72 * 3600 - 1);
  t.is((await preview()).status, 200);
  bureau.pass(1);
  t.is((await preview()).body.type, problem('link-expired'));
});
