import { test } from '../harness/test.js';
import { password } from '../accounts/bureau.js';
import { addAppIn, mailAbout, problemOf } from '../factors/factors.js';
import { programOf, tokensOf } from '../oauth/flow.js';
import { clientId } from './provider.js';
import { openWorld, signInWith, type World } from './signing-in.js';

const path = '/persons/current/linked-providers';
const list = async ({ bureau }: World, token: string) => (await bureau.call('GET', path, { token })).body.items;

test('a person sees what accounts are linked, and unlinks one', async (t) => {
  const world = await openWorld(t);
  const { bureau } = world;
  await bureau.person('kees@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal }]);
  const other = (await signInWith(bureau)).body.accessToken as string;
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const { accessToken: stranger } = await bureau.signIn('kees@maasdal.nl');
  const [link, ...more] = await list(world, token);
  t.deepEqual(more, []);
  t.deepEqual(Object.keys(link).sort(), ['id', 'lastUsedAt', 'linkedAt', 'name']);
  t.is(link.name, 'Microsoft');
  t.deepEqual(await list(world, stranger), []);

  const remove = (as: string, headers = {}) => bureau.call('DELETE', `${path}/${link.id}`, { token: as, headers });
  t.is((await remove(stranger)).status, 404);
  t.is(problemOf(await remove(token, { origin: 'https://intranet.oost.nl' })), 'origin-not-allowed');
  bureau.pass(10 * 60);
  t.is(problemOf(await remove(token)), 'step-up-required');
  const proved = await bureau.call('POST', '/sessions/current/proofs', { token, body: { password } });
  t.is(proved.status, 204, proved.text);
  t.is((await remove(token)).status, 204);
  t.deepEqual(await list(world, token), []);
  t.is((await remove(token)).status, 404);

  const statusOf = async (of: string) => (await bureau.call('GET', '/sessions/current', { token: of })).status;
  t.is(await statusOf(other), 401, 'whoever came in with it is out');
  t.is(await statusOf(token), 200);
  const mail = await mailAbout(bureau, 'anna@maasdal.nl', /ontkoppeld/);
  t.is(mail.subject, 'Je account van Microsoft is ontkoppeld bij Administratiekantoor Oost');
  t.regex(mail.text!, /is je account van Microsoft ontkoppeld van de inlog van anna@maasdal\.nl/);
  const trail = await bureau.ask('GET', '/audit-entries');
  const said = trail.body.items.map(({ message }: { message: string }) => message);
  t.true(said.includes('Anna heeft het inloggen met een aanbieder van Anna verwijderd'));
});

test('the session in which a person unlinks goes on, and what was allowed in it ends', async (t) => {
  const world = await openWorld(t);
  const { bureau } = world;
  const token = (await signInWith(bureau)).body.accessToken as string;
  await tokensOf(bureau, await programOf(bureau), token);
  const consents = async () => (await bureau.call('GET', '/authorizations', { token })).body.total as number;
  t.is(await consents(), 1);
  const [link] = await list(world, token);
  t.is((await bureau.call('DELETE', `${path}/${link.id}`, { token })).status, 204);
  t.deepEqual(await list(world, token), []);
  t.is(await consents(), 0);
});

test('the only way in stays linked', async (t) => {
  const world = await openWorld(t);
  const { bureau, provider, id } = world;
  const firmId = bureau.ids.maasdal;
  await bureau.person('kees@maasdal.nl', [{ role: 'accountant', firmId }], { password: null });
  provider.account = { sub: 'kees', claims: { email: 'kees@maasdal.nl', email_verified: true } };
  const token = (await signInWith(bureau, 'kees@maasdal.nl')).body.accessToken as string;
  const [link] = await list(world, token);
  const remove = (as = token) => bureau.call('DELETE', `${path}/${link.id}`, { token: as });
  t.is(problemOf(await remove()), 'last-way-in');
  // A code comes after a password: alone it opens nothing.
  await addAppIn(bureau, token);
  t.is(problemOf(await remove()), 'last-way-in');
  t.is((await list(world, token)).length, 1);

  const change = async (values: object, version: number) => {
    const headers = { 'if-match': `"${version}"` };
    const saved = await bureau.ask('PATCH', `/sign-in-providers/${id}`, { body: values, headers });
    t.is(saved.status, 200, saved.text);
  };
  await change({ acceptsPassword: false }, 1);
  const refused = await remove();
  t.is(problemOf(refused), 'provider-needed');
  t.regex(refused.body.detail, /zonder Microsoft kom je er niet meer in/);
  // It is no way in any more where it serves the person's domain no longer.
  await change({ acceptsPassword: true, domains: ['elders.nl'] }, 2);
  t.is((await remove()).status, 204);
});

test('a firm that takes no passwords keeps its people linked, and an administrator unlinks them', async (t) => {
  const world = await openWorld(t);
  const { bureau, id } = world;
  const token = (await signInWith(bureau)).body.accessToken as string;
  await bureau.ask('PATCH', `/sign-in-providers/${id}`, {
    body: { acceptsPassword: false },
    headers: { 'if-match': '"1"' },
  });
  const [link] = await list(world, token);
  t.is(problemOf(await bureau.call('DELETE', `${path}/${link.id}`, { token })), 'provider-needed');
  t.is((await bureau.ask('DELETE', `/sign-in-providers/${id}/links/${link.id}`)).status, 204);
  const mail = await mailAbout(bureau, 'anna@maasdal.nl', /ontkoppeld/);
  t.regex(mail.text!, /heeft een beheerder je account van Microsoft ontkoppeld/);
});

test('whoever signs in with a provider is mailed when it goes or becomes another', async (t) => {
  const world = await openWorld(t);
  const { bureau, provider, id } = world;
  await bureau.person('kees@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal }]);
  await signInWith(bureau);
  const others = { sub: 'kees', claims: { email: 'kees@maasdal.nl', email_verified: true } };
  provider.account = others;
  await signInWith(bureau, others.claims.email);
  const change = async (values: object) => {
    const { headers } = await bureau.ask('GET', `/sign-in-providers/${id}`);
    const changed = { body: values, headers: { 'if-match': headers.get('etag')! } };
    t.is((await bureau.ask('PATCH', `/sign-in-providers/${id}`, changed)).status, 200);
  };
  const people = ['anna@maasdal.nl', 'kees@maasdal.nl'];
  await change({ name: 'Entra' });
  await change({ clientId: 'een ander' });
  for (const email of people) {
    const { subject, text } = await mailAbout(bureau, email, /ontkoppeld/);
    t.is(subject, 'Je account van Entra is ontkoppeld bij Administratiekantoor Oost');
    t.regex(
      text!,
      /het inloggen met Entra opnieuw ingesteld\. Je account is ontkoppeld van de inlog van \w+@maasdal\.nl/,
    );
  }
  await change({ clientId });
  await signInWith(bureau, others.claims.email);
  const mails = async () => (await bureau.service.app.database.rows("SELECT id FROM jobs WHERE kind = 'mail'")).length;
  const before = await mails();
  t.is((await bureau.ask('DELETE', `/sign-in-providers/${id}`)).status, 204);
  const { text } = await mailAbout(bureau, 'kees@maasdal.nl', /ontkoppeld/);
  t.regex(text!, /het inloggen met Entra weggehaald/);
  t.regex(text!, /Log voortaan in met je wachtwoord/);
  t.is(await mails(), before + 1, 'nobody else is told');
});
