import { randomInt } from 'node:crypto';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Milliseconds to the next try after the first, the second … failure, 75 hours and 35 minutes in all
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md, "Retries").
 */
const waits = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

/** From 1 to 1.1: messages that failed together do not come back together. */
const jitter = (): number => 1 + randomInt(1000) / 10_000;

/**
 * Milliseconds to wait after so many failures in a row; undefined when it was tried often enough.
 *
 * @param asked what the receiver asks to wait, where that is longer
 */
export function waitAfter(failures: number, asked = 0): number | undefined {
  const wait = waits[failures - 1];
  return wait === undefined ? undefined : Math.max(wait * jitter(), asked);
}
