import { withToken } from '../../connectors/with-token.js';
import type { Connection } from '../../connectors/connector.js';
import { requestJson, toError, parseJson, tryParseJson, type PackageResponse } from '../../connectors/http.js';

/**
 * Makes one call of the Multivers API (https://api.online.unit4.nl/V22/Help).
 *
 * @param path below the administration's address (its database)
 * @returns the value of a successful answer; undefined for one without content to a posting
 * @throws as a connector does
 */
export const call = (connection: Connection, path: string, body?: unknown): Promise<unknown> =>
  withToken(connection, (token) => callWith(token, connection, path, body));

async function callWith(token: string, connection: Connection, path: string, body: unknown): Promise<unknown> {
  const reply = await requestJson(`${connection.url}/api/${path}`, { token, body, signal: connection.signal });
  // What was taken may be answered with nothing (claims.md, Transaction).
  if (body !== undefined && reply.status < 300 && reply.text === '') return undefined;
  if (reply.status === 200 || reply.status === 201) return parseJson(reply);
  throw toError(reply, { message: messageOf(reply), posting: body !== undefined, refusals });
}

/** With its messages in the body, this says that what was sent does not hold (claims.md). */
const refusals = [400];

export async function rows<Row>(connection: Connection, path: string): Promise<Row[]> {
  const answer = await call(connection, path);
  if (!Array.isArray(answer)) throw new Error('Multivers answered without a list');
  return answer as Row[];
}

/** Multivers gives its reasons as `{messages: [{Message, path}]}`. */
function messageOf(reply: PackageResponse): string | undefined {
  const { messages } = (tryParseJson(reply) ?? {}) as { messages?: { Message?: unknown }[] };
  const texts = (Array.isArray(messages) ? messages : []).flatMap(({ Message }) =>
    typeof Message === 'string' ? Message : [],
  );
  return texts.length === 0 ? undefined : texts.join(' ');
}
