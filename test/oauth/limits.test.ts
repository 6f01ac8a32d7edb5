import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';
import { ask, programOf } from './flow.js';

test('software that floods is told to wait in the words of OAuth, and other software at its address is not', async (t) => {
  // Of 300 in five minutes from an address ten, of 150 of one program two.
  const bureau = await openBureau(t, { limitFactors: { signIn: 10 / 300, oauth: 2 / 150 } });
  const [flooding, other] = [await programOf(bureau), await programOf(bureau, { name: 'Ander programma' })];
  const endpoints = {
    token: { grant_type: 'refresh_token', refresh_token: 'x' },
    introspect: { token: 'x' },
    revoke: { token: 'x' },
  };
  const post = (endpoint: keyof typeof endpoints, { id, secret }: typeof flooding, basic = true) =>
    fetch(`${bureau.service.url}/oauth/${endpoint}`, {
      method: 'POST',
      headers: basic ? { authorization: `Basic ${Buffer.from(`${id}:${secret!}`).toString('base64')}` } : {},
      body: new URLSearchParams({ ...endpoints[endpoint], ...(!basic && { client_id: id, client_secret: secret! }) }),
    });

  const first = await post('token', flooding);
  t.is(first.status, 400);
  t.is(first.headers.get('ratelimit-policy'), '"oauth-client";q=2;w=300');
  t.regex(first.headers.get('ratelimit')!, /^"oauth-client";r=1;t=\d+$/);
  t.is((await post('introspect', flooding, false)).status, 200);
  const flood = [];
  for (let count = 0; count < 4; count += 1)
    for (const endpoint of ['token', 'introspect', 'revoke'] as const)
      flood.push(await post(endpoint, flooding, count % 2 === 0));
  for (const answer of flood) {
    t.is(answer.status, 429);
    t.is(((await answer.json()) as { error: string }).error, 'temporarily_unavailable');
    t.regex(answer.headers.get('retry-after')!, /^\d+$/);
    t.regex(answer.headers.get('ratelimit')!, /^"oauth-client";r=0;t=\d+$/);
  }
  const { url } = await ask(flooding);
  const page = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } });
  t.is(page.status, 429);
  t.regex(await page.text(), /Dit programma vraagt te vaak/);

  t.deepEqual([(await post('introspect', other)).status, (await post('revoke', other)).status], [200, 200]);
  t.is((await post('token', other)).status, 429, 'it has a quota of its own, and no more');
});

test('software is counted at the address that it comes from: nobody elsewhere uses up what is its own', async (t) => {
  const bureau = await openBureau(t, { limitFactors: { oauth: 2 / 150 }, trustProxy: true });
  const { id, secret } = await programOf(bureau);
  const introspect = (address: string) =>
    fetch(`${bureau.service.url}/oauth/introspect`, {
      method: 'POST',
      headers: { 'x-forwarded-for': address },
      body: new URLSearchParams({ token: 'x', client_id: id, client_secret: secret! }),
    }).then(({ status }) => status);
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push(await introspect('203.0.113.7'));
  t.deepEqual(statuses, [200, 200, 429]);
  t.is(await introspect('203.0.113.8'), 200);
});
