import { readFile } from 'node:fs/promises';
import { limitFactors } from '@loonpoort/server/cli/settings.js';
import { policies } from '@loonpoort/server/http/limits/policies.js';
import { test } from '../harness/test.js';
import { demoLogins, send, signIn, startService, type TestService } from '../harness/service.js';
import { networkOf } from '@loonpoort/server/http/limits/network-of.js';

const administrator = demoLogins.find(({ email }) => email.startsWith('beheer'))!;
const [accountant] = demoLogins;

/** So few calls that a test makes them: of 1200 a minute 6, of 6000 per address 30. */
const few = { api: 0.005 };
const plenty = { signIn: 1000, passwordReset: 1000, invitation: 1000, export: 1000 };

/** Calls until it is refused; returns the answers. */
async function untilRefused(call: () => ReturnType<typeof send>, atMost: number) {
  const answers = [];
  for (let index = 0; index <= atMost; index += 1) {
    const answer = await call();
    answers.push(answer);
    if (answer.status === 429) break;
  }
  return answers;
}

async function started(
  t: { teardown(end: () => Promise<void>): void },
  limitFactors: object,
  more = {},
): Promise<TestService> {
  const service = await startService({ limitFactors, ...more });
  t.teardown(() => service.stop());
  return service;
}

test('an account is told what is left of its calls, then how long to wait and what to do; another goes on', async (t) => {
  const service = await started(t, { ...plenty, ...few });
  const { accessToken: token } = await signIn(service, administrator);
  const answers = await untilRefused(() => send(service, 'GET', '/companies?limit=1', { token }), 20);
  t.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200, 200, 200, 429],
  );
  t.is(answers[0]!.headers.get('ratelimit-policy'), '"api-account";q=6;w=60');
  t.regex(answers[0]!.headers.get('ratelimit')!, /^"api-account";r=5;t=(60|5\d)$/);
  const refused = answers.at(-1)!;
  const seconds = Number(refused.headers.get('retry-after'));
  t.true(seconds > 0 && seconds <= 60);
  t.is(refused.headers.get('ratelimit'), `"api-account";r=0;t=${seconds}`);
  t.like(refused.body, {
    type: 'urn:loonpoort:problem:too-many-requests',
    detail: `Dit is te vaak achter elkaar gevraagd, en er is niets gewijzigd. Wacht ${seconds} seconden en probeer het opnieuw.`,
  });
  const other = await signIn(service, accountant);
  t.is((await send(service, 'GET', '/companies?limit=1', { token: other.accessToken })).status, 200);
});

test('what is called without signing in counts for the network, which a proxy names', async (t) => {
  const service = await started(t, { ...plenty, api: 1000, signIn: 0.01 }, { trustProxy: true });
  const from = (address: string) => () =>
    send(service, 'POST', '/sessions', {
      headers: { 'x-forwarded-for': `203.0.113.9, ${address}` },
      body: { email: 'niemand@voorbeeld.nl', password: 'not the password at all' },
    });
  const answers = await untilRefused(from('2001:db8:1:2::1'), 10);
  t.deepEqual(
    answers.map(({ status }) => status),
    [401, 401, 401, 429],
  );
  t.is(answers.at(-1)!.headers.get('ratelimit-policy'), '"signIn-address";q=3;w=300');
  t.is((await from('2001:db8:1:2:ffff::9')()).status, 429);
  t.is((await from('2001:db8:1:3::1')()).status, 401);
});

