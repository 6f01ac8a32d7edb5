import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { clearOriginCache } from './allowed-origin.js';
import { firmEnded, firmReopened } from './events.js';
import { Firm } from './firm.js';
import { numberTaken } from './number-taken.js';
import { toFirm } from './to-firm.js';

export const updateFirm: Handler<'updateFirm'> = async ({ params, body, actor: { tenantId }, version }, app) => {
  const { number, name, embedOrigins, state } = body;
  try {
    const firm = await app.database.transaction(async (trx) => {
      const before = await Firm.query(trx).findById([tenantId, params.firmId]);
      if (!before) throw new Problem('not-found');
      const { id, endedAt } = before;
      const now = app.now().toISOString();
      const changed = await Firm.updateAtVersion<Firm>(trx, tenantId, id, version!, {
        number,
        name: name?.trim(),
        embedOrigins: embedOrigins && Firm.origins(embedOrigins),
        ...(state && { endedAt: state === 'active' ? null : (endedAt ?? now) }),
      });
      const firmIn = { tenantId, firmId: id };
      if (endedAt === null && changed.endedAt !== null)
        await app.events.publish(trx, firmEnded, { ...firmIn, at: now });
      if (endedAt !== null && changed.endedAt === null)
        await app.events.publish(trx, firmReopened, { ...firmIn, endedAt });
      return changed;
    });
    clearOriginCache(app);
    return { body: toFirm(firm), version: firm.version };
  } catch (error) {
    throw numberTaken('updateFirm', error);
  }
};
