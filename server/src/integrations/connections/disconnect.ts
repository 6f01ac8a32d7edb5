import type { App } from '../../app.js';
import { IntegrationHealth } from '../integration.js';
import { type IntegrationRef, OAuthConnection } from './oauth-connection.js';

/** Forgets the consent, and what was found with it. */
export async function disconnect({ database }: App, { tenantId, id }: IntegrationRef): Promise<void> {
  await database.transaction(async (trx) => {
    await OAuthConnection.query(trx).deleteById([tenantId, id]);
    await IntegrationHealth.query(trx)
      .where({ tenantId, id, enabled: true })
      .patch({ state: 'untested', problem: null, testedAt: null });
  });
}
