import { test } from '../harness/test.js';
import {
  accountant,
  administrator,
  callerOf,
  every,
  otherAccountant,
  type Caller,
  type Item,
} from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';

let service: TestService;
let admin: Caller;
let caller: Caller;
let standard: Item;
let company: Item;

test.before(async () => {
  service = await startService();
  [admin, caller] = [await callerOf(service, administrator), await callerOf(service, accountant)];
  standard = (await every(admin, '/ledger-schemes?level=tenant')).items[0]!;
  company = (await every(caller, '/companies?kind=client&sort=debtorNumber')).items.at(-1)!;
});
test.after.always(() => service.stop());

let last = 100;
const create = async (by: Caller, more: object) => {
  const answer = await by.post('/ledger-schemes', { number: ++last, name: `Schema ${last}`, ...more });
  return { ...answer, id: answer.body.id as string, path: `/ledger-schemes/${answer.body.id}` };
};
const own = (more: object = {}) => create(caller, { ownerId: company.debtorId, ...more });
const etagOf = async (by: Caller, path: string) => (await by.get(path)).headers.get('etag');
/** Saves at the version as it is now. */
const save = async (by: Caller, scheme: string, place: string, body: object) =>
  by.put(`${scheme}/${place}`, body, await etagOf(by, scheme));
const numbers = async (scheme: string) => (await every(caller, `${scheme}/accounts`)).items.map(({ number }) => number);
const lineOf = async (scheme: string, code: number) => (await caller.get(`${scheme}/lines/${code}`)).body;
const faults = ({ body }: { body: { errors: { pointer: string; code: string }[] } }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);
const problem = ({ body }: { body: { type: string } }) => body.type.split(':').at(-1);

test('a bureau starts with the standard scheme', async (t) => {
  t.like(standard, {
    level: 'tenant',
    number: 1,
    name: 'Standaard rekeningschema (compact)',
    ownerName: 'oamkb',
    parentId: null,
    editable: true,
  });
  const scheme = `/ledger-schemes/${standard.id}`;
  t.deepEqual(await numbers(scheme), [
    '1700',
    '1720',
    '1830',
    '2100',
    '4000',
    '4010',
    '4030',
    '4070',
    '4100',
    '4110',
    '4160',
    '4170',
  ]);
  t.like(await lineOf(scheme, 1000), {
    name: 'Brutoloon',
    debit: '4000',
    debitName: 'Bruto lonen',
    credit: null,
    creditName: null,
  });
  t.like(await lineOf(scheme, 8085), { debit: '4100', credit: '1700', creditName: 'Loonheffingen' });
  t.like(await lineOf(scheme, 8117), { debit: '1700', credit: '4110' });
  t.like(await lineOf(scheme, 8800), { debit: null, credit: null });
  const balance = (await every(caller, `${scheme}/accounts`)).items
    .filter(({ kind }) => kind === 'balance')
    .map(({ number }) => number);
  t.deepEqual(balance, ['1700', '1720', '1830', '2100']);
  t.is((await caller.get(`${scheme}/lines?q=flex werkgever`)).body.total, 1);
  t.is((await caller.get(`${scheme}/accounts?q=172`)).body.items[0].number, '1720');
});

test('an accountant reads the bureau’s schemes, and changes those of debtors in scope only', async (t) => {
  const scheme = `/ledger-schemes/${standard.id}`;
  t.is((await caller.get(scheme)).body.editable, false);
  const etag = await etagOf(caller, scheme);
  for (const answer of [
    await caller.patch(scheme, { name: 'Anders' }, etag),
    await caller.remove(scheme),
    await caller.put(`${scheme}/accounts/4000`, { name: 'Anders' }, etag),
    await caller.post(`${scheme}/lines`, { wageCode: 77, name: 'Anders' }),
    await caller.remove(`${scheme}/lines/1000`),
    await caller.post('/ledger-schemes', { level: 'tenant', number: 9, name: 'Van het bureau' }),
  ])
    t.is(answer.status, 403, answer.text);
  const mine = await own();
  t.is(mine.status, 201, mine.text);
  t.like(mine.body, { level: 'debtor', ownerId: company.debtorId, ownerName: company.debtorName, editable: true });
  const other = await callerOf(service, otherAccountant);
  t.is((await other.get(mine.path)).status, 404);
  t.is((await other.put(`${mine.path}/accounts/4000`, { name: 'X', kind: 'balance' })).status, 404);
  t.false((await every(other, '/ledger-schemes')).items.some(({ id }) => id === mine.id));
  t.deepEqual(faults(await create(other, { ownerId: company.debtorId })), ['/ownerId notFound']);
  t.deepEqual(faults(await create(other, { level: 'debtor' })), ['/ownerId required']);
  t.true((await every(caller, `/ledger-schemes?companyId=${company.id}`)).items.some(({ id }) => id === mine.id));
});

