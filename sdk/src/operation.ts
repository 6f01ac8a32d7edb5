/** One row of the generated tables of operations. It says how flat parameters become an HTTP request. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The template below the API's base address, for example `/companies/{companyId}`. */
  readonly path: string;
  /** The parameters that travel in the query. An array becomes one comma-separated value. */
  readonly query?: readonly string[];
  /**
   * Set where parameters that are neither in path nor query travel together, as a JSON object (`true`) or as a form.
   * `xml` is one parameter of that name, a file.
   */
  readonly body?: true | 'form' | 'xml';
  /** The parameters that travel in the body although they are in the path too. */
  readonly both?: readonly string[];
  /** The server remembers an `Idempotency-Key` for this operation, which makes it safe to repeat. */
  readonly idempotencyKey?: true;
  /** The operation needs no bearer token, and gets none. */
  readonly public?: true;
  /** The operation takes `tenant` as a parameter; the client fills in its own where the caller gives none. */
  readonly tenant?: true;
}
