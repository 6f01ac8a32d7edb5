import type { Knex } from 'knex';
import type { App } from '../app.js';
import { companyMoved, companySchemeChanged } from '../companies/events.js';
import { integrationsChanged } from '../integrations/events.js';
import { integrationRestored } from '../integrations/health-events.js';
import { costCentreSchemeChanged, schemesChanged } from '../ledgers/events.js';
import { runsChanged } from '../runs/events.js';
import { RemedyRequest } from './remedy-request.js';

/** Has the requests of a tenant looked at in the next round when something changed that may have put them right. */
export function registerLooksAgain({ events }: Pick<App, 'events'>): void {
  const lookAgain = async (trx: Knex.Transaction, { tenantId }: { tenantId: string }): Promise<void> => {
    await RemedyRequest.query(trx).where({ tenantId }).whereNotNull('lookAt').patch({ lookAt: null });
  };
  events.subscribe(schemesChanged, lookAgain);
  events.subscribe(companySchemeChanged, lookAgain);
  events.subscribe(costCentreSchemeChanged, lookAgain);
  events.subscribe(companyMoved, (trx, { company }) => lookAgain(trx, company));
  events.subscribe(runsChanged, lookAgain);
  events.subscribe(integrationsChanged, lookAgain);
  events.subscribe(integrationRestored, lookAgain);
}
