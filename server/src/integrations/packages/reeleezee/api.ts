import type { Connection } from '../../connectors/connector.js';
import { request, toError, toJson, parseJson, tryParseJson, type PackageResponse } from '../../connectors/http.js';
import { setting } from '../../files/settings.js';

/** Returns the address of Reeleezee's API. */
export const apiUrl = (): string => 'https://portal.reeleezee.nl/api/v1';

/**
 * Makes one call of Reeleezee's API: OData 4 with HTTP Basic for a web-service user
 * (https://github.com/reeleezee/reeleezee-api-csharp).
 *
 * @param url the whole address
 * @throws as a connector does
 */
export async function call(connection: Connection, url: string, body?: unknown): Promise<unknown> {
  const { settings, secrets, signal } = connection;
  const reply = await request(url, {
    method: body === undefined ? 'GET' : 'PUT',
    headers: {
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`${setting(settings, 'userName')}:${secrets.password ?? ''}`).toString('base64')}`,
      ...(body !== undefined && { 'content-type': 'application/json', prefer: 'return=representation' }),
    },
    body: body === undefined ? undefined : toJson(body),
    signal,
  });
  if (reply.status === 200 || reply.status === 201) return parseJson(reply);
  if (reply.status === 404 && body === undefined) return undefined;
  throw toError(reply, { message: messageOf(reply), posting: body !== undefined, refusals });
}

/** With an error of OData in the body, this says that what was sent does not hold (claims.md). */
const refusals = [400];

/** Reads all rows of a list, below the API's address. */
export async function rows<Row>(connection: Connection, path: string): Promise<Row[]> {
  const all: Row[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const page = (await call(connection, `${connection.url}/${next}`)) as
      { value?: Row[]; '@odata.nextLink'?: string } | undefined;
    if (!Array.isArray(page?.value)) throw new Error('Reeleezee answered without a list');
    all.push(...page.value);
    next = page['@odata.nextLink'] && pathOf(page['@odata.nextLink']);
  }
  return all;
}

/**
 * Returns the path of a next page, below the API's address. The next page may be said to be on another host; Reeleezee's
 * own samples ask the one that they know (claims.md, Pages), so that the password goes nowhere else.
 */
function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname.replace(/^.*?\/api\/[^/]+/, '').slice(1)}${search}`;
}

function messageOf(reply: PackageResponse): string | undefined {
  const { error } = (tryParseJson(reply) ?? {}) as { error?: { message?: unknown } };
  return typeof error?.message === 'string' && error.message !== '' ? error.message : undefined;
}
