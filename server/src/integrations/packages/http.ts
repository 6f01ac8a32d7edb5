// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- vendors' servers: the SDK speaks to Loonpoort only
import { Agent, fetch, type Headers } from 'undici';
import { NotNow, Refused, SignInFailed } from './connector.js';

export interface Question {
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string;
  signal: AbortSignal;
}

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

/** Bytes, after decompression: a ledger of 10,000 accounts is 5 MB. */
const largest = 32 * 1024 * 1024;

const agent = new Agent({ connect: { timeout: 5000 } });

/**
 * One request to a package. Its address comes from a vendor's constant or the operator, never from a user, and
 * redirects are not followed. Errors hold neither the address nor the headers: both may be secret.
 *
 * @returns any answer, whatever its status
 * @throws NotNow when no connection could be made; Error when it stays open whether the package got the request
 */
export async function ask(url: string, { method = 'GET', headers, body, signal }: Question): Promise<Reply> {
  try {
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual', dispatcher: agent });
    return { status: response.status, headers: response.headers, text: await read(response.body) };
  } catch (error) {
    if (neverLeft(error)) throw new NotNow('The package cannot be reached');
    if (signal.aborted) throw new Error('The package did not answer in time', { cause: error });
    if (error instanceof TooLarge) throw error;
    throw new Error('The connection with the package broke off', { cause: error });
  }
}

/** The same with JSON both ways and a bearer token: a GET, or a POST where there is a body. */
export const askJson = (url: string, { token, body, signal }: { token: string; body: unknown; signal: AbortSignal }): Promise<Reply> =>
  ask(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  });

class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

async function read(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > largest) throw new TooLarge('The answer of the package is too large');
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** Whether it failed before a connection was there: looking the name up, or connecting to any of its addresses. */
function neverLeft(error: unknown): boolean {
  const { cause } = error as { cause?: unknown };
  const causes = cause instanceof AggregateError ? (cause.errors as unknown[]) : [cause];
  return causes.every((each) => {
    const { syscall, code } = (each ?? {}) as { syscall?: string; code?: string };
    return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT';
  });
}

/**
 * The value of a JSON answer.
 *
 * @throws Error when it is none
 */
export function json(reply: Reply): unknown {
  try {
    return JSON.parse(reply.text);
  } catch {
    throw new Error(`The answer of the package cannot be read (status ${reply.status})`);
  }
}

/** As `json`, but undefined when it is none. */
export function jsonOrNothing(reply: Reply): unknown {
  try {
    return JSON.parse(reply.text);
  } catch {
    return undefined;
  }
}

/**
 * The error for an answer that is no success. A refusal counts as one only in the package's own words: a page of a
 * proxy in between says nothing about what the package did.
 *
 * @param refusal the package's message, if the answer has one
 * @param limitEnds milliseconds until a limit ends, where the package tells in headers of its own
 */
export function failure({ status, headers }: Reply, refusal: string | undefined, limitEnds?: number): Error {
  const wait = retryAfter(headers);
  if (status === 401 || status === 403) return new SignInFailed(refusal ?? `The package answered with status ${status}`);
  if (status === 429) return new NotNow('The package asks to wait', wait ?? limitEnds);
  if (status === 503 && wait !== undefined) return new NotNow('The package is closed for a moment', wait);
  // 408 is a time-out, 425 and 409 speak of another attempt: none of them says that nothing was taken.
  if (refusal !== undefined && status >= 400 && ![408, 409, 425].includes(status) && status < 501) return new Refused(refusal);
  return new Error(`The package answered with status ${status}`);
}

/** Milliseconds in a `Retry-After` (RFC 9110 section 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
