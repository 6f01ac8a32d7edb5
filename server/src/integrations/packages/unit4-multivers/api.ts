import { beforeSending } from '../certainty.js';
import type { Connection } from '../connector.js';
import { askJson, failure, json, jsonOrNothing, type Reply } from '../http.js';

/**
 * One call of the Multivers API (https://api.online.unit4.nl/V22/Help).
 *
 * @param path below the administration's address (its database)
 * @throws as a connector does
 */
export async function call(connection: Connection, path: string, body?: unknown): Promise<unknown> {
  const token = await beforeSending(() => connection.token());
  const reply = await askJson(`${connection.url}/api/${path}`, { token, body, signal: connection.signal });
  if (reply.status === 200 || reply.status === 201) return json(reply);
  throw failure(reply, messageOf(reply));
}

export async function rows<Row>(connection: Connection, path: string): Promise<Row[]> {
  const answer = await call(connection, path);
  if (!Array.isArray(answer)) throw new Error('Multivers answered without a list');
  return answer as Row[];
}

/** `{messages: [{Message, path}]}`. An error of the server itself is no refusal. */
function messageOf(reply: Reply): string | undefined {
  if (reply.status >= 500) return undefined;
  const { messages } = (jsonOrNothing(reply) ?? {}) as { messages?: { Message?: unknown }[] };
  const texts = (Array.isArray(messages) ? messages : []).flatMap(({ Message }) => (typeof Message === 'string' ? Message : []));
  return texts.length === 0 ? undefined : texts.join(' ');
}
