import ky, { type Options } from 'ky';
import { readAnswer, toFailure } from './answer.js';
import { AbortError, ConnectionError, type LoonpoortError } from './errors.js';
import { redact, type Hooks } from './hooks.js';
import type { Answer } from './promise.js';
import type { PreparedRequest } from './request.js';
import { backoff, waitBeforeRetry } from './retry.js';

export interface TransportOptions extends Hooks {
  /** Milliseconds that one attempt may take, reading the answer included. Default 30 000. */
  timeout?: number | undefined;
  /** How often a failed attempt is repeated where that is safe. Default 2. */
  maxRetries?: number | undefined;
  /** Milliseconds before retry `attempt` (from 1) where the server asks for nothing. Default: 0.5 s doubling to 8 s. */
  retryDelay?: ((attempt: number) => number) | undefined;
  /** Used in place of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** A `fetch` for the attempts of one call, which tells the hooks and fails only in our words. */
function watchedFetch({ operationId, operation }: PreparedRequest, headers: Headers, options: TransportOptions) {
  const { method, path } = operation;
  let attempt = 0;
  return async (input: RequestInfo | URL): Promise<Response> => {
    const event = { operationId, method, path, attempt: ++attempt };
    options.onRequest?.({ ...event, headers: redact(headers) });
    const start = performance.now();
    let response: Response;
    try {
      response = await whole(await (options.fetch ?? globalThis.fetch)(input));
    } catch (cause) {
      throw new ConnectionError(`${operationId}: no connection`, { cause });
    }
    const duration = performance.now() - start;
    options.onResponse?.({ ...event, headers: redact(response.headers), status: response.status, duration });
    return response;
  };
}

/**
 * The answer with all of its body, so that the timeout and the retries cover one that stops halfway. Read once and made
 * anew: a clone would be held beside it.
 */
async function whole(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  // A 204 can come with a body that is empty, and cannot be made with one.
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
}

/** Our retry policy in ky's form. */
function retry(request: PreparedRequest, options: TransportOptions): Options['retry'] {
  const { operationId, operation, options: call } = request;
  let wait = 0;
  return {
    limit: call.maxRetries ?? options.maxRetries ?? 2,
    methods: ['get', 'put', 'delete', 'post', 'patch'],
    shouldRetry: async ({ error, retryCount }) => {
      if (call.signal?.aborted) return false;
      const next = waitBeforeRetry(request, error, retryCount, options.retryDelay ?? backoff);
      if (next === undefined) return false;
      wait = next;
      options.onRetry?.({
        operationId,
        method: operation.method,
        path: operation.path,
        attempt: retryCount,
        wait,
        error: (await toFailure(error, operationId)) as LoonpoortError,
      });
      return true;
    },
    delay: () => wait,
  };
}

/** Sends one logical call, as often as the policy allows, and resolves to its parsed answer. */
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
      body: request.form,
      signal: call.signal,
      timeout: call.timeout ?? options.timeout ?? 30_000,
      fetch: watchedFetch(request, headers, options),
      retry: retry(request, options),
      // A redirect could carry a password or a token to an address that nobody configured. `credentials` stays at
      // fetch's default, same-origin: the refresh cookie goes to the portal's own server only.
      redirect: 'manual',
    });
    return { data: await readAnswer(response, operationId), response };
  } catch (error) {
    if (call.signal?.aborted) throw new AbortError(`${operationId}: aborted`, { cause: call.signal.reason });
    throw await toFailure(error, operationId);
  }
}
