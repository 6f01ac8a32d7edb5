import { test } from '../harness/test.js';
import { accountant, administrator, type Caller, callerOf, every, fourRoles, type Item } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';

/** Returns the month that was so many months ago, in the Netherlands. The demo has runs of the last three. */
function ago(months: number): { year: number; period: number } {
  const [year, month] = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }).split('-').map(Number);
  const count = year! * 12 + month! - 1 - months;
  return { year: Math.floor(count / 12), period: (count % 12) + 1 };
}

let service: TestService;
let bureau: Caller;
let own: Item;

interface Costs {
  periodType: string;
  year: number;
  period: number;
  periodText: string;
  costs: number;
  employees: number;
  runs: number;
  booked: number;
}

const costsOf = async (caller: Caller, query = ''): Promise<Costs[]> =>
  (await caller.get(`/wage-costs${query}`)).body.items;

const sum = (items: Costs[], key: 'costs' | 'runs' | 'booked'): number =>
  items.reduce((total, each) => total + each[key], 0);

async function addRun(
  company: Item,
  { year, period }: ReturnType<typeof ago>,
  amount: number,
  more = {},
): Promise<string> {
  const [employee] = (await every(bureau, `/employees?companyId=${company.id}`)).items;
  const lines = [
    { employee: employee!['number'], wageCode: 1000, amount },
    { employee: employee!['number'], wageCode: 5110, amount: 10 },
    { employee: employee!['number'], wageCode: 9900, amount },
  ];
  const number = 900 + period;
  const run = { companyId: company.id, year, periodFrom: period, number, lines, state: 'locked', ...more };
  const { body, status, text } = await bureau.post('/runs', run);
  if (status !== 201) throw new Error(text);
  return body.id as string;
}

test.before(async () => {
  service = await startService();
  bureau = await callerOf(service, administrator);
  own = (await every(bureau, '/companies?kind=client&periodType=month')).items[0]!;
});
test.after.always(() => service.stop());

test('costs are what the journals book on profit and loss, per period, in cents', async (t) => {
  const before = await costsOf(bureau, `?companyId=${own.id}`);
  const runId = await addRun(own, ago(4), 123_45);
  const of = async () => (await costsOf(bureau, `?companyId=${own.id}`)).find((each) => each.period === ago(4).period)!;
  t.like(
    await of(),
    { year: ago(4).year, costs: 0, runs: 1, booked: 0, employees: 1 },
    'a run without a journal has no costs yet',
  );
  const made = await bureau.post('/journals', { runId });
  t.is(made.status, 201, made.text);
  t.like(await of(), { costs: 123_55, runs: 1, booked: 1 });
  const { items } = await every(bureau, `/journals/${made.body.journal.id}/lines`);
  t.is(
    items.filter(({ kind }) => kind === 'profitAndLoss').reduce((total, { amount }) => total + Number(amount), 0),
    123_55,
  );
  t.is((await costsOf(bureau, `?companyId=${own.id}`)).length, before.length + 1);
});

test('a journal that a newer one took the place of does not count', async (t) => {
  const runId = await addRun(own, ago(5), 500);
  const of = async () =>
    (await costsOf(bureau, `?companyId=${own.id}`)).find(({ period }) => period === ago(5).period)!;
  const made = await bureau.post('/journals', { runId });
  t.is((await of()).costs, 510);
  const again = await bureau.post('/journals', { runId, variant: 'employee' });
  t.is(again.status, 201, again.text);
  t.not(again.body.journal.id, made.body.journal.id);
  t.like(await of(), { costs: 510, booked: 1 });
});

test('each login finds the sums of what it sees, and of nothing else', async (t) => {
  const employer = await callerOf(service, fourRoles, 'employer');
  const office = await callerOf(service, accountant);
  const companies = (await every(employer, '/companies')).items;
  const [mine, theirs, all] = [await costsOf(employer), await costsOf(office), await costsOf(bureau)];
  const single = await Promise.all(companies.map(({ id }) => costsOf(bureau, `?companyId=${id}`)));
  for (const key of ['costs', 'runs', 'booked'] as const) {
    t.is(sum(mine, key), sum(single.flat(), key), key);
  }
  t.true(sum(mine, 'runs') > 0 && sum(mine, 'runs') < sum(theirs, 'runs'));
  t.true(sum(theirs, 'runs') < sum(all, 'runs'));
  const seen = new Set(companies.map(({ id }) => id));
  const other = (await every(bureau, '/companies?kind=client')).items.find(({ id }) => !seen.has(id))!;
  t.is((await employer.get(`/wage-costs?companyId=${other.id}`)).status, 404);
  for (const role of ['manager', 'employee'])
    t.is((await (await callerOf(service, fourRoles, role)).get('/wage-costs')).status, 403);
});

test('open runs do not count, two months count in the last, and older ones are left out', async (t) => {
  const last = ago(8).period > 1 ? ago(8) : ago(7);
  await addRun(own, ago(6), 100, { state: 'open' });
  await addRun(own, last, 100, { periodFrom: last.period - 1, periodTo: last.period });
  await addRun(own, ago(13), 100);
  await addRun(own, ago(14), 100);
  const items = await costsOf(bureau, `?companyId=${own.id}`);
  const at = (of: ReturnType<typeof ago>) =>
    items.filter(({ year, period }) => year === of.year && period === of.period).length;
  t.is(at(ago(6)), 0);
  t.is(at(last), 1);
  t.is(at({ year: last.year, period: last.period - 1 }), 0);
  t.is(at(ago(13)), 1);
  t.is(at(ago(14)), 0);
  t.like(items.at(-1), ago(13), 'the one that ended last comes first');
});
