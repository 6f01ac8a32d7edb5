import type { operations } from '../generated/schema.js';

export type OperationId = keyof operations;

export type Role = 'administrator' | 'accountant' | 'employer' | 'manager' | 'employee';

/** `person`: signed in, with or without a chosen login. */
export type Permission = 'public' | 'person' | Role[];

/** JSON Schema 2020-12. */
export type Schema = Record<string, unknown>;

/** An operation of the contract as the server serves and checks it. */
export interface Route {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  path: string;
  permission: Permission;
  params: Schema;
  query: Schema;
  headers: Schema;
  body?: Schema;
  /** Schemas of the successful answers by status; null where there is no body. */
  success: Record<string, Schema | null>;
}
