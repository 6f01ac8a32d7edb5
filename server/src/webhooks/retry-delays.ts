import { randomInt } from 'node:crypto';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Milliseconds to the next try after the first, the second … failure, 75 hours and 35 minutes in all
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md, "Retries").
 */
const retryDelaysMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** Returns a factor from 1 to 1.1, so that messages that failed together do not come back together. */
const jitter = (): number => 1 + randomInt(1000) / 10_000;

/**
 * Returns the milliseconds to wait after so many failures in a row; undefined when it was tried often enough.
 *
 * @param asked what the receiver asks to wait, where that is longer
 */
export function retryDelayMs(failures: number, asked = 0): number | undefined {
  const wait = retryDelaysMs[failures - 1];
  return wait === undefined ? undefined : Math.max(wait * jitter(), asked);
}
