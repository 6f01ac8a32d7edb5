import { test } from '../harness/test.js';
import { accountant, administrator, callerOf } from '../companies/caller.js';
import { startService } from '../harness/service.js';

test('a login leaves columns out of a list, wherever it signs in', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const [bureau, firm] = await Promise.all([callerOf(service, administrator), callerOf(service, accountant)]);
  const hide = async (list: string, ...hiddenColumns: string[]) =>
    (await firm.put(`/column-choices/${list}`, { hiddenColumns })).status;
  t.is(await hide('listRuns', 'state'), 204);
  t.is(await hide('listCompanies', 'kind'), 204);
  t.is(await hide('listCompanies', 'kind', 'sector'), 204);
  const choices = [
    { list: 'listCompanies', hiddenColumns: ['kind', 'sector'] },
    { list: 'listRuns', hiddenColumns: ['state'] },
  ];
  t.deepEqual((await firm.get('/column-choices')).body.items, choices);
  t.deepEqual((await (await callerOf(service, accountant)).get('/column-choices')).body.items, choices, 'elsewhere');
  t.deepEqual((await bureau.get('/column-choices')).body.items, [], 'and of nobody else');

  t.is(await hide('listRuns'), 204);
  t.deepEqual((await firm.get('/column-choices')).body.items, choices.slice(0, 1), 'one that shows all is none');
  t.is(await hide('listOfNothing', 'kind'), 404);
  t.is(await hide('companies', 'kind'), 404);
  t.is(await hide('listRuns', 'kind', 'kind'), 400);
});
