import { Tenant } from '@loonpoort/server/tenants/tenant.js';
import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';
import { addApp, answer, askOf, begin, codeOf, problemOf, signInWithCode } from './factors.js';

test('who must have a factor and has none adds one while signing in', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('anna@oost.nl', [{ role: 'accountant' }]);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  await askOf(bureau, 'accountant');
  t.is((await begin(bureau, 'jan@oost.nl')).status, 201, 'another role');
  const begun = await begin(bureau, 'anna@oost.nl');
  t.is(begun.status, 200);
  t.like(begun.body, { purpose: 'enrol', methods: ['totp'], passkey: null });
  const { challenge } = begun.body;
  t.is(problemOf(await answer(bureau, { challenge })), 'rejected-input', 'it opens no session yet');
  t.is(problemOf(await answer(bureau, { challenge, code: '123456' })), 'wrong-code');

  const enrolled = await bureau.call('POST', '/challenge-enrolments', { body: { challenge, type: 'totp' } });
  t.is(enrolled.status, 201);
  const { enrolment, totp } = enrolled.body;
  const add = (code: string) => bureau.call('POST', '/challenge-factors', { body: { challenge, enrolment, code } });
  t.is((await add('000000')).status, 422);
  const code = codeOf(totp.secret, bureau.now());
  const added = await Promise.all([add(code), add(code), add(code)]);
  t.is(added.filter(({ status }) => status === 201).length, 1, 'of three at once one');
  const { body } = added.find(({ status }) => status === 201)!;
  t.is(body.recoveryCodes.length, 10);
  t.is(
    problemOf(await bureau.call('POST', '/challenge-enrolments', { body: { challenge, type: 'totp' } })),
    'challenge-over',
  );

  const opened = await answer(bureau, { challenge });
  t.is(opened.status, 201);
  t.is(problemOf(await answer(bureau, { challenge })), 'challenge-over', 'once');
  bureau.pass(30);
  t.is((await signInWithCode(bureau, { email: 'anna@oost.nl', secret: totp.secret })).status, 201);
});

test('the challenge of somebody who has a factor meanwhile adds no other', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('anna@oost.nl', [{ role: 'accountant' }]);
  await askOf(bureau, 'accountant');
  const [first, second] = [await begin(bureau, 'anna@oost.nl'), await begin(bureau, 'anna@oost.nl')];
  const enrol = async ({ challenge }: { challenge: string }) => {
    const { body } = await bureau.call('POST', '/challenge-enrolments', { body: { challenge, type: 'totp' } });
    return { challenge, enrolment: body.enrolment, code: codeOf(body.totp.secret, bureau.now()) };
  };
  const [mine, theirs] = [await enrol(first.body), await enrol(second.body)];
  t.is((await bureau.call('POST', '/challenge-factors', { body: mine })).status, 201);
  t.is(problemOf(await bureau.call('POST', '/challenge-factors', { body: theirs })), 'challenge-over');
  t.is(problemOf(await answer(bureau, { challenge: theirs.challenge })), 'rejected-input');
});

test('a role that asks a factor is not opened by a session without one, and keeps its last', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('anna@oost.nl', [{ role: 'accountant' }, { role: 'employer' }]);
  const session = await bureau.signIn('anna@oost.nl');
  await askOf(bureau, 'accountant');
  const choose = (role: string, token: string) =>
    bureau.call('PUT', '/sessions/current/login', {
      token,
      body: { loginId: session.logins.find((login) => login.role === role)!.id },
    });
  t.is(problemOf(await choose('accountant', session.accessToken)), 'factor-required');
  const employer = await choose('employer', session.accessToken);
  t.is(employer.status, 200);

  const begun = await bureau.call('POST', '/persons/current/enrolments', {
    token: employer.body.accessToken,
    body: { type: 'totp' },
  });
  const { enrolment, totp } = begun.body;
  const added = await bureau.call('POST', '/persons/current/factors', {
    token: employer.body.accessToken,
    body: { enrolment, code: codeOf(totp.secret, bureau.now()) },
  });
  t.is(problemOf(await choose('accountant', employer.body.accessToken)), 'factor-required', 'it was started without');
  bureau.pass(30);
  const { body } = await signInWithCode(bureau, { email: 'anna@oost.nl', secret: totp.secret });
  const accountant = await choose('accountant', body.accessToken);
  t.is(accountant.status, 200);
  const removed = await bureau.call('DELETE', `/persons/current/factors/${added.body.factor.id}`, {
    token: accountant.body.accessToken,
    headers: { 'if-match': '"1"' },
  });
  t.is(problemOf(removed), 'last-factor');
});

