import type { operations } from '../generated/schema.js';

export type OperationId = keyof operations;

export type Role = 'administrator' | 'accountant' | 'employer' | 'manager' | 'employee';

/**
 * `person`: signed in, with or without a chosen login. `operator`: the secret of an operator, with the scope of the
 * operation. `firmManager`: an accountant whose login manages its firm. `software`: a client, with the scope of the
 * operation.
 */
export type Permission = 'public' | 'person' | 'operator' | (Role | 'firmManager' | 'software')[];

/** JSON Schema 2020-12. */
export type Schema = Record<string, unknown>;

/** An operation of the contract as the server serves and checks it. */
export interface Route {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  path: string;
  permission: Permission;
  /** The scope that a client's token or an operator's secret must have. */
  scope?: string;
  /** A person must have been proved to be there a short while ago. */
  stepUp?: true;
  /** The body is a form (application/x-www-form-urlencoded). */
  form?: true;
  /** The body is an XML file, which the handler reads as it comes. */
  xml?: true;
  /** The answer is a ZIP file, which is sent as it is made. */
  zip?: true;
  /** Errors are those of RFC 6749 section 5.2. */
  tokenErrors?: true;
  params: Schema;
  query: Schema;
  headers: Schema;
  body?: Schema;
  /** Largest body in bytes; 64 KiB where it is left out. */
  maxBytes?: number;
  /** What the call counts as, beside a call of the API: see `http/limits`. */
  limit?: 'signIn' | 'passwordReset' | 'invitation' | 'export';
  /** What is recorded of a call, and about what where no change tells it: `id` is a parameter of the path. */
  audit?: { action: string; subject?: string; id?: string };
  /** The statuses of every answer, errors included. */
  statuses: number[];
  /** Schemas of the successful answers by status; null where there is no body. */
  success: Record<string, Schema | null>;
}
