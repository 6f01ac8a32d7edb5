import { test } from '../harness/test.js';
import { openBureau, password, type Bureau } from '../accounts/bureau.js';

const wrong = 'dit is niet het wachtwoord';
const signIn = (bureau: Bureau, email: string, given: string, address = '192.0.2.1', headers = {}) =>
  bureau.call('POST', '/sessions', {
    body: { email, password: given },
    headers: { 'x-forwarded-for': address, ...headers },
  });

async function open(t: Parameters<typeof openBureau>[0]): Promise<Bureau> {
  const bureau = await openBureau(t, { trustProxy: true });
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  return bureau;
}

test('from one network five tries are free, then the account waits 30 seconds, 60, 120 … an hour; success starts over', async (t) => {
  const bureau = await open(t);
  const session = await bureau.signIn('jan@oost.nl');
  for (let attempt = 1; attempt <= 5; attempt++) t.is((await signIn(bureau, 'jan@oost.nl', wrong)).status, 401);
  for (const wait of [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]) {
    const refused = await signIn(bureau, 'jan@oost.nl', password);
    t.is(refused.status, 429);
    t.is(refused.body.type, 'urn:loonpoort:problem:too-many-attempts');
    t.is(refused.headers.get('retry-after'), String(wait));
    t.true(refused.body.detail.includes(`${wait} seconden`));
    bureau.pass(wait);
    t.is((await signIn(bureau, 'jan@oost.nl', wrong)).status, 401);
  }
  t.is((await bureau.call('GET', '/sessions/current', { token: session.accessToken })).status, 401, 'idle by now');
  bureau.pass(3600);
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 201);
  for (let attempt = 1; attempt <= 5; attempt++) t.is((await signIn(bureau, 'jan@oost.nl', wrong)).status, 401);
  t.is((await signIn(bureau, 'jan@oost.nl', wrong)).status, 429);
});

test('other accounts and sessions that are there are unaffected', async (t) => {
  const bureau = await open(t);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  for (let attempt = 1; attempt <= 6; attempt++) await signIn(bureau, 'jan@oost.nl', wrong);
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 429);
  t.is((await signIn(bureau, 'beheer@oamkb.nl', password)).status, 201);
  t.is((await bureau.call('GET', '/sessions/current', { token })).status, 200);
});

test('an address that nobody has waits as an account does', async (t) => {
  const bureau = await open(t);
  const statuses = [];
  for (let attempt = 1; attempt <= 7; attempt++) statuses.push((await signIn(bureau, 'niemand@oost.nl', wrong)).status);
  t.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429]);
});

test('guesses from elsewhere hold up nobody, until twenty of them came from anywhere', async (t) => {
  const bureau = await open(t);
  const guess = (count: number, network: number) =>
    Promise.all(Array.from({ length: count }, () => signIn(bureau, 'jan@oost.nl', wrong, `203.0.113.${network}`)));
  for (let network = 1; network <= 3; network++) await guess(5, network);
  t.is((await signIn(bureau, 'jan@oost.nl', wrong, '203.0.113.1')).status, 429);
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 201);
  for (let network = 1; network <= 4; network++) await guess(5, network + 10);
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 429);
});

test('no guesses from elsewhere keep a person out of a browser of their own, nor do its sessions end', async (t) => {
  const bureau = await open(t);
  const own = { origin: bureau.service.url };
  const first = await signIn(bureau, 'jan@oost.nl', password, '192.0.2.1', own);
  const cookie = first.headers.getSetCookie().find((each) => each.startsWith('__Host-loonpoort-device='))!;
  t.regex(cookie, /; Max-Age=34560000; .*Secure; HttpOnly; SameSite=Strict; Path=\/$/);
  const browser = { ...own, cookie: cookie.split(';')[0]! };
  for (let network = 1; network <= 100; network++) {
    await signIn(bureau, 'jan@oost.nl', wrong, `203.0.113.${network}`);
    bureau.pass(3600);
  }
  for (let name = 1; name <= 20; name++) await signIn(bureau, `naam${name}@oost.nl`, wrong);
  t.is((await signIn(bureau, 'beheer@oamkb.nl', password)).status, 429, 'the network waits');
  const again = await signIn(bureau, 'jan@oost.nl', password, '192.0.2.1', browser);
  t.is(again.status, 201);
  t.true(
    again.headers.getSetCookie().some((each) => each.startsWith(browser.cookie)),
    'it is known for longer',
  );

  for (let guess = 1; guess <= 5; guess++) {
    t.is((await signIn(bureau, 'jan@oost.nl', wrong, `198.51.100.${guess}`, browser)).status, 401);
  }
  t.is((await signIn(bureau, 'jan@oost.nl', password, '198.51.100.9', browser)).status, 429, 'its own guesses count');
  t.is((await signIn(bureau, 'jan@oost.nl', password, '198.51.100.9')).status, 201, 'there only');

  const stranger = { ...browser, cookie: '__Host-loonpoort-device=iets-anders' };
  for (let guess = 1; guess <= 5; guess++) {
    t.is((await signIn(bureau, 'jan@oost.nl', wrong, '198.51.100.20', stranger)).status, 401);
  }
  t.is((await signIn(bureau, 'jan@oost.nl', password, '198.51.100.20', stranger)).status, 429, 'a made-up cookie');
  const { headers } = await signIn(bureau, 'jan@oost.nl', password, '198.51.100.21', stranger);
  t.false(
    headers.getSetCookie().some((each) => each.startsWith(stranger.cookie)),
    'no browser chooses its own',
  );
});

