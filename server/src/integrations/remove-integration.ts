import type { Handler } from '../contract/handler.js';
import { StaleVersionError } from '../database/index.js';
import { assertCanEdit } from './access.js';
import { integrationsChanged } from './events.js';
import { findIntegration } from './find-integration.js';
import { Integration } from './integration.js';

export const removeIntegration: Handler<'removeIntegration'> = async ({ params, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    await assertCanEdit(trx, actor, params);
    const { tenantId, id } = await findIntegration(trx, actor, params);
    const removed = await Integration.query(trx).delete().where({ tenantId, id, version: version! });
    if (removed === 0) throw new StaleVersionError(Integration.tableName, id, version!);
    await app.events.publish(trx, integrationsChanged, { tenantId });
  });
