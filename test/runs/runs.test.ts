import { test } from '../harness/test.js';
import { accountant, administrator, callerOf, every, otherAccountant, type Caller } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';

let service: TestService;
let caller: Caller;

test.before(async () => {
  service = await startService();
  caller = await callerOf(service, accountant);
});
test.after.always(() => service.stop());

interface Employer {
  id: string;
  periodType: 'month' | 'fourWeek' | 'week';
  numbers: number[];
}

/** Finds a client company with enough employees, of those that the accountant sees. */
async function employer(periodType: Employer['periodType'] = 'month', size = 2): Promise<Employer> {
  const { items } = await every(caller, `/companies?kind=client&periodType=${periodType}`);
  for (const { id } of items) {
    const { body } = await caller.get(`/employees?companyId=${id}&limit=200`);
    if (body.total >= size)
      return {
        id,
        periodType,
        numbers: body.items.map(({ number }: { number: number }) => number).sort((a: number, b: number) => a - b),
      };
  }
  throw new Error(`No ${periodType} company has ${size} employees`);
}

let last = 500;
const input = ({ id, numbers }: Employer, more: object = {}) => ({
  ...{ companyId: id, year: 2024, periodFrom: 3, number: ++last },
  lines: [
    { employee: numbers[1], wageCode: 9900, amount: 210_500 },
    { employee: numbers[0], wageCode: 9900, amount: 254_200 },
    { employee: numbers[0], wageCode: 1000, amount: 300_000 },
  ],
  ...more,
});

test('a run comes in with its lines, and can be read back', async (t) => {
  const company = await employer();
  const created = await caller.post('/runs', input(company, { description: ' Correctie ', type: 'correction' }));
  t.is(created.status, 201, created.text);
  t.is(created.headers.get('etag'), '"1"');
  t.like(created.body, {
    ...{ companyId: company.id, year: 2024, periodFrom: 3, periodTo: 3, periodText: 'maart 2024', type: 'correction' },
    ...{ state: 'open', description: 'Correctie', employees: 2, lines: 3 },
  });
  t.deepEqual((await caller.get(`/runs/${created.body.id}`)).body, created.body);
  const lines = await caller.get(`/runs/${created.body.id}/lines`);
  t.is(lines.body.total, 3);
  t.deepEqual(
    lines.body.items.map(({ employee, wageCode, amount }: Record<string, number>) => [employee, wageCode, amount]),
    [
      [company.numbers[0], 1000, 300_000],
      [company.numbers[0], 9900, 254_200],
      [company.numbers[1], 9900, 210_500],
    ],
  );
  const { body } = await caller.get(`/employees?companyId=${company.id}&limit=200`);
  const { name } = body.items.find(({ number }: { number: number }) => number === company.numbers[1]);
  t.is(lines.body.items[2].employeeName, name);
  const found = await caller.get(`/runs/${created.body.id}/lines?q=${encodeURIComponent(name)}&limit=1`);
  t.is(found.body.items[0].employeeName, name);
});

test('the same key brings a run in once; another run with its number is refused', async (t) => {
  const body = input(await employer());
  const headers = { 'idempotency-key': 'run-2024-once' };
  const [one, two] = [await caller.post('/runs', body, headers), await caller.post('/runs', body, headers)];
  t.deepEqual([one.status, two.status], [201, 201]);
  t.is(one.body.id, two.body.id);
  const three = await caller.post('/runs', body);
  t.is(three.status, 409);
  t.deepEqual(
    three.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code]),
    [['/number', 'taken']],
  );
});

const faults = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

test('every wrong line is told by its place', async (t) => {
  const company = await employer();
  const line = (employee: unknown, wageCode: unknown, amount: unknown = 100) => ({ employee, wageCode, amount });
  const [one, two] = company.numbers;
  const malformed = await caller.post(
    '/runs',
    input(company, { year: 2018, lines: [line(one, 0), line(two, 1000, 12.5), line('x', 10_000)] }),
  );
  t.is(malformed.status, 400);
  t.deepEqual(faults(malformed.body), [
    '/lines/0/wageCode tooSmall',
    '/lines/1/amount type',
    '/lines/2/employee type',
    '/lines/2/wageCode tooLarge',
  ]);
  const rejected = await caller.post(
    '/runs',
    input(company, { year: 2018, lines: [line(one, 1000), line(999_999, 1000), line(one, 1000), line(two, 1000)] }),
  );
  t.is(rejected.status, 422);
  t.deepEqual(faults(rejected.body), ['/lines/1/employee notFound', '/lines/2/wageCode duplicate']);
  const many = await caller.post(
    '/runs',
    input(company, { year: 2018, lines: Array.from({ length: 300 }, () => line(one, 1000)) }),
  );
  t.is(many.body.errors.length, 200, 'of very many the first');
  t.is((await caller.get('/runs?year=2018')).body.total, 0, 'nothing of it is kept');
});

