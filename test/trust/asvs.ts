import { type AsvsFigure, countAsvs, readAsvs } from '../security/asvs.js';
import { runTests } from './run-tests.js';

/** Counts the items of ASVS 5.0 that tests prove or documents answer, once it is sure that these are there. */
export async function asvs(): Promise<AsvsFigure> {
  await runTests('test/security/asvs.test.ts');
  return countAsvs(readAsvs());
}
