import { Readable } from 'node:stream';
import type { App } from '../app.js';
import type { FileStream, Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Tenant } from '../tenants/tenant.js';
import type { ActingOperator } from './operator.js';
import { recordAction } from './record-action.js';
import { writeExport } from './write-export.js';

export const exportTenant: Handler<'exportTenant'> = async ({ params, actor }, app) => ({
  body: await startExport(app, actor, params.tenantId),
});

/**
 * Records an export before its first byte, so that one that breaks off is known too.
 *
 * @throws Problem `not-found`, also where its rows are being removed
 */
export async function startExport(app: App, by: ActingOperator, id: string): Promise<FileStream> {
  const tenant = await app.database.transaction(async (trx) => {
    const found = await Tenant.query(trx).findById(id);
    if (!found || found.endingAt !== null) throw new Problem('not-found');
    await recordAction(app, trx, { by, action: 'exportTenant', tenant: found });
    return found;
  });
  const fileName = `${tenant.slug}-${app.now().toISOString().slice(0, 10)}.zip`;
  return { fileName, stream: Readable.from(writeExport(app, tenant), { objectMode: false, highWaterMark: 1 }) };
}
