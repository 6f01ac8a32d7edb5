import { test } from '../harness/test.js';
import { openBureau, type Bureau } from '../accounts/bureau.js';

const change = (bureau: Bureau, path: string, version: number, body: object) =>
  bureau.ask('PATCH', path, { body, headers: { 'if-match': `"${version}"` } });

test('a debtor gets another name, and its companies are found by it', async (t) => {
  const bureau = await openBureau(t);
  const path = `/debtors/${bureau.ids.debtor}`;
  const read = await bureau.ask('GET', path);
  t.like(read.body, { number: 100, name: 'Peeters Holding', firmName: 'Kantoor Maasdal', tagNames: 'Bakkers' });
  const found = async (q: string) => (await bureau.ask('GET', `/companies?q=${q}`)).body.total;
  t.deepEqual([await found('holding'), await found('grootbrood')], [2, 0]);
  const saved = await change(bureau, path, 1, { name: ' Grootbrood BV ', number: 300 });
  t.deepEqual([saved.status, saved.headers.get('etag')], [200, '"2"']);
  t.deepEqual(saved.body, { ...read.body, name: 'Grootbrood BV', number: 300 });
  t.deepEqual([await found('holding'), await found('grootbrood'), await found('300')], [0, 2, 2]);
  t.is((await change(bureau, path, 1, { name: 'X' })).status, 412);
  t.is((await bureau.ask('PATCH', path, { body: { name: 'X' } })).status, 428);
  const taken = await change(bureau, path, 2, { number: 200 });
  t.deepEqual([taken.status, taken.body.errors[0].pointer], [409, '/number']);
  t.is((await change(bureau, `/debtors/${bureau.ids.tag}`, 1, { name: 'X' })).status, 404);
});

test('labels give and take what a login sees, and a debtor moves to another firm', async (t) => {
  const bureau = await openBureau(t);
  const { maasdal, vecht, tag } = bureau.ids;
  const login = { role: 'accountant' as const, firmId: maasdal, grantKind: 'tags' as const, grantIds: [tag] };
  await bureau.person('anna@maasdal.nl', [login]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const seen = async () => (await bureau.call('GET', '/companies', { token })).body.total;
  t.is(await seen(), 2);
  const path = `/debtors/${bureau.ids.debtor}`;
  t.is((await bureau.call('GET', path, { token })).status, 200);
  const moved = await change(bureau, path, 1, { tagIds: [], firmId: vecht });
  t.like(moved.body, { firmId: vecht, firmName: 'Kantoor Vecht', tags: [], tagNames: '' });
  t.is(await seen(), 0);
  t.is((await bureau.call('GET', path, { token })).status, 404);
  t.is((await bureau.call('GET', `/tags/${tag}`, { token })).status, 404);
  const back = await change(bureau, path, 2, { tagIds: [tag], firmId: null });
  t.like(back.body, { firmId: null, firmName: '', tagNames: 'Bakkers' });
  t.is(await seen(), 2);
  t.is((await bureau.call('GET', `/tags/${tag}`, { token })).status, 200);
  const unknown = await change(bureau, path, 3, { tagIds: [vecht] });
  t.deepEqual([unknown.status, unknown.body.errors[0].pointer], [422, '/tagIds']);
  const wrong = await change(bureau, path, 3, { firmId: tag });
  t.deepEqual([wrong.status, wrong.body.errors[0].pointer], [422, '/firmId']);
  t.is((await bureau.ask('GET', path)).headers.get('etag'), '"3"', 'what is refused changes nothing');
});

test('labels are made and renamed', async (t) => {
  const bureau = await openBureau(t);
  const made = await bureau.ask('POST', '/tags', { body: { number: 11, name: ' Slagers ' } });
  t.deepEqual([made.status, made.headers.get('etag')], [201, '"1"']);
  t.like(made.body, { number: 11, name: 'Slagers', color: '#2f6fde', debtorCount: 0, loginCount: 0, clientCount: 0 });
  const taken = await bureau.ask('POST', '/tags', { body: { number: 10, name: 'Ander' } });
  t.deepEqual([taken.status, taken.body.errors[0].pointer], [409, '/number']);
  const path = `/tags/${made.body.id}`;
  const saved = await change(bureau, path, 1, { name: 'Vlees', color: '#aa3300' });
  t.deepEqual(saved.body, { ...made.body, name: 'Vlees', color: '#aa3300' });
  t.is((await change(bureau, path, 1, { name: 'X' })).status, 412);
  t.is((await change(bureau, path, 2, { number: 10 })).status, 409);
  const { body } = await bureau.ask('GET', '/tags?q=vlees');
  t.deepEqual(body.items, [saved.body]);
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: bureau.ids.maasdal, grantKind: 'all' }]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  t.is((await bureau.call('GET', path, { token })).status, 404, 'it is on no debtor');
  const headers = { 'if-match': '"2"' };
  t.is((await bureau.call('PATCH', path, { token, headers, body: { name: 'X' } })).status, 403);
});

