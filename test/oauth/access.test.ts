import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { type Bureau, openBureau, password } from '../accounts/bureau.js';
import { unzip } from '../harness/unzip.js';
import { ask, consent, decide, open, type Program, programOf, tokensOf } from './flow.js';

const idsOf = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id).sort();

test('software sees what the login sees, of that the companies that were chosen', async (t) => {
  const bureau = await openBureau(t);
  const { bakery, webshop, butcher, debtor, maasdal } = bureau.ids;
  const program = await programOf(bureau);
  await bureau.person('anna@maasdal.nl', [
    { role: 'accountant', firmId: maasdal, grantKind: 'debtors', grantIds: [debtor] },
  ]);
  const { accessToken } = await bureau.signIn('anna@maasdal.nl');
  const all = await tokensOf(bureau, program, accessToken);
  const see = async (token: string) => idsOf((await bureau.call('GET', '/companies', { token })).body);
  t.deepEqual(await see(all.access), [bakery, webshop].sort());
  const body = { companies: 'chosen', companyIds: [bakery] };
  const some = await tokensOf(bureau, program, accessToken, { body } as never);
  t.deepEqual(await see(some.access), [bakery]);
  t.deepEqual(await see(all.access), [bakery], 'the latest choice holds for all that the software has');
  t.is((await bureau.call('GET', `/companies/${bakery}`, { token: some.access })).status, 200);
  for (const id of [webshop, butcher])
    t.is((await bureau.call('GET', `/companies/${id}`, { token: some.access })).status, 404);
  const page = await open(await ask(program));
  for (const companyIds of [[butcher], ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'], []]) {
    const { status } = await decide(bureau, page, accessToken, { companies: 'chosen', companyIds });
    t.is(status, 422, 'nobody gives what is not theirs');
  }
});

test('software does what its scopes name and the login may, and nothing that has no scope', async (t) => {
  const bureau = await openBureau(t);
  const { debtor, bakery } = bureau.ids;
  const program = await programOf(bureau, { scopes: ['companies:read', 'runs:read', 'webhooks'] });
  await bureau.person('eva@bakker.nl', [{ role: 'employer', grantKind: 'debtors', grantIds: [debtor] }]);
  const employer = (await bureau.signIn('eva@bakker.nl')).accessToken;
  const { access: token, scope } = await tokensOf(bureau, program, employer, { scope: 'companies:read runs:read' });
  t.is(scope, 'companies:read runs:read');
  const status = async (path: string, method = 'GET', values = token) =>
    (await bureau.call(method, path, { token: values })).status;
  t.is(await status(`/companies/${bakery}`), 200);
  t.is(await status('/runs'), 403, 'employers may not, whatever the scope says');
  for (const path of ['/persons/current', '/sessions', '/sessions/current', '/authorizations', '/dashboards/current'])
    t.is(await status(path), 403, path);
  t.is(await status('/sessions/current', 'DELETE'), 403);
  const administrator = (await bureau.signIn('beheer@oamkb.nl')).accessToken;
  const narrow = await tokensOf(bureau, program, administrator, { scope: 'runs:read' });
  t.is(await status('/runs', 'GET', narrow.access), 200);
  const refused = await bureau.call('GET', '/companies', { token: narrow.access });
  t.is(refused.status, 403);
  t.is(refused.headers.get('www-authenticate'), 'Bearer error="insufficient_scope", scope="companies:read"');
  // What a webhook gets would go past the choice of companies, and on after the consent.
  const { callback } = await consent(bureau, program, administrator, { scope: 'runs:read webhooks' });
  t.truthy(callback.searchParams.get('code'));
  const { access } = await tokensOf(bureau, program, administrator, { scope: 'runs:read webhooks' });
  t.is(await status('/webhooks', 'GET', access), 403);
});

test('what the client may no longer do, its tokens may not either', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const { access: token } = await tokensOf(bureau, program, accessToken);
  const { headers } = await bureau.ask('GET', `/clients/${program.id}`);
  const change = { body: { scopes: ['runs:read'] }, headers: { 'if-match': headers.get('etag')! } };
  t.is((await bureau.ask('PATCH', `/clients/${program.id}`, change)).status, 200);
  bureau.pass(4);
  t.is((await bureau.call('GET', '/companies', { token })).status, 403);
});