test('networks of IPv6 are 64 bits, and an address of IPv4 is itself however it is written', (t) => {
  t.is(networkOf('2001:db8::1'), '2001:db8:0:0::/64');
  t.is(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
  t.is(networkOf('192.0.2.7'), '192.0.2.7');
  t.is(networkOf('unknown'), 'unknown');
});

test('a person whom software sends here too often reads a page, and software its own words', async (t) => {
  const service = await started(t, { ...plenty, api: 1000, signIn: 0.01 });
  const visit = (accept: string) =>
    fetch(`${service.url}/oauth/authorize?client_id=x`, { headers: { accept, 'accept-language': 'nl' } });
  for (let call = 0; call < 3; call += 1) t.is((await visit('text/html')).status, 400);
  const page = await visit('text/html,application/xhtml+xml');
  const text = await page.text();
  t.is(page.status, 429);
  t.regex(page.headers.get('content-type')!, /^text\/html/);
  t.regex(page.headers.get('content-security-policy')!, /^default-src 'none'; style-src 'sha256-/);
  const seconds = page.headers.get('retry-after')!;
  t.true(text.includes(`Wacht ${seconds} seconden en probeer het opnieuw.`), text);
  t.true(text.includes('<code>too-many-requests</code>'));
  const told = await visit('application/json');
  t.deepEqual([told.status, told.headers.get('content-type')], [429, 'application/problem+json']);
  const token = await fetch(`${service.url}/oauth/token`, { method: 'POST', headers: { accept: 'text/html' } });
  t.deepEqual([token.status, (await token.json()).error], [429, 'temporarily_unavailable']);
});

test('exports, resets and invitations have limits of their own', async (t) => {
  const service = await started(t, { ...plenty, api: 1000, export: 0.05, passwordReset: 0.05, invitation: 0.01 });
  const { accessToken: token } = await signIn(service, administrator);
  const [employee] = (await send(service, 'GET', '/employees?limit=1', { token })).body.items;
  const exports = await untilRefused(() => send(service, 'GET', `/employees/${employee.id}/exports`, { token }), 10);
  t.deepEqual(
    exports.map(({ status }) => status),
    [200, 200, 200, 429],
  );
  const resets = await untilRefused(
    () => send(service, 'POST', '/password-resets', { body: { email: 'niemand@voorbeeld.nl' } }),
    10,
  );
  t.is(resets.length, 4);
  let number = 0;
  const invitations = await untilRefused(
    () =>
      send(service, 'POST', '/invitations', {
        token,
        body: {
          email: `gast${(number += 1)}@voorbeeld.nl`,
          name: 'Gast',
          role: 'administrator',
          grantKind: 'all',
          language: 'nl',
        },
      }),
    10,
  );
  t.is(invitations.length, 4);
  t.is(invitations.at(-1)!.headers.get('ratelimit-policy'), '"invitation-account";q=3;w=3600');
});

test('what operators read of the limits is what holds', async (t) => {
  const page = await readFile(new URL('../../server/OPERATING.md', import.meta.url), 'utf8');
  const rows = Object.entries(policies).map(([name, { windowSeconds, quotas }]) => {
    const of = (party: keyof typeof quotas) => quotas[party]?.toLocaleString('en') ?? '';
    return [name, `${windowSeconds / 60} min`, of('account'), of('client'), of('address'), of('tenant')];
  });
  for (const cells of rows) t.true(page.includes(`| \`${cells[0]}\` | `), cells[0]);
  const table = page
    .split('\n')
    .filter((line) => /^\| `(api|signIn|oauth|passwordReset|invitation|export)` \|/.test(line));
  t.deepEqual(
    table
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll('`', '')),
      )
      .map(([name, , ...cells]) => [name, ...cells]),
    rows,
  );
});

test('factors are read at the start, and what is none is said', (t) => {
  t.deepEqual(limitFactors('api=4, export=0.5'), { api: 4, export: 0.5 });
  t.deepEqual(limitFactors('2'), { api: 2, signIn: 2, oauth: 2, passwordReset: 2, invitation: 2, export: 2 });
  for (const wrong of ['0', 'api', 'api=-1', 'apis=2', 'api=1e9', ''])
    t.throws(() => limitFactors(wrong), { message: /^RATE_LIMIT_FACTORS: / }, wrong);
});
