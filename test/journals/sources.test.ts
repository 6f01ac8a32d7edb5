import { deflateRawSync } from 'node:zlib';
import { Company } from '@loonpoort/server/companies/company.js';
import { rows } from '@loonpoort/server/database/rows.js';
import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import type { Knex } from 'knex';
import { callerOf, every, otherAccountant, type Item } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { corrected, january, type Journal, Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

async function bureau(): Promise<Payroll> {
  const payroll = await Payroll.of(service);
  await payroll.employee(1, { 100: 100 });
  await payroll.employee(2, { 100: 50, 200: 50 });
  return payroll;
}

const sourcesOf = async ({ caller }: Payroll, journalId: string, line: unknown): Promise<Item[]> =>
  (await every(caller, `/journals/${journalId}/lines/${String(line)}/sources`)).items;

const sum = (items: readonly Item[]): number => items.reduce((total, { amount }) => total + Number(amount), 0);

/** Checks that each line of a journal is the sum of its sources, and of its wage codes. */
async function assertExplained(t: { is(a: unknown, b: unknown): void }, payroll: Payroll, journal: Journal) {
  const lines = await payroll.lines(journal.id);
  for (const { line, amount } of lines) {
    t.is(sum(await sourcesOf(payroll, journal.id, line)), Number(amount));
    const { items } = await every(payroll.caller, `/journals/${journal.id}/lines/${String(line)}/wage-codes`);
    t.is(sum(items), Number(amount));
  }
  return lines;
}

test('each line of a journal is the sum of its sources, in every variant', async (t) => {
  const payroll = await bureau();
  for (const variant of ['company', 'department', 'costCentre', 'costCentreAndUnit', 'employee']) {
    const runId = await payroll.run(january);
    await assertExplained(t, payroll, await payroll.made(runId, { variant }));
  }
});

test('a source says of whom and of which wage code it is, which share, and which line of which scheme put it there', async (t) => {
  const payroll = await bureau();
  const runId = await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 }, 2: { 1000: 25, 9900: 25 } });
  const journal = await payroll.made(runId, { variant: 'costCentre' });
  const lines = await payroll.lines(journal.id);
  const wages = lines.find(({ account, costCentre }) => account === '4000' && costCentre === '100')!;
  const sources = await sourcesOf(payroll, journal.id, wages.line);
  t.like(sources[0], {
    ...{ employee: 1, employeeName: 'Anna de Vries 1', wageCode: 1000, wages: 10_00, share: 100, rounding: 0 },
    ...{ amount: 10_00, costCentre: '100', reasons: ['scheme', 'always'] },
    scheme: { level: 'tenant', validFrom: null, side: 'debit', parentNumber: null, costCentre: null },
  });
  t.regex(String(sources[0]!.explanation), /^Schema \d+ .+, versie \d+ · Salarisbureau · geldt vanaf het begin$/);
  // Half of 25 cents is 12 whole cents for each; the cent that is left goes to the earlier share.
  t.like(sources[1], { employee: 2, wageCode: 1000, wages: 25, share: 50, rounding: 1, amount: 13 });
  t.is(sources.length, 2);

  const codes = (await every(payroll.caller, `/journals/${journal.id}/lines/${String(wages.line)}/wage-codes`)).items;
  t.is(codes.length, 1);
  t.like(codes[0], { wageCode: 1000, employees: 2, rounding: 1, amount: 10_13 });

  const path = `/journals/${journal.id}/lines/${String(wages.line)}/sources`;
  t.deepEqual((await payroll.caller.get(path.replace('/sources', ''))).body, wages);
  t.is((await payroll.caller.get(`/journals/${journal.id}/lines/999`)).status, 404);
  t.like((await payroll.caller.get(`${path}?limit=1`)).body, { total: 2, items: [{ employee: 1 }] });
  t.like((await payroll.caller.get(`${path}?q=vries 2`)).body, { total: 1, items: [{ employee: 2 }] });
  t.is((await payroll.caller.get(`${path}?wageCode=9900`)).body.total, 0);
  t.is((await payroll.caller.get(`/journals/${journal.id}/lines/999/sources`)).status, 404);
  const other = await callerOf(service, otherAccountant);
  t.is((await other.get(path)).status, 404);
  t.is((await other.get(`/journals/${journal.id}/source-files`)).status, 404);
});

