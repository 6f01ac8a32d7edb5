import type { Knex } from 'knex';
import { Integration } from '../integrations/integration.js';
import { Mapping } from '../integrations/mappings/mapping.js';
import type { Connection } from '../integrations/packages/connector.js';
import type { Entry } from '../integrations/packages/entry.js';
import { entryOf } from '../journals/to-entry.js';
import type { Delivery } from './delivery.js';
import type { Senders } from './senders.js';

/** What a call to a package is made with. */
export interface Opened {
  connection: Connection;
  entry: Entry;
}

/** The integration is gone, or the company is booked in another administration by now. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

/**
 * Reads what a delivery is sent or looked up with.
 *
 * @throws NoConnection
 */
export async function open(knex: Knex, senders: Senders, delivery: Delivery, signal: AbortSignal): Promise<Opened> {
  const { tenantId, companyId, integrationId, administration, journalId } = delivery;
  const integration = await Integration.query(knex).findById([tenantId, integrationId]);
  const mapping = await Mapping.query(knex).findById([tenantId, companyId]);
  const same = mapping?.integrationId === integrationId && mapping.administration === administration;
  // What may be in an administration is looked for there, wherever the company is booked now.
  if (!integration || (delivery.state === 'ready' && !same)) throw new NoConnection();
  const booked = inJournal(integration, same ? mapping.journalCode : null);
  const entry = await entryOf(knex, tenantId, journalId, booked);
  return { connection: senders.connect(booked, administration, signal), entry };
}

/** The integration with the journal (dagboek) of one company, where that has its own. */
export function inJournal(integration: Integration, journalCode: string | null | undefined): Integration {
  if (!journalCode) return integration;
  return Object.assign(integration.$clone(), { settings: { ...integration.settings, journalCode } });
}
