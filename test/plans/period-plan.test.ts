import { test } from '../harness/test.js';
import { standardPeriods } from '@loonpoort/server/companies/booking-period.js';
import { calendarFindings } from '@loonpoort/server/integrations/connectors/periods.js';
import type { Connection } from '@loonpoort/server/integrations/connectors/connector.js';
import type { JournalEntry, PackageFinding } from '@loonpoort/server/integrations/files/journal-entry.js';
import { accountant, administrator, type Caller, callerOf, otherAccountant } from '../companies/caller.js';
import { Bookkeeping } from '../deliveries/bookkeeping.js';
import { gatewayTo } from '../deliveries/connector.js';
import { startService, type TestService } from '../harness/service.js';
import { Payroll, type Wages } from '../journals/payroll.js';
import { schemeOfDebtor } from '../ledgers/scheme-of-debtor.js';

let service: TestService;
let books: Bookkeeping;
/** What the package has against entries of an administration. */
const refusals = new Map<string, PackageFinding[]>();
/** How many months of 2026 each administration has closed. */
const closed = new Map<string, number>();

test.before(async () => {
  books = new Bookkeeping({ fate: () => 'take' });
  const url = await books.listen();
  const check = async (entry: JournalEntry, { administration }: Connection) => {
    const months = Array.from({ length: closed.get(administration) ?? 0 }, (_, index) => index + 1);
    const calendar = {
      periods: standardPeriods(2026, 12),
      closed: months.map((number) => ({ year: 2026, number })),
    };
    return [...(refusals.get(administration) ?? []), ...(entry.year === 2026 ? calendarFindings(entry, calendar) : [])];
  };
  service = await startService({ pollMs: 3_600_000, deliveries: { gateway: gatewayTo(() => url, { check }) } });
});
test.after.always(async () => {
  await service.stop();
  await books.close();
});

const wages: Wages = { 1: { 1000: 10_00, 9900: 10_00 } };
const more: Wages = { 1: { 1000: 12_00, 9900: 12_00 } };

/** A client with an employee, booked in an administration of Exact Online, or in a package that takes files. */
async function client(key: 'exact-online' | 'king-xml' | 'none' = 'exact-online'): Promise<Payroll> {
  const payroll = await Payroll.of(service, {});
  await payroll.employee(1);
  if (key !== 'none') await bookedIn(payroll, key);
  return payroll;
}

async function bookedIn(payroll: Payroll, key: 'exact-online' | 'king-xml'): Promise<void> {
  const { caller, company } = payroll;
  const settings = key === 'king-xml' ? { journalCode: 'LON' } : { country: 'nl', journalCode: 'LOON' };
  const saved = await caller.put(`/integrations/company/${company.id}/${key}`, { package: key, settings });
  if (saved.status !== 201) throw new Error(saved.text);
  if (key === 'king-xml') return;
  const mapping = { integrationId: saved.body.id, administration: administrationOf(payroll) };
  const mapped = await caller.put(`/administration-mappings/${company.id}`, mapping);
  if (mapped.status >= 300) throw new Error(mapped.text);
}

const administrationOf = ({ company }: Payroll) => String(company.number);

let months = 0;
/** A month that no other test has runs in; of 2026 where the package's calendar matters. */
const month = (year?: number) => {
  months += 1;
  return { year: year ?? 2000 + Math.ceil(months / 12), periodFrom: ((months - 1) % 12) + 1 };
};
type Month = ReturnType<typeof month>;

async function locked(payroll: Payroll, period: Month, lines = wages): Promise<string> {
  return payroll.run(lines, { ...period, state: 'locked' });
}

async function planOf({ get }: Caller, { year, periodFrom }: Month) {
  const { status, text, body } = await get(`/period-plans/month/${year}/${periodFrom}`);
  if (status !== 200) throw new Error(text);
  return body;
}

async function process({ post }: Caller, runIds: string[], options: object = {}) {
  const { status, text, body } = await post('/runs/batches', { runIds, ...options });
  if (status !== 200) throw new Error(text);
  return body.items as { runId: string; outcome: string; journalIds: string[]; findings: { code: string }[] }[];
}