test('an employee’s wage code leads to the lines that it is in, in each journal of the run', async (t) => {
  const payroll = await bureau();
  const runId = await payroll.run(january);
  const first = await payroll.made(runId, { variant: 'employee' });
  await payroll.replace(runId, corrected);
  const second = await payroll.made(runId, { variant: 'costCentre' });
  const { items } = await every(payroll.caller, `/runs/${runId}/lines/2/1000/bookings`);
  t.deepEqual(
    items.map(({ reference, isCurrent, account, costCentre, share, amount }) => [
      ...[reference, isCurrent, account, costCentre, share, amount],
    ]),
    [
      [first.reference, false, '4000', '100', 50, 1200_00],
      [first.reference, false, '4000', '200', 50, 1200_00],
      [second.reference, true, '4000', '100', 50, 1200_00],
      [second.reference, true, '4000', '200', 50, 1200_00],
    ],
  );
  for (const { journalId, line } of items) {
    const sources = await sourcesOf(payroll, String(journalId), line);
    t.true(sources.some(({ employee, wageCode }) => employee === 2 && wageCode === 1000));
  }
  t.is((await payroll.caller.get(`/runs/${runId}/lines/2/1001/bookings`)).body.total, 0);
  t.is((await (await callerOf(service, otherAccountant)).get(`/runs/${runId}/lines/2/1000/bookings`)).status, 404);
});

test('a journal explains itself as it was made, whatever becomes of the run and the scheme', async (t) => {
  const payroll = await bureau();
  const admin = payroll.admin;
  const runId = await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } });
  const journal = await payroll.made(runId);
  const [{ line }] = (await payroll.lines(journal.id)) as [Item];
  const before = await sourcesOf(payroll, journal.id, line);
  const scheme = before[0]!.scheme as { id: string; name: string; version: number };
  const { body, headers } = await admin.get(`/ledger-schemes/${scheme.id}/lines/1000`);
  const changed = await admin.put(
    `/ledger-schemes/${scheme.id}/lines/1000`,
    { name: 'Salaris', debit: body.debit, credit: body.credit },
    headers.get('etag'),
  );
  t.is(changed.status, 200, changed.text);
  await payroll.replace(runId, { 1: { 1000: 12_00, 9900: 12_00 } });
  t.deepEqual(await sourcesOf(payroll, journal.id, line), before);
  const next = await payroll.made(runId);
  const [after] = await sourcesOf(payroll, next.id, line);
  t.like(after, { name: 'Salaris', wages: 12_00 });
  t.true((after!.scheme as { version: number }).version > scheme.version);
});

test('a difference says what changed for whom, and a reversal what it takes back', async (t) => {
  const payroll = await bureau();
  const runId = await payroll.run(january);
  const first = await payroll.made(runId, { variant: 'costCentre' });
  await payroll.fetched(first.id);
  await payroll.replace(runId, corrected);
  const difference = await payroll.made(runId, { correction: 'difference' });
  const lines = await assertExplained(t, payroll, difference);
  const gross = lines.find(({ account }) => account === '4000')!;
  t.deepEqual(
    (await sourcesOf(payroll, difference.id, gross.line)).map(({ employee, wageCode, wages, amount }) => [
      ...[employee, wageCode, wages, amount],
    ]),
    [[1, 1000, 100_00, 100_00]],
  );
  await payroll.fetched(difference.id);
  await payroll.replace(runId, january);
  const again = await payroll.made(runId, { correction: 'reversal' });
  await assertExplained(t, payroll, again);
  const { items } = await every(payroll.caller, `/journals?runId=${runId}&current=false`);
  const reversal = items.find(({ kind }) => kind === 'reversal')!;
  await assertExplained(t, payroll, reversal as unknown as Journal);
});

