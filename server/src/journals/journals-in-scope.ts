import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { anyOf, type Database } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';

/**
 * Lets something be done to all journals or to none: who names a journal that is not theirs changes nothing.
 *
 * @throws Problem `not-found`
 */
export async function assertJournalsInScope(
  database: Database,
  actor: Actor,
  journalIds: readonly string[],
): Promise<void> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const wanted = anyOf('j.id', journalIds);
  const [row] = await database.rows<{ seen: number }>(
    `SELECT count(*) AS seen FROM journals AS j JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id
     WHERE j.tenant_id = ? AND ${wanted.sql} AND (${sql})`,
    [actor.tenantId, ...wanted.bindings, ...bindings],
  );
  if (row!.seen < journalIds.length) throw new Problem('not-found');
}
