import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import { isBookedAlike } from '@loonpoort/server/journals/book-run.js';
import { Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const wages = { 1: { 1000: 10_00, 9900: 10_00 } };
const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);

interface Books {
  payroll: Payroll;
  /** Saves how the administration books. */
  book(settings: object): Promise<Record<string, unknown>>;
}

/** A client with wages per week, four weeks or month, and an administration of its own in Exact Online. */
async function booksOf(periodType: string): Promise<Books> {
  const payroll = await Payroll.of(service, { periodType });
  await payroll.employee(1);
  const { caller, company } = payroll;
  const saved = await caller.put(`/integrations/company/${company.id}/exact-online`, {
    package: 'exact-online',
    settings: { country: 'nl', journalCode: 'LOON' },
  });
  const mapping = { integrationId: saved.body.id, administration: '1', administrationName: 'De Pagina BV' };
  let etag: string | undefined;
  const book = async (settings: object) => {
    const answer = await caller.put(`/administration-mappings/${company.id}`, { ...mapping, ...settings }, etag);
    if (answer.status !== 200) throw new Error(answer.text);
    etag = answer.headers.get('etag')!;
    return answer.body;
  };
  await book({});
  return { payroll, book };
}

test('a weekly client is booked in the month of its week, until the administration says otherwise', async (t) => {
  const { payroll, book } = await booksOf('week');
  const runId = await payroll.run(wages, { periodFrom: 17 });
  const first = await payroll.made(runId);
  t.like(first, { date: '2026-04-26', bookingYear: 2026, bookingPeriod: 4, bookingText: 'april 2026' });
  const check = async (id: string) => (await payroll.caller.get(`/journals/${id}/checks`)).body;
  t.like(await check(first.id), { year: 2026, period: 4, periodText: 'april 2026', date: '2026-04-26' });
  const file = (id: string) => payroll.caller.get(`/journals/${id}/files/exact-online`);
  t.regex(Buffer.from((await file(first.id)).body.content, 'base64').toString(), /<FinPeriod number="4"\/>/);

  const saved = await book({ periodBy: 'number', periodCount: 13 });
  t.like(saved, { periodBy: 'number', periodCount: 13, bookedOn: 'periodEnd' });
  const changed = (await check(first.id)).findings;
  t.true(codes(changed).includes('bookingChanged'), 'a journal that was made before is not sent elsewhere unseen');
  t.regex(changed[0].message, /periode 5 van 2026 \(20 apr – 17 mei\)/);
  const second = await payroll.made(runId);
  t.like(second, { bookingPeriod: 5, bookingText: 'periode 5 van 2026 (20 apr – 17 mei)', date: '2026-04-26' });
  t.false(codes((await check(second.id)).findings).includes('bookingChanged'));
  t.is((await payroll.journal(first.id)).supersededBy, second.id);
  t.like((await payroll.make(runId)).body, { outcome: 'unchanged', journal: { id: second.id } });
  t.like(await payroll.journal(first.id), { bookingPeriod: 4, date: '2026-04-26' });
});

test('wages are booked on their payment date where the administration asks that', async (t) => {
  const { payroll, book } = await booksOf('month');
  await book({ bookedOn: 'paymentDate' });
  const paid = await payroll.run(wages, { periodFrom: 12, paymentDate: '2027-01-04' });
  t.is((await payroll.caller.get(`/runs/${paid}`)).body.paymentDate, '2027-01-04');
  const made = await payroll.make(paid);
  t.like(made.body.journal, { date: '2027-01-04', bookingYear: 2027, bookingText: 'januari 2027', year: 2026 });
  t.deepEqual(made.body.findings, []);
  const unpaid = await payroll.make(await payroll.run(wages, { periodFrom: 11 }));
  t.like(unpaid.body.journal, { date: '2026-11-30', bookingText: 'november 2026' });
  t.deepEqual(codes(unpaid.body.findings), ['noPaymentDate']);
  const etag = (await payroll.caller.get(`/runs/${paid}`)).headers.get('etag');
  const answer = await payroll.caller.put(
    `/runs/${paid}`,
    { periodFrom: 12, lines: [], paymentDate: '2026-13-01' },
    etag,
  );
  t.is(answer.status, 400);
});

test('the four weeks that end the year go into December, or into the thirteenth period', async (t) => {
  const { payroll, book } = await booksOf('fourWeek');
  const runId = await payroll.run(wages, { periodFrom: 13 });
  t.like(await payroll.made(runId), { date: '2026-12-31', bookingText: 'december 2026' });
  await book({ periodCount: 13 });
  t.like(await payroll.made(runId), { bookingPeriod: 13, bookingText: 'periode 13 van 2026 (30 nov – 31 dec)' });
  const wrong = await payroll.caller.put(`/administration-mappings/${payroll.company.id}`, { periodCount: 14 });
  t.is(wrong.status, 400);
});

test('journals are booked alike where the day and the period, with its year, are the same', (t) => {
  const booked = { date: '2026-12-31', bookingYear: 2026, bookingPeriod: 1, bookingStart: '', bookingEnd: '' };
  t.true(isBookedAlike(booked, { ...booked }));
  for (const other of [{ date: '2026-12-30' }, { bookingYear: 2027 }, { bookingPeriod: 13 }])
    t.false(isBookedAlike(booked, { ...booked, ...other }));
});

test('a period that the year does not have is refused at its field', async (t) => {
  const { payroll } = await booksOf('month');
  const runId = await payroll.run(wages);
  const answer = await payroll.caller.post('/journals', { runId, bookingPeriod: 13 });
  t.is(answer.status, 422);
  t.like(answer.body.errors[0], { pointer: '/bookingPeriod', code: 'tooLarge' });
});