test('the sources come as CSV, of a journal or of one line', async (t) => {
  const payroll = await bureau();
  const runId = await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 }, 2: { 1000: 25, 9900: 25 } });
  const journal = await payroll.made(runId, { variant: 'costCentre' });
  const read = async (query: string): Promise<{ text: string }> => {
    const { body } = await payroll.caller.get(`/journals/${journal.id}/source-files${query}`);
    return { ...body, text: Buffer.from(String(body.content), 'base64').toString() };
  };
  const whole = await read('');
  t.like(whole, { fileName: `${String(journal.reference)}.csv`, mediaType: 'text/csv' });
  const rows = whole.text.split('\r\n');
  t.true(rows[0]!.startsWith('\uFEFFJournaalpost;Regel;Rekening;Rekeningnaam;Medewerkernummer;Medewerker;Looncode'));
  const cents = rows.slice(1, -1).map((row) => Number(row.split(';')[13]!.replace(',', '')));
  t.is(
    cents.reduce((total, each) => total + each, 0),
    0,
  );
  const one = await read('?line=1&columns=line,employee,rounding,amount');
  t.is(one.text, '\uFEFFRegel;Medewerkernummer;Afronding;Geboekt\r\n1;1;0,00;10,00\r\n1;2;0,01;0,13\r\n');
  t.is((await payroll.caller.get(`/journals/${journal.id}/source-files?line=99`)).status, 404);
});

test('a source says from which day on its line books on that account, in words and as CSV', async (t) => {
  const payroll = await bureau();
  const { caller, company } = payroll;
  const parentId = (await every(caller, '/ledger-schemes?level=tenant')).items[0]!.id;
  const own = { ownerId: company.debtorId, number: 9905, name: 'Eigen', link: 'copied', parentId };
  const path = `/ledger-schemes/${(await caller.post('/ledger-schemes', own)).body.id}`;
  const { headers } = await caller.get(`/companies/${company.id}`);
  await caller.patch(`/companies/${company.id}`, { ledgerScheme: '9905' }, headers.get('etag'));
  const save = async (place: string, body: object) => {
    const answer = await caller.put(`${path}${place}`, body, (await caller.get(path)).headers.get('etag'));
    t.true(answer.status < 300, answer.text);
  };
  await save('/accounts/4000/changes/2026-02-01', { number: '4005' });
  await save('/accounts/4000/changes/2026-03-01', { name: 'Salarissen' });
  const said = async (periodFrom: number): Promise<Item> => {
    const runId = await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }, { periodFrom });
    const { id } = await payroll.made(runId);
    const { line } = (await payroll.lines(id)).find(({ account }) => String(account).startsWith('400'))!;
    const { body } = await caller.get(`/journals/${id}/source-files?line=${String(line)}&columns=validFrom`);
    const [source] = await sourcesOf(payroll, id, line);
    const [, day] = Buffer.from(String(body.content), 'base64').toString().split('\r\n');
    return { ...source!, day } as unknown as Item;
  };
  t.like(await said(1), { reasons: ['scheme', 'always'], scheme: { validFrom: null }, day: '' });
  // A name that changes later puts nothing elsewhere.
  for (const period of [2, 3]) {
    const source = await said(period);
    t.like(source, { reasons: ['scheme', 'from'], scheme: { validFrom: '2026-02-01' }, day: '2026-02-01' });
    t.regex(String(source.explanation), / · geldt vanaf 1 februari 2026$/);
  }
});

