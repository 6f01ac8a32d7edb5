import type { Knex } from 'knex';
import { effectiveScheme } from '../ledgers/effective-scheme.js';
import type { StaleReason } from './journal.js';

/** Which journals to look at; those of any of these, or all of the tenant's where none is given. */
export interface Touched {
  runIds?: readonly string[];
  schemeIds?: readonly string[];
  companyIds?: readonly string[];
}

/**
 * Says of journals whether their run or their ledger scheme changed since they were made, by comparing hashes: a
 * change that is undone makes a journal up to date again. Part of every transaction that changes a run, a scheme, or
 * which scheme a company or cost centre uses.
 *
 * A scheme reaches companies through links, deviations and numbers, so a change of schemes looks at every company
 * that has journals, and works out what applies once for companies to which the same applies.
 */
export async function refreshStale(trx: Knex, tenantId: string, { runIds, schemeIds, companyIds }: Touched): Promise<void> {
  const rows = (await trx('journals as j')
    .join('runs as r', (on) => on.on('r.tenantId', 'j.tenantId').on('r.id', 'j.runId'))
    .join('companies as c', (on) => on.on('c.tenantId', 'j.tenantId').on('c.id', 'j.companyId'))
    .select('j.id', 'j.companyId', 'c.debtorId', 'c.ledgerScheme', 'j.runHash', 'j.schemeHash', 'j.staleReason', 'r.contentHash')
    .where('j.tenantId', tenantId)
    .whereNull('j.supersededBy')
    .whereNot('j.kind', 'reversal')
    .modify((query) => {
      if (runIds && !schemeIds && !companyIds) void query.whereIn('j.runId', runIds);
      if (companyIds && !schemeIds && !runIds) void query.whereIn('j.companyId', companyIds);
    })) as Row[];
  const hashes = new SchemeHashes(trx, tenantId);
  for (const row of rows) {
    const reason = reasonOf(row.contentHash !== row.runHash, (await hashes.of(row)) !== row.schemeHash);
    if (reason !== row.staleReason) await trx('journals').where({ tenantId, id: row.id }).update({ staleReason: reason });
  }
}

interface Row {
  id: string;
  companyId: string;
  debtorId: string;
  ledgerScheme: string | null;
  runHash: string;
  schemeHash: string;
  staleReason: StaleReason | null;
  contentHash: string;
}

const reasonOf = (run: boolean, scheme: boolean): StaleReason | null =>
  run ? (scheme ? 'both' : 'run') : scheme ? 'scheme' : null;

/** Hashes of what applies, worked out once where a company has no cost centre with a scheme of its own. */
class SchemeHashes {
  readonly #known = new Map<string, string | undefined>();
  #deviating: Set<string> | undefined;

  constructor(
    readonly trx: Knex,
    readonly tenantId: string,
  ) {}

  async of({ companyId, debtorId, ledgerScheme }: Row): Promise<string | undefined> {
    const { trx, tenantId } = this;
    this.#deviating ??= new Set(
      (await trx('costCentres').distinct('companyId').where({ tenantId }).whereNotNull('ledgerScheme').pluck('companyId')) as string[],
    );
    const key = this.#deviating.has(companyId) ? companyId : `${debtorId} ${ledgerScheme ?? ''}`;
    if (!this.#known.has(key)) this.#known.set(key, (await effectiveScheme(trx, tenantId, companyId))?.hash);
    return this.#known.get(key);
  }
}
