import type { Operations } from './generated/resources.js';

/** The name of an operation in the contract (its `operationId`). */
export type OperationId = keyof Operations;

/** The arguments of an operation: its parameters and its options. */
export type CallArguments<Id extends OperationId> = Parameters<Operations[Id]>;

/** The result of an operation: a promise of pages for a list, otherwise of the parsed body. */
export type CallResult<Id extends OperationId> = ReturnType<Operations[Id]>;
