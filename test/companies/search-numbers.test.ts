import { test } from '../harness/test.js';
import { startService } from '../harness/service.js';
import { accountant, administrator, type Caller, callerOf, every } from './caller.js';

test('what is printed on paper finds a company, as it is now', async (t) => {
  const service = await startService();
  t.teardown(() => service.stop());
  const [bureau, firm] = await Promise.all([callerOf(service, administrator), callerOf(service, accountant)]);
  const own = new Set((await every(firm, '/companies')).items.map(({ debtorId }) => debtorId));
  const debtorId = (await every(bureau, '/companies')).items.find((item) => !own.has(item.debtorId))!
    .debtorId as string;
  const made = await bureau.post('/companies', {
    ...{ debtorId, number: 7_654_321, name: 'Kaasmakerij', periodType: 'month' },
    ...{ chamberNumber: '90817263', wageTaxNumber: '123456782L07' },
  });
  t.is(made.status, 201, made.text);
  const path = `/companies/${made.body.id}`;
  const finds = async (caller: Caller, q: string) =>
    (await every(caller, `/companies?q=${encodeURIComponent(q)}`)).items.some(({ id }) => id === made.body.id);
  t.true(await finds(bureau, '90817263'));
  t.true(await finds(bureau, '123456782 L07'));
  t.is((await bureau.get('/companies?q=782L07')).body.items[0].foundBy, 'wageTaxNumber');
  const changed = await bureau.patch(
    path,
    { chamberNumber: '90817264', wageTaxNumber: null, postalCode: '9876 ZX', email: 'kaas@makerij.example' },
    made.headers.get('etag'),
  );
  t.is(changed.status, 200, changed.text);
  for (const q of ['90817264', '9876zx', '9876 ZX', 'kaas@makerij.example', 'kaasmakerij 90817264'])
    t.true(await finds(bureau, q), q);
  t.false(await finds(bureau, '90817263'));
  const foundBy = async (q: string) => {
    const { items } = await every(bureau, `/companies?q=${encodeURIComponent(q)}`);
    const found = items.find(({ id }) => id === made.body.id)!;
    t.false('email' in found, 'it says where, and no more');
    return found.foundBy;
  };
  t.is(await foundBy('9081 7264'), 'chamberNumber');
  t.is(await foundBy('kaasmakerij 8172'), 'chamberNumber');
  t.is(await foundBy('9876zx'), 'postalCode');
  t.is(await foundBy('9876 ZX'), 'postalCode');
  t.is(await foundBy('kaas@makerij.example'), 'email');
  t.is(await foundBy('makerij.example'), 'email');
  for (const q of ['kaasmakerij', '7654321', 'KAASMAKERIJ 765']) t.is(await foundBy(q), undefined, q);
  t.false(await finds(bureau, '123456782'));
  const debtor = await bureau.get(`/debtors/${debtorId}`);
  await bureau.patch(`/debtors/${debtorId}`, { name: 'Zuivelgroep' }, debtor.headers.get('etag'));
  for (const q of ['zuivelgroep 90817264', '9876 ZX', 'zuivel kaas']) t.true(await finds(bureau, q), q);
  t.false(await finds(firm, '90817264'), 'a number finds nothing that the login does not see');
});
