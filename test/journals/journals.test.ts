import { test } from '../harness/test.js';
import { accountant, callerOf, every, otherAccountant } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { corrected, january, Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

const problem = ({ body }: { body: { type?: string } }) => body.type?.split(':').at(-1);
const small = { 1: { 1000: 10_00, 9900: 10_00 } };

async function withRun(wages = small as Parameters<Payroll['run']>[0]): Promise<{ payroll: Payroll; runId: string }> {
  const payroll = await Payroll.of(service);
  await payroll.employee(1, { 100: 100 });
  await payroll.employee(2, { 100: 50, 200: 50 });
  return { payroll, runId: await payroll.run(wages) };
}

test('the same content is the same journal; changed content takes its place and keeps it', async (t) => {
  const { payroll, runId } = await withRun(january);
  const first = await payroll.made(runId);
  const again = await payroll.make(runId);
  t.is(again.status, 200);
  t.like(again.body, { outcome: 'unchanged', journal: { id: first.id, hash: first.hash } });
  await payroll.replace(runId, corrected);
  t.is((await payroll.journal(first.id)).staleReason, 'run');
  t.is((await payroll.caller.get(`/journals?runId=${runId}&stale=true`)).body.total, 1);
  const lines = await payroll.lines(first.id);
  const second = await payroll.made(runId);
  t.true(second.number > first.number);
  t.like(await payroll.journal(first.id), { supersededBy: second.id, hash: first.hash, total: 7290_02 });
  t.deepEqual(await payroll.lines(first.id), lines);
  t.deepEqual(
    (await every(payroll.caller, `/journals?runId=${runId}`)).items.map(({ id }) => id),
    [second.id],
  );
  t.is((await payroll.caller.get(`/journals?runId=${runId}&current=false`)).body.total, 2);
});

test('the same amounts over other periods are another journal', async (t) => {
  const { payroll, runId } = await withRun();
  const first = await payroll.made(runId);
  const move = async (periodFrom: number, periodTo: number) => {
    const etag = (await payroll.caller.get(`/runs/${runId}`)).headers.get('etag');
    const lines = [1000, 9900].map((wageCode) => ({ employee: 1, wageCode, amount: 10_00 }));
    t.is((await payroll.caller.put(`/runs/${runId}`, { periodFrom, periodTo, lines }, etag)).status, 200);
  };
  await move(2, 2);
  const second = await payroll.made(runId);
  t.like(second, { date: '2026-02-28', periodFrom: 2, periodTo: 2 });
  t.not(second.hash, first.hash);
  await move(1, 2);
  const third = await payroll.made(runId);
  t.like(third, { date: '2026-02-28', periodFrom: 1, periodTo: 2 });
  t.not(third.hash, second.hash);
});

test('a journal is stale while its run or scheme differs, says which, and is right again once that is undone', async (t) => {
  const { payroll, runId } = await withRun();
  const { company, caller } = payroll;
  const scheme = await caller.post('/ledger-schemes', {
    ownerId: company.debtorId,
    number: 7701,
    name: 'Eigen schema',
    link: 'copied',
    parentId: (await every(caller, '/ledger-schemes?level=tenant')).items[0]!.id,
  });
  t.is(scheme.status, 201, scheme.text);
  const choose = async (ledgerScheme: string | null) => {
    const { headers } = await caller.get(`/companies/${company.id}`);
    const answer = await caller.patch(`/companies/${company.id}`, { ledgerScheme }, headers.get('etag'));
    t.is(answer.status, 200, answer.text);
  };
  await choose('7701');
  const { id } = await payroll.made(runId);
  const reason = async () => (await payroll.journal(id)).staleReason;
  const path = `/ledger-schemes/${scheme.body.id}`;
  const name = async (text: string) => {
    const etag = (await caller.get(path)).headers.get('etag');
    const answer = await caller.put(
      `${path}/accounts/4000`,
      { name: text, kind: 'profitAndLoss', rgs: 'WPerLesLon' },
      etag,
    );
    t.is(answer.status, 200, answer.text);
  };
  t.is(await reason(), null);
  await name('Salarissen');
  t.is(await reason(), 'scheme');
  await payroll.replace(runId, { 1: { 1000: 11_00, 9900: 11_00 } });
  t.is(await reason(), 'both');
  await name('Bruto lonen');
  t.is(await reason(), 'run');
  await payroll.replace(runId, small);
  t.is(await reason(), null);
  const renamed = (await every(caller, '/ledger-schemes?level=tenant')).items[0]!;
  t.truthy(renamed);
  await name('Salarissen');
  t.is(await reason(), 'scheme');
  t.like((await caller.get(`/journals/${id}/checks`)).body.findings[0], { code: 'staleJournal', severity: 'stop' });
  const second = await payroll.made(runId);
  t.like((await payroll.lines(second.id))[0], { account: '4000', accountName: 'Salarissen' });
  t.like((await payroll.lines(id))[0], { account: '4000', accountName: 'Bruto lonen' });
});

test('a company that gets another scheme has stale journals', async (t) => {
  const { payroll, runId } = await withRun();
  const { caller, company } = payroll;
  const { id } = await payroll.made(runId);
  const scheme = await caller.post('/ledger-schemes', { ownerId: company.debtorId, number: 7702, name: 'Leeg schema' });
  t.is(scheme.status, 201, scheme.text);
  const { headers } = await caller.get(`/companies/${company.id}`);
  await caller.patch(`/companies/${company.id}`, { ledgerScheme: '7702' }, headers.get('etag'));
  t.is((await payroll.journal(id)).staleReason, 'scheme');
  const answer = await payroll.make(runId);
  t.deepEqual([answer.status, problem(answer)], [422, 'journal-findings']);
  t.deepEqual(
    answer.body.findings.map(({ code, wageCode, schemeId, message }: Record<string, unknown>) => [
      code,
      wageCode,
      schemeId,
      message,
    ]),
    [1000, 9900].map((code) => [
      'unmappedWageCode',
      code,
      scheme.body.id,
      `Looncode ${code} heeft nog geen grootboekrekening.`,
    ]),
  );
});

test('a run that does not balance says by how much', async (t) => {
  const { payroll } = await withRun();
  const answer = await payroll.make(await payroll.run({ 1: { 1000: 100_00, 9900: 88_00 } }));
  t.is(problem(answer), 'journal-findings');
  t.like(answer.body.findings[0], { code: 'unbalanced', difference: 12_00 });
  t.regex(answer.body.findings[0].message, /12,00/);
  const creditOnly = await payroll.make(await payroll.run({ 1: { 1000: 88_00, 9900: 100_00 } }));
  t.like(creditOnly.body.findings[0], { code: 'unbalanced', difference: -12_00 });
  const empty = await payroll.make(await payroll.run({ 1: { 8800: 100_00 } }));
  t.deepEqual(
    empty.body.findings.map(({ code }: { code: string }) => code),
    ['emptyJournal'],
  );
});

test('the database refuses to change or remove what a journal says', async (t) => {
  const { payroll, runId } = await withRun();
  const { id } = await payroll.made(runId);
  const { database } = service.app;
  const run = (sql: string) => database.transaction((trx) => trx.raw(sql, [id]));
  for (const sql of [
    'UPDATE journal_lines SET amount = amount + 1 WHERE journal_id = ?',
    'DELETE FROM journal_lines WHERE journal_id = ?',
    "INSERT INTO journal_lines SELECT tenant_id, journal_id, 99, account, account_name, kind, rgs, NULL, NULL, NULL, NULL, '', 1 FROM journal_lines WHERE journal_id = ? LIMIT 1",
    'DELETE FROM journals WHERE id = ?',
    ...[
      'total = 1',
      "hash = 'x'",
      "date = '2026-02-01'",
      'number = 9999',
      "description = ''",
      'year = 2025',
      "variant = 'employee'",
      "created_at = ''",
    ].map((set) => `UPDATE journals SET ${set} WHERE id = ?`),
  ]) {
    const error = await t.throwsAsync(run(sql), undefined, sql);
    t.regex(error!.message, /journal|changes?/i, sql);
  }
  t.is((await payroll.lines(id)).length, 2);
});

test('numbers follow each other, and who goes on from the last one misses none', async (t) => {
  const { payroll } = await withRun();
  const runs = [];
  for (let index = 0; index < 5; index++) runs.push(await payroll.run(small));
  const start = Math.max(0, ...(await every(payroll.caller, '/journals')).items.map(({ number }) => Number(number)));
  const made = await Promise.all(runs.map((runId) => payroll.made(runId)));
  const seen: number[] = [];
  for (let since = String(start); ;) {
    const { body } = await payroll.caller.get(`/journals?since=${since}&limit=2&companyId=${payroll.company.id}`);
    if (body.items.length === 0) break;
    seen.push(...body.items.map(({ number }: { number: number }) => number));
    since = body.items.at(-1).cursor;
  }
  t.deepEqual(
    seen,
    made.map(({ number }) => number).sort((a, b) => a - b),
  );
  const newest = (await every(payroll.caller, `/journals?companyId=${payroll.company.id}`)).items.map(
    ({ number }) => number,
  );
  t.deepEqual(newest, [...seen].reverse());
  t.is((await payroll.caller.get(`/journals?since=2999-01-01T00:00:00Z`)).body.total, 0);
  t.is(
    (await payroll.caller.get(`/journals?since=2020-01-01T00:00:00Z&companyId=${payroll.company.id}`)).body.total,
    5,
  );
  t.is((await payroll.caller.get(`/journals?since=gisteren`)).status, 400);
  const found = await payroll.caller.get(`/journals?q=${made[0]!.reference}`);
  t.deepEqual(
    found.body.items.map(({ id }: { id: string }) => id),
    [made[0]!.id],
  );
});

test('software acknowledges once; a second time is harmless', async (t) => {
  const { payroll, runId } = await withRun();
  const { id } = await payroll.made(runId);
  const path = `/journals/${id}/acknowledgements`;
  const first = await payroll.caller.post(path, { documentNumber: '26700012' });
  t.is(first.status, 201, first.text);
  t.like(first.body, { journalId: id, documentNumber: '26700012' });
  const second = await payroll.caller.post(path, { documentNumber: 'anders' });
  t.is(second.status, 200);
  t.deepEqual(second.body, first.body);
  t.like(await payroll.journal(id), { acknowledgedBy: first.body.acknowledgedBy, acknowledgedDocument: '26700012' });
});

test('a month of many runs is made at once, and one that cannot be made does not stop the others', async (t) => {
  const { payroll, runId } = await withRun();
  const bad = await payroll.run({ 1: { 1234: 10_00 } });
  const other = await payroll.run(january);
  const fetched = await payroll.run(small);
  await payroll.fetched((await payroll.made(fetched)).id);
  await payroll.replace(fetched, { 1: { 1000: 9_00, 9900: 9_00 } });
  await payroll.made(runId);
  const answer = await payroll.caller.post('/journals/batches', { runIds: [runId, bad, other, fetched] });
  t.is(answer.status, 200, answer.text);
  t.like(answer.body, { made: 1, unchanged: 1, refused: 2 });
  t.deepEqual(
    answer.body.runs.map(({ outcome }: { outcome: string }) => outcome),
    ['unchanged', 'refused', 'made', 'correctionNeeded'],
  );
  t.is(answer.body.runs[1].findings[0].wageCode, 1234);
  const stranger = (await every(await callerOf(service, otherAccountant), '/runs')).items[0];
  const refused = await payroll.caller.post('/journals/batches', {
    runIds: [other, stranger?.id ?? payroll.company.id],
  });
  t.is(refused.status, 422);
  t.is(refused.body.errors[0].pointer, '/runIds/1');
});

test('another firm’s runs and journals do not exist', async (t) => {
  const { payroll, runId } = await withRun();
  const { id } = await payroll.made(runId);
  const stranger = await callerOf(service, otherAccountant);
  t.is((await stranger.post('/journals', { runId })).status, 404);
  for (const path of [
    `/journals/${id}`,
    `/journals/${id}/lines`,
    `/journals/${id}/checks`,
    `/journals/${id}/files/twinfield`,
  ]) {
    t.is((await stranger.get(path)).status, 404, path);
  }
  t.is((await stranger.post(`/journals/${id}/acknowledgements`, {})).status, 404);
  t.is((await stranger.post('/previews', { package: 'twinfield', settings: {}, journalId: id })).status, 404);
  t.is((await stranger.get(`/journals?companyId=${payroll.company.id}`)).body.total, 0);
  t.is((await stranger.get(`/reconciliations?companyId=${payroll.company.id}`)).body.total, 0);
  t.is((await stranger.put(`/wage-tax-returns/${payroll.company.id}/2026/1`, { total: 0 })).status, 404);
  t.is((await (await callerOf(service, accountant)).get(`/journals/${id}`)).status, 200);
});

test('the same key makes a journal once', async (t) => {
  const { payroll, runId } = await withRun();
  const headers = { 'idempotency-key': `journal-${runId}` };
  const [one, two] = [
    await payroll.caller.post('/journals', { runId }, headers),
    await payroll.caller.post('/journals', { runId }, headers),
  ];
  t.deepEqual([one.status, two.status], [201, 201]);
  t.is(one.body.journal.id, two.body.journal.id);
});
