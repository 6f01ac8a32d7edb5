import type { Handler } from '../contract/handler.js';
import { idempotent } from '../http/idempotent.js';
import { clearOriginCache } from './allowed-origin.js';
import { Firm } from './firm.js';
import { numberTaken } from './number-taken.js';
import { toFirm } from './to-firm.js';

export const createFirm: Handler<'createFirm'> = async (call, app) => {
  const { number, name, embedOrigins = [] } = call.body;
  try {
    const answer = await idempotent(call, app, async (trx) => {
      const { tenantId } = call.actor;
      const row = { tenantId, number, name: name.trim(), embedOrigins: Firm.origins(embedOrigins) };
      const firm = await Firm.query(trx).insertAndFetch(row);
      return { status: 201, body: toFirm(firm), version: firm.version };
    });
    clearOriginCache(app);
    return answer;
  } catch (error) {
    throw numberTaken('createFirm', error);
  }
};