test('a scheme’s number is its owner’s own', async (t) => {
  const one = await own();
  const two = await create(caller, { ownerId: company.debtorId, number: one.body.number });
  t.is(two.status, 409);
  t.deepEqual(faults(two), ['/number taken']);
  t.is(
    (await create(admin, { level: 'tenant', number: one.body.number })).status,
    201,
    'another owner has numbers of its own',
  );
});

test('a copy stands on its own', async (t) => {
  const parent = await own({ link: 'copied', parentId: standard.id });
  t.is(parent.body.parentId, null);
  const copy = await own({ link: 'copied', parentId: parent.id });
  t.is((await save(caller, parent.path, 'accounts/4000', { name: 'Lonen' })).status, 200);
  t.like((await caller.get(`${copy.path}/accounts/4000`)).body, { name: 'Bruto lonen' });
  t.like((await caller.get(`/ledger-schemes/${standard.id}/accounts/4000`)).body, { name: 'Bruto lonen' });
  t.like((await caller.get(`${parent.path}/accounts/4000`)).body, {
    name: 'Lonen',
    kind: 'profitAndLoss',
    rgs: 'WPerLesLon',
  });
});

test('a linked scheme follows its parent, and only its numbers differ', async (t) => {
  const parent = await own({ link: 'copied', parentId: standard.id });
  const linked = await own({ link: 'linked', parentId: parent.id });
  t.like(linked.body, { parentId: parent.id, parentName: parent.body.name });
  const renumbered = await save(caller, linked.path, 'accounts/4000', { number: '400010' });
  t.like(renumbered.body, { number: '400010', name: 'Bruto lonen', kind: 'profitAndLoss' });
  t.like(await lineOf(linked.path, 1000), { debit: '400010', debitName: 'Bruto lonen' });
  t.like(await lineOf(parent.path, 1000), { debit: '4000' });
  t.is(
    (await caller.get(`${linked.path}/accounts/4000`)).status,
    404,
    'the account is found by the number that the scheme gives it',
  );

  await save(caller, parent.path, 'accounts/4000', { name: 'Lonen', number: '4001' });
  t.like((await caller.get(`${linked.path}/accounts/400010`)).body, { name: 'Lonen' });
  t.like(await lineOf(parent.path, 1000), { debit: '4001' });
  await save(caller, parent.path, 'lines/1234', { name: 'Bonus', debit: '4001' });
  t.like(await lineOf(linked.path, 1234), { debit: '400010' });

  for (const answer of [
    await save(caller, linked.path, 'accounts/400010', { name: 'Eigen naam' }),
    await save(caller, linked.path, 'accounts/4999', { name: 'Nieuw', kind: 'balance' }),
    await caller.remove(`${linked.path}/accounts/400010`),
    await save(caller, linked.path, 'lines/1000', { name: 'Anders' }),
    await caller.post(`${linked.path}/lines`, { wageCode: 77, name: 'Anders' }),
    await caller.remove(`${linked.path}/lines/1000`),
  ])
    t.deepEqual([answer.status, problem(answer)], [409, 'ledger-scheme-linked'], answer.text);

  t.deepEqual(faults(await save(caller, linked.path, 'accounts/1700', { number: '400010' })), ['/number taken']);
  t.deepEqual(
    faults(await save(caller, parent.path, 'accounts/1700', { number: '400010' })),
    ['/number taken'],
    'nor does the parent take a number that a linked scheme has',
  );
  await save(caller, linked.path, 'accounts/400010', { number: '4001' });
  t.like(await lineOf(linked.path, 1000), { debit: '4001' }, 'its parent’s number again');
  t.deepEqual(faults(await own({ link: 'linked', parentId: linked.id })), ['/parentId notAllowed']);
  t.deepEqual(faults(await own({ link: 'linked' })), ['/parentId required']);
});

