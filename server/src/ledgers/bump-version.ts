import type { Knex } from 'knex';
import type { App } from '../app.js';
import { plusOne, StaleVersionError } from '../database/index.js';
import { schemesChanged } from './events.js';
import { LedgerScheme } from './ledger-scheme.js';

type Versioned = Pick<LedgerScheme, 'tenantId' | 'id' | 'version'>;

/**
 * Follows every change to a scheme's content: it and the schemes that are linked to it get a new version, and whoever
 * works with them is told.
 *
 * @param from the day from which on something else holds than before
 * @returns the scheme's version from now on
 */
export async function bumpVersion(
  { events }: Pick<App, 'events'>,
  trx: Knex.Transaction,
  { tenantId, id, version }: Versioned,
  from: string,
): Promise<number> {
  const linked = await LedgerScheme.query(trx).select('id').where({ tenantId, parentId: id });
  const schemeIds = [id, ...linked.map((scheme) => scheme.id)];
  await LedgerScheme.query(trx)
    .patch({ version: plusOne('version') })
    .where({ tenantId })
    .whereIn('id', schemeIds);
  await events.publish(trx, schemesChanged, { tenantId, schemeIds, from });
  return version + 1;
}

/**
 * Holds `If-Match`, where it was sent, against the scheme as it stands.
 *
 * @throws StaleVersionError
 */
export function assertVersion({ id, version }: Versioned, given: number | undefined): void {
  if (given !== undefined && given !== version) throw new StaleVersionError(LedgerScheme.tableName, id, given);
}
