import type { App } from '../app.js';
import type { Work } from '../background/index.js';
import { readTenantTables, rows, type TenantTable } from '../database/index.js';
import { destroyDataKeys } from '../keys/index.js';
import { Tenant } from '../tenants/tenant.js';
import { recordAction } from './record-action.js';

/** Names the work in the background that removes tenants. */
export const endWork = 'tenant-ends';

/** So many rows go in one transaction: other tenants write in between. */
const batchSize = 2000;

/** Removes the tenants that are to end. What was begun before a stop goes on after it, and may be done twice. */
export function registerTenantEnds(app: App): void {
  const { database } = app;
  const work: Work = {
    name: endWork,
    findDueQueues: async () => ((await findEnding(app)) ? [{ key: '', concurrency: 1 }] : []),
    takeNext: () => findEnding(app),
    async run({ id }, signal) {
      // Copies of what it sealed, in the pages of the file and elsewhere, open no more from here on.
      await database.transaction((trx) => destroyDataKeys(trx, id));
      const tables = await readTenantTables(database);
      for (const table of tables) {
        while (!signal.aborted && (await removeBatch(app, table, id)));
      }
      if (!signal.aborted) await removeTenant(app, tables, id);
      return true;
    },
  };
  app.background.register(work);
}

const findEnding = async ({ database }: App): Promise<Tenant | undefined> =>
  Tenant.query(database.read).whereNotNull('endingAt').orderBy('endingAt').first();

/** @returns whether there may be more */
async function removeBatch({ database }: App, table: TenantTable, id: string): Promise<boolean> {
  const key = table.key.join(', ');
  // Rows that refer to others of the same table go in one statement, at the end of which none may be left behind.
  const limit = table.refersToItself ? '' : `LIMIT ${batchSize}`;
  const removed = await database.transaction((trx) =>
    rows(
      trx,
      `DELETE FROM ${table.name} WHERE (${key}) IN (SELECT ${key} FROM ${table.name} WHERE tenant_id = ? ${limit})
       RETURNING 1`,
      [id],
    ),
  );
  return removed.length === batchSize && !table.refersToItself;
}

/** Removes the tenant itself with whatever a call or a delivery wrote until now, and records that it is gone. */
async function removeTenant(app: App, tables: TenantTable[], id: string): Promise<void> {
  await app.database.transaction(async (trx) => {
    const tenant = await Tenant.query(trx).findById(id);
    if (!tenant) return;
    for (const { name } of tables) await rows(trx, `DELETE FROM ${name} WHERE tenant_id = ?`, [id]);
    await Tenant.query(trx).deleteById(id);
    const by = { operatorId: tenant.endedBy, name: tenant.endedByName ?? '' };
    await recordAction(app, trx, { by, action: 'tenantRemoved', tenant });
  });
}