const remove = (bureau: Bureau, path: string, version: number) =>
  bureau.ask('DELETE', path, { headers: { 'if-match': `"${version}"` } });

test('a label is counted and removed, unless somebody sees debtors by it', async (t) => {
  const bureau = await openBureau(t);
  const { maasdal, tag, debtor } = bureau.ids;
  const byTag = { role: 'accountant' as const, firmId: maasdal, grantKind: 'tags' as const, grantIds: [tag] };
  await bureau.person('anna@maasdal.nl', [byTag]);
  await bureau.person('bas@maasdal.nl', [{ ...byTag, accepted: false }]);
  await bureau.person('cor@maasdal.nl', [{ ...byTag, grantKind: 'all', grantIds: [] }]);
  const software = { name: 'Boekhoud', scopes: ['companies:read'], grantKind: 'tags', grantIds: [tag] };
  const made = await bureau.ask('POST', '/clients', { body: software });
  t.is(made.status, 201);
  const path = `/tags/${tag}`;
  const counts = { debtorCount: 1, loginCount: 2, clientCount: 1 };
  t.like((await bureau.ask('GET', path)).body, counts);
  t.like((await bureau.ask('GET', '/tags')).body.items[0], counts);
  const users = await bureau.ask('GET', `${path}/users`);
  t.deepEqual(
    users.body.items.map(({ name, role, state }: Record<string, string>) => [name, role, state]),
    [
      ['Anna', 'accountant', 'active'],
      ['Bas', 'accountant', 'invited'],
      ['Boekhoud', 'software', 'active'],
    ],
  );
  t.is((await bureau.ask('GET', `${path}/users?q=bas`)).body.total, 1);

  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  t.like((await bureau.call('GET', path, { token })).body, { debtorCount: 1, loginCount: null, clientCount: null });
  t.is((await bureau.call('GET', `${path}/users`, { token })).status, 403);
  const headers = { 'if-match': '"1"' };
  t.is((await bureau.call('DELETE', path, { token, headers })).status, 403);
  t.is((await bureau.ask('DELETE', path)).status, 428);
  t.is((await remove(bureau, path, 2)).status, 412);
  const used = await remove(bureau, path, 1);
  t.deepEqual([used.status, used.body.type], [409, 'urn:loonpoort:problem:tag-in-use']);
  t.regex(used.body.detail, /: Anna, Bas, Boekhoud\. .* niets verwijderd/);
  t.is((await bureau.ask('GET', `/debtors/${debtor}`)).body.tagNames, 'Bakkers', 'what is refused changes nothing');

  const { items } = users.body as { items: { loginId: string | null; clientId: string | null }[] };
  for (const { loginId } of items.filter((user) => user.loginId))
    t.is((await change(bureau, `/logins/${loginId}`, 1, { enabled: false })).status, 200);
  t.is((await remove(bureau, path, 1)).status, 409, 'a login that is switched off may be switched on again');
  for (const { loginId } of items.filter((user) => user.loginId))
    t.is((await change(bureau, `/logins/${loginId}`, 2, { grantKind: 'none' })).status, 200);
  t.is((await remove(bureau, `/clients/${items.at(-1)!.clientId}`, 1)).status, 204);
  t.is((await remove(bureau, path, 1)).status, 204);
  t.is((await bureau.ask('GET', path)).status, 404);
  t.is((await remove(bureau, path, 1)).status, 404);
  const bare = await bureau.ask('GET', `/debtors/${debtor}`);
  t.deepEqual([bare.body.tags, bare.headers.get('etag')], [[], '"2"'], 'who has the debtor in a form is told');
});

