import { test } from '../harness/test.js';
import { administrator, type Caller, callerOf } from '../companies/caller.js';
import type { Connection } from '@loonpoort/server/integrations/connectors/connector.js';
import type { JournalEntry, PackageFinding } from '@loonpoort/server/integrations/files/journal-entry.js';
import { Bookkeeping } from '../deliveries/bookkeeping.js';
import { gatewayTo } from '../deliveries/connector.js';
import { demoLogins, signIn, startService } from '../harness/service.js';
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

test('a package is asked less and less about what stands, and at once when something changed here', async (t) => {
  const began = Date.now();
  let aheadMs = 0;
  let asked = 0;
  let findings: PackageFinding[] = [{ code: 'accountUnknown', values: { account: '99999' } }];
  const books = new Bookkeeping({ fate: () => 'take' });
  const url = await books.listen();
  const check = (_: JournalEntry, __: Connection): Promise<PackageFinding[]> => {
    asked += 1;
    return Promise.resolve(findings);
  };
  const service = await startService({
    pollMs: 3_600_000,
    now: () => new Date(began + aheadMs),
    deliveries: { gateway: gatewayTo(() => url, { check }) },
  });
  t.teardown(async () => {
    await service.stop();
    await books.close();
  });
  const payroll = await Payroll.of(service, {});
  const { admin, caller, company } = payroll;
  // Of the bureau's integration an accountant can put nothing right; it applies where the firm has none.
  const firm = `/integrations/firm/${caller.login.firmId}/exact-online`;
  await admin.remove(firm, (await admin.get(firm)).headers.get('etag'));
  const { tenant } = await signIn(
    service,
    demoLogins.find(({ email }) => email === administrator)!,
  );
  const place = `/integrations/tenant/${tenant.id}/exact-online`;
  const body = { package: 'exact-online', settings: { country: 'nl', journalCode: 'LOON' } };
  const { body: integration } = await admin.put(place, body);
  const mapping = { integrationId: integration.id, administration: '77' };
  t.is((await admin.put(`/administration-mappings/${company.id}`, mapping)).status, 200);
  await payroll.employee(1);
  await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }, { year: 2020, periodFrom: 5, state: 'locked' });
  const path = '/period-plans/month/2020/5';
  const [cause] = (await caller.get(path)).body.causes;
  t.like(cause, { code: 'accountUnknown', remedy: 'editIntegration', mayMend: false });
  t.is((await caller.post(`${path}/requests`, { cause: cause.key })).status, 200);

  /** Goes round every six minutes for so many hours, and tells how often the package was asked. */
  const rounds = async (hours: number): Promise<number> => {
    asked = 0;
    for (let minutes = 0; minutes < hours * 60; minutes += 6) {
      aheadMs += 6 * 60_000;
      await service.app.background.runDue('notices');
    }
    return asked;
  };
  const stands = async (): Promise<boolean> =>
    (await (await callerOf(service, administrator)).get('/notices')).body.items.some(
      ({ kind }: { kind: string }) => kind === 'remedyRequested',
    );
  t.is(await rounds(4), 6, 'after 6, 12, 24, 48, 96 and 192 minutes');
  t.true(await stands());

  const office = await callerOf(service, administrator);
  const etag = (await office.get(place)).headers.get('etag');
  t.is((await office.put(place, { ...body, settings: { country: 'nl', journalCode: 'MEMO' } }, etag)).status, 200);
  t.is(await rounds(0.1), 1, 'it may be right now');
  t.true(await stands());
  t.is(await rounds(1), 0);
  findings = [];
  t.true((await rounds(24)) > 0, 'what was put right in the package is seen within a day');
  t.false(await stands());
});
