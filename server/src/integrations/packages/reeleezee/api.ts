import type { Connection } from '../connector.js';
import { ask, failure, json, jsonOrNothing, type Reply } from '../http.js';
import { setting } from '../settings.js';

/** Where Reeleezee's API is. */
export const apiUrl = (): string => 'https://portal.reeleezee.nl/api/v1';

/**
 * One call of Reeleezee's API: OData 4 with HTTP Basic for a web-service user
 * (https://github.com/reeleezee/reeleezee-api-csharp).
 *
 * @param url the whole address
 * @throws as a connector does
 */
export async function call(connection: Connection, url: string, body?: unknown): Promise<unknown> {
  const { settings, secrets, signal } = connection;
  const reply = await ask(url, {
    method: body === undefined ? 'GET' : 'PUT',
    headers: {
      accept: 'application/json',
      authorization: `Basic ${Buffer.from(`${setting(settings, 'userName')}:${secrets.password ?? ''}`).toString('base64')}`,
      ...(body !== undefined && { 'content-type': 'application/json', prefer: 'return=representation' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  });
  if (reply.status === 200 || reply.status === 201) return json(reply);
  if (reply.status === 404 && body === undefined) return undefined;
  throw failure(reply, messageOf(reply));
}

/** All rows of a list. */
export async function rows<Row>(connection: Connection, url: string): Promise<Row[]> {
  const all: Row[] = [];
  for (let next: string | undefined = url; next !== undefined; ) {
    const page = (await call(connection, next)) as { value?: Row[]; '@odata.nextLink'?: string } | undefined;
    if (!Array.isArray(page?.value)) throw new Error('Reeleezee answered without a list');
    all.push(...page.value);
    next = page['@odata.nextLink'];
    if (next !== undefined && new URL(next).origin !== new URL(url).origin) throw new Error('Reeleezee refers to another server');
  }
  return all;
}

/** An error of the server itself is no refusal. */
function messageOf(reply: Reply): string | undefined {
  if (reply.status >= 500) return undefined;
  const { error } = (jsonOrNothing(reply) ?? {}) as { error?: { message?: unknown } };
  return typeof error?.message === 'string' && error.message !== '' ? error.message : undefined;
}