test('labels are given to and taken from many debtors at once, all or none', async (t) => {
  const bureau = await openBureau(t);
  const { maasdal, tag, debtor } = bureau.ids;
  const { body: list } = await bureau.ask('GET', '/debtors');
  const other = (list.items as { id: string }[]).find(({ id }) => id !== debtor)!.id;
  const { body: second } = await bureau.ask('POST', '/tags', { body: { number: 11, name: 'Slagers' } });
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId: maasdal, grantKind: 'tags', grantIds: [tag] }]);
  const { accessToken: token } = await bureau.signIn('anna@maasdal.nl');
  const seen = async () => (await bureau.call('GET', '/debtors', { token })).body.total;
  const etags = async () =>
    Promise.all([debtor, other].map(async (id) => (await bureau.ask('GET', `/debtors/${id}`)).headers.get('etag')));
  const tagDebtors = (body: object, options: object = {}) =>
    bureau.ask('POST', '/debtor-tags', { body: { debtorIds: [debtor, other], ...body }, ...options });
  t.is(await seen(), 1);

  const given = await tagDebtors({ giveTagIds: [tag, second.id] });
  t.deepEqual([given.status, given.body], [200, { changed: 2 }]);
  t.is(await seen(), 2, 'at once');
  t.deepEqual((await tagDebtors({ giveTagIds: [tag, second.id] })).body, { changed: 0 });
  t.deepEqual(await etags(), ['"2"', '"2"'], 'the same again changes nothing');
  t.is((await bureau.ask('GET', `/debtors?tag=${second.id}`)).body.total, 2);

  const keyed = { headers: { 'idempotency-key': 'labels-geven' } };
  const swapped = await tagDebtors({ giveTagIds: [second.id], takeTagIds: [tag] }, keyed);
  t.deepEqual(swapped.body, { changed: 2 });
  t.deepEqual((await tagDebtors({ giveTagIds: [second.id], takeTagIds: [tag] }, keyed)).body, { changed: 2 });
  t.is((await tagDebtors({ giveTagIds: [tag] }, keyed)).status, 422, 'a key is for one call');
  t.is(await seen(), 0);
  t.is((await bureau.ask('GET', `/debtors?tag=${tag}`)).body.total, 0);

  const refused = async (body: object) => {
    const { status, body: problem } = await tagDebtors(body);
    return [status, problem.errors?.[0].pointer];
  };
  t.deepEqual(await refused({ giveTagIds: [tag], debtorIds: [debtor, maasdal] }), [422, '/debtorIds']);
  t.deepEqual(await refused({ giveTagIds: [tag, maasdal] }), [422, '/giveTagIds']);
  t.deepEqual(await refused({ takeTagIds: [maasdal] }), [422, '/takeTagIds']);
  t.deepEqual(await refused({ giveTagIds: [tag], takeTagIds: [tag] }), [422, '/takeTagIds']);
  t.deepEqual(await refused({}), [422, '/giveTagIds']);
  t.deepEqual(await refused({ giveTagIds: [tag], debtorIds: [] }), [400, '/debtorIds']);
  t.deepEqual(await etags(), ['"3"', '"3"'], 'what is refused changes nothing');
  const body = { debtorIds: [debtor], giveTagIds: [tag] };
  t.is((await bureau.call('POST', '/debtor-tags', { token, body })).status, 403);
});
