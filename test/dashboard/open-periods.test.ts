import type { ExecutionContext } from 'ava';
import { test } from '../harness/test.js';
import { accountant, administrator, type Caller, callerOf, every, fourRoles } from '../companies/caller.js';
import { demoLogins, startService, type TestService } from '../harness/service.js';

let service: TestService;

test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

/** The parameter of `/runs` behind each number. */
const lists: Record<string, string> = {
  runs: '',
  locked: '&state=locked',
  made: '&work=made',
  sent: '&work=sent',
  failed: '&work=failed',
  stale: '&work=stale',
  toImport: '&work=toImport',
  toSend: '&work=toSend',
};

interface Period {
  periodType: string;
  year: number;
  period: number;
  periodText: string;
  [count: string]: unknown;
}

const periods = async (caller: Caller): Promise<Period[]> => (await caller.get('/open-periods')).body.items;

const address = ({ periodType, year, period }: Period): string =>
  `/runs?periodType=${periodType}&year=${year}&period=${period}&kind=client`;

async function assertAgree(t: ExecutionContext, caller: Caller, period: Period): Promise<void> {
  for (const [key, query] of Object.entries(lists)) {
    const { body } = await caller.get(`${address(period)}${query}`);
    t.is(period[key], body.total, `${period.periodText}: ${key}`);
  }
}

test('every number of every login is the total of the list behind it', async (t) => {
  const seen: number[] = [];
  for (const { email } of demoLogins) {
    const caller = await callerOf(service, email, email === fourRoles ? 'accountant' : undefined);
    if (!['administrator', 'accountant'].includes(caller.login.role)) {
      t.is((await caller.get('/open-periods')).status, 403, email);
      continue;
    }
    const found = await periods(caller);
    t.true(found.length > 0, email);
    for (const period of found) await assertAgree(t, caller, period);
    seen.push(Number(found[0]!['runs']));
  }
  t.true(new Set(seen).size > 1, 'each counts what it sees');
});

test('the period that ended last comes first, each once, and says its name in the language of the caller', async (t) => {
  const caller = await callerOf(service, administrator);
  const found = await periods(caller);
  const ends = await Promise.all(
    found.map(async (period) => (await every(caller, address(period))).items[0]!['periodText']),
  );
  t.deepEqual(
    found.map(({ periodText }) => periodText),
    ends as string[],
  );
  t.is(new Set(found.map(({ periodText, year }) => `${periodText} ${year}`)).size, found.length);
  const months = found.filter(({ periodType }) => periodType === 'month').map(({ year, period }) => year * 12 + period);
  t.deepEqual(
    months,
    months.toSorted((a, b) => b - a),
  );
});

test('a run over a quarter counts in each of its months, and what it becomes is counted at once', async (t) => {
  const bureau = await callerOf(service, administrator);
  const [company] = (await every(bureau, '/companies?kind=client&periodType=month')).items;
  const [employee] = (await every(bureau, `/employees?companyId=${company!.id}`)).items;
  const lines = [
    { employee: employee!['number'], wageCode: 1000, amount: 100 },
    { employee: employee!['number'], wageCode: 9900, amount: 100 },
  ];
  const months = async (year: number) => (await periods(bureau)).filter((each) => each.year === year);
  const quarter = { companyId: company!.id, year: 2018, periodFrom: 1, periodTo: 3, number: 9, lines };
  t.is((await bureau.post('/runs', { ...quarter, state: 'open' })).status, 201);
  t.like(await months(2018), [{ period: 3, runs: 1, locked: 0, made: 0 }]);
  const march = { companyId: company!.id, year: 2018, periodFrom: 2, number: 10, lines, state: 'locked' };
  const { body: run } = await bureau.post('/runs', march);
  t.like(await months(2018), [
    { period: 3, runs: 1, locked: 0 },
    { period: 2, runs: 2, locked: 1, made: 0 },
  ]);
  const made = await bureau.post('/journals', { runId: run.id });
  t.is(made.status, 201, made.text);
  const before = await months(2018);
  t.like(before[1], { made: 1, sent: 0 });
  for (const period of before) await assertAgree(t, bureau, period);
  t.is((await bureau.post(`/journals/${made.body.journal.id}/acknowledgements`, {})).status, 201);
  const after = await months(2018);
  t.is(after.length, 1, 'nothing that ends in February is open');
  t.like(after[0], { period: 3, runs: 1, sent: 0 });
  for (const period of after) await assertAgree(t, bureau, period);
});

test('a period goes when all its runs are in the books, unless it is the latest of its kind', async (t) => {
  const bureau = await callerOf(service, administrator);
  const [company] = (await every(bureau, '/companies?kind=client&periodType=month')).items;
  const [employee] = (await every(bureau, `/employees?companyId=${company!.id}`)).items;
  const lines = [
    { employee: employee!['number'], wageCode: 1000, amount: 100 },
    { employee: employee!['number'], wageCode: 9900, amount: 100 },
  ];
  for (const year of [2016, 2098]) {
    const { body: run } = await bureau.post('/runs', {
      ...{ companyId: company!.id, year, periodFrom: 5, number: 1, lines, state: 'locked' },
    });
    const { body: made, text } = await bureau.post('/journals', { runId: run.id });
    t.truthy(made.journal, text);
    t.is((await periods(bureau)).filter((each) => each.year === year).length, 1);
    t.is((await bureau.post(`/journals/${made.journal.id}/acknowledgements`, {})).status, 201);
    t.is((await periods(bureau)).filter((each) => each.year === year).length, year === 2098 ? 1 : 0);
  }
});

test('runs of templates and tests are no work, and another login’s companies are never counted', async (t) => {
  const own = await callerOf(service, accountant);
  const bureau = await callerOf(service, administrator);
  const mine = await periods(own);
  const all = await periods(bureau);
  for (const period of mine) {
    const { items } = await every(own, address(period));
    t.is(items.length, period['runs'] as number);
    const whole = all.find((each) => each.periodText === period.periodText && each.year === period.year)!;
    t.true((whole['runs'] as number) >= items.length);
  }
  t.is((await own.get('/runs?kind=template')).body.total, 0);
});
