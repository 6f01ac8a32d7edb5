import type { Handler } from '../../contract/handler.js';
import { StaleVersionError } from '../../database/index.js';
import { integrationsChanged } from '../events.js';
import { findMapping } from './find-mapping.js';
import { Mapping } from './mapping.js';

export const removeMapping: Handler<'removeMapping'> = async ({ params, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId, companyId } = await findMapping(trx, actor, params.companyId);
    const removed = await Mapping.query(trx).delete().where({ tenantId, companyId, version: version! });
    if (removed === 0) throw new StaleVersionError(Mapping.tableName, companyId, version!);
    await app.events.publish(trx, integrationsChanged, { tenantId });
  });
