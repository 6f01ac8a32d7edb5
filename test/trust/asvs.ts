import { readAsvs } from '../security/asvs.js';
import { runTests } from './run-tests.js';

export interface AsvsFigure {
  items: number;
  applicable: number;
  proved: number;
  /** Items that ask for words, which a document has. */
  described: number;
}

/** Counts the items of ASVS 5.0 that tests prove or documents answer; what does not apply is left out, what is open counts as neither. */
export async function asvs(): Promise<AsvsFigure> {
  await runTests('test/security/asvs.test.ts');
  const rows = readAsvs();
  const count = (status: string): number => rows.filter((row) => row.status === status).length;
  return {
    items: rows.length,
    applicable: rows.length - count('not-applicable'),
    proved: count('proved'),
    described: count('described'),
  };
}
