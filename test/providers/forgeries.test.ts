import { sightings } from '@loonpoort/server/audit/observe-calls.js';
import { test } from '../harness/test.js';
import { problemOf } from '../factors/factors.js';
import { signedBySecret, startProvider, unsigned } from './provider.js';
import { begin, comeBack, complete, openWorld, signInWith, use } from './signing-in.js';

type Claims = Record<string, unknown>;

test('what a provider sends back counts once, and in the browser that began', async (t) => {
  const { bureau } = await openWorld(t);
  const { url, cookie } = await begin(bureau);
  const sent = await comeBack(bureau, url);
  const other = await begin(bureau, 'anna@maasdal.nl');
  t.not(other.cookie, cookie);

  const stolen = await begin(bureau);
  const theirs = await comeBack(bureau, stolen.url);
  t.is(problemOf(await complete(bureau, theirs, other.cookie)), 'provider-sign-in-over', 'another browser');
  t.is(problemOf(await complete(bureau, theirs, stolen.cookie)), 'provider-sign-in-over', 'used up by that');
  const bare = await begin(bureau);
  t.is(problemOf(await complete(bureau, await comeBack(bureau, bare.url), '')), 'provider-sign-in-over', 'no browser');

  const both = await Promise.all([complete(bureau, sent, cookie), complete(bureau, sent, cookie)]);
  t.deepEqual(both.map(({ status }) => status).sort(), [201, 410], 'a double click');
  t.is(problemOf(await complete(bureau, sent, cookie)), 'provider-sign-in-over', 'the Back button');
  t.is(problemOf(await complete(bureau, { ...sent, state: 'x'.repeat(43) }, cookie)), 'provider-sign-in-over');
});

test('a browser may begin in several tabs', async (t) => {
  const { bureau } = await openWorld(t);
  const first = await begin(bureau);
  const second = await begin(bureau, 'anna@maasdal.nl', { cookie: first.cookie });
  t.is(second.cookie, first.cookie);
  t.is((await complete(bureau, await comeBack(bureau, first.url), first.cookie)).status, 201);
  t.is((await complete(bureau, await comeBack(bureau, second.url), first.cookie)).status, 201);
});

test('somebody who stays away for ten minutes begins again', async (t) => {
  const { bureau } = await openWorld(t);
  const { url, cookie } = await begin(bureau);
  const sent = await comeBack(bureau, url);
  bureau.pass(601);
  t.is(problemOf(await complete(bureau, sent, cookie)), 'provider-sign-in-over');
});

test('a code of another sign-in is refused', async (t) => {
  const { bureau } = await openWorld(t);
  const [mine, theirs] = [await begin(bureau), await begin(bureau)];
  const code = (await comeBack(bureau, theirs.url)).code!;
  const sent = await comeBack(bureau, mine.url);
  t.is(problemOf(await complete(bureau, { ...sent, code }, mine.cookie)), 'provider-refused', 'PKCE');
});

test('the answer of one provider is not brought to another', async (t) => {
  const { bureau, provider } = await openWorld(t);
  const other = await startProvider(t);
  const otherId = await use(bureau, other, { firmId: bureau.ids.vecht, domains: ['vecht.nl'] });
  const { url, cookie } = await begin(bureau);
  const sent = await comeBack(bureau, url);
  t.is(sent.iss, provider.issuer);
  const elsewhere = await complete(bureau, { ...sent, providerId: otherId }, cookie);
  t.is(problemOf(elsewhere), 'provider-sign-in-over', 'another redirect address');
  const next = await begin(bureau);
  const { iss, ...unnamed } = await comeBack(bureau, next.url);
  t.truthy(iss);
  const askedBefore = provider.asked.filter((each) => each === '/token').length;
  const renamed = await complete(bureau, { ...unnamed, iss: other.issuer }, next.cookie);
  t.is(problemOf(renamed), 'provider-refused', 'iss of another');
  const third = await begin(bureau);
  const { iss: gone, ...without } = await comeBack(bureau, third.url);
  t.truthy(gone);
  t.is(problemOf(await complete(bureau, without, third.cookie)), 'provider-refused', 'no iss, which it says it gives');
  t.is(provider.asked.filter((each) => each === '/token').length, askedBefore, 'no code left');
});

