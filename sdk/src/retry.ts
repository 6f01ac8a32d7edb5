import { isHTTPError, isTimeoutError } from 'ky';
import { ConnectionError } from './errors.js';
import type { PreparedRequest } from './request.js';

const passingStatuses = new Set([408, 425, 429, 502, 503, 504]);
const longestWait = 30_000;

/** Milliseconds before retry `attempt` (from 1): 0.5 s doubling to 8 s, less up to a quarter so that clients spread. */
export function backoff(attempt: number): number {
  return Math.min(500 * 2 ** (attempt - 1), 8_000) * (1 - Math.random() / 4);
}

/** Milliseconds that `Retry-After` asks for, in seconds or as a date (RFC 9110 §10.2.3); undefined without one. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/**
 * Whether repeating cannot do twice what was asked once: GET, PUT and DELETE by their meaning (RFC 9110 §9.2.2), POST
 * and PATCH only under a key by which the server recognises the repetition. A form asks for a token, and two do no harm.
 */
function isRepeatable({ operation: { method }, headers, form }: PreparedRequest): boolean {
  return (method !== 'POST' && method !== 'PATCH') || headers.has('idempotency-key') || form !== undefined;
}

/**
 * Milliseconds until the next attempt after `error`, or undefined when there should be none.
 *
 * `X-Should-Retry` overrules the list of passing statuses. A server that asks for more than 30 s is not asked again
 * here: asking sooner would be refused, and the caller can tell a person how long it takes (`retryAfter`).
 */
export function waitBeforeRetry(
  request: PreparedRequest,
  error: unknown,
  attempt: number,
  delay: (attempt: number) => number,
): number | undefined {
  if (!isRepeatable(request)) return undefined;
  // The change may have been made although its answer got lost; a second one would be told that it is stale.
  const lost = error instanceof ConnectionError || isTimeoutError(error);
  if (lost) return request.headers.has('if-match') ? undefined : delay(attempt);
  if (!isHTTPError(error)) return undefined;
  const { status, headers } = error.response;
  const advice = headers.get('x-should-retry');
  if (advice === 'false' || (advice !== 'true' && !passingStatuses.has(status))) return undefined;
  const asked = retryAfter(headers);
  if (asked === undefined) return delay(attempt);
  return asked <= longestWait ? asked : undefined;
}
