import type { Knex } from 'knex';
import type { App } from '../app.js';
import { plusOne } from '../database/index.js';
import { firmEnded, firmReopened } from '../tenants/events.js';
import { loginChanged } from './events.js';
import { Login } from './login.js';

/**
 * Switches the logins of a firm that ends off, and on again when it is active again. They have the moment of the end in
 * common: who was switched off by hand before stays so.
 */
export function registerFirmLogins({ events }: Pick<App, 'events'>): void {
  const change = async (trx: Knex.Transaction, tenantId: string, ids: string[], disabledAt: string | null) => {
    await Login.query(trx)
      .patch({ disabledAt, version: plusOne('version') })
      .where({ tenantId })
      .whereIn('id', ids);
    const enabled = disabledAt === null;
    for (const loginId of ids) await events.publish(trx, loginChanged, { tenantId, loginId, enabled });
  };
  events.subscribe(firmEnded, async (trx, { tenantId, firmId, at }) =>
    change(trx, tenantId, await idsOf(trx, { tenantId, firmId, disabledAt: null }), at),
  );
  events.subscribe(firmReopened, async (trx, { tenantId, firmId, endedAt }) =>
    change(trx, tenantId, await idsOf(trx, { tenantId, firmId, disabledAt: endedAt }), null),
  );
}

const idsOf = async (
  trx: Knex.Transaction,
  which: Pick<Login, 'tenantId' | 'firmId' | 'disabledAt'>,
): Promise<string[]> => (await Login.query(trx).select('id').where(which)).map(({ id }) => id);
