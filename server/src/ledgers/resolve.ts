import type { Knex } from 'knex';
import { LedgerScheme } from './scheme.js';

/**
 * The id of the scheme that a company is booked under, as SQL: the one whose number it names, of its debtor or else
 * of the bureau; the bureau's first where it names none.
 *
 * @param company alias of `companies` in the statement
 */
export const schemeIdOf = (company: string): string => {
  const of = (owner: string, number: string) => `(SELECT ls.id FROM ledger_schemes AS ls
    WHERE ls.tenant_id = ${company}.tenant_id AND ${owner}${number})`;
  const named = ` AND CAST(ls.number AS TEXT) = ${company}.ledger_scheme`;
  return `CASE WHEN ${company}.ledger_scheme IS NULL
    THEN ${of('ls.debtor_id IS NULL', ' ORDER BY ls.number LIMIT 1')}
    ELSE coalesce(${of(`ls.debtor_id = ${company}.debtor_id`, named)}, ${of('ls.debtor_id IS NULL', named)}) END`;
};

/** The scheme with a number as companies and cost centres name it: of the debtor, or else of the bureau. */
export async function findNamed(
  knex: Knex,
  { tenantId, debtorId, number }: { tenantId: string; debtorId: string; number: string },
): Promise<LedgerScheme | undefined> {
  if (!/^[1-9]\d{0,5}$/.test(number)) return undefined;
  return LedgerScheme.query(knex)
    .where({ tenantId, number: Number(number) })
    .where((owner) => owner.where({ debtorId }).orWhereNull('debtorId'))
    .orderByRaw('debtor_id IS NULL')
    .first();
}

/** The schemes that follow one, and itself: what a change to it changes. */
export async function withLinked(knex: Knex, { tenantId, id }: Pick<LedgerScheme, 'tenantId' | 'id'>): Promise<string[]> {
  const linked = await LedgerScheme.query(knex).select('id').where({ tenantId, parentId: id });
  return [id, ...linked.map((scheme) => scheme.id)];
}
