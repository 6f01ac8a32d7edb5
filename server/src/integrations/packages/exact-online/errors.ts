import { LRUCache } from 'lru-cache';
import type { Connection } from '../../connectors/connector.js';

/** Errors in an hour by which Exact Online closes an endpoint for an hour, and longer the next time. */
const tooMany = 10;
/** Calls that may be under way, each with an error to come. */
const underWay = 2;
const hour = 60 * 60 * 1000;
/** The statuses that Exact Online counts. */
const counted = [400, 401, 403, 404];

/**
 * Remembers when this process met errors, by consent and endpoint; the administration is part of the endpoint's
 * address.
 */
const errors = new LRUCache<string, readonly number[]>({ max: 10_000 });

const keyOf = ({ id }: Connection, url: string): string => `${id} ${url.split('?')[0]}`;

const ofLastHour = (key: string): number[] => (errors.get(key) ?? []).filter((at) => at > Date.now() - hour);

/** Counts an answer that is an error, by the API's limits (support.exactonline.com). */
export function countError(connection: Connection, url: string, status: number): void {
  if (!counted.includes(status)) return;
  const key = keyOf(connection, url);
  errors.set(key, [...ofLastHour(key), Date.now()]);
}

/**
 * Returns the milliseconds until an error would no longer be one of the last before the endpoint is closed; undefined
 * when it is not now.
 */
export function errorWait(connection: Connection, url: string): number | undefined {
  const recent = ofLastHour(keyOf(connection, url));
  const first = recent.at(underWay - tooMany);
  return first === undefined ? undefined : first + hour - Date.now();
}
