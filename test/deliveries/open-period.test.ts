import { test } from '../harness/test.js';
import { standardPeriods } from '@loonpoort/server/companies/booking-period.js';
import { calendarFindings } from '@loonpoort/server/integrations/connectors/periods.js';
import type { Connection, PackageCalendar } from '@loonpoort/server/integrations/connectors/connector.js';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import { startService, type TestService } from '../harness/service.js';
import { type Journal, Payroll } from '../journals/payroll.js';
import { Bookkeeping } from './bookkeeping.js';
import { gatewayTo } from './connector.js';

let service: TestService;
let books: Bookkeeping;
/** The calendar of each administration. */
const calendars = new Map<string, PackageCalendar>();
const seen: JournalEntry[] = [];

test.before(async () => {
  books = new Bookkeeping({ fate: () => 'take' });
  const url = await books.listen();
  const check = async (entry: JournalEntry, { administration }: Connection) => {
    seen.push(entry);
    return calendarFindings(entry, calendars.get(administration)!);
  };
  service = await startService({ pollMs: 3_600_000, deliveries: { gateway: gatewayTo(() => url, { check }) } });
});
test.after.always(async () => {
  await service.stop();
  await books.close();
});

const wages = { 1: { 1000: 10_00, 9900: 10_00 } };
const more = { 1: { 1000: 12_00, 9900: 12_00 } };
const until = (last: number) => Array.from({ length: last }, (_, index) => ({ year: 2026, number: index + 1 }));

/** A client whose administration has the months of 2026, of which the first ones are closed. */
async function client(closed: number): Promise<{ payroll: Payroll; close(last: number): void }> {
  const payroll = await Payroll.of(service, {});
  await payroll.employee(1);
  const { caller, company } = payroll;
  const saved = await caller.put(`/integrations/company/${company.id}/exact-online`, {
    package: 'exact-online',
    settings: { country: 'nl', journalCode: 'LOON' },
  });
  const administration = String(company.number);
  const mapping = { integrationId: saved.body.id, administration };
  await caller.put(`/administration-mappings/${company.id}`, mapping);
  const close = (last: number) =>
    calendars.set(administration, { periods: standardPeriods(2026, 12), closed: until(last) });
  close(closed);
  return { payroll, close };
}

const checked = async ({ caller }: Payroll, { id }: Journal) => (await caller.get(`/journals/${id}/checks`)).body;
const send = async ({ caller }: Payroll, ...journalIds: string[]) =>
  (await caller.post('/deliveries', { journalIds })).body.items as { outcome: string; findings: { code: string }[] }[];
const move = async ({ caller }: Payroll, ...journalIds: string[]) => {
  const answer = await caller.post('/journals/open-periods', { journalIds });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body.items as { outcome: string; newJournalId: string | null; findings: { code: string }[] }[];
};

// https://github.com/frappe/erpnext/issues/41861
test('a correction of January whose month is closed is booked in the first month that is open', async (t) => {
  const { payroll, close } = await client(0);
  const runId = await payroll.run(wages);
  const first = await payroll.made(runId);
  await payroll.fetched(first.id);
  await payroll.replace(runId, more);
  close(4);
  const late = await payroll.made(runId, { correction: 'difference' });
  t.like(late, { kind: 'difference', date: '2026-01-31', bookingText: 'januari 2026' });
  const { sendable, findings } = await checked(payroll, late);
  t.false(sendable);
  t.like(findings.at(-1), { code: 'closedPeriod', bookingDate: '2026-05-01' });
  t.regex(findings.at(-1).message, /januari 2026 gesloten. Boek op 1 mei 2026/);
  t.is((await send(payroll, late.id))[0]!.outcome, 'refused');

  const [moved] = await move(payroll, late.id);
  t.is(moved!.outcome, 'moved');
  const open = await payroll.journal(moved!.newJournalId!);
  t.like(open, { kind: 'difference', date: '2026-05-01', bookingText: 'mei 2026', periodText: 'januari 2026' });
  t.is((await payroll.journal(late.id)).supersededBy, open.id);
  t.deepEqual(await payroll.booked(open.id), await payroll.booked(late.id));
  t.is((await send(payroll, open.id))[0]!.outcome, 'unchanged', 'it is on its way already');
  t.like(seen.at(-1), { date: '2026-05-01', year: 2026, period: 5 });
  await service.app.background.runDue('deliveries');
  t.like((await payroll.make(runId)).body, { outcome: 'unchanged' });
});

