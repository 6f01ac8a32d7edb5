import type { ExecutionContext } from 'ava';
import { people } from '../portal/portal.js';
import { Authenticator } from '../factors/authenticator.js';
import { startService, type TestService } from '../harness/service.js';
import { Mailbox } from '../harness/smtp.js';
import { test } from '../harness/test.js';
import { startTlsProxy, type TlsProxy } from '../harness/tls-proxy.js';

const { accountant, administrator } = people;
const { email } = accountant;

interface House {
  proxy: TlsProxy;
  service: TestService;
  mailbox: Mailbox;
}

async function openHouse(t: ExecutionContext, trustProxy = true): Promise<House> {
  const [proxy, mailbox] = [await startTlsProxy(t), await Mailbox.open()];
  const service = await startService({ baseUrl: proxy.url, trustProxy, smtpUrl: mailbox.url });
  t.teardown(async () => {
    await service.stop();
    await mailbox.stop();
  });
  proxy.upstream = service.http.info.port as number;
  return { proxy, service, mailbox };
}

const signIn = ({ proxy }: House, options: Parameters<TlsProxy['call']>[2] = {}, who = accountant) =>
  proxy.call('POST', '/api/sessions', { body: { email: who.email, password: who.password }, ...options });

test('behind a proxy with TLS cookies are secure, and every answer asks for https from then on', async (t) => {
  const house = await openHouse(t);
  const { proxy } = house;
  const opened = await signIn(house, { headers: { origin: proxy.url } });
  t.is(opened.status, 201, opened.text);
  const cookies = opened.headers.getSetCookie();
  t.true(cookies.some((cookie) => cookie.startsWith('__Host-loonpoort-refresh=')));
  for (const cookie of cookies) {
    t.regex(cookie, /^__Host-/);
    t.regex(cookie, /; Secure/);
    t.regex(cookie, /; HttpOnly/);
    t.regex(cookie, /; SameSite=Strict/i);
  }
  const jar = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
  const refresh = (origin: string) =>
    proxy.call('POST', '/api/sessions/current/tokens', { headers: { origin, cookie: jar } });
  t.is((await refresh(proxy.url.replace('https:', 'http:'))).status, 403, 'a page of the same name without TLS');
  t.is((await refresh(proxy.url)).status, 201);
  const answers = [
    opened,
    await proxy.call('GET', '/api/health'),
    await proxy.call('GET', '/api/nothing'),
    await proxy.call('GET', '/.well-known/oauth-authorization-server'),
    await proxy.call('POST', '/oauth/token'),
  ];
  for (const { status, headers } of answers)
    t.regex(headers.get('strict-transport-security') ?? '', /^max-age=31536000; includeSubDomains/, String(status));
});

test('addresses of OAuth, where it sends to and links in mails are those of https outside', async (t) => {
  const house = await openHouse(t);
  const { proxy, mailbox } = house;
  const { body: metadata } = await proxy.call('GET', '/.well-known/oauth-authorization-server');
  t.is(metadata.issuer, proxy.url);
  const endpoints = Object.entries(metadata).filter(([name]) => /_endpoint$|^jwks_uri$/.test(name));
  t.true(endpoints.length >= 5);
  for (const [name, address] of endpoints) t.true(String(address).startsWith(`${proxy.url}/`), `${name}: ${address}`);

  const { accessToken: token } = (await signIn(house, {}, administrator)).body;
  const redirectUri = 'https://boekhouding.voorbeeld.nl/callback';
  const made = await proxy.call('POST', '/api/clients', {
    token,
    body: { name: 'Boekhouding', redirectUris: [redirectUri], scopes: ['companies:read'] },
  });
  t.is(made.status, 201, made.text);
  const asked = new URLSearchParams({
    client_id: made.body.client.id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'companies:read',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  });
  const sent = await proxy.call('GET', `/oauth/authorize?${asked}`);
  const requestId = /\/authorize\/(.+)$/.exec(sent.headers.get('location')!)![1]!;
  t.is(new URL(sent.headers.get('location')!, proxy.url).href, `${proxy.url}/authorize/${requestId}`);
  const [cookie] = sent.headers.getSetCookie();
  t.regex(cookie!, /^__Host-.*; Secure/i);
  const consented = await proxy.call('POST', `/api/authorization-requests/${requestId}/consents`, {
    token: (await signIn(house)).body.accessToken,
    body: { companies: 'all' },
    headers: { cookie: cookie!.split(';')[0]! },
  });
  t.is(consented.status, 201, consented.text);
  t.is(new URL(consented.body.redirectTo).origin, proxy.url);
  const back = await proxy.call('GET', consented.body.redirectTo.slice(proxy.url.length), {
    headers: { cookie: cookie!.split(';')[0]! },
  });
  const callback = new URL(back.headers.get('location')!);
  t.is(callback.origin + callback.pathname, redirectUri);
  t.is(callback.searchParams.get('iss'), proxy.url);

  t.is((await proxy.call('POST', '/api/password-resets', { body: { email } })).status, 202);
  const mail = await mailbox.waitForMail(email);
  const links = mail.text!.match(/https?:\/\/\S+/g)!;
  t.true(links.length > 0);
  for (const link of links) t.is(new URL(link).origin, proxy.url);
});

test('whoever calls is known by what the proxy added, and by nothing that was written before it', async (t) => {
  const house = await openHouse(t);
  const forged = { headers: { 'x-forwarded-for': '203.0.113.7' }, from: '127.0.0.2' };
  const { accessToken: token } = (await signIn(house, forged)).body;
  const [session] = (await house.proxy.call('GET', '/api/sessions?limit=1', { token })).body.items;
  t.is(session.address, '127.0.0.2');

  const untrusting = await openHouse(t, false);
  const other = (await signIn(untrusting, forged)).body.accessToken as string;
  const [own] = (await untrusting.proxy.call('GET', '/api/sessions?limit=1', { token: other })).body.items;
  t.regex(own.address, /^(127\.0\.0\.1|::1)$/, 'without the setting it is the proxy itself');
});

test('a passkey is made and used for the name and the https page outside, and for no other', async (t) => {
  const house = await openHouse(t);
  const { proxy } = house;
  const headers = { origin: proxy.url };
  const { accessToken: token } = (await signIn(house, { headers })).body;
  const begin = () =>
    proxy.call('POST', '/api/persons/current/enrolments', { token, body: { type: 'passkey' }, headers });
  const add = async (origin: string) => {
    const { enrolment, passkey } = (await begin()).body;
    const authenticator = new Authenticator();
    const made = authenticator.attest({ origin, challenge: passkey.challenge, rpId: passkey.rp.id });
    authenticator.userHandle = passkey.user.id;
    t.is(passkey.rp.id, 'loonpoort.example');
    const body = { enrolment, passkey: made };
    return { authenticator, added: await proxy.call('POST', '/api/persons/current/factors', { token, body, headers }) };
  };
  t.is((await add(proxy.url.replace('https:', 'http:'))).added.status, 422);
  const { authenticator, added } = await add(proxy.url);
  t.is(added.status, 201, added.text);
  const { body: asked } = await proxy.call('POST', '/api/passkey-challenges', { body: { tenant: 'oamkb' }, headers });
  const { challenge, rpId } = asked.passkey;
  const answered = await proxy.call('POST', '/api/challenge-answers', {
    body: { challenge: asked.challenge, passkey: authenticator.assert({ origin: proxy.url, challenge, rpId }) },
    headers,
  });
  t.is(answered.status, 201, answered.text);
});
