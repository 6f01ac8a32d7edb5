import { renamed } from '../companies/coded-model.js';
import { CostCentre } from '../companies/cost-centre.js';
import { partClosed } from '../companies/events.js';
import { findInCompany } from '../companies/find-in-company.js';
import { toCostCentre } from '../companies/to-cost-centre.js';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { costCentreSchemeChanged } from './events.js';
import { findSchemeByNumber } from './find-scheme-by-number.js';

export const updateCostCentre: Handler<'updateCostCentre'> = async ({ operation, params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const before = await findInCompany(trx, actor, CostCentre, params.costCentreId);
    const { id, companyId, debtorId } = before;
    const { ledgerScheme = before.ledgerScheme } = body;
    const changesScheme = ledgerScheme !== before.ledgerScheme;
    const lacksScheme =
      changesScheme &&
      ledgerScheme !== null &&
      !(await findSchemeByNumber(trx, { tenantId, debtorId, number: ledgerScheme }));
    if (lacksScheme) throw fieldProblem(fieldError(operation, '/ledgerScheme', 'notFound'));
    const patch = { ledgerScheme, state: body.state ?? before.state, ...renamed(before, body) };
    const centre = await CostCentre.updateAtVersion(trx, tenantId, id, version!, patch);
    const isClosing = before.state === 'open' && centre.state === 'closed';
    if (isClosing) await app.events.publish(trx, partClosed, { operation, part: centre });
    if (changesScheme) await app.events.publish(trx, costCentreSchemeChanged, { tenantId, companyId });
    return { body: toCostCentre(centre), version: centre.version };
  });
