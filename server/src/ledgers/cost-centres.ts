import type { Knex } from 'knex';
import { CostCentre } from '../companies/cost-centre.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { refreshStale } from '../journals/stale.js';
import { scopeOf } from '../scope/scope.js';
import { findNamed } from './resolve.js';

type OfCompany = CostCentre & { debtorId: string };

export const getCostCentre: Handler<'getCostCentre'> = async ({ params, actor }, app) => {
  const centre = await findCostCentre(app.database.read, actor, params.costCentreId);
  return { body: toCostCentre(centre), version: centre.version };
};

export const updateCostCentre: Handler<'updateCostCentre'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const before = await findCostCentre(trx, actor, params.costCentreId);
    const ledgerScheme = body.ledgerScheme ?? null;
    if (ledgerScheme !== null && !(await findNamed(trx, { tenantId, debtorId: before.debtorId, number: ledgerScheme }))) {
      throw rejected(fieldError('updateCostCentre', '/ledgerScheme', 'notFound'));
    }
    const centre = await CostCentre.updateAtVersion(trx, tenantId, before.id, version!, { ledgerScheme });
    await refreshStale(trx, tenantId, { companyIds: [before.companyId] });
    return { body: toCostCentre(centre), version: centre.version };
  });

async function findCostCentre(knex: Knex, actor: Actor, id: string): Promise<OfCompany> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const centre = await CostCentre.query(knex)
    .alias('k')
    .join('companies as c', (on) => on.on('c.tenantId', 'k.tenantId').on('c.id', 'k.companyId'))
    .select('k.*', 'c.debtorId')
    .where({ 'k.tenantId': actor.tenantId, 'k.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!centre) throw new Problem('not-found');
  return centre as OfCompany;
}

const toCostCentre = ({ id, code, description, companyId, ledgerScheme }: CostCentre): Schemas['CostCentre'] => ({
  ...{ id, code, description, companyId, ledgerScheme },
});
