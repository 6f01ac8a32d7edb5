import { rows } from '@loonpoort/server/database/rows.js';
import { insertSchemeContent } from '@loonpoort/server/ledgers/insert-scheme-content.js';
import { LedgerScheme } from '@loonpoort/server/ledgers/ledger-scheme.js';
import { Run } from '@loonpoort/server/runs/run.js';
import { insertRunLines, removeRunContent, sealRun } from '@loonpoort/server/runs/write-run-content.js';
import { startService, type TestService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';
import { median } from './load.js';

export const employees = 10_000;
const codes = Array.from({ length: 20 }, (_, index) => 1001 + index);
const accountOf = (code: number): string => String(code + 3000);
/** Lines are asked for by their place in the journal, spread over all of it. */
const asked = 60;

export interface SourceFigures {
  /** Lines of the journal. */
  lines: number;
  /** Megabytes of the tables that hold its lines, and of those that hold what they are made up of. */
  linesSize: number;
  sourcesSize: number;
  /** Milliseconds in which the API explains a line of one employee: half of them, and the slowest. */
  line: number;
  slowest: number;
  bar: number;
  /** Milliseconds for a line that all 10,000 employees are in, in a journal that is not split. */
  wholeLine: number;
  /** Lines whose sources do not total them. */
  differing: number;
}

/** Measures how a journal of 200,000 lines explains itself: in which time, in how much space, and whether to the cent. */
export async function sources(): Promise<SourceFigures> {
  const service = await startService({ checkAnswers: false });
  try {
    const payroll = await Payroll.of(service);
    await addScheme(service, payroll);
    await addEmployees(service, payroll);
    const runId = await payroll.run({ 1: wagesOf(1) });
    await fillRun(service, runId);
    const before = await sizesOf(service);
    const journal = await payroll.made(runId, { variant: 'employee' });
    const after = await sizesOf(service);
    const lines = Number(journal.lineCount);
    const times = await timesOf(
      payroll,
      journal.id,
      Array.from({ length: asked }, (_, index) => 1 + Math.floor((index * lines) / asked)),
    );
    const whole = await payroll.made(runId, { variant: 'company' });
    const wholeTimes = await timesOf(payroll, whole.id, [1, 5, 9, 13, 17]);
    return {
      lines,
      linesSize: megabytes(after.lines - before.lines),
      sourcesSize: megabytes(after.sources - before.sources),
      line: round(median(times)),
      slowest: round(Math.max(...times)),
      bar: 100,
      wholeLine: round(median(wholeTimes)),
      differing: await countDiffering(service, payroll, journal.id),
    };
  } finally {
    await service.stop();
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
const megabytes = (bytes: number): number => round(bytes / 1e6);

/** Half of the codes are debit and half credit, and each employee's come to nothing. */
const wagesOf = (number: number): Record<number, number> =>
  Object.fromEntries(codes.map((code, index) => [code, 100_00 + number + Math.floor(index / 2)]));

/** Gives a run the wages of all employees: as many lines as no single call brings. */
export async function fillRun(
  { app }: TestService,
  runId: string,
  wages: (employee: number) => Record<number, number> = wagesOf,
): Promise<void> {
  const lines = Array.from({ length: employees }, (_, index) => index + 1).flatMap((employee) =>
    Object.entries(wages(employee)).map(([code, amount]) => ({ employee, wageCode: Number(code), amount })),
  );
  await app.database.transaction(async (trx) => {
    const run = await Run.query(trx).where({ id: runId }).first().throwIfNotFound();
    await removeRunContent(trx, run);
    await insertRunLines(trx, run, lines);
    await sealRun(trx, run);
  });
}

/** Gives the company a scheme with an account in profit and loss for every wage code, so that no lines are added up. */
async function addScheme({ app }: TestService, { company, admin }: Payroll): Promise<void> {
  const tenantId = (
    await app.database.rows<{ id: string }>('SELECT tenant_id AS id FROM companies WHERE id = ?', [company.id])
  )[0]!.id;
  const named = { number: 9_999, name: 'Bench' };
  await app.database.transaction(async (trx) => {
    const { id } = await LedgerScheme.query(trx).insert({ tenantId, ...named, ...LedgerScheme.searchColumns(named) });
    await insertSchemeContent(
      trx,
      { tenantId, id },
      {
        accounts: new Map(
          codes.map((code) => [
            accountOf(code),
            { number: accountOf(code), name: `Rekening ${code}`, kind: 'profitAndLoss', rgs: null },
          ]),
        ),
        lines: new Map(
          codes.map((code) => [
            code,
            {
              name: `Looncode ${code}`,
              debit: code % 2 ? accountOf(code) : null,
              credit: code % 2 ? null : accountOf(code),
            },
          ]),
        ),
      },
    );
  });
  const { headers } = await admin.get(`/companies/${company.id}`);
  const saved = await admin.patch(
    `/companies/${company.id}`,
    { ledgerScheme: String(named.number) },
    headers.get('etag'),
  );
  if (saved.status !== 200) throw new Error(saved.text);
}

/** Adds one employee as anyone does, and the others as copies, which takes seconds rather than minutes. */
export async function addEmployees({ app }: TestService, payroll: Payroll): Promise<void> {
  await payroll.employee(1);
  const columns = (await app.database.rows<{ name: string }>("SELECT name FROM pragma_table_info('employees')")).map(
    ({ name }) => (name === 'id' ? 'lower(hex(randomblob(16)))' : name === 'number' ? 'n' : name),
  );
  await app.database.transaction((trx) =>
    rows(
      trx,
      `WITH RECURSIVE numbers (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${employees})
       INSERT INTO employees SELECT ${columns.join(', ')} FROM employees JOIN numbers WHERE company_id = ?`,
      [payroll.company.id],
    ),
  );
}

async function sizesOf({ app }: TestService): Promise<{ lines: number; sources: number }> {
  const found = await app.database.rows<{ name: string; size: number }>(
    'SELECT name, sum(pgsize) AS size FROM dbstat GROUP BY name',
  );
  const of = (...names: string[]): number =>
    found.filter(({ name }) => names.some((each) => name.includes(each))).reduce((sum, { size }) => sum + size, 0);
  return { lines: of('journal_lines'), sources: of('journal_explanation') };
}

/** The first call warms up. */
async function timesOf(payroll: Payroll, journalId: string, lines: number[]): Promise<number[]> {
  const times: number[] = [];
  for (const line of [lines[0]!, ...lines]) {
    const start = performance.now();
    const answer = await payroll.caller.get(`/journals/${journalId}/lines/${line}/sources`);
    times.push(performance.now() - start);
    if (answer.status !== 200) throw new Error(answer.text);
  }
  return times.slice(1);
}

async function countDiffering({ app }: TestService, payroll: Payroll, journalId: string): Promise<number> {
  const { body } = await payroll.caller.get(`/journals/${journalId}/source-files?columns=line,amount`);
  const totals = new Map<number, number>();
  for (const row of Buffer.from(String(body.content), 'base64').toString().trim().split('\r\n').slice(1)) {
    const [line, amount] = row.split(';') as [string, string];
    totals.set(Number(line), (totals.get(Number(line)) ?? 0) + Number(amount.replace(',', '')));
  }
  const lines = await app.database.rows<{ line: number; amount: number }>(
    'SELECT line, amount FROM journal_lines WHERE journal_id = ?',
    [journalId],
  );
  return lines.filter(({ line, amount }) => totals.get(line) !== amount).length;
}
