import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actions, type OperationRecord } from '../harness/record.js';
import { runTests } from './run-tests.js';

export interface RecordFigure {
  /** Operations of which the contract says that something is recorded. */
  operations: number;
  /** Those of which no call left it. */
  unrecorded: string[];
  faults: string[];
}

/** Runs all tests, and holds what each of their calls left in the record against the contract. */
export async function record(): Promise<RecordFigure> {
  const folder = await mkdtemp(join(tmpdir(), 'loonpoort-record-'));
  try {
    await runTests(undefined, { RECORD_FOLDER: folder });
    const found = new Set<string>();
    const faults = new Set<string>();
    for (const name of await readdir(folder))
      for (const line of (await readFile(join(folder, name), 'utf8')).trim().split('\n')) {
        const of = JSON.parse(line) as OperationRecord;
        if (of.recorded > 0) found.add(of.operation);
        for (const fault of of.faults) faults.add(fault);
      }
    const recorded = [...actions].flatMap(([operation, action]) => (action === undefined ? [] : operation));
    return {
      operations: recorded.length,
      unrecorded: recorded.filter((operation) => !found.has(operation)),
      faults: [...faults],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
