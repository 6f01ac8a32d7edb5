import { createTenant } from '@loonpoort/server/cli/init.js';
import { test } from '../harness/test.js';
import { openBureau, password } from '../accounts/bureau.js';

const problem = (code: string) => `urn:loonpoort:problem:${code}`;

test('firms are added by an administrator, and an accountant sees the own one', async (t) => {
  const bureau = await openBureau(t);
  const created = await bureau.ask('POST', '/firms', {
    body: { number: 3, name: ' Kantoor Zuid-Één ', embedOrigins: ['https://zuid.nl'] },
  });
  t.is(created.status, 201);
  t.is(created.headers.get('etag'), '"1"');
  t.like(created.body, { number: 3, name: 'Kantoor Zuid-Één', embedOrigins: ['https://zuid.nl'] });
  const taken = await bureau.ask('POST', '/firms', { body: { number: 3, name: 'Ander' } });
  t.deepEqual(
    [taken.status, taken.body.type, taken.body.errors[0]],
    [409, problem('already-exists'), { pointer: '/number', code: 'taken', message: 'Nummer is al in gebruik.' }],
  );

  t.deepEqual(
    (await bureau.ask('GET', '/firms')).body.items.map(({ number }: { number: number }) => number),
    [1, 2, 3],
  );
  t.deepEqual(
    (await bureau.ask('GET', '/firms?q=een%20ZUID')).body.items.map(({ id }: { id: string }) => id),
    [created.body.id],
  );
  const { body: first } = await bureau.ask('GET', '/firms?limit=2');
  t.deepEqual([first.total, first.items.length], [3, 2]);
  const { body: second } = await bureau.ask('GET', `/firms?limit=2&cursor=${first.next}`);
  t.deepEqual([second.total, second.items[0].number, second.next], [3, 3, null]);

  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const { body: own } = await bureau.call('GET', '/firms', { token });
  t.deepEqual([own.total, own.items[0].name], [1, 'Kantoor Maasdal']);
  t.is((await bureau.call('POST', '/firms', { token, body: { number: 4, name: 'X' } })).status, 403);
});

test('a firm is added once for one key', async (t) => {
  const bureau = await openBureau(t);
  const add = () =>
    bureau.ask('POST', '/firms', { body: { number: 3, name: 'Kantoor' }, headers: { 'idempotency-key': 'kantoor-3' } });
  const [one, two] = await Promise.all([add(), add()]);
  t.deepEqual([one.status, two.status, one.body.id], [201, 201, two.body.id]);
});

test('a new tenant has one administrator, who gets in by a link and no other way', async (t) => {
  const bureau = await openBureau(t);
  const { app } = bureau.service;
  const values = { slug: 'nieuw', name: 'Salarisbureau Nieuw', email: 'Baas@nieuw.nl', person: 'De Baas' };
  const link = new URL(await createTenant(app, values));
  t.is(link.hostname, 'nieuw.localhost');
  t.is(link.pathname, '/invitation');
  const token = link.hash.slice('#token='.length);
  t.is((await bureau.call('POST', '/invitation-acceptances', { body: { token, password } })).status, 204);
  const session = await bureau.call('POST', '/sessions', {
    body: { tenant: 'nieuw', email: 'baas@nieuw.nl', password },
  });
  t.like(session.body, {
    tenant: { name: 'Salarisbureau Nieuw' },
    person: { name: 'De Baas' },
    login: { role: 'administrator' },
  });
  t.is((await bureau.call('GET', '/companies', { token: session.body.accessToken })).body.total, 0);
  t.is((await bureau.call('GET', '/accounts', { token: session.body.accessToken })).body.total, 1);

  await t.throwsAsync(createTenant(app, values), { message: 'The tenant nieuw exists already.' });
  for (const wrong of [{ slug: 'Niet Goed' }, { slug: 'current' }, { email: 'baas' }, { name: '' }, { person: ' ' }]) {
    await t.throwsAsync(createTenant(app, { ...values, slug: 'ander', ...wrong }), undefined, JSON.stringify(wrong));
  }
  t.is((await bureau.call('GET', '/tenants/ander')).status, 404, 'nothing is left of a failed try');
});

