import { test } from '../harness/test.js';
import { administrator, type Caller, callerOf } from '../companies/caller.js';
import { startService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';

test('what administrators are asked to put right waits behind their bell until it is, and behind no other', async (t) => {
  let aheadMs = 0;
  const service = await startService({ pollMs: 3_600_000, now: () => new Date(Date.now() + aheadMs) });
  t.teardown(() => service.stop());
  const payroll = await Payroll.of(service, {});
  await payroll.employee(1);
  await payroll.run({ 1: { 1000: 10_00, 3998: 5_00, 9900: 15_00 } }, { year: 2020, periodFrom: 5, state: 'locked' });
  const path = '/period-plans/month/2020/5';
  const { causes } = (await payroll.caller.get(path)).body;
  const cause = causes.find(({ code }: { code: string }) => code === 'unmappedWageCode');
  t.false(cause.mayMend);
  const asked = async (of: Caller): Promise<Record<string, unknown> | undefined> =>
    (await of.get('/notices')).body.items.find(({ kind }: { kind: string }) => kind === 'remedyRequested');
  t.is(await asked(payroll.admin), undefined);
  t.is((await payroll.caller.post(`${path}/requests`, { cause: cause.key })).status, 200);
  const notice = (await asked(payroll.admin))!;
  t.like(notice, {
    ...{ title: 'Iemand vraagt je hulp', periodText: 'mei 2020', read: false, level: null },
    request: { periodType: 'month', year: 2020, period: 5, cause: cause.key },
  });
  t.regex(String(notice['about']), /^[^:]+: Looncode 3998 heeft nog geen grootboekrekening\.$/);
  t.is(await asked(payroll.caller), undefined, 'it is for those who can');
  await payroll.admin.post('/notices/readings', { noticeIds: [notice['id']] });
  t.true((await asked(payroll.admin))!['read']);

  // A token lasts ten minutes, so that the administrator signs in again each time.
  const round = async (): Promise<Caller> => {
    aheadMs += 6 * 60_000;
    await service.app.background.runDue('notices');
    return callerOf(service, administrator);
  };
  await round();
  const office = await round();
  t.truthy(await asked(office), 'it still stands in the way');
  const scheme = `/ledger-schemes/${cause.target.schemeId}`;
  const [account] = (await office.get(`${scheme}/accounts`)).body.items;
  const line = { name: 'Toeslag', debit: account.number };
  const etag = (await office.get(scheme)).headers.get('etag');
  const mended = await office.post(`${scheme}/lines`, { wageCode: 3998, ...line }, { 'if-match': etag! });
  t.true(mended.status < 300, mended.text);
  t.truthy(await asked(office), 'it is seen at the next round');
  t.is(await asked(await round()), undefined);
});
