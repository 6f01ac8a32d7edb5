import { test } from '../harness/test.js';
import { every, type Item } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { nextNumber, schemeOfDebtor } from './scheme-of-debtor.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const small = { 1: { 1000: 10_00, 9900: 10_00 } };
const withScheme = (link: 'copied' | 'linked', more: object = {}) => schemeOfDebtor(service, link, more);

for (const link of ['copied', 'linked'] as const) {
  test(`the numbers of next year leave this year’s journals alone: a scheme that is ${link}`, async (t) => {
    const { payroll, caller, path, put, accountsOf } = await withScheme(link);
    const december = await payroll.made(await payroll.run(small, { periodFrom: 12 }));
    await payroll.fetched(december.id);
    const changed = await put('accounts/4000/changes/2027-01-01', { number: '40000' });
    t.is(changed.status, 200, changed.text);
    t.like(changed.body, { account: '4000', number: '40000', validFrom: '2027-01-01', holds: 'from' });
    t.is((await payroll.journal(december.id)).staleReason, null);
    const january = await payroll.made(await payroll.run(small, { year: 2027 }));
    t.deepEqual(await accountsOf(january.id), ['40000', '2100']);
    t.deepEqual(await accountsOf(december.id), ['4000', '2100']);
    const later = await payroll.made(await payroll.run(small, { periodFrom: 11 }));
    t.deepEqual(await accountsOf(later.id), ['4000', '2100'], 'a late run of this year keeps this year’s numbers');

    const shown = async (query: string) =>
      (await every(caller, `${path}/accounts?q=bruto${query}`)).items.map((item: Item) => [
        item.number,
        item.validFrom,
      ]);
    t.deepEqual(await shown(''), [
      ['4000', null],
      ['40000', '2027-01-01'],
    ]);
    t.deepEqual(await shown('&on=2026-12-31'), [['4000', null]]);
    t.deepEqual(await shown('&on=2027-06-30'), [['40000', '2027-01-01']]);
    t.like((await caller.get(`${path}/lines?on=2027-06-30&q=1000`)).body.items[0], { debit: '40000' });

    const taken = await put('accounts/4010/changes/2027-03-01', { number: '40000' });
    t.is(taken.status, 409, 'no two accounts have one number on a day');
    t.is((await put('accounts/4010/changes/2026-03-01', { number: '4000' })).status, 409);
    t.is((await caller.remove(`${path}/accounts/4000/changes/2027-01-01`)).status, 204);
    t.is((await payroll.journal(january.id)).staleReason, 'scheme');
    t.is((await payroll.journal(december.id)).staleReason, null);
  });
}

test('a wage code is booked elsewhere from a period on, by the numbers that hold then', async (t) => {
  const { payroll, caller, path, put, accountsOf } = await withScheme('copied');
  const before = await payroll.made(await payroll.run(small, { periodFrom: 6 }));
  t.is((await put('accounts/4010/changes/2026-07-01', { number: '4011' })).status, 200);
  const changed = await put('lines/1000/changes/2026-07-01', { debit: '4011' });
  t.is(changed.status, 200, changed.text);
  t.like(changed.body, { debit: '4011', validFrom: '2026-07-01', holds: 'from' });
  t.is((await put('lines/1000/changes/2026-07-01', { debit: '4010' })).status, 422, 'it has another number by then');
  const after = await payroll.made(await payroll.run(small, { periodFrom: 7 }));
  t.deepEqual(
    [await accountsOf(before.id), await accountsOf(after.id)],
    [
      ['4000', '2100'],
      ['4011', '2100'],
    ],
  );
  t.is((await payroll.journal(before.id)).staleReason, null);
  t.is((await caller.remove(`${path}/lines/1000/changes/2026-07-01`)).status, 204);
  t.is((await caller.remove(`${path}/lines/1000/changes/2026-07-01`)).status, 404);
  t.is((await payroll.journal(after.id)).staleReason, 'scheme');
});

test('1 January begins a year of weeks and of four weeks too, also where the last one ends in January', async (t) => {
  for (const [periodType, last] of [
    ['week', 53],
    ['fourWeek', 13],
  ] as const) {
    const { payroll, put, accountsOf } = await withScheme('copied', { periodType });
    t.is((await put('accounts/4000/changes/2027-01-01', { number: '40000' })).status, 200);
    const old = await payroll.made(await payroll.run(small, { periodFrom: last }));
    const first = await payroll.made(await payroll.run(small, { year: 2027 }));
    t.deepEqual(
      [await accountsOf(old.id), await accountsOf(first.id)],
      [
        ['4000', '2100'],
        ['40000', '2100'],
      ],
    );
  }
});

