const second = 1000;

/** Milliseconds between attempts: after the first failure, the second, …; the last holds from then on. */
export const standardBackoffMs: readonly number[] = [5, 30, 120, 600, 3600].map((seconds) => seconds * second);

/** @param failures in a row, from 1 */
export function backoffMs(delaysMs: readonly number[], failures: number): number {
  return delaysMs[Math.min(failures, delaysMs.length) - 1] ?? 0;
}
