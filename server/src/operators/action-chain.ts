import { createHash } from 'node:crypto';
import type { OperatorAction } from './operator.js';

/** What an operator did, as the chain has it. */
export type ChainedAction = Pick<
  OperatorAction,
  | 'seq'
  | 'id'
  | 'at'
  | 'operatorId'
  | 'operatorName'
  | 'action'
  | 'subjectId'
  | 'subjectSlug'
  | 'subjectName'
  | 'details'
  | 'searchText'
>;

/** Returns the hash of an action: SHA-256 over a JSON array of all that it says, and the hash of the one before it. */
export function hashOfAction(action: ChainedAction, previous: string): string {
  const { seq, id, at, operatorId, operatorName, details, searchText } = action;
  const { action: kind, subjectId, subjectSlug, subjectName } = action;
  const what = [kind, subjectId, subjectSlug, subjectName, details, searchText];
  const content = JSON.stringify([seq, id, at, operatorId, operatorName, ...what, previous]);
  return createHash('sha256').update(content).digest('hex');
}
