import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';
import { ask, back, consent, decide, open, programOf, redirectUri } from './flow.js';

test('what a request gets wrong goes back to the software, and never elsewhere', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const refused = async (values: Record<string, string>, without: string[] = []) => {
    const { url } = await ask(program, values);
    for (const name of without) url.searchParams.delete(name);
    const { answer } = await open({ url });
    const location = answer.headers.get('location');
    return location ? new URL(location) : { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  for (const [error, values, without] of [
    ['invalid_request', { code_challenge_method: 'plain' }],
    ['invalid_request', {}, ['code_challenge_method']],
    ['invalid_request', {}, ['code_challenge', 'code_challenge_method']],
    ['invalid_request', { response_type: 'token' }],
    ['invalid_request', { response_type: 'code id_token', nonce: 'n', scope: 'openid' }],
    ['invalid_scope', { scope: 'companies:read runs:write' }],
    ['invalid_target', { resource: 'https://elders.nl/api' }],
    ['consent_required', { prompt: 'none' }],
  ] as [string, Record<string, string>, string[]?][]) {
    const address = await refused(values, without);
    t.true(address instanceof URL, JSON.stringify(values));
    const { origin, pathname, search, hash } = address as URL;
    // Where a token was asked, the answer is in the fragment.
    const searchParams = new URLSearchParams(search || hash.slice(1));
    t.is(origin + pathname, redirectUri);
    t.is(searchParams.get('error'), error, JSON.stringify(values));
    t.is(searchParams.get('iss'), bureau.service.url);
    t.is(searchParams.get('code'), null);
  }
  for (const values of [
    { redirect_uri: 'https://elders.nl/callback' },
    { redirect_uri: `${redirectUri}/` },
    { redirect_uri: `${redirectUri}?x=1` },
    { redirect_uri: 'https://boekhouding.voorbeeld.nl.elders.nl/callback' },
    { client_id: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' },
  ] as Record<string, string>[]) {
    const page = await refused(values);
    t.false(page instanceof URL, JSON.stringify(values));
    const { status, text, headers } = page as { status: number; text: string; headers: Headers };
    t.is(status, 400);
    t.regex(text, /Dit programma is niet bekend/);
    t.regex(headers.get('content-security-policy') ?? '', /^default-src 'none'/);
    t.false(text.includes('elders.nl'));
  }
});

test('a program on the own computer comes back on any port of its address, and nowhere else', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau, { kind: 'public', redirectUris: ['http://127.0.0.1/callback'] });
  t.is(program.secret, null);
  const go = async (uri: string) => (await open(await ask(program, { redirect_uri: uri }))).answer;
  t.is((await go('http://127.0.0.1:51004/callback')).status, 303);
  for (const uri of ['http://127.0.0.1:51004/other', 'http://127.0.0.2/callback', 'http://localhost:51004/callback'])
    t.is((await go(uri)).status, 400, uri);
});

test('addresses are https or this machine, and public software has one and no secret', async (t) => {
  const bureau = await openBureau(t);
  const make = (values: object) =>
    bureau.ask('POST', '/clients', { body: { name: 'Boekhouding', scopes: ['companies:read'], ...values } });
  for (const uri of [
    'http://boekhouding.voorbeeld.nl/callback',
    'https://boekhouding.voorbeeld.nl/callback#x',
    'https://*.voorbeeld.nl/callback',
    'https://iemand@boekhouding.voorbeeld.nl/',
    'javascript:alert(1)',
    'app.voorbeeld:/callback',
  ]) {
    const { status, body } = await make({ redirectUris: [uri] });
    t.is(status, 400, uri);
    t.like(body.errors[0], { pointer: '/redirectUris/0' }, uri);
  }
  t.is((await make({})).body.errors[0].pointer, '/grantKind');
  t.is((await make({ kind: 'public' })).body.errors[0].pointer, '/redirectUris');
  const uris = { kind: 'public', redirectUris: ['https://app.voorbeeld.nl/'] };
  t.is((await make({ ...uris, grantKind: 'all' })).body.errors[0].pointer, '/grantKind');
  const { body } = await make(uris);
  t.is(body.secret, null);
  const { status, body: problem } = await bureau.ask('POST', `/clients/${body.client.id}/secrets`, { body: {} });
  t.is(status, 409);
  t.is(problem.type, 'urn:loonpoort:problem:public-client');
});

