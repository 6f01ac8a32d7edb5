import type { Operation } from './operation.js';
import type { CallOptions } from './options.js';
import type { OperationId } from './types.js';

/** Options as the runtime meets them; the types of the methods settle which operation takes which. */
export interface RequestOptions extends CallOptions {
  ifMatch?: string | undefined;
  idempotencyKey?: string | undefined;
}

/** One logical call, ready to be sent as often as the retry policy allows. */
export interface PreparedRequest {
  operationId: OperationId;
  operation: Operation;
  url: string;
  headers: Headers;
  /** The JSON body, where the operation has one. */
  json: Record<string, unknown> | undefined;
  /** The body of an operation that takes a form or a file. */
  body: URLSearchParams | Blob | undefined;
  options: RequestOptions;
}

export interface RequestDefaults {
  baseUrl: string;
  tenant: string | undefined;
  language: string | undefined;
}

/** Makes a UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on an intranet page served over plain http. */
function createUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Puts parameters into a form; what is undefined stays out. */
function toForm(params: Record<string, unknown>): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value !== undefined) form.set(name, String(value));
  return form;
}

/**
 * Distributes flat parameters over path, query and body as the operation's row says, and settles the headers that stay
 * the same over all attempts.
 *
 * @throws {TypeError} A path parameter is missing or would lead to another path, or the operation does not have a
 * parameter.
 */
export function prepare(
  operationId: OperationId,
  operation: Operation,
  params: object,
  options: RequestOptions,
  defaults: RequestDefaults,
): PreparedRequest {
  const rest: Record<string, unknown> = {
    ...(operation.tenant && defaults.tenant !== undefined && { tenant: defaults.tenant }),
    ...params,
  };
  const take = (name: string): unknown => {
    const value = rest[name];
    if (!operation.both?.includes(name)) delete rest[name];
    return value;
  };

  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(take(name) ?? '');
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`${operationId}: "${name}" cannot be empty`);
    return encodeURIComponent(value);
  });

  const query = new URLSearchParams();
  for (const name of operation.query ?? []) {
    const value = take(name);
    if (value !== undefined && value !== null) query.set(name, String(value));
  }

  if (!operation.body) {
    const unknown = Object.keys(rest).find((name) => rest[name] !== undefined);
    if (unknown !== undefined) throw new TypeError(`${operationId}: there is no parameter "${unknown}"`);
  }

  const headers = new Headers({ accept: 'application/json, application/problem+json, application/zip' });
  const language = options.language ?? defaults.language;
  if (language) headers.set('accept-language', language);
  if (options.ifMatch) headers.set('if-match', options.ifMatch);
  if (operation.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey ?? createUuid());

  return {
    operationId,
    operation,
    url: defaults.baseUrl + path + (query.size > 0 ? `?${query}` : ''),
    headers,
    json: operation.body === true ? rest : undefined,
    body:
      operation.body === 'form'
        ? toForm(rest)
        : operation.body === 'xml'
          ? new Blob([rest['xml'] as string | Blob], { type: 'application/xml' })
          : undefined,
    options,
  };
}
