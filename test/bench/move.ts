import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { copyDatabase } from '@loonpoort/server/database/index.js';
import { bundleProgram } from '../harness/bundle-program.js';
import { startPostgres } from '../harness/postgres-server.js';
import { startService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';
import { copyEmployees } from './exports.js';
import { addEmployees } from './sources.js';

const employees = 1_200_000;

export interface MoveFigures {
  rows: number;
  /** Seconds in which rows came in, and all of it took: looked at before, indexes, both sides compared. */
  copying: number;
  seconds: number;
  /** Rows a second while they came in, and over all of it. */
  copiedPerSecond: number;
  rowsPerSecond: number;
  bar: number;
  /** Tables that differ. */
  differing: number;
  /** Megabytes of the process at its most. */
  megabytes: number;
}

/** Measures the move of a database from SQLite to a server of PostgreSQL on this machine, which does not wait for its disk. */
export async function move(): Promise<MoveFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-move-'));
  try {
    const file = join(folder, 'loonpoort.db');
    const service = await startService({ checkAnswers: false });
    const payroll = await Payroll.of(service);
    await addEmployees(service, payroll);
    await copyEmployees(service, payroll, employees);
    await copyDatabase(service.app.database, file);
    await service.stop();
    const address = await startPostgres();
    const client = new pg.Client(`${address}/postgres`);
    await client.connect();
    await client.query('CREATE DATABASE moved');
    await client.end();
    const program = await bundleProgram(new URL('mover.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, file, `${address}/moved`]);
    const figures = JSON.parse(stdout) as Omit<MoveFigures, `${string}PerSecond` | 'bar'>;
    const { rows, copying, seconds } = figures;
    const [copiedPerSecond, rowsPerSecond] = [Math.round(rows / copying), Math.round(rows / seconds)];
    return { ...figures, copiedPerSecond, rowsPerSecond, bar: 50_000 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
