import { test } from '../harness/test.js';
import { startService } from '../harness/service.js';
import { accountant, administrator, callerOf, every, otherAccountant } from './caller.js';

test('a login has favourites of its own, among what it sees', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const [bureau, firm, other] = await Promise.all([
    callerOf(service, administrator),
    callerOf(service, accountant),
    callerOf(service, otherAccountant),
  ]);
  const seen = (await every(firm, '/companies')).items;
  const [first, second] = seen.map(({ id }) => id) as [string, string];
  const favourites = async (caller = firm) =>
    (await every(caller, '/companies?favourite=true')).items.map(({ id }) => id);

  for (const _ of ['once', 'and again']) t.is((await firm.put(`/favourite-companies/${first}`, undefined)).status, 204);
  t.deepEqual(await favourites(), [first]);
  t.true((await firm.get(`/companies/${first}`)).body.favourite);
  t.false((await firm.get(`/companies/${second}`)).body.favourite);
  t.is((await firm.get('/companies?favourite=false')).body.total, seen.length - 1);
  t.deepEqual(await favourites(bureau), [], 'they are of nobody else');
  t.false((await bureau.get(`/companies/${first}`)).body.favourite);

  const foreign = (await every(other, '/companies')).items.find(({ id }) => !seen.some((each) => each.id === id))!.id;
  t.is((await firm.put(`/favourite-companies/${foreign}`, undefined)).status, 404);
  t.is((await firm.remove(`/favourite-companies/${foreign}`)).status, 404);
  const asked = await firm.get(`/companies?ids=${[second, foreign, first].join()}`);
  t.deepEqual(asked.body.items.map(({ id }: { id: string }) => id).sort(), [first, second].sort());
  t.is(asked.body.total, 2);

  const login = await bureau.get(`/logins/${firm.login.id}`);
  const narrowed = await bureau.patch(
    `/logins/${firm.login.id}`,
    { grantKind: 'companies', grantIds: [second] },
    login.headers.get('etag'),
  );
  t.is(narrowed.status, 200, narrowed.text);
  t.deepEqual(await favourites(), [], 'a favourite is gone with the right to see it');
  t.is((await firm.get(`/companies?ids=${first}`)).body.total, 0);
  t.is((await firm.put(`/favourite-companies/${second}`, undefined)).status, 204);
  t.is((await firm.remove(`/favourite-companies/${second}`)).status, 204);
  t.deepEqual(await favourites(), []);
});