test('a copy of a scheme has what holds from a day on as well', async (t) => {
  const { payroll, caller, path, put } = await withScheme('copied');
  await put('accounts/4000/changes/2027-01-01', { number: '40000' });
  await put('lines/1000/changes/2027-01-01', { name: 'Brutosalaris' });
  const copy = { ownerId: payroll.company.debtorId, number: nextNumber(), name: 'Kopie', link: 'copied' };
  const { body } = await caller.post('/ledger-schemes', { ...copy, parentId: path.split('/').at(-1) });
  const line = (await caller.get(`/ledger-schemes/${body.id}/lines?on=2027-01-31&q=1000`)).body.items[0];
  t.like(line, { name: 'Brutosalaris', debit: '40000', validFrom: '2027-01-01' });
});

test('“to 2027” is one act for several schemes: by list or rule, shown first, undone until a journal uses it', async (t) => {
  const { payroll, caller, path, accountsOf } = await withScheme('copied');
  const { company } = payroll;
  const parentId = path.split('/').at(-1)!;
  const linked = await caller.post('/ledger-schemes', {
    ...{ ownerId: company.debtorId, number: nextNumber(), name: 'Gekoppeld', link: 'linked', parentId },
  });
  const etag = (await caller.get(`/ledger-schemes/${linked.body.id}`)).headers.get('etag');
  await caller.put(`/ledger-schemes/${linked.body.id}/accounts/1700`, { number: '17001' }, etag);
  const old = await payroll.made(await payroll.run(small, { periodFrom: 12 }));
  const schemeIds = [parentId, linked.body.id as string];
  const numbersOf = async (id: string, on: string) =>
    (await every(caller, `/ledger-schemes/${id}/accounts?on=${on}`)).items.map((item: Item) => item.number);
  const before = await numbersOf(parentId, '2026-12-31');
  const renumber = (more: object, headers = {}) =>
    caller.post('/ledger-renumberings', { schemeIds, validFrom: '2027-01-01', ...more }, headers);

  const rule = { prefix: '4', newPrefix: '40', numbers: [{ from: '17001', to: '17011' }] };
  const shown = await renumber(rule);
  t.is(shown.status, 200, shown.text);
  t.deepEqual(await numbersOf(parentId, '2027-01-31'), before, 'a preview saves nothing');
  const ofLinked = (each: Item) => each.schemeName === 'Gekoppeld';
  t.deepEqual(
    shown.body.changes.filter(ofLinked).map((each: Item) => [each.from, each.to]),
    [['17001', '17011']],
    'the rest follows',
  );
  t.true(shown.body.changes.some((each: Item) => !ofLinked(each) && each.from === '4000' && each.to === '40000'));
  for (const time of ['once', 'twice']) {
    const { body } = await renumber({ ...rule, preview: false }, { 'idempotency-key': 'naar-2027' });
    t.deepEqual(body, shown.body, time);
  }
  t.deepEqual(await numbersOf(parentId, '2026-12-31'), before);
  t.true((await numbersOf(linked.body.id, '2027-01-31')).includes('40000'));
  t.is((await payroll.journal(old.id)).staleReason, null);

  const undo = () => caller.post('/undone-ledger-renumberings', { schemeIds, validFrom: '2027-01-01' });
  t.is((await undo()).body.changes.length, shown.body.changes.length);
  t.deepEqual(await numbersOf(parentId, '2027-01-31'), before);
  t.true((await numbersOf(linked.body.id, '2027-01-31')).includes('17001'));
  t.deepEqual((await undo()).body.changes, []);

  t.is((await renumber({ ...rule, preview: false })).status, 200);
  const january = await payroll.made(await payroll.run(small, { year: 2027 }));
  t.deepEqual(await accountsOf(january.id), ['40000', '2100']);
  const refused = await undo();
  t.is(refused.body.type, 'urn:loonpoort:problem:ledger-renumbering-used');
  t.regex(refused.body.detail, new RegExp(String(january['reference'])));
  t.deepEqual(await accountsOf(old.id), ['4000', '2100']);

  t.is((await renumber({ numbers: [{ from: '40000', to: '40100' }] })).status, 409, 'another account has it');
  t.is((await renumber({ prefix: '4' })).status, 422);
  t.is((await renumber({})).status, 422);
  t.is(
    (await renumber({ schemeIds: [(await every(caller, '/ledger-schemes?level=tenant')).items[0]!.id], ...rule }))
      .status,
    403,
  );
});
