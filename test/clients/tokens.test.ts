import { test } from '../harness/test.js';
import * as oauth from 'oauth4webapi';
import { openBureau } from '../accounts/bureau.js';
import { askToken, formOf, softwareOf, tokenOf } from './software.js';

const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;

test('a secret gives a token of ten minutes, for what was asked and no more than the client has', async (t) => {
  const bureau = await openBureau(t);
  const software = await softwareOf(bureau, { scopes: ['companies:read', 'journals:read'] });
  const all = await askToken(bureau.service, formOf(software));
  t.is(all.status, 200);
  t.like(all.body, { token_type: 'Bearer', expires_in: 600, scope: 'companies:read journals:read' });
  t.is(all.headers.get('cache-control'), 'no-store');
  t.like(claimsOf(all.body.access_token as string), {
    iss: 'loonpoort',
    aud: 'loonpoort',
    sub: software.id,
    client_id: software.id,
    tid: bureau.tenantId,
    scope: 'companies:read journals:read',
  });
  const some = await askToken(bureau.service, formOf(software, { scope: 'journals:read' }));
  t.is(some.body.scope, 'journals:read');
  const { status, body } = await askToken(bureau.service, formOf(software, { scope: 'companies:read runs:write' }));
  t.is(status, 400);
  t.is(body.error, 'invalid_scope');
});

test('an OAuth library gets its token by header and by body, and understands a refusal', async (t) => {
  const { service, ...bureau } = await openBureau(t);
  const { id, secret } = await softwareOf({ service, ...bureau });
  const server = { issuer: 'loonpoort', token_endpoint: `${service.url}/api/tokens` };
  const client = { client_id: id };
  for (const authenticate of [oauth.ClientSecretBasic(secret), oauth.ClientSecretPost(secret)]) {
    const response = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      authenticate,
      {},
      { [oauth.allowInsecureRequests]: true },
    );
    const token = await oauth.processClientCredentialsResponse(server, client, response);
    t.is(token.token_type, 'bearer');
    t.is((await bureau.call('GET', '/companies', { token: token.access_token })).body.total, 2);
  }
  const response = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    oauth.ClientSecretPost('lp_wrong'),
    {},
    { [oauth.allowInsecureRequests]: true },
  );
  const error = await t.throwsAsync(oauth.processClientCredentialsResponse(server, client, response), {
    instanceOf: oauth.ResponseBodyError,
  });
  t.is(error?.error, 'invalid_client');
  t.is(error?.status, 401);
});

test('every error is one of RFC 6749, with a description that the RFC allows', async (t) => {
  const bureau = await openBureau(t);
  const { service } = bureau;
  const software = await softwareOf(bureau);
  const form = formOf(software);
  const basic = `Basic ${Buffer.from(`${software.id}:lp_wrong`).toString('base64')}`;
  const cases: [string, number, Awaited<ReturnType<typeof askToken>>][] = [
    ['invalid_client', 401, await askToken(service, { ...form, client_secret: 'lp_wrong' })],
    ['invalid_client', 401, await askToken(service, { ...form, client_id: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })],
    ['invalid_client', 401, await askToken(service, { grant_type: 'client_credentials' })],
    ['invalid_client', 401, await askToken(service, { grant_type: 'client_credentials' }, { authorization: basic })],
    [
      'invalid_client',
      401,
      await askToken(service, { grant_type: 'client_credentials' }, { authorization: 'Basic JTpY' }),
    ],
    ['unsupported_grant_type', 400, await askToken(service, { ...form, grant_type: 'password' })],
    ['invalid_request', 400, await askToken(service, { client_id: software.id, client_secret: software.secret })],
    ['invalid_request', 400, await askToken(service, form, { authorization: basic })],
    [
      'invalid_request',
      400,
      await askToken(service, `${new URLSearchParams(form).toString()}&client_id=${software.id}`),
    ],
    ['invalid_request', 415, await askToken(service, JSON.stringify(form), { 'content-type': 'application/json' })],
  ];
  for (const [error, status, answer] of cases) {
    t.is(answer.body.error, error, answer.text);
    t.is(answer.status, status, answer.text);
    t.regex(answer.body.error_description as string, /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
    t.is(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    t.false(answer.text.includes(software.secret));
  }
  t.regex(cases[3]![2].headers.get('www-authenticate') ?? '', /^Basic realm=/);
  t.is(
    (await askToken(service, { ...form, resource: 'unknown', audience: '' })).status,
    200,
    'what is unknown is ignored',
  );
});

test('wrong secrets make the client wait, but only where they came from', async (t) => {
  const bureau = await openBureau(t, { trustProxy: true });
  const { service } = bureau;
  const software = await softwareOf(bureau);
  const guess = (address: string, secret: string) =>
    askToken(service, formOf({ ...software, secret }), { 'x-forwarded-for': address });
  for (let count = 0; count < 5; count += 1) t.is((await guess('192.0.2.1', 'lp_wrong')).status, 401);
  const waiting = await guess('192.0.2.1', software.secret);
  t.is(waiting.status, 429);
  t.is(waiting.body.error, 'temporarily_unavailable');
  t.is(waiting.headers.get('retry-after'), '30');
  t.is((await guess('192.0.2.2', software.secret)).status, 200);
  bureau.pass(31);
  t.is((await guess('192.0.2.1', software.secret)).status, 200);
  // Nobody who signs in from the same address waits for it.
  await bureau.person('anna@maasdal.nl', [{ role: 'administrator', grantKind: 'all' }]);
  for (let count = 0; count < 20; count += 1) await guess('192.0.2.3', 'lp_wrong');
  const signIn = {
    body: { email: 'anna@maasdal.nl', password: 'vier groene fietsen in de regen' },
    headers: { 'x-forwarded-for': '192.0.2.3' },
  };
  t.is((await bureau.call('POST', '/sessions', signIn)).status, 201);
});

test('a session is no token of software, and a token no session', async (t) => {
  const bureau = await openBureau(t);
  const token = await tokenOf(bureau.service, await softwareOf(bureau));
  for (const path of [
    '/sessions/current',
    '/logins',
    '/persons/current',
    '/accounts',
    '/employees',
    '/dashboards/current',
  ]) {
    const { status, body } = await bureau.call('GET', path, { token });
    t.is(status, 403, path);
    t.is(body.type, 'urn:loonpoort:problem:forbidden', path);
  }
});
