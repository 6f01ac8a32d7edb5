import { Company } from '@loonpoort/server/companies/company.js';
import { createRunJournal } from '@loonpoort/server/journals/create-run-journal.js';
import { every } from '../companies/caller.js';
import { startService } from '../harness/service.js';
import { Payroll, type Wages } from '../journals/payroll.js';

const journals = 1000;
const employees = 10;

export interface SchemeFigure {
  journals: number;
  /** Milliseconds in which a change of the scheme that alters all of them answers. */
  answer: number;
  answerBar: number;
  /** Milliseconds until all of them say that they are out of date. */
  settled: number;
  settledBar: number;
  /** Milliseconds in which the change was shown before it was saved. */
  preview: number;
}

/** Measures a change of an account that is in each of 1,000 journals of 10 employees. */
export async function schemes(): Promise<SchemeFigure> {
  const service = await startService();
  try {
    const payroll = await Payroll.of(service);
    const { caller, company } = payroll;
    const wages: Wages = {};
    for (let number = 1; number <= employees; number++) {
      await payroll.employee(number, { 100: 50, 200: 50 });
      wages[number] = { 1000: 3000_00, 2500: 92_00, 4000: 240_00, 5110: 240_00, 8000: 430_00, 9900: 2662_00 };
    }
    const parentId = (await every(caller, '/ledger-schemes?level=tenant')).items[0]!.id;
    const own = { ownerId: company.debtorId, number: 9901, name: 'Schema', link: 'copied', parentId };
    const scheme = (await caller.post('/ledger-schemes', own)).body;
    const { headers } = await caller.get(`/companies/${company.id}`);
    await caller.patch(`/companies/${company.id}`, { ledgerScheme: '9901' }, headers.get('etag'));
    const runIds: string[] = [];
    for (let run = 0; run < journals; run++) runIds.push(await payroll.run(wages, { periodFrom: (run % 12) + 1 }));
    // One transaction makes them all: only what follows is measured.
    const { tenantId } = await Company.query(service.app.database.read).findOne({ id: company.id }).throwIfNotFound();
    await service.app.database.transaction(async (trx) => {
      for (const runId of runIds) await createRunJournal(trx, tenantId, { runId, by: null, now: new Date() });
    });
    const path = `/ledger-schemes/${scheme.id}`;
    const etag = (await caller.get(path)).headers.get('etag');
    const body = { number: '4005' };
    const preview = await timed(() =>
      caller.post(`${path}/change-previews`, { operation: 'saveLedgerAccount', account: '4000', accountBody: body }),
    );
    const start = performance.now();
    const answer = await timed(() => caller.put(`${path}/accounts/4000`, body, etag));
    await service.app.background.runDue('journals');
    const settled = Math.round(performance.now() - start);
    const { total } = (await caller.get(`/journals?companyId=${company.id}&stale=true&limit=1`)).body;
    if (total !== journals) throw new Error(`${total} of ${journals} journals are out of date`);
    return { journals, answer, answerBar: 300, settled, settledBar: 10_000, preview };
  } finally {
    await service.stop();
  }
}

async function timed(work: () => Promise<{ status: number; text: string }>): Promise<number> {
  const start = performance.now();
  const { status, text } = await work();
  if (status !== 200) throw new Error(text);
  return Math.round(performance.now() - start);
}