test('a token that is not what was asked signs nobody in', async (t) => {
  const { bureau, provider } = await openWorld(t);
  const stranger = await startProvider(t);
  const sign = (change: (claims: Claims) => Claims) => (header: Claims, claims: Claims) =>
    provider.sign(header, change(claims));
  const forgeries: Record<string, typeof provider.tamper> = {
    'another nonce': sign((claims) => ({ ...claims, nonce: 'x'.repeat(43) })),
    'no nonce': sign(({ nonce: _, ...claims }) => claims),
    'no signature': (_, claims) => unsigned(claims),
    'signed with the client secret': (_, claims) => signedBySecret(claims),
    'signed by another': (header, claims) => stranger.sign(header, claims),
    'changed after it was signed': (header, claims) => {
      const [head, , signature] = provider.sign(header, claims).split('.');
      return [head, Buffer.from(JSON.stringify({ ...claims, sub: 'beheer' })).toString('base64url'), signature].join(
        '.',
      );
    },
    'another issuer': sign((claims) => ({ ...claims, iss: stranger.issuer })),
    'for another client': sign((claims) => ({ ...claims, aud: 'iemand anders' })),
    'no subject': sign(({ sub: _, ...claims }) => claims),
  };
  for (const [name, forge] of Object.entries(forgeries)) {
    provider.tamper = forge;
    const answer = await signInWith(bureau);
    t.is(problemOf(answer), 'provider-refused', `${name}: ${answer.text}`);
  }
  for (const [name, times] of Object.entries({
    expired: { iat: 1_700_000_000, exp: 1_700_000_060 },
    'not valid yet': { nbf: Math.floor(Date.now() / 1000) + 600 },
  })) {
    provider.tamper = sign((claims) => ({ ...claims, ...times }));
    t.is(problemOf(await signInWith(bureau)), 'provider-clock', name);
  }
  provider.tamper = sign((claims) => claims);
  t.is((await signInWith(bureau)).status, 201, 'the same way, and nothing changed');
});

test('a tenant of Microsoft is one, and its address counts where it has shown to own the domain', async (t) => {
  const tenant = '8f2c1d7e-4b6a-4c0e-9d3f-2a1b5c7d9e0f';
  const { bureau, provider } = await openWorld(t, { path: `/${tenant}/v2.0` });
  const attempt = async (claims: Claims) => {
    provider.account = { sub: 'anna', claims: { email: 'anna@maasdal.nl', ...claims } };
    const answer = await signInWith(bureau);
    return answer.status === 201 ? 201 : problemOf(answer);
  };
  t.is(await attempt({ tid: '11111111-4b6a-4c0e-9d3f-2a1b5c7d9e0f', xms_edov: true }), 'provider-other-tenant');
  t.is(await attempt({ tid: '', xms_edov: true }), 'provider-other-tenant');
  t.is(await attempt({ tid: tenant }), 'provider-email-unverified');
  t.is(await attempt({ tid: tenant, email_verified: true }), 'provider-email-unverified', 'Microsoft never says so');
  t.is(await attempt({ tid: tenant, xms_edov: false }), 'provider-email-unverified');
  t.is(await attempt({ tid: tenant, xms_edov: true }), 201);
  t.is(await attempt({ tid: '11111111-4b6a-4c0e-9d3f-2a1b5c7d9e0f' }), 'provider-other-tenant', 'linked, all the same');
});

test('whatever goes wrong at the provider is told, and is no error of the service', async (t) => {
  const { bureau, provider } = await openWorld(t);
  const { url, cookie } = await begin(bureau);
  provider.denies = true;
  const denied = await complete(bureau, await comeBack(bureau, url), cookie);
  t.is(problemOf(denied), 'provider-denied');
  t.is(denied.body.title, 'Je hebt niet ingelogd bij Microsoft');
  provider.denies = false;

  bureau.pass(2 * 3600);
  t.is(problemOf(await signInWith(bureau)), 'provider-clock', 'the clock of the service');
  bureau.pass(-2 * 3600);

  const next = await begin(bureau);
  const sent = await comeBack(bureau, next.url);
  await provider.stop();
  t.is(problemOf(await complete(bureau, sent, next.cookie)), 'provider-unreachable');
  const started = await bureau.call('POST', '/provider-sign-ins', { body: { email: 'anna@maasdal.nl' } });
  t.is(problemOf(started), 'provider-unreachable');
});

test('who did not get in is in the audit trail, and who was linked', async (t) => {
  const { bureau, provider } = await openWorld(t);
  await signInWith(bureau);
  provider.account = { sub: 'piet', claims: { email: 'piet@maasdal.nl', email_verified: true } };
  await signInWith(bureau);
  await bureau.service.app.services.get(sightings).flush({ all: true });
  const { body } = await bureau.ask('GET', '/audit-entries?limit=100');
  const told = body.items.map(({ message }: { message: string }) => message).join('\n');
  t.regex(told, /aanbieder Microsoft/);
  t.regex(told, /inloggen met een aanbieder van Anna/i);
});