// 46801.01 is Moneybird's own example: https://github.com/moneybird/openapi, ledger_accounts.
test('account numbers are texts, and sort as people number', async (t) => {
  const scheme = await own();
  const wanted = [
    '0400',
    '400',
    '4000',
    '4000.9',
    '4000.100',
    '4010',
    '46801.01',
    '496081347348006005',
    'A400',
    'a1000',
  ];
  for (const number of [...wanted].reverse()) {
    const account = { number, name: `Rekening ${number}`, kind: 'balance' };
    t.is((await caller.post(`${scheme.path}/accounts`, account)).status, 201, number);
  }
  t.deepEqual(await numbers(scheme.path), wanted);
  const paged = [];
  for (let next = ''; ;) {
    const { body } = await caller.get(`${scheme.path}/accounts?limit=3${next && `&cursor=${next}`}`);
    paged.push(...(body.items as { number: string }[]).map(({ number }) => number));
    if (!(next = body.next as string)) break;
  }
  t.deepEqual(paged, wanted, 'in pages too');
  t.like((await caller.get(`${scheme.path}/accounts/4000.100`)).body, { account: '4000.100' });
  t.is((await caller.get(`${scheme.path}/accounts/04000`)).status, 404, 'a leading zero counts');
  t.is((await caller.post(`${scheme.path}/lines`, { wageCode: 1, name: 'Bruto', debit: '0400' })).status, 201);
  t.like(await lineOf(scheme.path, 1), { debit: '0400', debitName: 'Rekening 0400' });
  t.deepEqual(faults(await caller.post(`${scheme.path}/lines`, { wageCode: 2, name: 'Netto', credit: '04000' })), [
    '/credit notFound',
  ]);
  await save(caller, scheme.path, 'accounts/0400', { number: '00400' });
  t.like(await lineOf(scheme.path, 1), { debit: '00400' }, 'and lines follow');
  t.is((await caller.get(`${scheme.path}/accounts?q=46801.01`)).body.total, 1);
  for (const number of ['', '.400', '4000 ', '40/00', 'é4', '1'.repeat(21)])
    t.is((await caller.post(`${scheme.path}/accounts`, { number, name: 'X', kind: 'balance' })).status, 400, number);
});

test('a scheme of the bureau follows no debtor’s', async (t) => {
  const mine = await own();
  t.deepEqual(faults(await create(admin, { level: 'tenant', link: 'linked', parentId: mine.id })), [
    '/parentId notAllowed',
  ]);
});

test('every change gives the scheme, and those that follow it, a new version', async (t) => {
  const parent = await own({ link: 'copied', parentId: standard.id });
  const linked = await own({ link: 'linked', parentId: parent.id });
  t.deepEqual([await etagOf(caller, parent.path), await etagOf(caller, linked.path)], ['"1"', '"1"']);
  const saved = await save(caller, parent.path, 'lines/1000', { name: 'Bruto' });
  t.is(saved.headers.get('etag'), '"2"');
  t.deepEqual([await etagOf(caller, parent.path), await etagOf(caller, linked.path)], ['"2"', '"2"']);
  t.is(await etagOf(caller, `${parent.path}/lines/1000`), '"2"');
  t.is((await caller.put(`${parent.path}/lines/1000`, { name: 'Laat' }, '"1"')).status, 412);
  t.is(
    (await caller.put(`${parent.path}/lines/1000`, { name: 'Zonder' })).status,
    428,
    'what is there changes at a known version only',
  );
  t.is((await caller.put(`${parent.path}/lines/1001`, { name: 'Nieuw' })).status, 201);
  t.is((await caller.patch(parent.path, { name: ' Hernoemd ' }, '"3"')).body.name, 'Hernoemd');
});

test('lines name accounts that exist, and accounts in use stay', async (t) => {
  const scheme = await own();
  t.deepEqual(faults(await caller.put(`${scheme.path}/accounts/4000`, { rgs: null })), [
    '/name required',
    '/kind required',
  ]);
  t.is(
    (
      await caller.post(`${scheme.path}/accounts`, {
        number: '4000',
        name: 'Lonen',
        kind: 'profitAndLoss',
        rgs: 'WPerLesLon',
      })
    ).status,
    201,
  );
  t.deepEqual(faults(await caller.post(`${scheme.path}/accounts`, { number: '4000', name: 'Weer', kind: 'balance' })), [
    '/number taken',
  ]);
  t.deepEqual(
    faults(await caller.post(`${scheme.path}/lines`, { wageCode: 1000, name: 'Bruto', debit: '4000', credit: '4001' })),
    ['/credit notFound'],
  );
  t.is((await caller.post(`${scheme.path}/lines`, { wageCode: 1000, name: 'Bruto', debit: '4000' })).status, 201);
  t.deepEqual(faults(await caller.post(`${scheme.path}/lines`, { wageCode: 1000, name: 'Bruto' })), [
    '/wageCode taken',
  ]);
  const refused = await caller.remove(`${scheme.path}/accounts/4000`);
  t.deepEqual([refused.status, problem(refused)], [409, 'ledger-account-in-use']);
  t.true(refused.body.detail.includes('1000 (Bruto)'), refused.body.detail);
  t.is((await caller.remove(`${scheme.path}/lines/1000`)).status, 204);
  t.is((await caller.remove(`${scheme.path}/accounts/4000`)).status, 204);
  t.deepEqual(
    [
      (await caller.remove(`${scheme.path}/accounts/4000`)).status,
      (await caller.remove(`${scheme.path}/lines/1000`)).status,
    ],
    [404, 404],
  );
});

