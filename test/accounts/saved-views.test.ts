import { test } from '../harness/test.js';
import { accountant, administrator, callerOf, type Caller } from '../companies/caller.js';
import { startService } from '../harness/service.js';

test('a login saves views of a list under its own names, replaces and removes them', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const [bureau, firm] = await Promise.all([callerOf(service, administrator), callerOf(service, accountant)]);
  const views = async (caller: Caller, list = 'listCompanies') =>
    (await caller.get(`/saved-views?list=${list}`)).body.items as { name: string }[];
  const path = `/saved-views/listCompanies/${encodeURIComponent('Zonder koppeling / 4 weken')}`;
  const view = { parameters: [{ name: 'integration', value: 'none' }], hiddenColumns: ['kind'] };
  t.is((await firm.put(path, view)).status, 204);
  t.deepEqual(await views(firm), [{ name: 'Zonder koppeling / 4 weken', ...view }]);
  t.deepEqual(await views(firm, 'listRuns'), [], 'a view belongs to its list');
  t.deepEqual(await views(bureau), [], 'and to its login');

  const other = { parameters: [{ name: 'sort', value: '-number' }], hiddenColumns: [] };
  t.is((await firm.put(path, other)).status, 204);
  t.is((await firm.put('/saved-views/listCompanies/A', view)).status, 204);
  t.deepEqual(await views(firm), [
    { name: 'A', ...view },
    { name: 'Zonder koppeling / 4 weken', ...other },
  ]);
  t.is((await bureau.remove('/saved-views/listCompanies/A')).status, 204);
  t.is((await views(firm)).length, 2, 'nobody removes those of another');
  for (const _ of ['once', 'and again']) t.is((await firm.remove('/saved-views/listCompanies/A')).status, 204);
  t.deepEqual(
    (await views(firm)).map(({ name }) => name),
    ['Zonder koppeling / 4 weken'],
  );
  for (const [wrong, body, status] of [
    ['/saved-views/companies/A', view, 404],
    [`/saved-views/listCompanies/${'x'.repeat(61)}`, view, 404],
    ['/saved-views/listCompanies/A', { parameters: [] }, 400],
  ] as const)
    t.is((await firm.put(wrong, body)).status, status, wrong);
});

test('a login keeps 50 views of a list, and is told what to do at one more', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const firm = await callerOf(service, accountant);
  const view = { parameters: [], hiddenColumns: [] };
  const save = (name: string, list = 'listCompanies') => firm.put(`/saved-views/${list}/${name}`, view);
  for (let number = 1; number <= 50; number++) t.is((await save(`Weergave ${number}`)).status, 204);
  const { status, body } = await save('Nog een');
  t.deepEqual([status, body.type], [409, 'urn:loonpoort:problem:too-many-views']);
  t.is(body.title, 'Je hebt al 50 weergaven van deze lijst');
  t.is((await save('Weergave 7')).status, 204, 'one that is there is replaced');
  t.is((await save('Nog een', 'listRuns')).status, 204, 'each list has its own');
  t.is((await firm.remove('/saved-views/listCompanies/Weergave 7')).status, 204);
  t.is((await save('Nog een')).status, 204);
});
