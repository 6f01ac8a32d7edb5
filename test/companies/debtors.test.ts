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
  t.like(made.body, { number: 11, name: 'Slagers', color: '#2f6fde' });
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
