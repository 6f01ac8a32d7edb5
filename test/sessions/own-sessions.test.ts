import { test } from '../harness/test.js';
import { openBureau, password, type Bureau } from '../accounts/bureau.js';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

const email = 'anna@maasdal.nl';

async function open(t: Parameters<typeof openBureau>[0]): Promise<{ bureau: Bureau; personId: string }> {
  const bureau = await openBureau(t, { trustProxy: true });
  const { maasdal, tag } = bureau.ids;
  const personId = await bureau.person(email, [
    { role: 'accountant', firmId: maasdal, grantKind: 'tags', grantIds: [tag] },
  ]);
  return { bureau, personId };
}

async function signIn(bureau: Bureau, headers: Record<string, string>, who = email) {
  const {
    status,
    body,
    headers: sent,
  } = await bureau.call('POST', '/sessions', {
    body: { email: who, password },
    headers,
  });
  if (status !== 201) throw new Error(`Signing in failed: ${JSON.stringify(body)}`);
  const cookie = sent.getSetCookie().find((each) => each.startsWith('__Host-loonpoort-device='));
  return { token: body.accessToken as string, device: cookie?.split(';')[0] };
}

/** Signs in on the portal, on the page of the firm, and with a program. */
async function threePlaces(bureau: Bureau) {
  const portal = await signIn(bureau, {
    origin: bureau.service.url,
    'user-agent': firefox,
    'x-forwarded-for': '203.0.113.7',
  });
  bureau.pass(60);
  const intranet = await signIn(bureau, {
    origin: 'https://intranet.maasdal.nl',
    'user-agent': safari,
    'x-forwarded-for': '2001:db8::1',
  });
  bureau.pass(60);
  const program = await signIn(bureau, { 'user-agent': 'boekhouder/2.1 <b>', 'x-forwarded-for': '198.51.100.4' });
  return { portal, intranet, program };
}

const shown = (items: Record<string, string>[]) =>
  items.map(({ device, address, page, use }) => [device, address, page, use]);

test('a person sees where the own sessions are, and ends one of them, or all others', async (t) => {
  const { bureau } = await open(t);
  const { portal, intranet, program } = await threePlaces(bureau);
  await bureau.signIn('beheer@oamkb.nl');
  const list = async (token: string) => (await bureau.call('GET', '/sessions', { token })).body;
  const { items, total } = await list(intranet.token);
  t.is(total, 3, "somebody else's are not among them");
  const host = new URL(bureau.service.url).host;
  t.deepEqual(shown(items), [
    ['boekhouder', '198.51.100.4', '', 'other'],
    ['Safari, iOS', '2001:db8::1', 'Kantoor Maasdal', 'this'],
    ['Firefox, Windows', '203.0.113.7', host, 'other'],
  ]);
  const found = (await bureau.call('GET', '/sessions?q=kantoor%20safari', { token: intranet.token })).body;
  t.deepEqual([found.total, found.items[0].id], [1, items[1].id]);
  t.is(Date.parse(items[1].createdAt) - Date.parse(items[2].createdAt), 60_000);

  const end = (id: string, token: string) => bureau.call('DELETE', `/sessions/${id}`, { token });
  const other = (await list((await signIn(bureau, {}, 'beheer@oamkb.nl')).token)).items[0].id as string;
  t.is((await end(other, intranet.token)).status, 404, "another person's");
  t.is((await end(items[0].id, intranet.token)).status, 204);
  t.is((await end(items[0].id, intranet.token)).status, 404, 'it has ended');
  t.is((await bureau.call('GET', '/companies', { token: program.token })).status, 401);
  t.is((await bureau.call('GET', '/companies', { token: portal.token })).status, 200);

  t.is((await bureau.call('DELETE', '/sessions', { token: intranet.token })).status, 204);
  t.is((await bureau.call('GET', '/companies', { token: portal.token })).status, 401);
  t.deepEqual(
    shown((await list(intranet.token)).items).map(([device]) => device),
    ['Safari, iOS'],
  );
});

test('an administrator sees and ends the sessions of anyone in the own bureau; sessions that are over are gone', async (t) => {
  const { bureau, personId } = await open(t);
  const { portal, program } = await threePlaces(bureau);
  const path = `/accounts/${personId}/sessions`;
  const { items } = (await bureau.ask('GET', path)).body;
  t.deepEqual(
    items.map(({ use }: { use: string }) => use),
    ['other', 'other', 'other'],
  );
  const stranger = await bureau.person('ver@elders.nl', [{ role: 'administrator', grantKind: 'all' }], {
    tenantId: bureau.elsewhere,
  });
  t.is((await bureau.ask('GET', `/accounts/${stranger}/sessions`)).status, 404);
  t.is((await bureau.ask('DELETE', `/accounts/${stranger}/sessions/${items[0].id}`)).status, 404);
  t.is((await bureau.call('GET', path, { token: portal.token })).status, 403, 'an accountant');
  t.is((await bureau.ask('DELETE', `${path}/${items[0].id}`)).status, 204);
  t.is((await bureau.call('GET', '/companies', { token: program.token })).status, 401);
  t.is((await bureau.ask('GET', path)).body.total, 2);
  bureau.pass(3600);
  t.is((await bureau.ask('GET', path)).body.total, 0, 'after an hour without use');
});

test('whoever signs in from a browser that is not known is told by mail, once; the first sign-in of all is no news', async (t) => {
  const { bureau } = await open(t);
  const { mailbox, service } = bureau;
  const waiting = async (): Promise<number> => {
    await service.app.background.runDue('jobs');
    return mailbox.waiting;
  };
  const browser = (more = {}) => ({
    origin: service.url,
    'user-agent': firefox,
    'x-forwarded-for': '203.0.113.7',
    ...more,
  });
  const { device } = await signIn(bureau, browser());
  t.is(await waiting(), 0);
  await signIn(bureau, browser({ cookie: device! }));
  t.is(await waiting(), 0, 'its cookie is known');

  await signIn(bureau, browser({ 'user-agent': safari, 'x-forwarded-for': '198.51.100.4' }));
  const mail = await mailbox.waitForMail(email);
  t.is(mail.subject, 'Nieuwe inlog op je account bij Administratiekantoor Oost');
  t.regex(mail.text!, /Safari op iOS, netwerkadres 198\.51\.100\.4/);
  t.regex(mail.text!, /"Wachtwoord vergeten\?"/);

  const intranet = browser({ origin: 'https://intranet.maasdal.nl' });
  await signIn(bureau, intranet);
  t.regex((await mailbox.waitForMail(email)).text!, /Firefox op Windows/, 'a page without the cookie');
  await signIn(bureau, intranet);
  t.is(await waiting(), 0, 'the same browser there, on the same network');
  await signIn(bureau, { ...intranet, 'x-forwarded-for': '198.51.100.99' });
  await mailbox.waitForMail(email);
  await bureau.call('POST', '/sessions', {
    body: { email, password: 'dit is niet het wachtwoord' },
    headers: browser(),
  });
  t.is(await waiting(), 0, 'a wrong password');
});
