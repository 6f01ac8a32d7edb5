import { withToken } from '../../connectors/with-token.js';
import { type Connection, AccessDeniedError, RetryableError } from '../../connectors/connector.js';
import { requestJson, toError, parseJson, tryParseJson, type PackageResponse } from '../../connectors/http.js';
import { countError, errorWait } from './errors.js';

/**
 * Makes one call of Exact Online's REST API (https://start.exactonline.nl/docs/HlpRestAPIResources.aspx).
 *
 * @param url the whole address
 * @returns `d` of a successful answer
 * @throws as a connector does
 */
export const call = (connection: Connection, url: string, body?: unknown): Promise<unknown> =>
  withToken(connection, (token) => callWith(token, connection, url, body));

async function callWith(token: string, connection: Connection, url: string, body: unknown): Promise<unknown> {
  const wait = errorWait(connection, url);
  if (wait !== undefined) throw new RetryableError('Exact Online refused too much in an hour', wait, 'journal');
  const reply = await requestJson(url, { token, body, signal: connection.signal });
  if (reply.status === 200 || reply.status === 201) {
    const { d } = (parseJson(reply) ?? {}) as { d?: unknown };
    if (typeof d !== 'object' || d === null) throw new Error('Exact Online answered without content');
    return d;
  }
  countError(connection, url, reply.status);
  const message = messageOf(reply);
  // Whoever gave the consent may not see every administration.
  if (reply.status === 403 && inDivision.test(url))
    throw new AccessDeniedError(message ?? 'The user who connected has no access to the administration');
  const posting = body !== undefined;
  throw toError(reply, { message, posting, refusals, limitEndsMs: untilReset(reply) });
}

const inDivision = /\/api\/v1\/\d+\//;

/** Reads all rows of a list; pages hold 60. */
export async function rows<Row>(connection: Connection, url: string): Promise<Row[]> {
  const all: Row[] = [];
  for (let next: string | undefined = url; next !== undefined;) {
    const page = (await call(connection, next)) as { results?: Row[]; __next?: string } | Row[];
    // Without paging, `d` is the list itself.
    const { results, __next } = Array.isArray(page) ? { results: page, __next: undefined } : page;
    if (!Array.isArray(results)) throw new Error('Exact Online answered without a list');
    all.push(...results);
    if (__next !== undefined && new URL(__next).origin !== new URL(url).origin)
      throw new Error('Exact Online refers to another server');
    next = __next;
  }
  return all;
}

/** Returns an address of the administration's API. */
export function at({ url, administration }: Connection, path: string, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `${url}/api/v1/${encodeURIComponent(administration)}/${path}${search && `?${search}`}`;
}

/** Writes a text as a filter of OData has it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Exact Online says with other statuses too that an entry does not hold, but not with those only (claims.md). */
const refusals = [400];

function messageOf(reply: PackageResponse): string | undefined {
  const { error } = (tryParseJson(reply) ?? {}) as { error?: { message?: { value?: unknown } } };
  const value = error?.message?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The limits of a minute and of a day end at moments that are given in milliseconds since 1970. */
function untilReset({ headers }: PackageResponse): number | undefined {
  const ends = ['X-RateLimit-Minutely', 'X-RateLimit'].flatMap((name) =>
    headers.get(`${name}-Remaining`) === '0' ? Number(headers.get(`${name}-Reset`)) : [],
  );
  return ends.length === 0 ? undefined : Math.max(0, Math.max(...ends) - Date.now());
}
