import type { Contract, Operation } from '../contract.js';
import { errorClasses } from '../../src/error-classes.js';
import { asSentence } from './docs.js';
import { follow, nodeOf, type Node } from './nodes.js';

/** An error that a method throws: its class, and what it means. */
export interface ThrownError {
  className: string;
  status: number;
  text: string;
}

/** Statuses that the client's own requests never get: it sends the media type that the operation takes. */
const impossible = new Set([415]);

/** Returns the errors that an operation's responses name, by status. */
export function errorsOf(contract: Contract, of: Operation): ThrownError[] {
  const responses = Object.entries(nodeOf(contract, of).responses as Record<string, Node>);
  return responses
    .map(([status, response]) => ({ status: Number(status), response }))
    .filter(({ status }) => status >= 400 && !impossible.has(status))
    .map(({ status, response }) => ({
      className: errorClasses[status]?.name ?? (status >= 500 ? 'ServerError' : 'LoonpoortError'),
      status,
      text: asSentence(follow(contract, response).description ?? ''),
    }));
}