test('a line is saved as a whole or in part, and found by what it says now', async (t) => {
  const scheme = await own({ link: 'copied', parentId: standard.id });
  const line = (code: number, body: object) => save(caller, scheme.path, `lines/${code}`, body);
  t.deepEqual(faults(await line(7001, { debit: '4000' })), ['/name required']);
  t.deepEqual(faults(await line(7001, { name: 'Fooi', debit: '4001' })), ['/debit notFound']);
  const added = await line(7001, { name: ' Fooi ', debit: '4000' });
  t.deepEqual([added.status, added.headers.get('etag')], [201, '"2"']);
  const kept = {
    ...{ wageCode: 7001, name: 'Fooi', debit: '4000', debitName: 'Bruto lonen', credit: null, creditName: null },
    ...{ costCentre: null, costUnit: null, parts: [], partsText: null, validFrom: null, holds: 'always' },
  };
  t.deepEqual(added.body, kept);
  const moved = await line(7001, { debit: null, credit: '1700' });
  t.is(moved.status, 200, moved.text);
  t.like(moved.body, { name: 'Fooi', debit: null, credit: '1700' });
  t.deepEqual(faults(await line(7001, { credit: '1701' })), ['/credit notFound']);
  t.like((await line(7001, { name: ' Bedieningsgeld ' })).body, { name: 'Bedieningsgeld', credit: '1700' });
  const found = async (q: string) => (await every(caller, `${scheme.path}/lines?q=${q}`)).items.map(({ name }) => name);
  t.deepEqual(await found('bediening'), ['Bedieningsgeld']);
  t.deepEqual(await found('7001'), ['Bedieningsgeld']);
  t.deepEqual(await found('fooi'), []);
});

test('a scheme that is used stays, and says by what', async (t) => {
  const inUse = async (by: Caller, path: string, user: string) => {
    const answer = await by.remove(path);
    t.deepEqual([answer.status, problem(answer)], [409, 'ledger-scheme-in-use'], answer.text);
    t.true(answer.body.detail.includes(user), answer.body.detail);
  };
  t.is(
    (await admin.remove(`/ledger-schemes/${standard.id}`)).status,
    409,
    'companies that name no scheme use the first of the bureau',
  );
  const parent = await own();
  const linked = await own({ link: 'linked', parentId: parent.id });
  await inUse(caller, parent.path, linked.body.name);

  const path = `/companies/${company.id}`;
  const choose = async (ledgerScheme: string | null) =>
    caller.patch(path, { ledgerScheme }, await etagOf(caller, path));
  t.deepEqual(faults(await choose('98765')), ['/ledgerScheme notFound']);
  t.is((await choose(String(linked.body.number))).status, 200);
  await inUse(caller, linked.path, company.name as string);
  t.is((await choose(null)).status, 200);

  const [centre] = (await every(caller, `/cost-centres?companyId=${company.id}`)).items;
  const place = `/cost-centres/${centre!.id}`;
  const deviate = async (ledgerScheme: string | null) =>
    caller.patch(place, { ledgerScheme }, await etagOf(caller, place));
  t.deepEqual(faults(await deviate('98765')), ['/ledgerScheme notFound']);
  t.like((await deviate(String(linked.body.number))).body, { ledgerScheme: String(linked.body.number) });
  t.is((await caller.patch(place, { ledgerScheme: null }, '"1"')).status, 412);
  await inUse(caller, linked.path, centre!.code as string);
  t.is((await deviate(null)).status, 200);
  t.is((await caller.remove(linked.path)).status, 204);
  t.is((await caller.remove(parent.path)).status, 204);
  t.is((await caller.get(parent.path)).status, 404);
});