test('a request is answered once, in the browser in which it began', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const page = await open(await ask(program));
  t.is(page.answer.status, 303);
  const [cookie = '', ...more] = page.answer.headers.getSetCookie();
  t.regex(cookie, /^__Host-loonpoort-authorization=/);
  for (const part of [/; path=\/(;|$)/i, /; secure/i, /; httponly/i, /; samesite=strict/i]) t.regex(cookie, part);
  t.deepEqual(more, [], 'the library sets no other');
  const seen = await bureau.call('GET', `/authorization-requests/${page.requestId}`, {
    token,
    headers: { cookie: page.cookie },
  });
  t.is(seen.status, 200);
  t.like(seen.body, {
    clientName: 'Boekhouding',
    firmName: null,
    redirectHost: 'boekhouding.voorbeeld.nl',
    loginLabel: 'Administratiekantoor Oost',
    scopes: ['companies:read'],
    offline: false,
    remembered: false,
    companies: 'all',
  });
  const other = await open(await ask(program));
  for (const headers of [{}, { cookie: other.cookie }] as Record<string, string>[]) {
    const { status, body } = await bureau.call('GET', `/authorization-requests/${page.requestId}`, { token, headers });
    t.is(status, 404);
    t.is(body.type, 'urn:loonpoort:problem:authorization-over');
  }
  t.is((await decide(bureau, { ...page, cookie: other.cookie }, token)).status, 404);
  const allowed = await decide(bureau, page, token);
  t.is(allowed.status, 201);
  t.is((await decide(bureau, page, token)).status, 404, 'answered twice');
  const stolen = await fetch(allowed.body.redirectTo as string, { redirect: 'manual' });
  t.is(stolen.status, 400, 'another browser gets no code');
  t.truthy((await back(page, allowed.body.redirectTo as string)).searchParams.get('code'));
});

test('a request that is refused or too old gives no code', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const page = await open(await ask(program));
  const { body } = await bureau.call('DELETE', `/authorization-requests/${page.requestId}`, {
    token,
    headers: { cookie: page.cookie },
  });
  const callback = await back(page, body.redirectTo as string);
  t.is(callback.searchParams.get('error'), 'access_denied');
  t.is(callback.searchParams.get('code'), null);
  const late = await open(await ask(program));
  bureau.pass(601);
  const { accessToken: later } = await bureau.signIn('beheer@oamkb.nl');
  t.is((await decide(bureau, late, later)).status, 404);
});

test('software of a firm works for logins of that firm, and nobody else', async (t) => {
  const bureau = await openBureau(t);
  const { maasdal, vecht, tag } = bureau.ids;
  const program = await programOf(bureau, { firmId: maasdal });
  const grant = { role: 'accountant', grantKind: 'tags', grantIds: [tag] } as const;
  await bureau.person('anna@maasdal.nl', [{ ...grant, grantIds: [tag], firmId: maasdal }]);
  await bureau.person('vera@vecht.nl', [{ ...grant, grantIds: [tag], firmId: vecht }]);
  for (const email of ['vera@vecht.nl', 'beheer@oamkb.nl']) {
    const { accessToken: token } = await bureau.signIn(email);
    const page = await open(await ask(program));
    const { status, body } = await decide(bureau, page, token);
    t.is(status, 403, email);
    t.is(body.type, 'urn:loonpoort:problem:other-firm');
  }
  const { accessToken } = await bureau.signIn('anna@maasdal.nl');
  t.truthy((await consent(bureau, program, accessToken)).callback.searchParams.get('code'));
});

test('what was allowed is remembered for the program with its secret, and asked for more and for others', async (t) => {
  const bureau = await openBureau(t);
  const program = await programOf(bureau);
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const remembered = async (which: typeof program, values: Record<string, string> = {}) => {
    const { requestId, cookie } = await open(await ask(which, values));
    const { body } = await bureau.call('GET', `/authorization-requests/${requestId}`, { token, headers: { cookie } });
    return body.remembered as boolean;
  };
  t.false(await remembered(program));
  await consent(bureau, program, token);
  t.true(await remembered(program));
  t.false(await remembered(program, { scope: 'companies:read runs:read' }));
  t.false(await remembered(program, { prompt: 'consent' }));
  t.false(await remembered(program, { scope: 'companies:read offline_access' }));
  const open2 = await programOf(bureau, { kind: 'public' });
  await consent(bureau, open2, token);
  t.false(await remembered(open2), 'anybody can say to be public software');
});
