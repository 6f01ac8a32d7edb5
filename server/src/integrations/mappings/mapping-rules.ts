import type { Knex } from 'knex';
import { findCompany } from '../../companies/find-company.js';
import type { Actor } from '../../contract/handler.js';
import { fieldProblem } from '../../contract/problem.js';
import type { Schema } from '../../contract/route.js';
import { bodyValidator } from '../../contract/validator.js';
import { assertCanEdit } from '../access.js';
import { packageName, packageOf } from '../catalogue.js';
import { assertNotGiven, nextFreeNumber } from '../document-numbers.js';
import { Integration } from '../integration.js';
import { formatOf } from '../registry.js';
import { journalSetting } from '../with-mapping-overrides.js';
import type { Mapping } from './mapping.js';

/**
 * Lets only those who may set the integration choose in which books a company is: the consent behind it opens all books
 * that there are. Who leaves the books as they are needs no more than to see the company.
 *
 * @throws Problem `forbidden`
 */
export async function assertCanMap(
  knex: Knex,
  actor: Actor,
  integration: Integration,
  before: Mapping | undefined,
  { administration }: Pick<Mapping, 'administration'>,
): Promise<void> {
  const isSame = before?.integrationId === integration.id && before.administration === administration;
  if (!isSame) await assertCanEdit(knex, actor, integration);
}

/**
 * Checks that the journal of one company is what the settings of its package would take.
 *
 * @throws Problem `rejected-input`
 */
export function assertJournal(key: string, journal: string): void {
  const schema = (packageOf(key)?.settings.properties as Record<string, Schema> | undefined)?.[journalSetting(key)];
  if (!schema) return;
  const [error] = bodyValidator(schema)(schema.type === 'integer' && /^\d+$/.test(journal) ? Number(journal) : journal);
  if (error) throw fieldProblem({ ...error, pointer: '/journalCode' });
}

/**
 * Checks that the files of an administration can begin at the number that was chosen for it.
 *
 * @throws Problem `rejected-input`
 */
export async function assertFirstEntryNumber(
  knex: Knex,
  { tenantId, package: key, settings }: Integration,
  before: Mapping | undefined,
  { administration, firstEntryNumber: first }: Pick<Mapping, 'administration'> & { firstEntryNumber?: number | null },
): Promise<void> {
  if (!first) return;
  const pointer = '/firstEntryNumber';
  if (!formatOf(key, settings)?.hasEntryNumber?.(settings))
    throw fieldProblem({ pointer, code: 'entryNumberUnused', values: { package: packageName(key) } });
  if (before?.administration === administration && before.firstEntryNumber === first) return;
  assertNotGiven(first, await nextFreeNumber(knex, { tenantId, package: key, administration }), pointer);
}

/**
 * Returns the integration that a company is to be booked through: one of its own, of its debtor's firm or of the tenant.
 *
 * @throws Problem `not-found` for a company out of scope, `rejected-input` for another integration
 */
export async function bookableIntegration(
  knex: Knex,
  actor: Actor,
  companyId: string,
  id: string,
  pointer: string,
): Promise<Integration> {
  const { firmId } = await findCompany(knex, actor, companyId);
  const { tenantId } = actor;
  const integration = await Integration.query(knex).findById([tenantId, id]);
  const owners = { tenant: tenantId, firm: firmId, company: companyId };
  if (integration && owners[integration.level] === integration.ownerId) return integration;
  throw fieldProblem({ pointer, code: 'notFound', values: { label: integrationLabel } });
}

const integrationLabel = { nl: 'Koppeling', en: 'Integration' };