test('the person sees and withdraws it, and nobody else does', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau, { firmId: bureau.ids.maasdal });
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const body = { companies: 'chosen', companyIds: [bureau.ids.bakery] };
  const { access } = await tokensOf(bureau, program, token, { body } as never);
  const { body: list } = await bureau.call('GET', '/authorizations', { token });
  t.is(list.total, 1);
  t.like(list.items[0], {
    clientName: 'Boekhouding',
    firmName: 'Kantoor Maasdal',
    loginLabel: 'Kantoor Maasdal',
    scopes: ['companies:read'],
    offline: false,
    companyCount: 1,
    lastUsedAt: bureau.now().toISOString(),
  });
  const path = `/authorizations/${list.items[0].id}`;
  t.is((await bureau.ask('GET', '/authorizations')).body.total, 0);
  t.is((await bureau.ask('DELETE', path)).status, 404);
  t.is((await bureau.call('GET', '/companies', { token: access })).status, 200);
  t.is((await bureau.call('DELETE', path, { token })).status, 204);
  t.is((await bureau.call('GET', '/companies', { token: access })).status, 401);
});

/** Has a refresh token come back after it was used. */
async function comeBack(t: ExecutionContext, bureau: Bureau, { id, secret }: Program, refresh: string): Promise<void> {
  const renew = () =>
    fetch(`${bureau.service.url}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refresh }),
    });
  t.is((await renew()).status, 200);
  bureau.pass(61);
  t.is((await renew()).status, 400);
}

test('administrators see which software persons let act for them, and end it; nobody else does', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau, { firmId: bureau.ids.maasdal });
  const personId = await bureau.person('anna@maasdal.nl', [
    { role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all', managesFirm: true },
  ]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const body = { companies: 'chosen', companyIds: [bureau.ids.bakery] };
  const { access, refresh } = await tokensOf(bureau, program, token, {
    body,
    scope: 'companies:read offline_access',
  } as never);
  const { body: list } = await bureau.ask('GET', '/consents?q=anna');
  t.is(list.total, 1);
  t.like(list.items[0], {
    personId,
    personName: 'Anna',
    personEmail: 'anna@maasdal.nl',
    role: 'accountant',
    clientId: program.id,
    clientName: 'Boekhouding',
    firmName: 'Kantoor Maasdal',
    scopes: ['companies:read'],
    offline: true,
    companyCount: 1,
    createdAt: bureau.now().toISOString(),
    lastUsedAt: bureau.now().toISOString(),
    endedReason: null,
  });
  t.is((await bureau.ask('GET', '/consents?q=piet')).body.total, 0);
  t.is((await bureau.call('GET', '/consents', { token })).status, 403, 'whoever manages a firm is no administrator');
  const path = `/consents/${list.items[0].id}`;
  t.is((await bureau.call('DELETE', path, { token })).status, 403);
  t.is((await bureau.call('GET', '/companies', { token: access })).status, 200);

  // A refresh token that comes back ended it: that is what the administrators are mailed, with a link to this list.
  await comeBack(t, bureau, program, refresh);
  t.is((await bureau.ask('GET', '/consents')).body.items[0].endedReason, 'tokenReuse');

  const again = await tokensOf(bureau, program, token);
  const { body: now } = await bureau.ask('GET', '/consents');
  t.like(now, { total: 1, items: [{ endedReason: null }] });
  t.is((await bureau.ask('DELETE', `/consents/${now.items[0].id}`)).status, 204);
  t.is((await bureau.call('GET', '/companies', { token: again.access })).status, 401);
  t.is((await bureau.ask('DELETE', `/consents/${now.items[0].id}`)).status, 404);
  const { body: trail } = await bureau.ask('GET', '/audit-entries?limit=20');
  t.true(
    (trail.items as { message: string }[]).some(({ message }) =>
      /Beheer heeft de toestemming .*verwijderd/.test(message),
    ),
    JSON.stringify((trail.items as { message: string }[]).map(({ message }) => message)),
  );
});

test('whose consent an administrator ended is mailed, once', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const give = async (to: Program) => {
    const { refresh } = await tokensOf(bureau, to, token);
    const { body } = await bureau.ask('GET', '/consents');
    return { refresh, path: `/consents/${body.items[0].id}` };
  };
  const first = await give(program);
  t.is((await bureau.ask('DELETE', first.path)).status, 204);
  const mail = await bureau.mailbox.waitForMail('anna@maasdal.nl');
  t.is(mail.subject, 'Je toestemming voor Boekhouding is beëindigd bij Administratiekantoor Oost');
  t.regex(mail.text!, /heeft een beheerder je toestemming voor Boekhouding beëindigd/);
  t.true(mail.text!.includes('/profile'));

  // Of one that a token ended that came back the person was told, and why.
  const second = await give(program);
  await comeBack(t, bureau, program, second.refresh);
  t.regex((await bureau.mailbox.waitForMail('anna@maasdal.nl')).text!, /die al gebruikt was/);
  await bureau.mailbox.waitForMail('beheer@oamkb.nl');
  t.is((await bureau.ask('DELETE', second.path)).status, 204);
  const third = await give(await programOf(bureau, { name: 'Rapporten' }));
  t.is((await bureau.ask('DELETE', third.path)).status, 204);
  t.regex(
    (await bureau.mailbox.waitForMail('anna@maasdal.nl')).text!,
    /heeft een beheerder je toestemming voor Rapporten/,
  );
});

test('what is kept of a person holds what software may do, for which companies', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau, { firmId: bureau.ids.maasdal });
  const id = await bureau.person('anna@maasdal.nl', [
    { role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' },
  ]);
  const { accessToken: token, login } = await bureau.signIn('anna@maasdal.nl');
  const body = { companies: 'chosen', companyIds: [bureau.ids.bakery] };
  await tokensOf(bureau, program, token, { body } as never);
  const other = await programOf(bureau);
  await tokensOf(bureau, other, (await bureau.signIn('beheer@oamkb.nl')).accessToken);
  const { accessToken } = await bureau.signIn('beheer@oamkb.nl');
  const answer = await fetch(`${bureau.service.url}/api/accounts/${id}/exports`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  const files = await unzip(Buffer.from(await answer.arrayBuffer()));
  const read = (name: string) => JSON.parse(files[`${name}.json`]!.toString()) as Record<string, unknown>[];
  const [consent, ...more] = read('consents');
  t.like(consent, { login_id: login!.id, software: 'Boekhouding', firm: 'Kantoor Maasdal', only_chosen: 1 });
  t.deepEqual(more, [], 'those of others are not there');
  t.like(read('consent-companies'), [{ consent: consent!.id, name: 'Bakkerij Peeters' }]);
});

test('the audit trail tells who consented to what, and who did what by way of which software', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken, login } = await bureau.signIn('beheer@oamkb.nl');
  await consent(bureau, program, accessToken);
  const { body } = await bureau.ask('GET', '/audit-entries?limit=100');
  const entries = body.items as {
    subject: string;
    action: string;
    message: string;
    actorName: string;
    loginId: string;
  }[];
  const given = entries.find((entry) => entry.subject === 'authorization' && entry.action === 'created');
  t.is(given?.message, 'Beheer heeft de toestemming aan Boekhouding aangemaakt');
  t.is(given?.loginId, login!.id);
});

test('a consent ends with everything that it depends on', async (t) => {
  const bureau = await openBureau(t);
  const { maasdal } = bureau.ids;
  const works = async (token: string) => (await bureau.call('GET', '/companies', { token })).status === 200;
  const ends: Record<
    string,
    (given: { person: string; token: string; client: string; login: string }) => Promise<unknown>
  > = {
    'signing out': ({ token }) => bureau.call('DELETE', '/sessions/current', { token }),
    'another password': ({ token }) =>
      bureau.call('PUT', '/persons/current/password', {
        token,
        body: { currentPassword: password, newPassword: 'zeven blauwe boten op het droge' },
      }),
    'an administrator who signs the person out': ({ person }) => bureau.ask('DELETE', `/accounts/${person}/sessions`),
    'a login that is removed': async ({ login }) => {
      const { headers } = await bureau.ask('GET', `/logins/${login}`);
      return bureau.ask('DELETE', `/logins/${login}`, { headers: { 'if-match': headers.get('etag')! } });
    },
    'a client that is removed': ({ client }) => bureau.ask('DELETE', `/clients/${client}`),
  };
  for (const [name, end] of Object.entries(ends)) {
    const offline = name === 'signing out' ? '' : ' offline_access';
    const email = `p${Object.keys(ends).indexOf(name)}@maasdal.nl`;
    const person = await bureau.person(email, [{ role: 'accountant', firmId: maasdal, grantKind: 'all' }]);
    const program = await programOf(bureau, { firmId: maasdal });
    const { accessToken: token, login } = await bureau.signIn(email);
    const { access } = await tokensOf(bureau, program, token, { scope: `companies:read${offline}` });
    t.true(await works(access), name);
    const answer = (await end({ person, token, client: program.id, login: login!.id })) as {
      status: number;
      text: string;
    };
    t.true(answer.status < 300, `${name}: ${answer.text}`);
    bureau.pass(4);
    t.false(await works(access), name);
  }
  const program = await programOf(bureau, { firmId: maasdal });
  await bureau.person('blijft@maasdal.nl', [{ role: 'accountant', firmId: maasdal, grantKind: 'all' }]);
  const { accessToken } = await bureau.signIn('blijft@maasdal.nl');
  const { access } = await tokensOf(bureau, program, accessToken, { scope: 'companies:read offline_access' });
  await bureau.call('DELETE', '/sessions/current', { token: accessToken });
  bureau.pass(4);
  t.true(await works(access), 'offline_access goes on after signing out');
  const { headers } = await bureau.ask('GET', `/firms/${maasdal}`);
  const ended = { body: { state: 'ended' }, headers: { 'if-match': headers.get('etag')! } };
  t.is((await bureau.ask('PATCH', `/firms/${maasdal}`, ended)).status, 200);
  bureau.pass(4);
  t.false(await works(access), 'with the firm');
});
