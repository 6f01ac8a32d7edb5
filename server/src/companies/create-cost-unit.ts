import type { Handler } from '../contract/handler.js';
import { idempotent } from '../http/idempotent.js';
import { CostUnit } from './cost-unit.js';
import { createCoded } from './create-coded.js';
import { toCostUnit } from './to-cost-unit.js';

export const createCostUnit: Handler<'createCostUnit'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const unit = await createCoded(trx, CostUnit, call);
    return { status: 201, body: toCostUnit(unit), version: unit.version };
  });
