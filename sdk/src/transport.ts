import ky, { type Options } from 'ky';
import { readAnswer, toLoonpoortError } from './answer.js';
import { AbortError, ConnectionError, type LoonpoortError } from './errors.js';
import { redact, type Hooks } from './hooks.js';
import type { Answer } from './promise.js';
import type { PreparedRequest } from './request.js';
import { backoffMs, retryWaitMs } from './retry.js';

export interface TransportOptions extends Hooks {
  /** The milliseconds that one attempt may take, reading the response included. Default 30 000. */
  timeoutMs?: number | undefined;
  /** The number of times that a failed attempt is repeated where that is safe. Default 2. */
  maxRetries?: number | undefined;
  /**
   * Returns the milliseconds before retry `attempt` (from 1) where the server does not name them itself. Default: 500
   * doubling to 8000, less up to a quarter.
   */
  retryDelayMs?: ((attempt: number) => number) | undefined;
  /** Takes the place of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** Makes the `fetch` for the attempts of one call, which tells the hooks and fails only with errors of ours. */
function instrumentedFetch({ operationId, operation }: PreparedRequest, headers: Headers, options: TransportOptions) {
  const { method, path } = operation;
  let attempt = 0;
  return async (input: RequestInfo | URL): Promise<Response> => {
    const event = { operationId, method, path, attempt: ++attempt };
    options.onRequest?.({ ...event, headers: redact(headers) });
    const start = performance.now();
    let response: Response;
    try {
      response = await readBody(await (options.fetch ?? globalThis.fetch)(input));
    } catch (cause) {
      throw new ConnectionError(`${operationId}: no connection`, { cause });
    }
    const durationMs = performance.now() - start;
    options.onResponse?.({ ...event, headers: redact(response.headers), status: response.status, durationMs });
    return response;
  };
}

/**
 * Reads the whole body, so that the timeout and the retries cover one that stops halfway. The response is made anew
 * from it, because a clone would be held in memory beside it.
 */
async function readBody(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  // A 204 can come with a body that is empty, and cannot be made with one.
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
}

/** Puts our retry policy in ky's form. */
function toKyRetry(request: PreparedRequest, options: TransportOptions): Options['retry'] {
  const { operationId, operation, options: call } = request;
  let waitMs = 0;
  return {
    limit: call.maxRetries ?? options.maxRetries ?? 2,
    methods: ['get', 'put', 'delete', 'post', 'patch'],
    shouldRetry: async ({ error, retryCount }) => {
      if (call.signal?.aborted) return false;
      const next = retryWaitMs(request, error, retryCount, options.retryDelayMs ?? backoffMs);
      if (next === undefined) return false;
      waitMs = next;
      options.onRetry?.({
        operationId,
        method: operation.method,
        path: operation.path,
        attempt: retryCount,
        waitMs,
        error: (await toLoonpoortError(error, operationId)) as LoonpoortError,
      });
      return true;
    },
    delay: () => waitMs,
  };
}

/** Sends one logical call, as often as the retry policy allows, and resolves to its parsed body with its response. */
export async function send(
  request: PreparedRequest,
  options: TransportOptions,
  token?: string,
): Promise<Answer<unknown>> {
  const { operationId, operation, options: call } = request;
  const headers = new Headers(request.headers);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  try {
    const response = await ky(request.url, {
      method: operation.method,
      headers,
      json: request.json,
      body: request.body,
      signal: call.signal,
      timeout: call.timeoutMs ?? options.timeoutMs ?? 30_000,
      fetch: instrumentedFetch(request, headers, options),
      retry: toKyRetry(request, options),
      // A redirect could carry a password or a token to an address that nobody configured. `credentials` stays at
      // fetch's default, same-origin: the refresh cookie goes to the portal's own server only.
      redirect: 'manual',
    });
    return { data: await readAnswer(response, operationId), response };
  } catch (error) {
    if (call.signal?.aborted) throw new AbortError(`${operationId}: aborted`, { cause: call.signal.reason });
    throw await toLoonpoortError(error, operationId);
  }
}
