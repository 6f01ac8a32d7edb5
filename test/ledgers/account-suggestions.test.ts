import { test } from '../harness/test.js';
import {
  accountant,
  administrator,
  type Caller,
  callerOf,
  every,
  type Item,
  otherAccountant,
} from '../companies/caller.js';
import { connect } from '../demo/consent.js';
import { startService, type TestService } from '../harness/service.js';

let service: TestService;
let caller: Caller;
let other: Caller;
let company: Item;
let standard: Item;
let integration: Item;
/** The path of a scheme of the company's debtor, linked to that of the bureau. */
let scheme: string;

test.before(async () => {
  service = await startService({ bookkeeping: true });
  [caller, other] = [await callerOf(service, accountant), await callerOf(service, otherAccountant)];
  const { items } = (await caller.get('/integrations?q=exact')).body as { items: Item[] };
  integration = items.find(({ level }) => level === 'firm')!;
  standard = (await every(caller, '/ledger-schemes?level=tenant')).items[0]!;
  const mapped = (await every(caller, '/administration-mappings?mapped=missing')).items.find(
    (each) => each.integrationId === integration.id,
  )!;
  company = (await caller.get(`/companies/${String(mapped.companyId)}`)).body as Item;
  const { body } = await caller.post('/ledger-schemes', {
    ownerId: company.debtorId,
    number: 77,
    name: 'Eigen nummers',
    link: 'linked',
    parentId: standard.id,
  });
  scheme = `/ledger-schemes/${String(body.id)}`;
});
test.after.always(() => service.stop());

const problem = ({ body }: { body: { type: string } }) => body.type.split(':').at(-1);
const faults = ({ body }: { body: { errors: { pointer: string; code: string }[] } }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);
const save = async (numbers: [string, string][], by = caller) =>
  by.put(
    `${scheme}/account-numbers`,
    { numbers: numbers.map(([account, number]) => ({ account, number })) },
    (await caller.get(scheme)).headers.get('etag'),
  );
const suggestions = (by = caller, companyId: unknown = company.id) =>
  by.get(`${scheme}/account-suggestions?companyId=${String(companyId)}`);
const suggested = async (account: string) =>
  ((await suggestions()).body.items as Item[]).find((each) => each.account === account);

test('a company without an administration has nothing to compare with, and neither has a package without consent', async (t) => {
  const none = await suggestions();
  t.is(none.status, 409);
  t.is(problem(none), 'company-not-mapped');
  t.is(none.body.title, `${String(company.name)} heeft nog geen administratie`);
  const found = (await every(caller, `/companies?q=${String(company.number)}`)).items;
  t.true(found.some(({ id }) => id === company.id));
  // The demo's package has an administration for every company; which one is of no matter here.
  await caller.put(`/administration-mappings/${company.id}`, {
    integrationId: integration.id,
    administration: '100001',
  });
  t.is(problem(await suggestions()), 'package-not-connected');
  await connect(caller, `/integrations/firm/${String(integration.ownerId)}/exact-online`, `${service.url}/verbinden`);
  t.is((await suggestions()).status, 200);
});

test('an account fits by its RGS code, or else by its number, or not at all', async (t) => {
  t.is(
    (
      await save([
        ['4000', '44000'],
        ['4110', '9110'],
      ])
    ).status,
    200,
  );
  t.deepEqual(await suggested('44000'), {
    account: '44000',
    number: '44000',
    name: 'Bruto lonen',
    rgs: 'WPerLesLon',
    exists: false,
    code: '4000',
    codeName: 'Bruto lonen',
    by: 'rgs',
  } as never);
  t.like(await suggested('1700'), { exists: true, code: '1700', by: 'rgs' });
  t.like(await suggested('4160'), { rgs: null, exists: true, code: '4160', by: 'number' });
  t.like(await suggested('9110'), { rgs: null, exists: false, code: null, codeName: null, by: null });
  t.is((await caller.get(`${scheme}/account-suggestions?companyId=${company.id}&q=bruto`)).body.total, 1);
});

