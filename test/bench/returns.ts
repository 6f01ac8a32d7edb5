import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { bundleProgram } from '../harness/bundle-program.js';
import { startService } from '../harness/service.js';
import { january, Payroll } from '../journals/payroll.js';
import { messagePieces } from '../returns/message.js';
import { addEmployees, employees, fillRun } from './sources.js';

/** The first of them are declared for a euro less than they were paid. */
const wrong = 3;
const wageTaxNumber = '700000008L01';

export interface ReturnFigure {
  employees: number;
  /** Milliseconds in which the message is read, and in which it is read and its differences are found. */
  readMs: number;
  ms: number;
  bar: number;
  /** The most memory of the process that does it, in megabytes. */
  megabytes: number;
  megabytesBar: number;
}

/** Measures how the return of an employer of 10,000 is read and held against a journal, in a process of its own. */
export async function returns(): Promise<ReturnFigure> {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-returns-'));
  const service = await startService();
  try {
    const payroll = await Payroll.of(service);
    await addEmployees(service, payroll);
    const runId = await payroll.run({ 1: wages });
    await fillRun(service, runId, () => wages);
    await service.app.database.transaction((trx) =>
      trx('companies').where({ id: payroll.company.id }).update({ wageTaxNumber }),
    );
    await payroll.made(runId, { variant: 'company' });
    const file = join(folder, 'return.xml');
    await pipeline(Readable.from(messagePieces({ wageTaxNumber, wages: declared() })), createWriteStream(file));
    const [place] = await service.app.database.rows<{ file: string; tenantId: string }>(
      'SELECT file, tenant_id AS "tenantId" FROM pragma_database_list, companies WHERE id = ?',
      [payroll.company.id],
    );
    const program = await bundleProgram(new URL('reconciler.ts', import.meta.url));
    const { file: path, tenantId } = place!;
    const args = [program, path, tenantId, payroll.company.id as string, file];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const { readMs, ms, megabytes, state, differing } = JSON.parse(stdout) as Record<string, unknown>;
    if (state !== 'differs' || differing !== wrong) throw new Error(`The differences were not found: ${stdout}`);
    return { employees, readMs, ms, bar: 10_000, megabytes, megabytesBar: 200 } as ReturnFigure;
  } finally {
    await service.stop();
    await rm(folder, { recursive: true });
  }
}

const wages = january[1]!;

/** What each employee was paid, as payroll software declares it. */
const declared = () =>
  Array.from({ length: employees }, (_, index) => ({
    employee: String(index + 1),
    amounts: {
      IngLbPh: wages[8000]! - (index < wrong ? 1_00 : 0),
      PrAwfLg: wages[8085]!,
      PrAofLg: wages[8015]! + wages[8055]!,
      PrGediffWhk: wages[8075]! + wages[8090]!,
    },
  }));