test('a run is over periods that the company’s year has', async (t) => {
  for (const [type, year, from, to, wrong] of [
    ['month', 2026, 13, undefined, '/periodFrom tooLarge'],
    ['month', 2026, 2, 1, '/periodTo tooSmall'],
    ['fourWeek', 2026, 13, 14, '/periodTo tooLarge'],
    ['week', 2025, 53, undefined, '/periodFrom tooLarge'],
  ] as const) {
    const { status, body } = await caller.post(
      '/runs',
      input(await employer(type), { year, periodFrom: from, periodTo: to }),
    );
    t.is(status, 422, `${type} ${year}-${from}`);
    t.deepEqual(faults(body), [wrong]);
  }
  const week53 = await caller.post('/runs', input(await employer('week'), { year: 2026, periodFrom: 53 }));
  t.is(week53.body.periodText, 'week 53', 'the year 2026 has a week 53');
  const range = await caller.post('/runs', input(await employer(), { periodFrom: 10, periodTo: 12 }));
  t.is(range.body.periodText, 'oktober – december 2024');
});

test('an open run is replaced as a whole, at the version that was read', async (t) => {
  const company = await employer();
  const { body, headers } = await caller.post('/runs', input(company));
  const wanted = { periodFrom: 4, lines: [{ employee: company.numbers[0], wageCode: 1000, amount: -5 }] };
  t.is((await caller.put(`/runs/${body.id}`, wanted)).status, 428);
  const replaced = await caller.put(`/runs/${body.id}`, wanted, headers.get('etag'));
  t.is(replaced.status, 200, replaced.text);
  t.like(replaced.body, { periodText: 'april 2024', employees: 1, lines: 1, number: body.number });
  const lines = await caller.get(`/runs/${body.id}/lines`);
  t.deepEqual(
    lines.body.items.map(({ amount }: { amount: number }) => amount),
    [-5],
  );
  t.is((await caller.put(`/runs/${body.id}`, wanted, headers.get('etag'))).status, 412);
});

test('a locked run does not change, and locking it again is harmless', async (t) => {
  const company = await employer();
  const { body } = await caller.post('/runs', input(company));
  const locked = await caller.post(`/runs/${body.id}/locks`);
  t.like(locked.body, { state: 'locked' });
  t.deepEqual((await caller.post(`/runs/${body.id}/locks`)).body, locked.body);
  const refused = await caller.put(
    `/runs/${body.id}`,
    { periodFrom: 1, lines: input(company).lines },
    locked.headers.get('etag'),
  );
  t.is(refused.status, 409);
  t.is(refused.body.type, 'urn:loonpoort:problem:run-locked');
  t.is((await caller.get(`/runs/${body.id}/lines`)).body.total, 3);
});

test('the employees of a run stay as they were when it came in', async (t) => {
  const company = await employer();
  const { body } = await caller.post('/runs', input(company));
  const before = (await caller.get(`/runs/${body.id}/lines`)).body.items;
  const { items } = (await caller.get(`/employees?companyId=${company.id}&limit=200`)).body;
  const { id } = items.find(({ number }: { number: number }) => number === company.numbers[0]);
  const employee = await caller.get(`/employees/${id}`);
  t.is((await caller.patch(`/employees/${id}`, { lastName: 'Heel Anders' }, employee.headers.get('etag'))).status, 200);
  t.deepEqual((await caller.get(`/runs/${body.id}/lines`)).body.items, before);
});

test('a run of a company out of scope does not exist', async (t) => {
  const other = await callerOf(service, otherAccountant);
  const company = await employer();
  const { body } = await caller.post('/runs', input(company));
  const refused = await other.post('/runs', input(company));
  t.is(refused.status, 422);
  t.deepEqual(faults(refused.body), ['/companyId notFound']);
  for (const answer of [
    await other.get(`/runs/${body.id}`),
    await other.get(`/runs/${body.id}/lines`),
    await other.post(`/runs/${body.id}/locks`),
    await other.put(`/runs/${body.id}`, { periodFrom: 1, lines: input(company).lines }, '"1"'),
  ])
    t.is(answer.status, 404);
  t.false((await every(other, '/runs')).items.some(({ id }) => id === body.id));
  t.true((await every(await callerOf(service, administrator), '/runs')).items.some(({ id }) => id === body.id));
});

