import { randomBytes } from 'node:crypto';
import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { type Bureau, openBureau } from '../accounts/bureau.js';
import { Authenticator, type Ceremony } from './authenticator.js';
import { addApp, answer, begin, mailAbout, problemOf } from './factors.js';

interface World {
  bureau: Bureau;
  token: string;
  own: { origin: string };
}

async function open(t: ExecutionContext): Promise<World> {
  const bureau = await openBureau(t);
  await bureau.person('jan@oost.nl', [{ role: 'employer' }]);
  const { accessToken: token } = await bureau.signIn('jan@oost.nl');
  return { bureau, token, own: { origin: bureau.service.app.settings.baseUrl.origin } };
}

/** Begins a passkey, and returns what the page asks. */
async function begun({ bureau, token, own }: World) {
  const { status, body } = await bureau.call('POST', '/persons/current/enrolments', {
    token,
    body: { type: 'passkey' },
    headers: own,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const { challenge, rp } = body.passkey;
  return { ...body, ceremony: { challenge, rpId: rp.id, origin: own.origin } };
}

const finish = ({ bureau, token, own }: World, enrolment: string, passkey: object) =>
  bureau.call('POST', '/persons/current/factors', { token, body: { enrolment, passkey }, headers: own });

async function addPasskey(world: World): Promise<Authenticator> {
  const authenticator = new Authenticator();
  const { enrolment, passkey, ceremony } = await begun(world);
  const added = await finish(world, enrolment, authenticator.attest(ceremony));
  if (added.status !== 201) throw new Error(added.text);
  authenticator.userHandle = passkey.user.id;
  return authenticator;
}

test('a passkey is added, and answers the second step', async (t) => {
  const world = await open(t);
  const { bureau, own } = world;
  const first = await begun(world);
  t.like(first.passkey, {
    rp: { id: 'localhost', name: 'Administratiekantoor Oost' },
    user: { name: 'jan@oost.nl', displayName: 'Jan' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
    excludeCredentials: [],
  });
  t.true(Buffer.from(first.passkey.challenge, 'base64url').length >= 16);
  t.is(Date.parse(first.expiresAt) - bureau.now().getTime(), 300_000);
  const authenticator = await addPasskey(world);
  const again = await begun(world);
  t.deepEqual(
    again.passkey.excludeCredentials.map(({ id }: { id: string }) => id),
    [authenticator.id.toString('base64url')],
  );
  const { body } = await begin(bureau, 'jan@oost.nl', own);
  t.deepEqual(body.methods, ['passkey', 'recoveryCode']);
  t.is(body.passkey.allowCredentials[0].id, authenticator.id.toString('base64url'));
  const ceremony = { ...own, challenge: body.passkey.challenge, rpId: body.passkey.rpId };
  const passkey = authenticator.assert(ceremony);
  t.is((await answer(bureau, { challenge: body.challenge, passkey }, own)).status, 201);
  t.is(problemOf(await answer(bureau, { challenge: body.challenge, passkey }, own)), 'challenge-over');
  const next = (await begin(bureau, 'jan@oost.nl', own)).body;
  t.is(
    problemOf(await answer(bureau, { challenge: next.challenge, passkey }, own)),
    'wrong-passkey',
    'of another challenge',
  );
});

test('a passkey alone signs in, without address and password', async (t) => {
  const world = await open(t);
  const { bureau, own } = world;
  const authenticator = await addPasskey(world);
  const ask = (headers: Record<string, string>) =>
    bureau.call('POST', '/passkey-challenges', { body: { tenant: 'oamkb' }, headers });
  for (const headers of [{}, { origin: 'https://intranet.oost.nl' }, { origin: 'https://vreemd.nl' }])
    t.is(problemOf(await ask(headers as Record<string, string>)), 'origin-not-allowed');
  const assert = async (by: Authenticator, more: object = {}) => {
    const { body } = await ask(own);
    t.deepEqual(body.passkey.allowCredentials, []);
    const passkey = by.assert({ ...own, challenge: body.passkey.challenge, rpId: body.passkey.rpId, ...more });
    return answer(bureau, { challenge: body.challenge, passkey }, own);
  };
  const opened = await assert(authenticator);
  t.is(opened.status, 201);
  t.is(opened.body.person.email, 'jan@oost.nl');
  t.true(opened.headers.getSetCookie().some((each) => each.startsWith('__Host-loonpoort-refresh=')));
  t.is(problemOf(await assert(new Authenticator())), 'wrong-passkey', 'of nobody');
  t.is(problemOf(await assert(authenticator, { userVerified: false })), 'wrong-passkey', 'nobody was verified');
  authenticator.userHandle = null;
  t.is(problemOf(await assert(authenticator)), 'wrong-passkey', 'that does not say whose it is');
  authenticator.userHandle = Buffer.from('iemand anders').toString('base64url');
  t.is(problemOf(await assert(authenticator)), 'wrong-passkey', 'of somebody else');
});

/** Each makes one step of a ceremony wrong. */
const faults: Record<
  string,
  (ceremony: Omit<Ceremony, 'type'>) => Omit<Ceremony, 'type'> & { type?: Ceremony['type'] }
> = {
  'another challenge': (of) => ({ ...of, challenge: randomBytes(32).toString('base64url') }),
  'another origin': (of) => ({ ...of, origin: 'https://vreemd.nl' }),
  'a subdomain of the origin': (of) => ({ ...of, origin: of.origin.replace('localhost', 'x.localhost') }),
  'another site': (of) => ({ ...of, rpId: 'vreemd.nl' }),
  'nobody present': (of) => ({ ...of, userPresent: false }),
  'nobody verified': (of) => ({ ...of, userVerified: false }),
  'in a frame of another site': (of) => ({ ...of, more: { crossOrigin: true } }),
  'under a page of another site': (of) => ({
    ...of,
    more: { crossOrigin: true, topOrigin: 'https://intranet.oost.nl' },
  }),
};

test('no passkey is added where one step of the ceremony is wrong', async (t) => {
  const world = await open(t);
  const refused = async (name: string, make: (ceremony: Omit<Ceremony, 'type'>) => object) => {
    const { enrolment, ceremony } = await begun(world);
    const { status, body } = await finish(world, enrolment, make(ceremony));
    t.is(status, 422, name);
    t.is(body.errors[0].code, 'passkeyWrong', name);
    const retried = await finish(world, enrolment, new Authenticator().attest(ceremony));
    t.is(problemOf(retried), 'enrolment-over', `${name}: the challenge was used`);
  };
  for (const [name, fault] of Object.entries(faults))
    await refused(name, (ceremony) => new Authenticator().attest(fault(ceremony)));
  await refused('another type', (ceremony) => new Authenticator().attest({ ...ceremony, type: 'webauthn.get' }));
  await refused('an algorithm that was not asked', (ceremony) =>
    Object.assign(new Authenticator(), { alg: -35 }).attest(ceremony),
  );
  await refused('another id beside it', (ceremony) => ({
    ...new Authenticator().attest(ceremony),
    id: 'AAAA',
    rawId: 'AAAA',
  }));
  await refused('no client data', (ceremony) => {
    const made = new Authenticator().attest(ceremony);
    return { ...made, response: { ...made['response'], clientDataJSON: 'AAAA' } };
  });
  const long = await begun(world);
  const tooLong = Object.assign(new Authenticator(), { id: randomBytes(1024) }).attest(long.ceremony);
  t.is((await finish(world, long.enrolment, tooLong)).status, 400, 'an id of more than 1023 bytes');
  const late = await begun(world);
  world.bureau.pass(300);
  t.is(problemOf(await finish(world, late.enrolment, new Authenticator().attest(late.ceremony))), 'enrolment-over');
  t.deepEqual(await world.bureau.service.app.database.rows('SELECT * FROM factors'), []);
});

test('a passkey belongs to one person', async (t) => {
  const world = await open(t);
  const authenticator = await addPasskey(world);
  await world.bureau.person('piet@oost.nl', [{ role: 'employer' }]);
  const { accessToken: token } = await world.bureau.signIn('piet@oost.nl');
  const piet = { ...world, token };
  const { enrolment, ceremony } = await begun(piet);
  t.is((await finish(piet, enrolment, authenticator.attest(ceremony))).status, 422);
});

test('no passkey signs in where one step of the ceremony is wrong', async (t) => {
  const world = await open(t);
  const { bureau, own } = world;
  const authenticator = await addPasskey(world);
  const refused = async (
    name: string,
    make: (ceremony: Omit<Ceremony, 'type'>) => Record<string, any>,
    headers = own,
  ) => {
    const { body } = await begin(bureau, 'jan@oost.nl', own);
    const ceremony = { ...own, challenge: body.passkey.challenge, rpId: body.passkey.rpId };
    const wrong = await answer(bureau, { challenge: body.challenge, passkey: make(ceremony) }, headers);
    t.is(problemOf(wrong), 'wrong-passkey', `${name}: ${wrong.text}`);
    const retried = await answer(bureau, { challenge: body.challenge, passkey: authenticator.assert(ceremony) }, own);
    t.is(problemOf(retried), 'challenge-over', `${name}: the challenge was used`);
  };
  for (const [name, fault] of Object.entries(faults)) await refused(name, (of) => authenticator.assert(fault(of)));
  await refused('another type', (of) => authenticator.assert({ ...of, type: 'webauthn.create' }));
  await refused('a signature of another key', (of) => {
    const other = Object.assign(new Authenticator(), { id: authenticator.id, counter: 90 });
    return other.assert(of);
  });
  await refused('a page of another site', (of) => authenticator.assert(of), { origin: 'https://intranet.oost.nl' });
  await bureau.person('piet@oost.nl', [{ role: 'employer' }]);
  const { accessToken } = await bureau.signIn('piet@oost.nl');
  const piets = await addPasskey({ ...world, token: accessToken });
  await refused("somebody else's passkey", (of) => piets.assert(of));

  const { body } = await begin(bureau, 'jan@oost.nl', own);
  const ceremony = { ...own, challenge: body.passkey.challenge, rpId: body.passkey.rpId };
  bureau.pass(300);
  t.is(
    problemOf(await answer(bureau, { challenge: body.challenge, passkey: authenticator.assert(ceremony) }, own)),
    'challenge-over',
  );
});

test('a passkey that counts back is blocked, and its owner is told', async (t) => {
  const world = await open(t);
  const { bureau, own } = world;
  const authenticator = await addPasskey(world);
  const sign = async () => {
    const { body } = await begin(bureau, 'jan@oost.nl', own);
    if (!body.passkey) return body.methods.join();
    const passkey = authenticator.assert({ ...own, challenge: body.passkey.challenge, rpId: body.passkey.rpId });
    const { status } = await answer(bureau, { challenge: body.challenge, passkey }, own);
    return status;
  };
  authenticator.counter = 6;
  t.is(await sign(), 201);
  authenticator.counter = 6;
  t.is(await sign(), 401, 'the same count');
  t.is(await sign(), 'recoveryCode');
  const mail = await mailAbout(bureau, 'jan@oost.nl', /werkt niet meer/);
  t.regex(mail.text!, /er lijkt een kopie van te zijn/);
  const { body } = await bureau.call('GET', '/persons/current/factors', { token: world.token });
  t.true(body.items[0].isBlocked);
});

test('a passkey that does not count signs in each time', async (t) => {
  const world = await open(t);
  const { bureau, own } = world;
  const authenticator = await addPasskey(world);
  for (let index = 0; index < 2; index++) {
    const { body } = await begin(bureau, 'jan@oost.nl', own);
    authenticator.counter = -1;
    const passkey = authenticator.assert({ ...own, challenge: body.passkey.challenge, rpId: body.passkey.rpId });
    t.is((await answer(bureau, { challenge: body.challenge, passkey }, own)).status, 201);
  }
});

test('passkeys are of the host of the tenant: the only one, or a subdomain for each', async (t) => {
  for (const [defaultTenant, host] of [
    ['oamkb', 'portaal.voorbeeld.nl'],
    [undefined, 'oamkb.portaal.voorbeeld.nl'],
  ] as const) {
    const world = await open(t);
    Object.assign(world.bureau.service.app.settings, {
      baseUrl: new URL('https://portaal.voorbeeld.nl'),
      defaultTenant,
    });
    world.own = { origin: `https://${host}` };
    const { bureau, own } = world;
    const authenticator = await addPasskey(world);
    const { body } = await bureau.call('POST', '/sessions', {
      body: { tenant: 'oamkb', email: 'jan@oost.nl', password: 'vier groene fietsen in de regen' },
      headers: own,
    });
    t.is(body.passkey.rpId, host);
    const passkey = authenticator.assert({ ...own, challenge: body.passkey.challenge, rpId: host });
    t.is((await answer(bureau, { challenge: body.challenge, passkey }, own)).status, 201);
    // The page of another tenant's subdomain is of this service too, and not of these passkeys.
    const elsewhere = { origin: 'https://elders.portaal.voorbeeld.nl' };
    const other = await bureau.call('POST', '/sessions', {
      body: { tenant: 'oamkb', email: 'jan@oost.nl', password: 'vier groene fietsen in de regen' },
      headers: elsewhere,
    });
    t.is(other.body.passkey, null);
  }
});

test('whoever has both chooses', async (t) => {
  const world = await open(t);
  await addPasskey(world);
  const { body } = await begin(world.bureau, 'jan@oost.nl', world.own);
  t.deepEqual(body.methods, ['passkey', 'recoveryCode']);
  await world.bureau.person('kees@oost.nl', [{ role: 'employer' }]);
  const owner = await addApp(world.bureau, 'kees@oost.nl');
  await addPasskey({ ...world, token: owner.token });
  const both = await begin(world.bureau, 'kees@oost.nl', world.own);
  t.deepEqual(both.body.methods, ['passkey', 'totp', 'recoveryCode']);
});
