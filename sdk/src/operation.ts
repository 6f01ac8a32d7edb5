/** One row of the generated operation table: how flat parameters become an HTTP request. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Template below the API's base address, for example `/companies/{companyId}`. */
  readonly path: string;
  /** Parameters that travel in the query. An array becomes one comma-separated value. */
  readonly query?: readonly string[];
  /** Parameters that are neither in the path nor in the query travel together: as a JSON object, or as a form. */
  readonly body?: true | 'form';
  /** Parameters that travel in the body although they are in the path too. */
  readonly both?: readonly string[];
  /** The operation changes the version of something that `If-Match` names. */
  readonly ifMatch?: true;
  /** The server remembers an `Idempotency-Key` for this operation, which makes it safe to repeat. */
  readonly idempotencyKey?: true;
  /** The answer is `{ items, total, next }` and `cursor` asks for the following page. */
  readonly list?: true;
  /** Needs no bearer token, and gets none. */
  readonly public?: true;
  /** Takes `tenant` as a parameter; the client fills in its own where the caller gives none. */
  readonly tenant?: true;
}
