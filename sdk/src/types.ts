import type { Operations } from './generated/operations.js';
import type { Params, Results } from './generated/resources.js';
import type { operations as Schema } from './generated/schema.js';
import type { PageBody, PagePromise } from './pagination.js';
import type { APIPromise } from './promise.js';

/** Name of an operation in the contract (its `operationId`). */
export type OperationId = keyof Operations;

/** Settings of one call; each overrides the client's own. */
export interface BaseCallOptions {
  /** Ends the call, waits between attempts included, with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take, reading the answer included. */
  timeout?: number | undefined;
  /** How often a failed attempt may be repeated where that is safe. */
  maxRetries?: number | undefined;
  /** Language of the server's texts. */
  language?: string | undefined;
}

type Row<Id extends OperationId> = Operations[Id];
type IfMatch<Id extends OperationId> = Row<Id> extends { ifMatch: true }
  ? Schema[Id]['parameters'] extends { header: { 'If-Match': string } }
    ? { ifMatch: string }
    : { ifMatch?: string | undefined }
  : unknown;
type IdempotencyKey<Id extends OperationId> = Row<Id> extends { idempotencyKey: true }
  ? { idempotencyKey?: string | undefined }
  : unknown;

/**
 * Options of one operation. `ifMatch`, the `ETag` that was read, is there where the contract has it and required where
 * it requires it; `idempotencyKey` (default: a new UUID per call) where the server keeps such keys.
 */
export type CallOptions<Id extends OperationId> = BaseCallOptions & IfMatch<Id> & IdempotencyKey<Id>;

// `{}` would let any property through.
type ParamsOf<Id extends OperationId> = keyof Params[Id] extends never ? Record<string, never> : Params[Id];

/** What follows the name of the operation: optional where nothing in it is required. */
export type CallArguments<Id extends OperationId> = Id extends OperationId
  ? object extends CallOptions<Id>
    ? object extends Params[Id]
      ? [params?: ParamsOf<Id>, options?: CallOptions<Id>]
      : [params: ParamsOf<Id>, options?: CallOptions<Id>]
    : [params: ParamsOf<Id>, options: CallOptions<Id>]
  : never;

/** What a call returns: a promise of pages for a list, of the answer otherwise. */
export type CallResult<Id extends OperationId> = Id extends OperationId
  ? Row<Id> extends { list: true }
    ? Results[Id] extends PageBody<infer Item>
      ? PagePromise<Item>
      : never
    : APIPromise<Results[Id]>
  : never;
