import type { Knex } from 'knex';
import { LedgerScheme } from '../ledgers/ledger-scheme.js';
import { readTimeline, type SchemeTimeline } from '../ledgers/scheme-timeline.js';
import type { ExaminedRun } from './examine-run.js';
import { remedies } from './remedies.js';

/** Where in ledger schemes something is put right. */
export interface SchemePlaces {
  /** Returns the scheme that holds the wage codes of a scheme: of a linked one, its parent. */
  holderOf(schemeId: string): string;
  /** Returns the number by which a scheme knows an account that has this number now or later; undefined without one. */
  accountOf(schemeId: string, number: string): string | undefined;
}

/** Reads the places in the schemes that the findings of runs are about. */
export async function readSchemePlaces(
  knex: Knex,
  tenantId: string,
  examined: readonly ExaminedRun[],
): Promise<SchemePlaces> {
  const all = examined.flatMap(({ schemeId, findings }) =>
    findings.map((finding) => ({
      schemeId: finding.schemeId ?? schemeId,
      isAboutAccount: remedies[finding.code] === 'editAccount',
    })),
  );
  const ids = (isWanted: (each: (typeof all)[number]) => boolean) => [
    ...new Set(all.filter(isWanted).flatMap(({ schemeId }) => schemeId ?? [])),
  ];
  const schemes = await LedgerScheme.query(knex)
    .where({ tenantId })
    .whereIn(
      'id',
      ids(() => true),
    );
  const timelines = new Map<string, SchemeTimeline>();
  for (const id of ids(({ isAboutAccount }) => isAboutAccount)) {
    const scheme = schemes.find((each) => each.id === id);
    if (scheme) timelines.set(id, await readTimeline(knex, scheme));
  }
  return {
    holderOf: (schemeId) => schemes.find(({ id }) => id === schemeId)?.parentId ?? schemeId,
    accountOf: (schemeId, number) =>
      timelines.get(schemeId)?.accounts.findLast((account) => account.number === number)?.account,
  };
}