test('what fits is taken over at once, and accounts can change places', async (t) => {
  const before = (await caller.get(scheme)).headers.get('etag');
  const taken = await save([
    ['44000', '4000'],
    ['9110', '4110'],
    ['1700', '1700'],
  ]);
  t.deepEqual(taken.body, { saved: 2 });
  t.true(((await suggestions()).body.items as Item[]).every(({ exists }) => exists));
  t.not(taken.headers.get('etag'), before);
  t.is(
    (
      await save([
        ['1700', '1720'],
        ['1720', '1700'],
      ])
    ).status,
    200,
  );
  t.like(await suggested('1700'), { name: 'Te betalen pensioen', exists: true, code: '1720', by: 'rgs' });
  t.is(
    (
      await save([
        ['1700', '1720'],
        ['1720', '1700'],
      ])
    ).status,
    200,
  );
  t.deepEqual((await save([['1700', '1700']])).body, { saved: 0 });
});

test('a number that holds from a day on is what is compared, and what another takes the place of', async (t) => {
  const etag = (await caller.get(scheme)).headers.get('etag');
  const changed = await caller.put(`${scheme}/accounts/4000/changes/2026-01-01`, { number: '40009' }, etag);
  t.is(changed.status, 200, changed.text);
  t.like(await suggested('4000'), { number: '40009', exists: false, code: '4000', by: 'rgs' });
  t.deepEqual((await save([['4000', '4000']])).body, { saved: 1 });
  t.like(await suggested('4000'), { number: '4000', exists: true });
  t.deepEqual(faults(await save([['4000', '4010']])), ['/numbers/0/number taken']);
  const path = `${scheme}/accounts/4000/changes/2026-01-01`;
  t.is((await caller.remove(path, (await caller.get(scheme)).headers.get('etag'))).status, 204);
});

test('numbers that clash, or of accounts that are not there, change nothing', async (t) => {
  const before = await every(caller, `${scheme}/accounts`);
  t.deepEqual(faults(await save([['4000', '4010']])), ['/numbers/0/number taken']);
  t.deepEqual(
    faults(
      await save([
        ['4000', '4800'],
        ['4010', '4800'],
      ]),
    ),
    ['/numbers/0/number taken', '/numbers/1/number taken'],
  );
  t.deepEqual(
    faults(
      await save([
        ['4000', '4800'],
        ['4999', '4801'],
        ['4000', '4802'],
      ]),
    ),
    ['/numbers/1/account notFound', '/numbers/2/account duplicate'],
  );
  const body = { numbers: [{ account: '4000', number: '4800' }] };
  t.is((await caller.put(`${scheme}/account-numbers`, body)).status, 428);
  t.is((await caller.put(`${scheme}/account-numbers`, body, '"999"')).status, 412);
  t.deepEqual(await every(caller, `${scheme}/accounts`), before);
});

test('only a linked scheme takes numbers, and only of who may change it', async (t) => {
  const admin = await callerOf(service, administrator);
  const path = `/ledger-schemes/${standard.id}`;
  const etag = (await admin.get(path)).headers.get('etag');
  const body = { numbers: [{ account: '4000', number: '4800' }] };
  t.is(problem(await admin.put(`${path}/account-numbers`, body, etag)), 'ledger-scheme-not-linked');
  t.is((await caller.put(`${path}/account-numbers`, body, etag)).status, 403);
  t.is((await save([['4000', '4800']], other)).status, 404);
});

test('accounts are compared of companies in scope only, under schemes in scope only', async (t) => {
  t.is((await suggestions(other)).status, 404);
  const foreign = (await every(other, '/companies?kind=client')).items[0]!;
  t.is((await suggestions(caller, foreign.id)).status, 404);
  t.is((await other.get(`/ledger-schemes/${standard.id}/account-suggestions?companyId=${company.id}`)).status, 404);
  const manager = await callerOf(service, 'werkgever@maasdal.example');
  t.is((await suggestions(manager)).status, 403);
});
