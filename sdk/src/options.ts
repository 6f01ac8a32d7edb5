/** Settings of one call; each overrides the client's own. */
export interface CallOptions {
  /** Ends the call, waits between attempts included, with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** The milliseconds that one attempt may take, reading the response included. */
  timeoutMs?: number | undefined;
  /** The number of times that a failed attempt may be repeated where that is safe. */
  maxRetries?: number | undefined;
  /** The language of the server's texts: `nl` or `en`. */
  language?: string | undefined;
}

/** Settings of a call that the server does once for each idempotency key. */
export interface CreateOptions extends CallOptions {
  /** A key of your own for a call that you repeat yourself. Default: a new UUID for each call. */
  idempotencyKey?: string | undefined;
}

/** Settings of a call that changes a version which was read before. */
export interface ChangeOptions extends CallOptions {
  /** The `ETag` of the version that was read. */
  ifMatch: string;
}

/** Settings of a call that changes something, or makes it where it is not there. */
export interface SaveOptions extends CallOptions {
  /** The `ETag` of the version that was read; left out for something new. */
  ifMatch?: string | undefined;
}

/** The parameters of an operation that takes none; `{}` would let any property through. */
export type NoParams = Record<string, never>;
