import { beforeSending } from '../certainty.js';
import type { Connection } from '../connector.js';
import { askJson, failure, json, jsonOrNothing, type Reply } from '../http.js';

/** Where Moneybird's API is. */
export const apiUrl = (): string => 'https://moneybird.com/api/v2';

/**
 * One call of Moneybird's API (https://developer.moneybird.com).
 *
 * @param path below the API's address, with `.json`
 * @returns the value of a successful answer
 * @throws as a connector does
 */
export async function call(connection: Connection, path: string, body?: unknown): Promise<unknown> {
  const token = connection.secrets.token ?? (await beforeSending(() => connection.token()));
  const reply = await askJson(`${connection.url}${path}`, { token, body, signal: connection.signal });
  if (reply.status === 200 || reply.status === 201) return json(reply);
  throw failure(reply, messageOf(reply), untilReset(reply));
}

/** Moneybird says when its window of five minutes ends, in seconds since 1970; not how long to wait. */
function untilReset({ headers }: Reply): number | undefined {
  const reset = Number(headers.get('ratelimit-reset') ?? NaN);
  return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - Date.now());
}

/** `{error}`: a sentence, or reasons by field. An error of the server itself is no refusal. */
function messageOf(reply: Reply): string | undefined {
  if (reply.status >= 500) return undefined;
  const { error } = (jsonOrNothing(reply) ?? {}) as { error?: unknown };
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return undefined;
  return Object.entries(error).map(([field, reasons]) => `${field}: ${[reasons].flat().join(', ')}`).join('; ');
}
