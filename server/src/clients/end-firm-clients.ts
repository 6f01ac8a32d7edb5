import type { Knex } from 'knex';
import type { App } from '../app.js';
import { afterCommit, plusOne } from '../database/index.js';
import { firmEnded, firmReopened } from '../tenants/events.js';
import { clearClientCache } from './authenticate-client.js';
import { Client } from './client.js';

type OfFirm = Pick<Client, 'tenantId' | 'firmId' | 'disabledAt'>;

/** Switches the software of a firm that ends off, and what it switched off on again when the firm is active again. */
export function registerFirmClients(app: App): void {
  const change = async (trx: Knex.Transaction, which: OfFirm, disabledAt: string | null): Promise<void> => {
    await Client.query(trx)
      .patch({ disabledAt, version: plusOne('version') })
      .where(which);
    afterCommit(trx, () => clearClientCache(app));
  };
  app.events.subscribe(firmEnded, (trx, { tenantId, firmId, at }) =>
    change(trx, { tenantId, firmId, disabledAt: null }, at),
  );
  app.events.subscribe(firmReopened, (trx, { tenantId, firmId, endedAt }) =>
    change(trx, { tenantId, firmId, disabledAt: endedAt }, null),
  );
}