test('a browser is forgotten when an administrator ends all sessions, or the password changes', async (t) => {
  const bureau = await open(t);
  const own = { origin: bureau.service.url };
  const known = async (): Promise<number> =>
    (await bureau.service.app.database.rows('SELECT token_hash FROM known_devices')).length;
  const { body } = await signIn(bureau, 'jan@oost.nl', password, '192.0.2.1', own);
  t.is(await known(), 1);
  await bureau.ask('DELETE', `/accounts/${body.person.id}/sessions`);
  t.is(await known(), 0);
  const { body: session } = await signIn(bureau, 'jan@oost.nl', password, '192.0.2.1', own);
  const passwords = { currentPassword: password, newPassword: 'zeven natte honden op een dak' };
  const change = { token: session.accessToken, body: passwords };
  t.is((await bureau.call('PUT', '/persons/current/password', change)).status, 204);
  t.is(await known(), 0);
});

test('many guesses at once get no more tries, and many right passwords at once all come in', async (t) => {
  const bureau = await open(t);
  const right = await Promise.all(Array.from({ length: 10 }, () => signIn(bureau, 'jan@oost.nl', password)));
  t.deepEqual(
    right.map(({ status }) => status),
    Array.from({ length: 10 }, () => 201),
  );
  const guesses = await Promise.all(
    Array.from({ length: 30 }, (_, index) => signIn(bureau, 'jan@oost.nl', wrong, `192.0.2.${index}`)),
  );
  t.is(guesses.filter(({ status }) => status === 401).length, 20);
  t.is(guesses.filter(({ status }) => status === 429).length, 10);
});

test('an internet address waits after twenty failures on any accounts, and starts over after an hour', async (t) => {
  const bureau = await open(t);
  const spray = (count: number, from: string) =>
    Promise.all(Array.from({ length: count }, (_, index) => signIn(bureau, `naam${index}@oost.nl`, wrong, from)));
  await spray(20, '2001:db8:1:2::1');
  t.is((await signIn(bureau, 'jan@oost.nl', password, '2001:db8:1:2:ffff::9')).status, 429, 'the same /64');
  t.is((await signIn(bureau, 'jan@oost.nl', password, '2001:db8:1:3::1')).status, 201);
  bureau.pass(3600);
  await spray(19, '2001:db8:1:2::1');
  t.is((await signIn(bureau, 'jan@oost.nl', password, '2001:db8:1:2::1')).status, 201);
});

test("an office is forgiven its own people's mistakes, and not what it tried on others", async (t) => {
  const bureau = await open(t);
  for (let person = 1; person <= 6; person++) {
    await bureau.person(`p${person}@oost.nl`, [{ role: 'employer' }]);
    for (let attempt = 1; attempt <= 4; attempt++)
      t.is((await signIn(bureau, `p${person}@oost.nl`, wrong)).status, 401);
    t.is((await signIn(bureau, `p${person}@oost.nl`, password)).status, 201);
  }
  for (let victim = 1; victim <= 20; victim++) {
    if (victim < 20) {
      t.is((await signIn(bureau, 'jan@oost.nl', wrong)).status, 401);
      t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 201);
    }
    t.is((await signIn(bureau, `v${victim}@oost.nl`, wrong)).status, 401);
  }
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 429);
});