test('the list begins with the newest period and narrows by company, year, period, state and words', async (t) => {
  const latest = (await caller.get('/runs')).body.items[0].year as number;
  const { items, totals } = await every(caller, `/runs?year=${latest}&state=locked`, 50);
  t.true(totals.every((total) => total === items.length));
  t.is(new Set(items.map(({ id }) => id)).size, items.length);
  const company = await employer();
  await caller.post('/runs', input(company, { year: 2021, periodFrom: 10, periodTo: 12 }));
  await caller.post('/runs', input(company, { year: 2022, periodFrom: 1, state: 'locked' }));
  const own = async (more: string) => (await caller.get(`/runs?companyId=${company.id}${more}`)).body;
  const periods = (body: { items: { year: number; periodTo: number }[] }) =>
    body.items.map(({ year, periodTo }) => year * 100 + periodTo);
  const all = periods(await own('&limit=200'));
  t.deepEqual(
    all,
    [...all].sort((a, b) => b - a),
  );
  t.is((await own('&year=2021')).total, 1);
  t.is((await own('&year=2021&period=11')).total, 1, 'a run over several periods is found by each of them');
  t.is((await own('&year=2021&period=9')).total, 0);
  t.is((await own('&year=2022&state=open')).total, 0);
  t.deepEqual(
    (await Promise.all(['month', 'fourWeek', 'week'].map((type) => own(`&year=2022&periodType=${type}`)))).map(
      ({ total }) => total,
    ),
    [1, 0, 0],
  );
  t.is((await own('&year=2022&state=locked')).total, 1);
  const [{ companyName }] = (await own('&year=2022')).items;
  t.true((await caller.get(`/runs?year=2022&q=${encodeURIComponent(companyName)}`)).body.total >= 1);
  t.like(
    (await own('&year=2022')).items[0],
    { journalId: null, journalState: 'none', deliveryState: null, documentNumber: null, packageName: 'Exact Online' },
    'the package that the journal would go to',
  );
});

test('a locked run of a client is to be sent; an open one is not', async (t) => {
  const company = await employer();
  await caller.post('/runs', input(company, { year: 2019 }));
  const { body } = await caller.post('/runs', input(company, { year: 2019, state: 'locked' }));
  const asked = await caller.get(`/runs?companyId=${company.id}&year=2019&work=toSend`);
  t.deepEqual(
    asked.body.items.map(({ id }: { id: string }) => id),
    [body.id],
  );
  for (const work of ['failed', 'stale'])
    t.is((await caller.get(`/runs?companyId=${company.id}&year=2019&work=${work}`)).body.total, 0);
});

test('nine megabytes of lines come in at once, and other operations take one at most', async (t) => {
  t.timeout(60_000);
  const company = await employer('month', 20);
  const lines = company.numbers
    .slice(0, 20)
    .flatMap((employee) =>
      Array.from({ length: 9999 }, (_, index) => ({ employee, wageCode: index + 1, amount: 100_000 + index })),
    );
  t.true(JSON.stringify(lines).length > 9_000_000);
  const { status, body, text } = await caller.post('/runs', input(company, { lines }));
  t.is(status, 201, text.slice(0, 300));
  t.is(body.lines, 20 * 9999);
  const large = await caller.post('/debtors', { number: 1, name: 'x'.repeat(1_100_000) });
  t.is(large.status, 413);
});

test('the list tells what became of a run: a journal, and that it is stale once the run or the scheme changed', async (t) => {
  // Nobody renames the employees of this one meanwhile.
  const company = await employer('fourWeek');
  const lines = [
    { employee: company.numbers[0], wageCode: 1000, amount: 100 },
    { employee: company.numbers[0], wageCode: 9900, amount: 100 },
  ];
  const { body: run } = await caller.post('/runs', input(company, { year: 2017, lines }));
  const made = await caller.post('/journals', { runId: run.id });
  t.is(made.status, 201, made.text);
  const shown = async () => {
    await service.app.background.runDue('journals');
    return (await caller.get(`/runs?companyId=${company.id}&year=2017`)).body.items[0];
  };
  const asked = async () => (await caller.get(`/runs?companyId=${company.id}&year=2017&work=stale`)).body.total;
  t.like(await shown(), { journalState: 'made', deliveryId: null });
  t.truthy((await shown()).journalId);
  t.is(await asked(), 0);

  const replace = async (content: object[]) =>
    caller.put(
      `/runs/${run.id}`,
      { periodFrom: 3, lines: content },
      (await caller.get(`/runs/${run.id}`)).headers.get('etag'),
    );
  t.is((await replace(lines.map((line) => ({ ...line, amount: 200 })))).status, 200);
  t.like(await shown(), { journalState: 'stale' });
  t.is(await asked(), 1);
  t.is((await replace(lines)).status, 200);
  t.like(await shown(), { journalState: 'made' }, 'what is undone is no change');

  const path = `/companies/${company.id}`;
  const choose = async (ledgerScheme: string | null) =>
    caller.patch(path, { ledgerScheme }, (await caller.get(path)).headers.get('etag'));
  const debtorId = (await caller.get(path)).body.debtorId;
  const scheme = await caller.post('/ledger-schemes', { ownerId: debtorId, number: 4711, name: 'Leeg' });
  const before = (await caller.get(path)).body.ledgerScheme;
  t.is((await choose('4711')).status, 200);
  t.like(await shown(), { journalState: 'stale' });
  t.is((await choose(before)).status, 200);
  t.like(await shown(), { journalState: 'made' });
  t.is((await caller.remove(`/ledger-schemes/${scheme.body.id}`)).status, 204);
});
