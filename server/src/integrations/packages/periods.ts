import { LRUCache } from 'lru-cache';
import { type Connection, Refused, SignInFailed } from './connector.js';
import type { Entry, Finding } from './entry.js';

const minute = 60_000;

/** What packages said lately of their periods; false where they would not say. */
const kept = new LRUCache<string, object | false>({ max: 500, ttl: minute });

/** What was asked with a signal: those who check many journals at once ask a thing once. */
const asked = new WeakMap<AbortSignal, Map<string, Promise<object | false>>>();

/** How a package tells which periods are closed. */
export interface Periods<T extends object> {
  /** What the answer is about, beside the package's address and the integration, such as an administration. */
  about: string;
  ask(): Promise<T>;
  closed(answer: T): boolean;
}

/**
 * Whether the package books nothing in the journal's period any more: as it said within a minute, and asked anew
 * before it is held against a journal. A package that does not say is taken to book it.
 *
 * @throws SignInFailed
 */
export async function checkPeriod<T extends object>({ year, period }: Entry, connection: Connection, periods: Periods<T>): Promise<Finding[]> {
  const key = JSON.stringify([connection.id, connection.url, periods.about]);
  const known = kept.get(key) as T | false | undefined;
  const answer = known !== undefined && (known === false || !periods.closed(known)) ? known : await afresh(key, connection, periods);
  return answer !== false && periods.closed(answer) ? [{ code: 'closedPeriod', values: { period, year } }] : [];
}

async function afresh<T extends object>(key: string, { signal }: Connection, { ask }: Periods<T>): Promise<T | false> {
  const calls = asked.get(signal) ?? new Map<string, Promise<object | false>>();
  asked.set(signal, calls);
  const call = calls.get(key) ?? ask().then((answer) => keep(key, answer), (error: unknown) => unsaid(key, error));
  calls.set(key, call);
  return (await call) as T | false;
}

function keep<T extends object>(key: string, answer: T): T {
  kept.set(key, answer);
  return answer;
}

function unsaid(key: string, error: unknown): false {
  if (error instanceof SignInFailed) throw error;
  // A package that refuses to say does so the next time too; one that did not answer may say it then.
  if (error instanceof Refused) kept.set(key, false, { ttl: 10 * minute });
  return false;
}