test('after a hundred failures a new password is asked for, which is the way in while the guessing goes on', async (t) => {
  const bureau = await open(t);
  for (let attempt = 1; attempt <= 100; attempt++) {
    t.is((await signIn(bureau, 'jan@oost.nl', wrong, `10.${attempt}.0.1`)).status, 401);
    bureau.pass(3600);
  }
  const refused = await signIn(bureau, 'jan@oost.nl', password);
  t.deepEqual([refused.status, refused.body.type], [403, 'urn:loonpoort:problem:password-worn-out']);
  t.is((await signIn(bureau, 'jan@oost.nl', wrong)).body.type, refused.body.type, 'right or wrong');
  bureau.pass(3600);
  await bureau.call('POST', '/password-resets', { body: { email: 'jan@oost.nl' } });
  const token = await bureau.tokenMailedTo('jan@oost.nl');
  const fresh = 'zeven natte honden op een dak';
  const headers = { origin: bureau.service.url };
  const reset = await bureau.call('POST', '/password-reset-completions', {
    ...{ body: { token, password: fresh }, headers },
  });
  t.is(reset.status, 204);
  for (let guess = 1; guess <= 20; guess++) await signIn(bureau, 'jan@oost.nl', wrong, `10.${guess}.0.2`);
  t.is((await signIn(bureau, 'jan@oost.nl', fresh)).status, 429);
  const cookie = reset.headers.getSetCookie()[0]!.split(';')[0]!;
  t.is((await signIn(bureau, 'jan@oost.nl', fresh, '192.0.2.1', { ...headers, cookie })).status, 201);
});

test('guessing the current password in an open session waits too', async (t) => {
  const bureau = await open(t);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  const change = (currentPassword: string) =>
    bureau.call('PUT', '/persons/current/password', {
      token,
      body: { currentPassword, newPassword: 'zeven natte honden op een dak' },
    });
  for (let attempt = 1; attempt <= 5; attempt++) t.is((await change(wrong)).status, 422);
  t.is((await change(password)).status, 429);
});

test('the same address of a person in two bureaus counts for each by itself', async (t) => {
  const bureau = await open(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }], { tenantId: bureau.elsewhere });
  const elders = (given: string, address: string) =>
    bureau.call('POST', '/sessions', {
      body: { tenant: 'elders', email: 'jan@oost.nl', password: given },
      headers: { 'x-forwarded-for': address },
    });
  for (let attempt = 1; attempt <= 5; attempt++) t.is((await signIn(bureau, 'jan@oost.nl', wrong)).status, 401);
  t.is((await elders(wrong, '198.51.100.1')).status, 401, 'no wait elsewhere');
  t.is((await elders(password, '198.51.100.1')).status, 201, 'which starts over there');
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 429, 'and not here');
  bureau.pass(30);
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 201);
});

test('an account that exists is not forgiven by time; of one that does not, the count is dropped', async (t) => {
  const bureau = await open(t);
  const days = 24 * 3600;
  for (let attempt = 1; attempt <= 5; attempt++) {
    await signIn(bureau, 'jan@oost.nl', wrong, '192.0.2.1');
    await signIn(bureau, 'niemand@oost.nl', wrong, '192.0.2.2');
  }
  bureau.pass(31 * days);
  t.is((await signIn(bureau, 'iemand@oost.nl', wrong, '192.0.2.3')).status, 401, 'which sweeps old counts away');
  const keys = await bureau.service.app.database.rows<{ key: string }>('SELECT key FROM throttles ORDER BY key');
  t.deepEqual(
    keys.map(({ key }) => key),
    ['account:iemand@oost.nl', 'account:iemand@oost.nl 192.0.2.3', 'account:jan@oost.nl', 'address:192.0.2.3'],
  );
  for (let network = 1; network <= 15; network++) {
    t.is((await signIn(bureau, 'jan@oost.nl', wrong, `203.0.113.${network}`)).status, 401);
  }
  t.is((await signIn(bureau, 'jan@oost.nl', password)).status, 429, 'the twentieth failure in a row');
});

test('an IPv4 address counts as the same in IPv6, and only what the own proxy says counts', async (t) => {
  const bureau = await open(t);
  for (let guess = 1; guess <= 20; guess++) {
    t.is((await signIn(bureau, `naam${guess}@oost.nl`, wrong, `203.0.113.${guess}, ::ffff:192.0.2.9`)).status, 401);
  }
  t.is((await signIn(bureau, 'jan@oost.nl', password, '192.0.2.9')).status, 429);
  t.is((await signIn(bureau, 'jan@oost.nl', password, '192.0.2.9, 203.0.113.1')).status, 201);
});
