import { mock } from 'node:test';
import { test } from '../harness/test.js';
import { standardPeriods } from '@loonpoort/server/companies/booking-period.js';
import type { Connection, PeriodQuestion } from '@loonpoort/server/integrations/connectors/connector.js';
import { startService, type TestService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';
import { gatewayTo } from './connector.js';

/** What the package does when it is asked whether it takes a journal. */
let answer: () => Promise<never[]>;
let service: TestService;
test.before(async () => {
  const connector = {
    check: () => answer(),
    periods: (year: number, { administration }: Connection): PeriodQuestion => ({
      about: administration,
      ask: async () => new Map([[administration, { periods: standardPeriods(year, 13) }]]),
    }),
  };
  service = await startService({ pollMs: 3_600_000, deliveries: { gateway: gatewayTo(() => '', connector) } });
});
test.after.always(() => service.stop());

/** A client whose administration is known, with a journal. */
async function journal() {
  const payroll = await Payroll.of(service, { periodType: 'fourWeek' });
  await payroll.employee(1);
  const { caller, company } = payroll;
  const saved = await caller.put(`/integrations/company/${company.id}/exact-online`, {
    package: 'exact-online',
    settings: { country: 'nl', journalCode: 'LOON' },
  });
  const mapping = { integrationId: saved.body.id, administration: String(company.number) };
  await caller.put(`/administration-mappings/${company.id}`, mapping);
  const { id } = await payroll.made(await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }));
  const periods = async () =>
    (await caller.get(`/administration-mappings/${company.id}/booking-periods?year=2026`)).body;
  return { check: async () => (await caller.get(`/journals/${id}/checks`)).body, periods };
}

test('what a package says of its periods while it is asked is kept for the next journals', async (t) => {
  const { check, periods } = await journal();
  t.is((await periods()).told, false);
  answer = async () => [];
  t.true((await check()).sendable);
  t.is((await periods()).told, true);
});

test('a package that does not answer in time is not waited for', async (t) => {
  const { check } = await journal();
  const time = new AbortController();
  const timeout = mock.method(AbortSignal, 'timeout', () => time.signal);
  t.teardown(() => timeout.mock.restore());
  answer = () => {
    time.abort(new DOMException('The time is up', 'TimeoutError'));
    return new Promise(() => undefined);
  };
  t.like(await check(), { sendable: true, findings: [] });
});
