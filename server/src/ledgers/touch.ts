import type { Knex } from 'knex';
import { StaleVersion } from '../database/index.js';
import { refreshStale } from '../journals/stale.js';
import { withLinked } from './resolve.js';
import { LedgerScheme } from './scheme.js';

/**
 * After a change to a scheme's content: it and the schemes that follow it have a new version, and journals made under
 * them may be stale.
 *
 * @returns the scheme's version from now on
 */
export async function touch(trx: Knex.Transaction, scheme: LedgerScheme): Promise<number> {
  const { tenantId } = scheme;
  const schemeIds = await withLinked(trx, scheme);
  await trx(LedgerScheme.tableName)
    .where({ tenantId })
    .whereIn('id', schemeIds)
    .update({ version: trx.raw('version + 1'), updatedAt: new Date().toISOString() });
  await refreshStale(trx, tenantId, { schemeIds });
  return scheme.version + 1;
}

/** Holds `If-Match`, where it was sent, against the scheme as it stands. */
export function checkVersion({ id, version }: LedgerScheme, given: number | undefined): void {
  if (given !== undefined && given !== version) throw new StaleVersion(LedgerScheme.tableName, id, given);
}
