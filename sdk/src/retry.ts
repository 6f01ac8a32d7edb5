import { isHTTPError, isTimeoutError } from 'ky';
import { ConnectionError } from './errors.js';
import type { PreparedRequest } from './request.js';

const retryableStatuses = new Set([408, 425, 429, 502, 503, 504]);
const maxRetryAfterMs = 30_000;

/** Returns the wait before retry `attempt` (from 1): 0.5 s doubling to 8 s, less up to a quarter to spread clients. */
export function backoffMs(attempt: number): number {
  return Math.min(500 * 2 ** (attempt - 1), 8_000) * (1 - Math.random() / 4);
}

/** Reads the wait that `Retry-After` asks for, in seconds or as a date (RFC 9110 §10.2.3); undefined without one. */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

/**
 * Tells whether a repetition cannot do twice what was asked once: GET, PUT and DELETE by their meaning (RFC 9110
 * §9.2.2), POST and PATCH only under a key by which the server recognises the repetition. A form asks for a token, and
 * two of those do no harm; a file that was taken already changes nothing.
 */
function isRepeatable({ operation: { method }, headers, body }: PreparedRequest): boolean {
  return (method !== 'POST' && method !== 'PATCH') || headers.has('idempotency-key') || body !== undefined;
}

/**
 * Returns the milliseconds until the next attempt after `error`, or undefined when there should be none.
 *
 * `X-Should-Retry` overrules the list of retryable statuses. A server that asks for more than 30 s is not asked again
 * here: asking sooner would be refused, and the caller can tell a person how long it takes (`retryAfterSeconds`).
 */
export function retryWaitMs(
  request: PreparedRequest,
  error: unknown,
  attempt: number,
  delayMs: (attempt: number) => number,
): number | undefined {
  if (!isRepeatable(request)) return undefined;
  // The change may have been made although its response got lost; a second one would be told that it is stale.
  const lost = error instanceof ConnectionError || isTimeoutError(error);
  if (lost) return request.headers.has('if-match') ? undefined : delayMs(attempt);
  if (!isHTTPError(error)) return undefined;
  const { status, headers } = error.response;
  const advice = headers.get('x-should-retry');
  if (advice === 'false' || (advice !== 'true' && !retryableStatuses.has(status))) return undefined;
  const askedMs = retryAfterMs(headers);
  if (askedMs === undefined) return delayMs(attempt);
  return askedMs <= maxRetryAfterMs ? askedMs : undefined;
}
