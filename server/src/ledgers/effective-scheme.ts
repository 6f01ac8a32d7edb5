import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { CostCentre } from '../companies/cost-centre.js';
import { contentOf, type SchemeContent } from './content.js';
import { findNamed, schemeIdOf } from './resolve.js';
import { LedgerScheme } from './scheme.js';

export type { SchemeAccount, SchemeContent, SchemeLine } from './content.js';

/** A company's scheme, with those of cost centres that deviate from it; `hash` is that of all of them. */
export interface Scheme extends SchemeContent {
  /** By the code of the cost centre. */
  deviations: Map<string, SchemeContent>;
}

/**
 * The scheme that a company is booked under: the one whose number it names, of its debtor or else of the bureau; the
 * bureau's first where it names none.
 *
 * @returns undefined when the company names a scheme that is not there, or the bureau has none
 */
export async function effectiveScheme(knex: Knex, tenantId: string, companyId: string): Promise<Scheme | undefined> {
  const company = (await knex('companies as c')
    .select('c.debtorId', knex.raw(`${schemeIdOf('c')} AS scheme_id`))
    .where({ 'c.tenantId': tenantId, 'c.id': companyId })
    .first()) as { debtorId: string; schemeId: string | null } | undefined;
  if (!company?.schemeId) return undefined;
  const content = await contentOf(knex, await LedgerScheme.query(knex).findById([tenantId, company.schemeId]).throwIfNotFound());
  const deviations = new Map<string, SchemeContent>();
  const centres = await CostCentre.query(knex).where({ tenantId, companyId }).whereNotNull('ledgerScheme').orderBy('code');
  for (const { code, ledgerScheme } of centres) {
    const scheme = await findNamed(knex, { tenantId, debtorId: company.debtorId, number: ledgerScheme! });
    if (scheme && scheme.id !== content.id) deviations.set(code, await contentOf(knex, scheme));
  }
  return { ...content, hash: withDeviations(content.hash, deviations), deviations };
}

function withDeviations(hash: string, deviations: Scheme['deviations']): string {
  if (deviations.size === 0) return hash;
  const all = [hash, ...[...deviations].map(([code, content]) => [code, content.hash])];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