/** Leaves a journal as earlier versions did, which wrote down less of it. */
async function asBefore(journalId: string, insert = (_: Knex.Transaction): Promise<unknown> => Promise.resolve()) {
  const tables = ['journal_explanations', 'journal_explanation_parts'];
  await service.app.database.transaction(async (trx) => {
    for (const table of tables) {
      const name = `${table}_no_delete`;
      const [trigger] = await rows<{ sql: string }>(trx, 'SELECT sql FROM sqlite_master WHERE name = ?', [name]);
      await rows(trx, `DROP TRIGGER ${name}`);
      await rows(trx, `DELETE FROM ${table} WHERE journal_id = ?`, [journalId]);
      await rows(trx, trigger!.sql);
    }
    await insert(trx);
  });
}

const keptId = '01a225f3-1d55-723f-8b8a-1fab67b3d059';

/** A scheme as it was kept with journals. */
const kept = {
  scheme: {
    ...{ id: keptId, version: 7, deviations: { entries: [] } },
    accounts: {
      entries: ['4000', '2100'].map((number) => [number, { number, name: 'A', kind: 'profitAndLoss', rgs: null }]),
    },
    lines: {
      entries: [
        [1000, { debit: '4000', credit: null, name: 'Bruto' }],
        [9900, { debit: null, credit: '2100', name: 'Netto' }],
      ],
    },
  },
  origins: { [keptId]: { number: 7, name: 'Toen', level: 'tenant', parentNumber: null, parentName: null } },
};

sqliteTest(
  'a journal of before its sources were written down is explained from the wages and scheme that were kept',
  async (t) => {
    const payroll = await bureau();
    const runId = await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } });
    const first = await payroll.made(runId, { variant: 'company' });
    const { tenantId } = await Company.query(service.app.database.read)
      .findOne({ id: payroll.company.id })
      .throwIfNotFound();
    await asBefore(first.id, async (trx) => {
      const costShares = [{ costCentre: '100', costUnit: null, share: 10_000 }];
      const employees = [[1, { number: 1, name: 'Anna', costShares }, [1000, 10_00, 9900, 10_00]]];
      const pack = (content: object) => deflateRawSync(JSON.stringify(content));
      await rows(trx, 'INSERT INTO scheme_snapshots VALUES (?, ?, ?)', [tenantId, 'scheme', pack(kept)]);
      await rows(trx, 'INSERT INTO run_snapshots VALUES (?, ?, 0, 1, 1, ?)', [tenantId, 'run', pack(employees)]);
      await rows(
        trx,
        `INSERT INTO journal_sources (tenant_id, journal_id, seq, factor, run_snapshot, scheme_snapshot, variant, split_balance)
       VALUES (?, ?, 0, 1, 'run', 'scheme', 'company', 0)`,
        [tenantId, first.id],
      );
    });
    const [gross] = (await sourcesOf(payroll, first.id, 1)) as [Item];
    t.like(gross, { employeeName: 'Anna', wageCode: 1000, wages: 10_00, amount: 10_00, reasons: ['scheme'] });
    t.like(gross.scheme, { name: 'Toen', version: 7, validFrom: null });
    t.is((await payroll.caller.get(`/runs/${runId}/lines/1/9900/bookings`)).body.total, 1);
    await payroll.fetched(first.id);
    await payroll.replace(runId, { 1: { 1000: 12_00, 9900: 12_00 } });
    const difference = await payroll.made(runId, { correction: 'difference' });
    const [changed] = await sourcesOf(payroll, difference.id, 1);
    t.like(changed, { wages: 2_00, amount: 2_00, reasons: ['scheme', 'always'] });
  },
);

sqliteTest('a journal of before sources were kept says so', async (t) => {
  const payroll = await bureau();
  const journal = await payroll.made(await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }));
  await asBefore(journal.id);
  const answer = await payroll.caller.get(`/journals/${journal.id}/lines/1/sources`);
  t.is(answer.status, 409);
  t.is(answer.body.type, 'urn:loonpoort:problem:journal-unexplained');
});
