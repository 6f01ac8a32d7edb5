import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import { january, Payroll } from '../journals/payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

async function bookshop(more: { periodType?: string; wageTaxPeriod?: string } = {}): Promise<Payroll> {
  const payroll = await Payroll.of(service, more);
  for (const number of [1, 2]) await payroll.employee(number);
  return payroll;
}

const save = async ({ caller, company }: Payroll, total: number, period = 1) => {
  const path = `/wage-tax-returns/${company.id}/2026/${period}`;
  return caller.put(path, { total }, (await caller.get(path)).headers.get('etag'));
};
const rows = async ({ caller, company }: Payroll, more = '') =>
  (await caller.get(`/reconciliations?companyId=${company.id}&year=2026${more}`)).body.items;
const codes = ({ causes }: { causes: { code: string }[] }) => causes.map(({ code }) => code);

test('journals and a return that are the same agree at 0.00', async (t) => {
  const payroll = await bookshop();
  await payroll.made(await payroll.run(january));
  t.like((await rows(payroll))[0], {
    year: 2026,
    period: 1,
    runs: 1,
    journalTotal: 1563_02,
    returnTotal: null,
    difference: null,
    state: 'noReturn',
    causes: [],
  });
  const saved = await save(payroll, 1563_02);
  t.is(saved.status, 200, saved.text);
  t.like((await rows(payroll))[0], { returnTotal: 1563_02, difference: 0, state: 'agrees', causes: [] });
  t.is((await rows(payroll, '&state=agrees')).length, 1);
  t.is((await rows(payroll, '&state=differs')).length, 0);
});

test('a return is changed with its ETag only', async (t) => {
  const payroll = await bookshop();
  const path = `/wage-tax-returns/${payroll.company.id}/2026/1`;
  t.is((await payroll.caller.get(path)).status, 404);
  t.is((await payroll.caller.put(path, { total: 1 }, '"1"')).status, 412);
  t.is((await payroll.caller.put(path, { total: 1 })).status, 200);
  t.is((await payroll.caller.put(path, { total: 2 })).status, 428);
  t.is((await payroll.caller.put(path, { total: 2 }, '"1"')).headers.get('etag'), '"2"');
  t.like((await payroll.caller.get(path)).body, { total: 2, year: 2026, period: 1 });
});

test('a difference below a euro per item is rounding, and one above it is not', async (t) => {
  const payroll = await bookshop();
  await payroll.made(await payroll.run(january));
  await save(payroll, 1560_00);
  t.deepEqual(codes((await rows(payroll))[0]), ['roundedDown']);
  await save(payroll, 1550_00);
  t.like((await rows(payroll))[0], { difference: 13_02, state: 'differs' });
  t.deepEqual(codes((await rows(payroll))[0]), ['unknown']);
  await save(payroll, 1564_00);
  t.deepEqual(codes((await rows(payroll))[0]), ['unknown']);
});

test('rounding explains less than a euro for each item: at a whole euro for each it explains nothing', async (t) => {
  const payroll = await bookshop();
  // One wage code is booked as wage tax, so the return has one item.
  await payroll.made(await payroll.run({ 1: { 1000: 100_00, 8000: 20_00, 9900: 80_00 } }));
  await save(payroll, 19_01);
  t.deepEqual(codes((await rows(payroll))[0]), ['unknown'], 'a return with cents was not rounded');
  await save(payroll, 19_00);
  t.like((await rows(payroll))[0], { difference: 1_00, journalTotal: 20_00 });
  t.deepEqual(codes((await rows(payroll))[0]), ['unknown']);
});

test('runs without a journal, wage codes without an account and stale journals are named', async (t) => {
  const payroll = await bookshop();
  const runId = await payroll.run(january);
  await payroll.made(runId);
  await payroll.run({ 1: { 8000: 50_00, 8056: 10_00, 9900: -50_00 } });
  await save(payroll, 1623_02);
  const [row] = await rows(payroll);
  t.deepEqual(codes(row), ['runsWithoutJournal', 'codesWithoutAccount']);
  t.regex(row.causes[1].message, /8056/);
  await payroll.replace(runId, { ...january, 1: { ...january[1], 8000: 440_00, 9900: 2532_00 } });
  await payroll.settled();
  t.true(codes((await rows(payroll))[0]).includes('staleJournals'));
});

test('corrections count, and journals that gave way do not', async (t) => {
  const payroll = await bookshop();
  const runId = await payroll.run(january);
  await payroll.made(runId);
  const more = { ...january, 1: { ...january[1], 8000: 440_00, 9900: 2532_00 } };
  await payroll.replace(runId, more);
  const second = await payroll.made(runId);
  t.is((await rows(payroll))[0].journalTotal, 1573_02);
  await payroll.fetched(second.id);
  await payroll.replace(runId, january);
  await payroll.made(runId, { correction: 'difference' });
  t.is((await rows(payroll))[0].journalTotal, 1563_02);
});

test('wage periods fall into the periods of the return', async (t) => {
  const cases = [
    { periodType: 'month', wageTaxPeriod: null, periods: { 1: 1, 12: 12 } },
    { periodType: 'fourWeek', wageTaxPeriod: 'month', periods: { 1: 1, 12: 12, 13: 12 } },
    { periodType: 'fourWeek', wageTaxPeriod: null, periods: { 1: 1, 13: 13 } },
    { periodType: 'week', wageTaxPeriod: 'month', periods: { 1: 1, 4: 1, 5: 2, 44: 11, 45: 12, 52: 12, 53: 12 } },
    { periodType: 'week', wageTaxPeriod: 'fourWeek', periods: { 4: 1, 49: 13, 53: 13 } },
    { periodType: 'month', wageTaxPeriod: 'halfYear', periods: { 6: 1, 7: 2 } },
    { periodType: 'week', wageTaxPeriod: 'year', periods: { 1: 1, 53: 1 } },
  ];
  for (const { periodType, wageTaxPeriod, periods } of cases) {
    const payroll = await bookshop({ periodType, ...(wageTaxPeriod && { wageTaxPeriod }) });
    const expected: Record<number, number> = {};
    for (const [period, to] of Object.entries(periods)) {
      await payroll.run({ 1: { 8000: 1_00 } }, { periodFrom: Number(period) });
      expected[to] = (expected[to] ?? 0) + 1;
    }
    const found = Object.fromEntries(
      (await rows(payroll)).map(({ period, runs }: { period: number; runs: number }) => [period, runs]),
    );
    t.deepEqual(found, expected, `${periodType} ${wageTaxPeriod}`);
  }
});