const outcomes = (plan: any): Record<string, string> =>
  Object.fromEntries(plan.runs.map(({ runId, outcome }: any) => [runId, outcome]));
const codes = (plan: any): string[] => plan.causes.map(({ code }: any) => code);
const count = async (table: string) =>
  (await service.app.database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]!.n;

test('the plan says beforehand what processing does, and changes nothing', async (t) => {
  const period = month();
  const [sent, file, without] = [await client(), await client('king-xml'), await client('none')];
  const { caller } = sent;
  const ids = {
    sent: await locked(sent, period),
    file: await locked(file, period),
    without: await locked(without, period),
    unmapped: await locked(sent, period, { 1: { 1000: 10_00, 3999: 5_00, 9900: 15_00 } }),
    open: await sent.run(wages, period),
  };
  const before = [await count('journals'), await count('deliveries'), await count('document_numbers')];
  const plan = await planOf(caller, period);
  t.deepEqual([await count('journals'), await count('deliveries'), await count('document_numbers')], before);
  t.deepEqual(outcomes(plan), {
    ...{ [ids.sent]: 'send', [ids.file]: 'file', [ids.without]: 'blocked' },
    ...{ [ids.unmapped]: 'blocked', [ids.open]: 'blocked' },
  });
  t.is(plan.total, 2 * 10_00);
  t.deepEqual(plan.packages.map(({ package: key, outcome, runs, total }: any) => [key, outcome, runs, total]).sort(), [
    ['exact-online', 'send', 1, 10_00],
    ['king-xml', 'file', 1, 10_00],
  ]);
  t.deepEqual(codes(plan).sort(), ['notConnected', 'runOpen', 'unmappedWageCode']);

  const items = await process(caller, Object.values(ids));
  t.deepEqual(
    items.map(({ outcome, findings }) => [outcome, ...findings.map(({ code }) => code)]),
    [['queued'], ['file'], ['refused', 'noAdministration'], ['refused', 'unmappedWageCode'], ['refused', 'runOpen']],
  );
  const processed = await planOf(caller, period);
  t.is(processed.total, 0, 'a file that is there to be downloaded is made already');
  t.deepEqual(outcomes(processed), {
    ...{ [ids.sent]: 'underway', [ids.file]: 'download', [ids.without]: 'blocked' },
    ...{ [ids.unmapped]: 'blocked', [ids.open]: 'blocked' },
  });
  await service.app.background.runDue('deliveries');
  const after = await planOf(caller, period);
  t.is(after.finished, 1, 'what is in the package asks for nothing');
  const [, { journalIds }] = items as [unknown, { journalIds: string[] }];
  t.deepEqual(after.runs.find(({ runId }: any) => runId === ids.file).journalIds, journalIds);
  await caller.post('/journals/file-archives', { journalIds });
  t.is(outcomes(await planOf(caller, period))[ids.file], 'downloaded');
  await caller.post('/journals/acknowledgements', { journalIds });
  t.is((await planOf(caller, period)).finished, 2);
});

test('one finding of many clients is one cause, which is gone once it is put right', async (t) => {
  const period = month();
  const clients = [await client(), await client(), await client('king-xml')];
  const [{ caller, admin, company }] = clients as [Payroll];
  const lines: Wages = { 1: { 1000: 10_00, 3998: 5_00, 9900: 15_00 } };
  const runIds: string[] = [];
  for (const each of clients) runIds.push(await locked(each, period, lines));
  const [cause, ...others] = (await planOf(caller, period)).causes;
  t.deepEqual(others, []);
  t.like(cause, { code: 'unmappedWageCode', remedy: 'chooseAccount', severity: 'stop' });
  t.deepEqual([...cause.runIds].sort(), [...runIds].sort());
  t.is(cause.target.wageCode, 3998);
  const { schemeId } = cause.target;
  t.false(cause.mayMend, 'it is a scheme of the bureau');
  t.true((await planOf(admin, period)).causes[0].mayMend);
  const scheme = (await admin.get(`/ledger-schemes/${schemeId}/lines/1000`)).body;
  const { wageCode: _, schemeId: __, schemeNumber: ___, ...body } = scheme;
  const made = await admin.post(`/ledger-schemes/${schemeId}/lines`, {
    wageCode: 3998,
    name: 'Bonus',
    debit: body.debit,
    credit: body.credit,
  });
  t.is(made.status, 201, made.text);
  const plan = await planOf(caller, period);
  t.deepEqual(codes(plan), []);
  t.deepEqual(new Set(Object.values(outcomes(plan))), new Set(['send', 'file']));
  t.truthy(company.id);
});

