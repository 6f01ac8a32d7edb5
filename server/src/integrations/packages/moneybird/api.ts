import { withToken } from '../../connectors/with-token.js';
import { type Connection, AccessDeniedError } from '../../connectors/connector.js';
import { requestJson, toError, parseJson, tryParseJson, type PackageResponse } from '../../connectors/http.js';

/** Returns the address of Moneybird's API. */
export const apiUrl = (): string => 'https://moneybird.com/api/v2';

/**
 * Makes one call of Moneybird's API (https://developer.moneybird.com).
 *
 * @param path below the API's address, with `.json`
 * @returns the value of a successful answer
 * @throws as a connector does
 */
export function call(connection: Connection, path: string, body?: unknown): Promise<unknown> {
  const run = (token: string) => callWith(token, connection, path, body);
  // A personal token has no other to take its place.
  return connection.secrets.token === undefined ? withToken(connection, run) : run(connection.secrets.token);
}

async function callWith(token: string, connection: Connection, path: string, body: unknown): Promise<unknown> {
  const reply = await requestJson(`${connection.url}${path}`, { token, body, signal: connection.signal });
  if (reply.status === 200 || reply.status === 201) return parseJson(reply);
  const message = messageOf(reply);
  // Whoever gave the consent may not see every administration.
  if (reply.status === 403 && inAdministration.test(path))
    throw new AccessDeniedError(message ?? 'The user who connected has no access to the administration');
  throw toError(reply, { message, posting: body !== undefined, refusals, limitEndsMs: untilReset(reply) });
}

const inAdministration = /^\/\d+\//;

/** The statuses that Moneybird's description has for a document that it does not make. */
const refusals = [400, 402, 422];

/**
 * Moneybird says when its window of five minutes ends, in seconds since 1970; not how long to wait. Its `Retry-After`
 * is the same moment.
 */
function untilReset({ headers }: PackageResponse): number | undefined {
  const reset = Number(headers.get('ratelimit-reset') ?? headers.get('retry-after') ?? NaN);
  return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - Date.now());
}

/** Moneybird gives its reasons as `{error}`: a sentence, or reasons by field. */
function messageOf(reply: PackageResponse): string | undefined {
  const { error } = (tryParseJson(reply) ?? {}) as { error?: unknown };
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return undefined;
  return Object.entries(error)
    .map(([field, reasons]) => `${field}: ${[reasons].flat().join(', ')}`)
    .join('; ');
}
