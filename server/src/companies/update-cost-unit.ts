import type { Handler } from '../contract/handler.js';
import { renamed } from './coded-model.js';
import { CostUnit } from './cost-unit.js';
import { partClosed } from './events.js';
import { findInCompany } from './find-in-company.js';
import { toCostUnit } from './to-cost-unit.js';

export const updateCostUnit: Handler<'updateCostUnit'> = async ({ operation, params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const before = await findInCompany(trx, actor, CostUnit, params.costUnitId);
    const patch = { state: body.state ?? before.state, ...renamed(before, body) };
    const unit = await CostUnit.updateAtVersion(trx, actor.tenantId, before.id, version!, patch);
    const isClosing = before.state === 'open' && unit.state === 'closed';
    if (isClosing) await app.events.publish(trx, partClosed, { operation, part: unit });
    return { body: toCostUnit(unit), version: unit.version };
  });