test('what the package has against journals that are yet to be made is in the plan, unless it is not asked', async (t) => {
  const period = month();
  const payroll = await client();
  const run = await locked(payroll, period);
  refusals.set(administrationOf(payroll), [{ code: 'accountUnknown', values: { account: '4000' } }]);
  const { caller } = payroll;
  const [cause] = (await planOf(caller, period)).causes;
  t.like(cause, { code: 'accountUnknown', remedy: 'editAccount', runIds: [run] });
  t.is(cause.target.account, '4000');
  t.truthy(cause.target.schemeId);
  const unasked = await caller.get(`/period-plans/month/${period.year}/${period.periodFrom}?askPackages=false`);
  t.deepEqual(codes(unasked.body), []);
  const one = (await caller.get(`/runs/${run}/plans`)).body;
  t.deepEqual(codes(one), ['accountUnknown']);
});

test('of a linked scheme, wage codes are put right in its parent, and accounts by the number they are known by', async (t) => {
  const period = month();
  const { payroll, caller, path, put } = await schemeOfDebtor(service, 'linked');
  await bookedIn(payroll, 'exact-online');
  const { id, parentId } = (await caller.get(path)).body;
  const unmapped = await locked(payroll, period, { 1: { 1000: 10_00, 3996: 5_00, 9900: 15_00 } });
  const [unknown] = (await planOf(caller, period)).causes;
  t.like(unknown, { code: 'unmappedWageCode', mayMend: false, runIds: [unmapped] });
  t.is(unknown.target.schemeId, parentId);

  const other = month();
  await locked(payroll, other);
  t.is((await put('accounts/4000/changes/2027-01-01', { number: '40000' })).status, 200);
  const cause = async (account: string) => {
    refusals.set(administrationOf(payroll), [{ code: 'accountUnknown', values: { account } }]);
    return (await planOf(caller, other)).causes[0];
  };
  const { target, mayMend } = await cause('40000');
  t.like(target, { schemeId: id, account: '4000' });
  t.true(mayMend);
  t.is((await caller.get(`${path}/accounts/${target.account}`)).status, 200);
  const elsewhere = await cause('99999');
  t.is(elsewhere.remedy, 'editIntegration', 'an account of the settings');
  t.deepEqual([elsewhere.target.schemeId, elsewhere.target.account], [undefined, undefined]);
  t.is(elsewhere.target.package, 'exact-online');
});

test('one answer books many clients in an open period, and corrects many that were sent', async (t) => {
  const period = month(2026);
  const late = [await client(), await client()];
  const [{ caller }] = late as [Payroll];
  const runIds: string[] = [];
  for (const each of late) {
    closed.set(administrationOf(each), period.periodFrom);
    runIds.push(await locked(each, period));
  }
  const { causes } = await planOf(caller, period);
  t.like(causes[0], { code: 'closedPeriod', remedy: 'bookInOpenPeriod', mayMend: true });
  t.is(causes[0].runIds.length, 2);
  t.deepEqual(
    (await process(caller, runIds)).map(({ outcome }) => outcome),
    ['refused', 'refused'],
  );
  t.deepEqual(
    (await process(caller, runIds, { inOpenPeriod: true })).map(({ outcome }) => outcome),
    ['queued', 'queued'],
  );
  await service.app.background.runDue('deliveries');
  t.is((await planOf(caller, period)).finished, 2);

  // The same run, changed after it went out: with a run that is still open, which alone can be replaced.
  const other = month();
  const changed = await client();
  const open = await changed.run(wages, other);
  const { id } = await changed.made(open);
  await changed.fetched(id);
  const etag = (await caller.get(`/runs/${open}`)).headers.get('etag');
  const replaced = await caller.put(`/runs/${open}`, { periodFrom: other.periodFrom, lines: linesOf(more) }, etag);
  t.is(replaced.status, 200, replaced.text);
  await changed.settled();
  await caller.post(`/runs/${open}/locks`);
  const correcting = await planOf(caller, other);
  t.like(correcting.causes[0], { code: 'correctionNeeded', remedy: 'chooseCorrection' });
  const [refused] = await process(caller, [open]);
  t.is(refused!.outcome, 'refused');
  const [corrected] = await process(caller, [open], { correction: 'difference' });
  t.is(corrected!.outcome, 'queued');
});

