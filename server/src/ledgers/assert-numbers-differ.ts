import type { Knex } from 'knex';
import type { OperationId } from '../contract/route.js';
import { fieldError } from '../contract/labels.js';
import { Problem } from '../contract/problem.js';
import { LedgerScheme } from './ledger-scheme.js';
import { readTimeline } from './scheme-timeline.js';

/**
 * Guards, after a change, that no two accounts of a scheme or of one that is linked to it have the same number on any day.
 *
 * @throws Problem `already-exists` at the number
 */
export async function assertNumbersDiffer(
  trx: Knex,
  operation: OperationId,
  { tenantId, id }: Pick<LedgerScheme, 'tenantId' | 'id'>,
  pointer = '/number',
): Promise<void> {
  const schemes = await LedgerScheme.query(trx)
    .where({ tenantId })
    .where((either) => either.where({ id }).orWhere({ parentId: id }));
  for (const scheme of schemes) {
    if ((await readTimeline(trx, scheme)).findDoubleNumber() === undefined) continue;
    throw new Problem('already-exists', { errors: [fieldError(operation, pointer, 'taken')] });
  }
}
