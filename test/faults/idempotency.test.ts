import { test } from '../harness/test.js';
import { openBureau, password, type Bureau } from '../accounts/bureau.js';

const problem = (code: string) => `urn:loonpoort:problem:${code}`;
const headers = { 'idempotency-key': 'sleutel-0001' };
const firm = { number: 3, name: 'Kantoor Eenmaal' };
const day = 24 * 3600;

const addFirm = (bureau: Bureau, token: string, body: object = firm) =>
  bureau.call('POST', '/firms', { token, body, headers });

test('a repeated call gets the same answer, version included', async (t) => {
  const bureau = await openBureau(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const [first, again] = [await addFirm(bureau, token), await addFirm(bureau, token)];
  t.is(first.status, 201);
  t.deepEqual([again.status, again.body, again.headers.get('etag')], [201, first.body, '"1"']);
});

test('a key belongs to its caller: nobody gets the answer of another', async (t) => {
  const bureau = await openBureau(t);
  await bureau.person('ook@oamkb.nl', [{ role: 'administrator', grantKind: 'all' }]);
  await bureau.person('els@elders.nl', [{ role: 'administrator', grantKind: 'all' }], { tenantId: bureau.elsewhere });
  const { accessToken: mine } = await bureau.signIn('beheer@oamkb.nl');
  const first = await addFirm(bureau, mine);
  t.is(first.status, 201);

  const { accessToken: colleague } = await bureau.signIn('ook@oamkb.nl');
  const same = await addFirm(bureau, colleague);
  t.deepEqual([same.status, same.body.type], [409, problem('already-exists')], 'the effect is tried for this caller');
  const own = await addFirm(bureau, colleague, { number: 4, name: 'Kantoor Tweemaal' });
  t.deepEqual([own.status, own.body.number], [201, 4], 'and the key is free to use for another call');

  const { body } = await bureau.call('POST', '/sessions', {
    body: { tenant: 'elders', email: 'els@elders.nl', password },
  });
  const elsewhere = await addFirm(bureau, body.accessToken as string);
  t.is(elsewhere.status, 201);
  t.not(elsewhere.body.id, first.body.id);
});

test('a key belongs to its operation and its parameters', async (t) => {
  const bureau = await openBureau(t);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const { body: created } = await addFirm(bureau, token);
  const debtor = await bureau.call('POST', '/debtors', { token, body: firm, headers });
  t.is(debtor.status, 201, 'the same key and body, for a debtor');
  t.not(debtor.body.id, created.id);

  const [one, two] = await Promise.all(
    ['jan@oost.nl', 'piet@oost.nl'].map((email) =>
      bureau.call('POST', '/invitations', { token, body: { email, role: 'employer' } }),
    ),
  );
  const resend = (id: string) => bureau.call('POST', `/invitations/${id}/deliveries`, { token, headers });
  const sent = await resend(one!.body.id as string);
  t.deepEqual([sent.status, sent.body.email], [202, 'jan@oost.nl'], sent.text);
  const other = await resend(two!.body.id as string);
  t.deepEqual([other.status, other.body.type], [422, problem('idempotency-key-reused')]);
});

test('an answer is kept for seven days', async (t) => {
  const bureau = await openBureau(t);
  const add = async () => addFirm(bureau, (await bureau.signIn('beheer@oamkb.nl')).accessToken);
  const { body } = await add();
  bureau.pass(7 * day);
  t.is((await add()).body.id, body.id);
  bureau.pass(1);
  t.is((await add()).body.type, problem('already-exists'), 'the call is made anew');
});
