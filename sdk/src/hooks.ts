import type { LoonpoortError } from './errors.js';
import type { OperationId } from './types.js';

/** Describes an attempt that is about to be sent, without any body, address with values in it, or credential. */
export interface RequestEvent {
  /** The operation's name in the contract. */
  operationId: OperationId;
  /** The HTTP method, in capitals. */
  method: string;
  /** The path as the contract writes it, parameters by name: `/companies/{companyId}`. */
  path: string;
  /** The number of the attempt within its call, from 1. */
  attempt: number;
  /** A copy of the headers, in which credentials and cookies read `[redacted]`. */
  headers: Headers;
}

/** Describes an attempt to which the server has responded; `headers` are the response's. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  status: number;
  /** The milliseconds from sending to having read the whole response. */
  durationMs: number;
}

/** Announces that a failed attempt will be repeated. */
export interface RetryEvent extends Omit<RequestEvent, 'headers'> {
  /** The error of the attempt that failed. */
  error: LoonpoortError;
  /** The milliseconds until the next attempt. */
  waitMs: number;
}

/** Functions for logs and measurements. Their results are ignored; an error that they throw fails the call. */
export interface Hooks {
  /** Is called before each attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Is called after each response, whatever its status. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Is called before the wait for another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

const secretHeaders = ['authorization', 'cookie', 'set-cookie'];

/** Copies headers with `[redacted]` in place of credentials and cookies. */
export function redact(headers: Headers): Headers {
  const copy = new Headers(headers);
  for (const name of secretHeaders) {
    if (copy.has(name)) copy.set(name, '[redacted]');
  }
  return copy;
}
