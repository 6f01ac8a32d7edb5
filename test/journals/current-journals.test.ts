import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import { Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const small = { 1: { 1000: 10_00, 9900: 10_00 } };

async function withRun(): Promise<{ payroll: Payroll; runId: string }> {
  const payroll = await Payroll.of(service);
  await payroll.employee(1);
  return { payroll, runId: await payroll.run(small) };
}

test('what gave way does not count: the newest journal stays as it is when nothing changed', async (t) => {
  const { payroll, runId } = await withRun();
  await payroll.made(runId);
  await payroll.replace(runId, { 1: { 1000: 11_00, 9900: 11_00 } });
  const second = await payroll.made(runId);
  const again = await payroll.make(runId);
  t.like(again.body, { outcome: 'unchanged', journal: { id: second.id } });
});

test('a correction keeps the variant of what was delivered', async (t) => {
  const { payroll, runId } = await withRun();
  const { id } = await payroll.made(runId, { variant: 'employee' });
  await payroll.fetched(id);
  await payroll.replace(runId, { 1: { 1000: 11_00, 9900: 11_00 } });
  t.like(await payroll.made(runId, { correction: 'difference' }), { variant: 'employee', total: 1_00 });
});

test('the list finds a journal by each of its periods', async (t) => {
  const { payroll } = await withRun();
  const { id } = await payroll.made(await payroll.run(small, { periodFrom: 3, periodTo: 5 }));
  const found = async (period: number) => {
    const { body } = await payroll.caller.get(`/journals?companyId=${payroll.company.id}&year=2026&period=${period}`);
    return body.items.map((each: { id: string }) => each.id);
  };
  t.deepEqual(await Promise.all([2, 3, 4, 5, 6].map(found)), [[], [id], [id], [id], []]);
});

test('wages of a week that runs on into January are booked in the year that they belong to', async (t) => {
  const payroll = await Payroll.of(service, { periodType: 'week' });
  await payroll.employee(1);
  const { id } = await payroll.made(await payroll.run(small, { periodFrom: 53 }));
  t.like(await payroll.journal(id), { year: 2026, periodTo: 53, date: '2026-12-31' });
});