test('a bureau that was there before has until a day to tell its people', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('anna@oost.nl', [{ role: 'accountant' }]);
  const factorsFrom = new Date(bureau.now().getTime() + 24 * 3600_000).toISOString();
  await bureau.service.app.database.transaction((trx) =>
    Tenant.query(trx)
      .patch({ factorRoles: ['accountant'], factorsFrom })
      .where({ id: bureau.tenantId }),
  );
  t.is((await begin(bureau, 'anna@oost.nl')).status, 201);
  t.is((await bureau.ask('GET', '/tenant-settings/current')).body.factorsFrom, factorsFrom);
  bureau.pass(24 * 3600);
  t.is((await begin(bureau, 'anna@oost.nl')).body.purpose, 'enrol');
  await askOf(bureau, 'employer');
  t.is((await bureau.ask('GET', '/tenant-settings/current')).body.factorsFrom, null);
  t.is((await begin(bureau, 'anna@oost.nl')).status, 201);
});

test('whoever will need a factor is told so beforehand, until there is one', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('anna@oost.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal }]);
  const factorsFrom = new Date(bureau.now().getTime() + 30 * 24 * 3600_000).toISOString();
  await bureau.service.app.database.transaction((trx) =>
    Tenant.query(trx)
      .patch({ factorRoles: ['accountant'], factorsFrom })
      .where({ id: bureau.tenantId }),
  );
  const told = async (token: string) =>
    (await bureau.call('GET', '/notices', { token })).body.items.filter(
      ({ kind }: { kind: string }) => kind === 'factorNeeded',
    );
  const administrator = await bureau.signIn('beheer@oamkb.nl');
  t.deepEqual(await told(administrator.accessToken), [], 'of whose role none will be asked');
  const { accessToken: token } = await bureau.signIn('anna@oost.nl');
  const [notice] = await told(token);
  t.like(notice, { subjectId: bureau.tenantId, read: false });
  t.regex(notice.about, /^Vanaf \d+ [a-z]+ \d{4} log je in met een app of een passkey erbij/);
  await addApp(bureau, 'anna@oost.nl');
  t.deepEqual(await told(token), [], 'who has one');
});

test('a factor is asked of who has one, whatever the bureau asks', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  await addApp(bureau, 'jan@oost.nl');
  await askOf(bureau);
  t.is((await begin(bureau, 'jan@oost.nl')).body.purpose, 'verify');
});

test('on a page of another site the second step is a code', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('anna@oost.nl', [{ role: 'accountant' }]);
  await askOf(bureau, 'accountant');
  const headers = { origin: 'https://intranet.oost.nl' };
  const begun = await begin(bureau, 'anna@oost.nl', headers);
  t.deepEqual(begun.body.methods, ['totp']);
  const { challenge } = begun.body;
  const enrol = (type: string) => bureau.call('POST', '/challenge-enrolments', { body: { challenge, type }, headers });
  t.is(problemOf(await enrol('passkey')), 'origin-not-allowed');
  t.is((await enrol('totp')).status, 201);
  const stranger = { origin: 'https://vreemd.nl' };
  t.is(problemOf(await answer(bureau, { challenge }, stranger)), 'origin-not-allowed');
});
