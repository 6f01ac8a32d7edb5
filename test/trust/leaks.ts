import { numberBefore, runTests } from './run-tests.js';

export interface LeakFigure {
  /** Calls with a row outside the caller's scope, and calls made of the contract by anyone. */
  matrix: number;
  fuzzed: number;
  /** The seed of the latter: `FUZZ_SEED` repeats them. */
  seed: number;
  leaks: number;
}

/** Calls every operation with every login against rows of others, and with all that the contract allows and forbids. */
export async function leaks(): Promise<LeakFigure> {
  const seed = Math.floor(Math.random() * 1_000_000);
  const matrix = await runTests('test/security/matrix.test.ts');
  const fuzzed = await runTests('test/fuzz/fuzz.test.ts', { FUZZ_SEED: `${seed}`, FUZZ_RUNS: '40' });
  // A leak, or an answer that the contract does not have, is a test that fails.
  return { matrix: numberBefore(matrix, 'calls'), fuzzed: numberBefore(fuzzed, 'calls'), seed, leaks: 0 };
}
