import type { Knex } from 'knex';
import { findCompany } from '../../companies/find-company.js';
import type { Actor, Schemas } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import { Mapping } from './mapping.js';

/**
 * Finds the mapping of a company as far as the login sees the company.
 *
 * @throws Problem `not-found`
 */
export async function findMapping(knex: Knex, actor: Actor, companyId: string): Promise<Mapping> {
  await findCompany(knex, actor, companyId);
  const mapping = await Mapping.query(knex).findById([actor.tenantId, companyId]);
  if (!mapping) throw new Problem('not-found');
  return mapping;
}

export const toMapping = (mapping: Mapping): Schemas['Mapping'] => ({
  companyId: mapping.companyId,
  integrationId: mapping.integrationId,
  administration: mapping.administration,
  administrationName: mapping.administrationName,
  journalCode: mapping.journalCode,
  firstEntryNumber: mapping.firstEntryNumber,
  periodBy: mapping.periodBy,
  periodCount: mapping.periodCount,
  bookedOn: mapping.bookedOn,
  automatic: mapping.automatic,
});