test('one answer moves all that need it and sends all: late runs, a reversal with what is booked anew, and no others', async (t) => {
  const { payroll, close } = await client(0);
  const runId = await payroll.run(wages);
  const first = await payroll.made(runId);
  await payroll.fetched(first.id);
  await payroll.replace(runId, more);
  const made = await payroll.make(runId, { correction: 'reversal' });
  const [anew, reversal] = [made.body.journal as Journal, made.body.reversal as Journal];
  const late = await payroll.made(await payroll.run(wages, { periodFrom: 2 }));
  const fine = await payroll.made(await payroll.run(wages, { periodFrom: 3 }));
  const next = await payroll.made(await payroll.run(wages, { periodFrom: 4 }));
  close(2);
  t.is((await send(payroll, late.id))[0]!.outcome, 'refused');
  const items = await move(payroll, reversal.id, anew.id, late.id, fine.id);
  t.deepEqual(
    items.map(({ outcome }) => outcome),
    ['moved', 'moved', 'moved', 'queued'],
  );
  await service.app.background.runDue('deliveries');
  const { items: sent } = (await payroll.caller.get(`/deliveries?companyId=${payroll.company.id}`)).body;
  const going = [...items.slice(0, 3).map(({ newJournalId }) => newJournalId), fine.id];
  t.deepEqual((sent as { journalId: string }[]).map(({ journalId }) => journalId).sort(), going.sort());
  t.true((sent as { state: string }[]).every(({ state }) => state === 'posted'));
  t.deepEqual(
    (await move(payroll, ...items.slice(0, 3).map(({ newJournalId }) => newJournalId!))).map(({ outcome }) => outcome),
    ['unchanged', 'unchanged', 'unchanged'],
  );
  const journals = await Promise.all(items.slice(0, 3).map(({ newJournalId }) => payroll.journal(newJournalId!)));
  t.deepEqual(
    journals.map(({ kind }) => kind),
    ['reversal', 'regular', 'regular'],
  );
  t.true(journals.every(({ date, bookingText }) => date === '2026-03-01' && bookingText === 'maart 2026'));
  t.is(items[3]!.newJournalId, null);
  // A choice stays when the journal is made again.
  t.like((await payroll.make(journals[2]!.runId as string)).body, {
    outcome: 'unchanged',
    journal: { date: '2026-03-01' },
  });
  close(12);
  const [refused] = await move(payroll, next.id);
  t.like(refused, { outcome: 'refused', newJournalId: null });
  t.is(refused!.findings[0]!.code, 'noOpenPeriod');
  t.is((await payroll.caller.post('/journals/open-periods', { journalIds: [runId] })).status, 404);
});

test('making one or many takes a booking date or a period', async (t) => {
  const { payroll } = await client(0);
  const one = await payroll.run(wages);
  t.like(await payroll.made(one, { bookingDate: '2026-06-15' }), { date: '2026-06-15', bookingText: 'juni 2026' });
  t.like(await payroll.made(one, { bookingPeriod: 3 }), { date: '2026-03-01', bookingText: 'maart 2026' });
  t.like(await payroll.made(one, { bookingYear: 2027, bookingPeriod: 1 }), { date: '2027-01-01', bookingYear: 2027 });
  const wrong = await payroll.make(one, { bookingPeriod: 13 });
  t.is(wrong.status, 422);
  t.like(wrong.body.errors[0], { pointer: '/bookingPeriod' });
  t.is((await payroll.make(one, { bookingDate: '2026-02-30' })).status, 400);
  const two = await payroll.run(wages, { periodFrom: 2 });
  const { body } = await payroll.caller.post('/journals/batches', { runIds: [one, two], bookingDate: '2026-04-01' });
  t.is(body.made, 2);
  for (const { journalId } of body.runs) {
    t.like(await payroll.journal(journalId), { date: '2026-04-01', bookingText: 'april 2026' });
  }
});
