// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- vendors' servers: the SDK speaks to Loonpoort only
import { Agent, fetch, type Headers } from 'undici';
import { retryAfterMs } from '../../http/retry-after.js';
import { legible } from '../files/xml.js';
import { RetryableError, RejectedError, SignInError, UnclearError } from './connector.js';

export interface PackageRequest {
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string;
  signal: AbortSignal;
}

export interface PackageResponse {
  status: number;
  headers: Headers;
  text: string;
}

/** Bytes, after decompression: a ledger of 10,000 accounts is 5 MB. */
const maxBytes = 32 * 1024 * 1024;

const agent = new Agent({ connect: { timeout: 5000 } });

/**
 * Makes one request to a package. Its address comes from a vendor's constant or the operator, never from a user, and
 * redirects are not followed. Errors hold neither the address nor the headers: both may be secret.
 *
 * @returns any answer, whatever its status
 * @throws RetryableError when no connection could be made; Error when it stays open whether the package got the request
 */
export async function request(
  url: string,
  { method = 'GET', headers, body, signal }: PackageRequest,
): Promise<PackageResponse> {
  try {
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual', dispatcher: agent });
    return { status: response.status, headers: response.headers, text: await read(response.body) };
  } catch (error) {
    if (failedToConnect(error)) throw new RetryableError('The package cannot be reached');
    if (signal.aborted) throw new Error('The package did not answer in time', { cause: error });
    if (error instanceof ResponseTooLargeError) throw error;
    throw new Error('The connection with the package broke off', { cause: error });
  }
}

/** Makes a request with JSON both ways and a bearer token: a GET, or a POST where there is a body. */
export const requestJson = (
  url: string,
  { token, body, signal }: { token: string; body: unknown; signal: AbortSignal },
): Promise<PackageResponse> =>
  request(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : toJson(body),
    signal,
  });

/** Writes a body as JSON, its texts without characters that a package could not keep. */
export const toJson = (body: unknown): string =>
  JSON.stringify(body, (_, value: unknown) => (typeof value === 'string' ? legible(value) : value));

class ResponseTooLargeError extends Error {
  override readonly name = 'TooLarge';
}

async function read(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > maxBytes) throw new ResponseTooLargeError('The answer of the package is too large');
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/**
 * Returns whether a call failed before a connection was there: looking the name up, or connecting to any of its
 * addresses.
 */
function failedToConnect(error: unknown): boolean {
  const { cause } = error as { cause?: unknown };
  const causes = cause instanceof AggregateError ? (cause.errors as unknown[]) : [cause];
  return causes.every((each) => {
    const { syscall, code } = (each ?? {}) as { syscall?: string; code?: string };
    return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT';
  });
}

/**
 * Returns the value of a JSON answer.
 *
 * @throws Error when it is none
 */
export function parseJson(reply: PackageResponse): unknown {
  try {
    return JSON.parse(reply.text);
  } catch {
    throw new Error(`The answer of the package cannot be read (status ${reply.status})`);
  }
}

/** Does the same as `parseJson`, but returns undefined when it is no JSON. */
export function tryParseJson(reply: PackageResponse): unknown {
  try {
    return JSON.parse(reply.text);
  } catch {
    return undefined;
  }
}

/** What is known of an answer that is no success: what the vendor documents stands in `claims.md` beside the connector. */
export interface Failure {
  /** The package's own words, if the answer has any in its own form. */
  message?: string;
  /** Whether the request brought a journal, which may have been taken. */
  posting: boolean;
  /** The statuses with which the vendor says that what was sent does not hold, and that nothing was taken. */
  refusals: readonly number[];
  /** Milliseconds until a limit ends, where the package tells in headers of its own. */
  limitEndsMs?: number;
}

/**
 * Returns the error for an answer that is no success. A refusal counts as one only with a status that the vendor
 * documents for it and in the package's own words: a page of a proxy in between says nothing about what the package
 * did, and neither does an error of the server itself, whatever its text.
 *
 * @returns RejectedError, SignInError or RetryableError where nothing was taken; UnclearError with the package's words,
 *   or an Error without any, where that stays open
 */
export function toError(
  { status, headers }: PackageResponse,
  { message, posting, refusals, limitEndsMs }: Failure,
): Error {
  if (status === 401 || status === 403) return new SignInError(message ?? `The package answered with status ${status}`);
  const wait = limitEndsMs ?? retryAfterMs(headers.get('retry-after'));
  if (status === 429) return new RetryableError('The package asks to wait', wait);
  if (status === 503 && !posting) return new RetryableError('The package is closed for a moment', wait);
  if (message !== undefined && refusals.includes(status)) return new RejectedError(message);
  if (message !== undefined) return new UnclearError(message);
  return new Error(`The package answered with status ${status}`);
}