test('the service says that it works, and publishes the keys of its tokens', async (t) => {
  const bureau = await openBureau(t);
  t.like((await bureau.call('GET', '/health')).body, { status: 'ok' });
  const { keys } = (await bureau.call('GET', '/keys')).body;
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const { kid } = JSON.parse(Buffer.from(accessToken.split('.')[0]!, 'base64url').toString());
  t.like(
    keys.find((key: { kid: string }) => key.kid === kid),
    { kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' },
  );
  t.false(JSON.stringify(keys).includes('"d"'));
});

test('a bureau is called otherwise, its mails have its own sender, and its sites are let in', async (t) => {
  const bureau = await openBureau(t);
  const path = '/tenant-settings/current';
  const read = await bureau.ask('GET', path);
  t.deepEqual([read.status, read.headers.get('etag')], [200, '"1"']);
  const own = { slug: 'oamkb', name: 'Administratiekantoor Oost', mailName: null, replyTo: null, language: 'nl' };
  const before = { ...own, factorRoles: [], factorsFrom: null };
  t.deepEqual(read.body, { ...before, embedOrigins: ['https://intranet.oost.nl'] });
  const invite = async (email: string) => {
    t.is((await bureau.ask('POST', '/invitations', { body: { email, role: 'administrator' } })).status, 201);
    const { from, replyTo, subject } = await bureau.mailbox.waitForMail(email);
    return { from: from!.value, replyTo: replyTo?.value, subject };
  };
  const address = 'geen-antwoord@voorbeeld.nl';
  t.like(await invite('een@oost.nl'), { from: [{ name: 'Loonpoort', address }], replyTo: undefined });

  const change = (version: number, body: object) =>
    bureau.ask('PATCH', path, { body, headers: { 'if-match': `"${version}"` } });
  const origin = async (page: string) =>
    (await bureau.call('GET', '/tenants/oamkb', { headers: { origin: page } })).headers.get(
      'access-control-allow-origin',
    );
  t.is(await origin('https://intranet.oost.nl'), 'https://intranet.oost.nl');
  const values = {
    name: ' Loonhuis Oost ',
    mailName: 'Loonhuis, "Oost" <x@y.nl>',
    replyTo: 'Salaris@Oost.nl',
    language: 'en',
    embedOrigins: ['https://Elders.NL/'],
  };
  const saved = await change(1, values);
  t.deepEqual([saved.status, saved.headers.get('etag')], [200, '"2"']);
  const unasked = { factorRoles: [], factorsFrom: null };
  const after = { ...unasked, slug: 'oamkb', name: 'Loonhuis Oost', replyTo: 'salaris@oost.nl', language: 'en' };
  t.deepEqual(saved.body, { ...after, mailName: values.mailName, embedOrigins: ['https://elders.nl'] });
  t.like((await bureau.call('GET', '/tenants/oamkb')).body, { name: 'Loonhuis Oost', language: 'en' });
  t.deepEqual(
    [await origin('https://elders.nl'), await origin('https://intranet.oost.nl')],
    ['https://elders.nl', null],
  );
  const mail = await invite('twee@oost.nl');
  t.deepEqual([mail.from, mail.replyTo?.[0]?.address], [[{ name: values.mailName, address }], 'salaris@oost.nl']);
  t.regex(mail.subject!, /Loonhuis Oost/);

  t.is((await change(1, { name: 'X' })).status, 412);
  t.is((await bureau.ask('PATCH', path, { body: { name: 'X' } })).status, 428);
  const wrong = async (body: object) => {
    const { status, body: answer } = await change(2, body);
    return [status, answer.errors?.[0].pointer];
  };
  t.deepEqual(await wrong({ slug: 'ander' }), [400, '/slug'], 'mailed links have it');
  t.deepEqual(await wrong({ name: ' ' }), [400, '/name']);
  t.deepEqual(await wrong({ mailName: 'Oost\r\nBcc: x@y.nl' }), [400, '/mailName']);
  t.deepEqual(await wrong({ replyTo: 'salaris' }), [400, '/replyTo']);
  t.deepEqual(await wrong({ embedOrigins: ['http://oost.nl'] }), [400, '/embedOrigins/0']);
  const cleared = await change(2, { mailName: null, replyTo: null });
  t.like(cleared.body, { mailName: null, replyTo: null, name: 'Loonhuis Oost' });

  const [other] = await bureau.service.app.database.rows<{ name: string; version: number }>(
    'SELECT name, version FROM tenants WHERE id = ?',
    [bureau.elsewhere],
  );
  t.deepEqual({ ...other }, { name: 'Administratiekantoor Oost', version: 1 }, 'no other bureau changes');
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  t.is((await bureau.call('GET', path, { token })).status, 403);
  t.is((await bureau.call('PATCH', path, { token, body: { name: 'X' }, headers: { 'if-match': '"3"' } })).status, 403);
});