const linesOf = (all: Wages) =>
  Object.entries(all).flatMap(([employee, of]) =>
    Object.entries(of).map(([wageCode, amount]) => ({
      employee: Number(employee),
      wageCode: Number(wageCode),
      amount,
    })),
  );

test('nobody plans or processes what another office has', async (t) => {
  const period = month();
  const payroll = await client();
  const run = await locked(payroll, period);
  const other = await callerOf(service, otherAccountant);
  t.deepEqual(await planOf(other, period), { ...(await planOf(other, period)), runs: [], causes: [], total: 0 });
  const refused = await other.post('/runs/batches', { runIds: [run] });
  t.is(refused.status, 422);
  t.is(refused.body.errors[0].pointer, '/runIds/0');
  t.is((await other.get(`/runs/${run}/plans`)).status, 404);
  t.is((await payroll.caller.get(`/journals?runId=${run}`)).body.total, 0);
});

test('a period that the year does not have is not there', async (t) => {
  const { caller } = await client('none');
  const statuses = ['month/2026/12', 'month/2026/13', 'fourWeek/2026/14', 'week/2026/53', 'week/2027/53'].map(
    async (place) => (await caller.get(`/period-plans/${place}?askPackages=false`)).status,
  );
  t.deepEqual(await Promise.all(statuses), [200, 404, 404, 200, 404]);
});

test('two people who process one period at once book each journal once', async (t) => {
  const period = month();
  const clients = [await client(), await client(), await client()];
  const runIds: string[] = [];
  for (const each of clients) runIds.push(await locked(each, period));
  const callers = [await callerOf(service, accountant), await callerOf(service, administrator)];
  const answers = await Promise.all(callers.map((caller) => process(caller, runIds)));
  for (const items of answers) t.true(items.every(({ outcome }) => ['queued', 'unchanged'].includes(outcome)));
  await service.app.background.runDue('deliveries');
  for (const { caller } of clients.slice(0, 1)) {
    for (const run of runIds) t.is((await caller.get(`/journals?runId=${run}`)).body.total, 1);
  }
  const sent = books.calls.filter(({ what, administration }) => {
    return what === 'send' && clients.some((each) => administrationOf(each) === administration);
  });
  t.is(sent.length, 3);
});

test('who may not put a cause right asks the administrators, who are mailed once a day', async (t) => {
  const period = month();
  const payroll = await client();
  const { caller } = payroll;
  await locked(payroll, period, { 1: { 1000: 10_00, 3997: 5_00, 9900: 15_00 } });
  const [cause] = (await planOf(caller, period)).causes;
  t.deepEqual([cause.mayMend, cause.requestedAt], [false, null]);
  t.true(cause.menders.length > 0);
  const path = `/period-plans/month/${period.year}/${period.periodFrom}/requests`;
  t.is((await caller.post(path, { cause: 'nothing' })).status, 404);
  const mailed = async () => {
    await service.app.background.runDue('jobs');
    return service.app.mailer.recorded!().filter(({ text }) => text.includes('3997'));
  };
  const asked = await caller.post(path, { cause: cause.key });
  t.is(asked.status, 200, asked.text);
  t.is(typeof asked.body.requestedAt, 'string');
  const mails = await mailed();
  t.is(mails.length, cause.menders.length);
  t.true(mails[0]!.text.includes(String(payroll.company.name)));
  t.true(mails[0]!.text.includes(`/journals/plan?periodType=month`));
  await caller.post(path, { cause: cause.key });
  t.is((await mailed()).length, mails.length, 'nobody is mailed twice a day');
  t.is((await planOf(caller, period)).causes[0].requestedAt, asked.body.requestedAt);
});
