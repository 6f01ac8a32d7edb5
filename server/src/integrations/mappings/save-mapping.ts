import type { Knex } from 'knex';
import { findCompany } from '../../companies/find-company.js';
import type { Actor, Handler, Schemas } from '../../contract/handler.js';
import { Problem, rejected } from '../../contract/problem.js';
import type { Schema } from '../../contract/route.js';
import { bodyValidator } from '../../contract/validator.js';
import { StaleVersion } from '../../database/index.js';
import { packageOf } from '../catalogue.js';
import { journalSetting } from '../in-books.js';
import { Integration } from '../integration.js';
import { checkOwner } from '../owners.js';
import { Mapping } from './mapping.js';

export const getMapping: Handler<'getMapping'> = async ({ params, actor }, app) => {
  const mapping = await findMapping(app.database.read, actor, params.companyId);
  return { body: toMapping(mapping), version: mapping.version };
};

export const saveMapping: Handler<'saveMapping'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { companyId } = params;
    const integration = await checkIntegration(trx, actor, companyId, body.integrationId, '/integrationId');
    if (body.journalCode) checkJournal(integration.package, body.journalCode);
    const before = await Mapping.query(trx).findById([tenantId, companyId]);
    if (!isSame(before, body)) await checkOwner(trx, actor, integration);
    if (before && version === undefined) throw new Problem('precondition-required');
    if (version !== undefined && before?.version !== version) throw new Problem('stale');
    const { administrationName = body.administration, journalCode = null, automatic = false, ...rest } = body;
    const row = { ...rest, administrationName, journalCode: journalCode || null, automatic };
    if (before) await Mapping.query(trx).findById([tenantId, companyId]).patch({ ...row, version: before.version + 1 });
    else await Mapping.query(trx).insert({ tenantId, companyId, ...row, version: 1 });
    const saved = await findMapping(trx, actor, companyId);
    return { body: toMapping(saved), version: saved.version };
  });

/** A page of suggestions that a person has looked through; nobody else's mapping is replaced unseen. */
export const saveMappings: Handler<'saveMappings'> = async ({ body, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { integrationId } = body;
    for (const [index, { companyId, automatic = false, administrationName, administration }] of body.mappings.entries()) {
      const integration = await checkIntegration(trx, actor, companyId, integrationId, `/mappings/${index}/companyId`);
      const name = administrationName ?? administration;
      const row = { integrationId, administration, administrationName: name, automatic };
      const before = await Mapping.query(trx).findById([tenantId, companyId]);
      if (!isSame(before, row)) await checkOwner(trx, actor, integration);
      if (before && before.integrationId !== integrationId) {
        throw rejected({ pointer: `/mappings/${index}/companyId`, code: 'taken', values: { label: companyLabel } });
      }
      if (before) await Mapping.query(trx).findById([tenantId, companyId]).patch({ ...row, version: before.version + 1 });
      else await Mapping.query(trx).insert({ tenantId, companyId, ...row, journalCode: null, version: 1 });
    }
    return { body: { saved: body.mappings.length } };
  });

export const removeMapping: Handler<'removeMapping'> = async ({ params, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId, companyId } = await findMapping(trx, actor, params.companyId);
    const removed = await Mapping.query(trx).delete().where({ tenantId, companyId, version: version! });
    if (removed === 0) throw new StaleVersion(Mapping.tableName, companyId, version!);
  });

async function findMapping(knex: Knex, actor: Actor, companyId: string): Promise<Mapping> {
  await findCompany(knex, actor, companyId);
  const mapping = await Mapping.query(knex).findById([actor.tenantId, companyId]);
  if (!mapping) throw new Problem('not-found');
  return mapping;
}

/** In which books a company is: chosen by who may set the integration, whose consent opens all books that there are. */
const isSame = (before: Mapping | undefined, { integrationId, administration }: Pick<Mapping, 'integrationId' | 'administration'>): boolean =>
  before?.integrationId === integrationId && before.administration === administration;

const companyLabel = { nl: 'Bedrijf', en: 'Company' };
const integrationLabel = { nl: 'Koppeling', en: 'Integration' };

/**
 * The journal of one company is what the settings of its package would take.
 *
 * @throws Problem `rejected-input`
 */
function checkJournal(key: string, journal: string): void {
  const schema = (packageOf(key)?.settings.properties as Record<string, Schema> | undefined)?.[journalSetting(key)];
  if (!schema) return;
  const [error] = bodyValidator(schema)(schema.type === 'integer' && /^\d+$/.test(journal) ? Number(journal) : journal);
  if (error) throw rejected({ ...error, pointer: '/journalCode' });
}

/**
 * A company is booked through an integration of its own, of its debtor's firm or of the tenant.
 *
 * @throws Problem `not-found` for a company out of scope, `rejected-input` for another integration
 */
async function checkIntegration(knex: Knex, actor: Actor, companyId: string, id: string, pointer: string): Promise<Integration> {
  const { firmId } = await findCompany(knex, actor, companyId);
  const { tenantId } = actor;
  const integration = await Integration.query(knex).findById([tenantId, id]);
  const owners = { tenant: tenantId, firm: firmId, company: companyId };
  if (integration && owners[integration.level] === integration.ownerId) return integration;
  throw rejected({ pointer, code: 'notFound', values: { label: integrationLabel } });
}

const toMapping = (mapping: Mapping): Schemas['Mapping'] => ({
  companyId: mapping.companyId,
  integrationId: mapping.integrationId,
  administration: mapping.administration,
  administrationName: mapping.administrationName,
  journalCode: mapping.journalCode,
  automatic: mapping.automatic,
});
