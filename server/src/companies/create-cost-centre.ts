import type { Handler } from '../contract/handler.js';
import { idempotent } from '../http/idempotent.js';
import { CostCentre } from './cost-centre.js';
import { createCoded } from './create-coded.js';
import { toCostCentre } from './to-cost-centre.js';

export const createCostCentre: Handler<'createCostCentre'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const centre = await createCoded(trx, CostCentre, call);
    return { status: 201, body: toCostCentre(centre), version: centre.version };
  });
