import type { LoonpoortError } from './errors.js';
import type { OperationId } from './types.js';

/** What hooks get to see of an attempt: never a body, an address with values in it, or a credential. */
export interface RequestEvent {
  operationId: OperationId;
  method: string;
  /** The path as the contract writes it, parameters by name: `/companies/{companyId}`. */
  path: string;
  /** Counts from 1. */
  attempt: number;
  /** A copy; credentials and cookies read `[redacted]`. */
  headers: Headers;
}

export interface ResponseEvent extends RequestEvent {
  status: number;
  /** Milliseconds from sending to having read the whole answer. */
  duration: number;
}

export interface RetryEvent extends Omit<RequestEvent, 'headers'> {
  /** Why the attempt failed. */
  error: LoonpoortError;
  /** Milliseconds until the next. */
  wait: number;
}

/** Called in passing, for logs and measurements. What they return is ignored; what they throw fails the call. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** `headers` are the answer's. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

const secretHeaders = ['authorization', 'cookie', 'set-cookie'];

export function redact(headers: Headers): Headers {
  const copy = new Headers(headers);
  for (const name of secretHeaders) {
    if (copy.has(name)) copy.set(name, '[redacted]');
  }
  return copy;
}
