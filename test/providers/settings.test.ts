import { test } from '../harness/test.js';
import { openBureau } from '../accounts/bureau.js';
import { problemOf } from '../factors/factors.js';
import { clientId, clientSecret, startProvider } from './provider.js';
import { openWorld, signInWith, use } from './signing-in.js';

const body = {
  name: 'Microsoft',
  issuer: 'https://aanbieder.example',
  clientId,
  clientSecret,
  domains: ['Maasdal.nl', 'maasdal.nl'],
};

test('a provider is set up without its secret coming back, and serves a domain alone', async (t) => {
  const bureau = await openBureau(t);
  const add = (values: object, key: string) =>
    bureau.ask('POST', '/sign-in-providers', {
      body: { ...body, ...values },
      headers: { 'idempotency-key': `provider ${key}` },
    });
  const { maasdal, vecht } = bureau.ids;
  const created = await add({ firmId: maasdal }, 'one');
  t.is(created.status, 201, created.text);
  t.like(created.body, { ownerName: 'Kantoor Maasdal', domains: ['maasdal.nl'], acceptsPassword: true, people: 0 });
  t.false(created.text.includes(clientSecret));
  t.false((await bureau.ask('GET', '/sign-in-providers')).text.includes(clientSecret));
  const [row] = await bureau.service.app.database.rows<{ client_secret: string }>('SELECT * FROM sign_in_providers');
  t.regex(row!.client_secret, /^v1\./);

  const refused = async (values: object, pointer: string, code: string) => {
    const answer = await add(values, `${code} ${JSON.stringify(values)}`.slice(0, 60));
    t.is(answer.status, 422, answer.text);
    t.like(answer.body.errors[0], { pointer, code });
  };
  await refused({ firmId: maasdal, domains: ['elders.nl'] }, '/firmId', 'firmHasProvider');
  await refused({ firmId: vecht }, '/domains', 'domainTaken');
  await refused({ firmId: vecht, domains: ['Gmail.com'] }, '/domains', 'domainPublic');
  for (const tenant of ['common', 'organizations', 'consumers', '9188040d-6c67-4c5b-b112-36a304b66dad'])
    await refused({ issuer: `https://login.microsoftonline.com/${tenant}/v2.0` }, '/issuer', 'issuerMany');
  for (const issuer of [
    'http://aanbieder.example',
    'https://10.0.0.1',
    'https://[::1]',
    'https://127.0.0.1/x',
    'https://a.example?x=1',
    'https://a.example/#x',
    'https://jan:geheim@a.example',
    'ftp://a.example',
    'geen adres',
  ])
    await refused({ issuer }, '/issuer', 'issuerUrl');
});

test('another issuer or client is another provider: nobody stays linked or signed in', async (t) => {
  const { bureau, id } = await openWorld(t);
  const { body: anna } = await signInWith(bureau);
  const change = (values: object, version: number) =>
    bureau.ask('PATCH', `/sign-in-providers/${id}`, { body: values, headers: { 'if-match': `"${version}"` } });
  t.is((await change({ name: 'Entra' }, 1)).status, 200);
  const statusOf = async () => (await bureau.call('GET', '/sessions/current', { token: anna.accessToken })).status;
  t.is(await statusOf(), 200);
  t.is(problemOf(await change({ clientId: 'een ander' }, 1)), 'stale');
  t.is((await change({ clientId: 'een ander' }, 2)).status, 200);
  t.is(await statusOf(), 401);
  t.is((await bureau.ask('GET', `/sign-in-providers/${id}/links`)).body.total, 0);
});

test('a check says what is wrong with a provider', async (t) => {
  const bureau = await openBureau(t, { providers: { loopback: true } });
  const provider = await startProvider(t, { path: '/een' });
  const id = await use(bureau, provider, { firmId: bureau.ids.maasdal });
  let version = 1;
  const check = async (values?: object): Promise<string[]> => {
    if (values) {
      const headers = { 'if-match': `"${version++}"` };
      const saved = await bureau.ask('PATCH', `/sign-in-providers/${id}`, { body: values, headers });
      t.is(saved.status, 200, saved.text);
    }
    const { status, body, text } = await bureau.ask('POST', `/sign-in-providers/${id}/tests`);
    t.is(status, 200, text);
    for (const { outcome, passed, message } of body.checks)
      if (outcome === 'timeUnknown') t.deepEqual([passed, /auth_time/.test(message)], [null, true]);
    return body.checks.map(({ outcome }: { outcome: string }) => outcome);
  };
  t.deepEqual(await check(), ['answers', 'knowsClient', 'timeUnknown']);
  t.deepEqual(await check({ clientSecret: 'een ander geheim' }), ['answers', 'refusesClient', 'timeUnknown']);
  t.deepEqual(await check({ clientId: 'iemand anders' }), ['answers', 'refusesClient', 'timeUnknown']);
  t.deepEqual(await check({ issuer: `${provider.issuer}/dieper` }), ['notFound']);
  const port = new URL(provider.issuer).port;
  t.deepEqual(await check({ issuer: `http://127.0.0.1:${port}/een` }), ['otherIssuer']);
  await provider.stop();
  t.deepEqual(await check({ issuer: provider.issuer }), ['unreachable']);
});

test('a name that stands for an internal address is never connected to', async (t) => {
  const lookup = () => Promise.resolve([{ address: '10.0.0.1', family: 4 }]);
  const bureau = await openBureau(t, { providers: { lookup } });
  const created = await bureau.ask('POST', '/sign-in-providers', {
    body: { ...body, issuer: 'https://aanbieder.example' },
    headers: { 'idempotency-key': 'provider inside' },
  });
  const checked = await bureau.ask('POST', `/sign-in-providers/${created.body.id}/tests`);
  t.deepEqual(
    checked.body.checks.map(({ outcome }: { outcome: string }) => outcome),
    ['forbidden'],
  );
  const started = await bureau.call('POST', '/provider-sign-ins', { body: { email: 'anna@maasdal.nl' } });
  t.is(problemOf(started), 'provider-unreachable');
});
