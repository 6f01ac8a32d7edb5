import type { Knex } from 'knex';
import { Company, type PeriodType } from '../companies/company.js';
import { findEffectiveIntegration } from '../integrations/effective-integration.js';
import { EffectiveSchemes } from '../ledgers/effective-scheme.js';
import type { SchemeTimeline } from '../ledgers/scheme-timeline.js';
import { languageOf } from './plan-run-journal.js';
import type { BuildOptions } from './build-lines.js';
import { fallbackOf } from './variant.js';

/** What comparing many runs of a tenant needs of their companies, each read once. */
export class SharedReads {
  readonly schemes: EffectiveSchemes;
  readonly #companies = new Map<string, Promise<CompanyReads>>();

  /** @param changed schemes, by their id, as they would be */
  constructor(
    readonly knex: Knex,
    readonly tenantId: string,
    changed?: ReadonlyMap<string, SchemeTimeline>,
  ) {
    this.schemes = new EffectiveSchemes(knex, tenantId, changed);
  }

  of(companyId: string): Promise<CompanyReads> {
    const known = this.#companies.get(companyId) ?? this.#read(companyId);
    this.#companies.set(companyId, known);
    return known;
  }

  async #read(companyId: string): Promise<CompanyReads> {
    const { knex, tenantId } = this;
    const { periodType } = await Company.query(knex).findById([tenantId, companyId]).throwIfNotFound();
    const integration = (await findEffectiveIntegration(knex, tenantId, companyId))?.integration;
    const fallback = integration && fallbackOf(integration, await languageOf(knex, tenantId));
    return { periodType, fallback };
  }
}

interface CompanyReads {
  periodType: PeriodType;
  fallback: BuildOptions['fallback'];
}
