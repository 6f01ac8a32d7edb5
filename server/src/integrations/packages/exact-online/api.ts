import { beforeSending } from '../certainty.js';
import { type Connection, NoAccess, NotNow } from '../connector.js';
import { askJson, failure, json, jsonOrNothing, type Reply } from '../http.js';
import { countError, errorWait } from './errors.js';

/**
 * One call of Exact Online's REST API (https://start.exactonline.nl/docs/HlpRestAPIResources.aspx).
 *
 * @param url the whole address
 * @returns `d` of a successful answer
 * @throws as a connector does
 */
export async function call(connection: Connection, url: string, body?: unknown): Promise<unknown> {
  const wait = errorWait(connection, url);
  if (wait !== undefined) throw new NotNow('Exact Online refused too much in an hour', wait, 'journal');
  const token = await beforeSending(() => connection.token());
  const reply = await askJson(url, { token, body, signal: connection.signal });
  if (reply.status === 200 || reply.status === 201) {
    const { d } = (json(reply) ?? {}) as { d?: unknown };
    if (typeof d !== 'object' || d === null) throw new Error('Exact Online answered without content');
    return d;
  }
  countError(connection, url, reply.status);
  const message = messageOf(reply);
  // Whoever gave the consent may not see every administration.
  if (reply.status === 403 && inDivision.test(url)) throw new NoAccess(message ?? 'The user who connected has no access to the administration');
  throw failure(reply, message, untilReset(reply));
}

const inDivision = /\/api\/v1\/\d+\//;

/** All rows of a list; pages hold 60. */
export async function rows<Row>(connection: Connection, url: string): Promise<Row[]> {
  const all: Row[] = [];
  for (let next: string | undefined = url; next !== undefined; ) {
    const page = (await call(connection, next)) as { results?: Row[]; __next?: string } | Row[];
    // Without paging, `d` is the list itself.
    const { results, __next } = Array.isArray(page) ? { results: page, __next: undefined } : page;
    if (!Array.isArray(results)) throw new Error('Exact Online answered without a list');
    all.push(...results);
    if (__next !== undefined && new URL(__next).origin !== new URL(url).origin) throw new Error('Exact Online refers to another server');
    next = __next;
  }
  return all;
}

/** An address of the administration's API. */
export function at({ url, administration }: Connection, path: string, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `${url}/api/v1/${encodeURIComponent(administration)}/${path}${search && `?${search}`}`;
}

/** A text in a filter of OData. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Faults of the server that it words like a refusal; after these it is not certain that nothing was taken. */
const technical = /time-?d? ?out|deadlock|object reference|internal|unexpected|onverwacht|opnieuw|try again|database|connection/i;

/** Exact Online answers with status 500 where it refuses an entry, such as one that does not balance. */
function messageOf(reply: Reply): string | undefined {
  const { error } = (jsonOrNothing(reply) ?? {}) as { error?: { message?: { value?: unknown } } };
  const value = error?.message?.value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return reply.status >= 500 && technical.test(value) ? undefined : value;
}

/** The limits of a minute and of a day end at moments that are given in milliseconds since 1970. */
function untilReset({ headers }: Reply): number | undefined {
  const ends = ['X-RateLimit-Minutely', 'X-RateLimit'].flatMap((name) =>
    headers.get(`${name}-Remaining`) === '0' ? Number(headers.get(`${name}-Reset`)) : [],
  );
  return ends.length === 0 ? undefined : Math.max(0, Math.max(...ends) - Date.now());
}
